use palette::convert::IntoColorUnclamped as _;
use palette::{FromColor as _, IntoColor as _, IsWithinBounds as _, Oklch, Srgb};
use std::fmt;

/// A colour as screens mix it: red, green and blue in sRGB, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Colour([u8; 3]);

impl Colour {
    /// A colour as `#rrggbb`; `#rgb` is the same with doubled digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r, s, g, h, b, c] => Some(Self([r * 16 + s, g * 16 + h, b * 16 + c])),
            _ => None,
        }
    }

    /// Red, green and blue.
    pub fn channels(self) -> [u8; 3] {
        self.0
    }

    /// How well one colour can be told from the other: 1 (not at all) to 21 (black and white).
    ///
    /// The contrast ratio of WCAG 2.2, `(L1 + 0.05) / (L2 + 0.05)` with the luminance of the lighter one above.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + FLARE, other.luminance() + FLARE);
        a.max(b) / a.min(b)
    }

    /// The nearest shade of the same hue that has at least this contrast to `ground`: darker if there is one, else
    /// lighter; none where neither black nor white has it.
    pub fn shade_with(self, contrast: f64, ground: Self) -> Option<Self> {
        let ground = ground.luminance() + FLARE;
        let own = self.luminance();
        let (darkest, lightest) = (ground / contrast - FLARE, ground * contrast - FLARE);
        if own <= darkest || own >= lightest {
            return Some(self);
        }
        // Light of one colour that is dimmed, or mixed with white, keeps its hue; luminance follows in proportion.
        if darkest >= 0.0 {
            return Some(self.mixed(|light| light * darkest / own, f64::floor));
        }
        let white = (lightest - own) / (1.0 - own);
        (lightest <= 1.0).then(|| self.mixed(|light| light + (1.0 - light) * white, f64::ceil))
    }

    /// A colour of the same hue, as light as said (0 is black, 1 is white) and at most as strong.
    ///
    /// Both are measured in OKLCH, where equal numbers look equally light whatever the hue. What screens cannot show
    /// in that lightness becomes weaker, never lighter or darker.
    pub fn toned(self, lightness: f64, most_chroma: f64) -> Self {
        let own = Oklch::from_color(Srgb::from(self.0).into_format::<f64>());
        let shown =
            |chroma: f64| -> Srgb<f64> { Oklch::new(lightness, chroma, own.hue).into_color_unclamped() };
        let (mut weak, mut strong) = (0.0, own.chroma.min(most_chroma));
        if !shown(strong).is_within_bounds() {
            for _ in 0..STEPS {
                let between = (weak + strong) / 2.0;
                *if shown(between).is_within_bounds() { &mut weak } else { &mut strong } = between;
            }
            strong = weak;
        }
        let rgb: Srgb<f64> = Oklch::new(lightness, strong, own.hue).into_color();
        Self(rgb.into_format::<u8>().into())
    }

    /// Changes the light of each channel, 0 to 1, and rounds what comes out to what screens can show.
    fn mixed(self, change: impl Fn(f64) -> f64, round: impl Fn(f64) -> f64) -> Self {
        Self(
            self.0
                .map(|channel| round(from_light(change(to_light(channel))) * 255.0).clamp(0.0, 255.0) as u8),
        )
    }

    /// The relative luminance of WCAG 2.2: 0 for black, 1 for white.
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(to_light);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// How often the strength of a colour is halved in search of one that screens can show: finer than they are.
const STEPS: usize = 16;

/// What the surroundings add to the light of every screen, in WCAG 2.2.
const FLARE: f64 = 0.05;

/// From a channel to its light, 0 to 1: the curve of sRGB (IEC 61966-2-1) as WCAG 2.2 prints it.
fn to_light(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
}

/// The way back.
fn from_light(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect(text)
    }

    #[test]
    fn colours_are_read_as_in_style_sheets() {
        for (text, shown) in [("#0B5C3B", "#0b5c3b"), ("#246", "#224466"), ("#fff", "#ffffff")] {
            assert_eq!(colour(text).to_string(), shown);
        }
        for text in ["", "#", "0b5c3b", "#0b5c3", "#0b5c3bff", "#0b5c3g", "#äää", "rot"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    /// The values that calculators of contrast agree on.
    #[test]
    fn contrast_is_that_of_wcag() {
        for (one, other, ratio) in [
            ("#000", "#fff", 21.0),
            ("#767676", "#fff", 4.542),
            ("#777777", "#fff", 4.478),
            ("#ff0000", "#fff", 3.998),
            ("#0000ff", "#fff", 8.592),
            ("#123456", "#123456", 1.0),
        ] {
            let found = colour(one).contrast(colour(other));
            assert!((found - ratio).abs() < 0.001, "{one} on {other}: {found}");
            assert!((found - colour(other).contrast(colour(one))).abs() < 1e-9, "either way round");
        }
    }

    #[test]
    fn a_tone_has_the_lightness_asked_for_whatever_the_hue() {
        for (of, lightness, chroma, shown) in [
            ("#0f5f6b", 0.0, 0.1, "#000000"),
            ("#0f5f6b", 1.0, 0.1, "#ffffff"),
            // Computed with the reference implementation of CSS Color 4.
            ("#ff0000", 0.627_955, 0.257_683, "#ff0000"),
            ("#808080", 0.599_87, 0.3, "#808080"),
        ] {
            assert_eq!(colour(of).toned(lightness, chroma).to_string(), shown, "{of}");
        }
        let tones: Vec<f64> = ["#ffdd00", "#0000ff", "#00ff00", "#ff00ff", "#777777"]
            .into_iter()
            .map(|hue| colour(hue).toned(0.41, 0.13).luminance())
            .collect();
        assert!(tones.iter().all(|light| (0.05..0.09).contains(light)), "{tones:?}");
    }

    #[test]
    fn the_nearest_shade_has_the_contrast_and_the_one_before_it_has_not() {
        for hue in ["#ffdd00", "#00c8ff", "#ff7f00", "#9acd32", "#ffffff", "#808080", "#e2001a"] {
            for ground in ["#fbfbfa", "#ffffff", "#121a19", "#000000"] {
                let (hue, ground) = (colour(hue), colour(ground));
                let shade = hue.shade_with(4.5, ground).expect("a shade");
                let ratio = shade.contrast(ground);
                assert!(ratio >= 4.5, "{hue} on {ground}: {shade} has {ratio}");
                assert!(shade == hue || ratio < 4.75, "{hue} on {ground}: {shade} is further than needed");
            }
        }
        assert_eq!(colour("#777").shade_with(20.0, colour("#777")), None);
    }
}
