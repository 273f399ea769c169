//! The tints of one colour: everything a site is drawn in comes from the colour that its region chose.
//!
//! Of that colour only the hue and a bounded part of its strength are used. Lightness is fixed here, so what is written
//! can be read whatever was chosen, in light and in dark. They are computed when a site is built and written out as
//! plain colours, so that every browser shows the same.

use crate::value::Colour;
use std::fmt::Write as _;

/// A custom property of the theme, and how light and how strong it is in OKLCH: in light, in dark.
type Tint = (&'static str, [(f64, f64); 2]);

/// All tints, as `tokens.css` names and explains them.
const TINTS: &[Tint] = &[
    ("paper", [(0.987, 0.0025), (0.19, 0.014)]),
    ("raised", [(0.962, 0.008), (0.235, 0.018)]),
    ("ink", [(0.22, 0.02), (0.94, 0.008)]),
    ("soft", [(0.42, 0.02), (0.79, 0.015)]),
    ("line", [(0.85, 0.014), (0.38, 0.02)]),
    ("accent", [(0.4, 0.13), (0.82, 0.1)]),
    ("tint", [(0.935, 0.026), (0.28, 0.035)]),
    ("cover", [(0.33, 0.1), (0.28, 0.06)]),
    ("on-cover", [(0.986, 0.01), (0.97, 0.01)]),
    ("cover-accent", [(0.86, 0.09), (0.82, 0.1)]),
];

/// A style sheet that gives a site the tints of a colour.
pub fn tints(of: Colour) -> String {
    let [light, dark] = [0, 1].map(|mode| {
        TINTS.iter().fold(String::new(), |mut sheet, (name, tones)| {
            let (lightness, chroma) = tones[mode];
            let _ = write!(sheet, "--{name}:{};", of.toned(lightness, chroma));
            sheet
        })
    });
    format!(
        ":root{{--brand:{of};{light}}}\n\
         @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// The colour of the embedded theme.
    const DEFAULT: &str = "#0f5f6b";

    /// What is written on what, and the least contrast of it: 7 for what is read (WCAG 2.2, 1.4.6), 4.5 for small
    /// print and links on coloured ground (1.4.3), 3 for numerals and parts of graphics (1.4.11).
    const PAIRS: &[(&str, &str, f64)] = &[
        ("ink", "paper", 12.0),
        ("ink", "raised", 12.0),
        ("ink", "tint", 7.0),
        ("soft", "paper", 7.0),
        ("soft", "raised", 7.0),
        ("soft", "tint", 4.5),
        ("accent", "paper", 7.0),
        ("accent", "raised", 6.0),
        ("accent", "tint", 4.5),
        ("on-cover", "cover", 7.0),
        ("cover-accent", "cover", 4.5),
        ("accent", "line", 3.0),
    ];

    fn colours(sheet: &str) -> BTreeMap<String, Colour> {
        let declarations = sheet.split(['{', ';', '}', '/']).filter_map(|one| one.trim().strip_prefix("--"));
        declarations
            .filter_map(|one| one.split_once(':'))
            .filter_map(|(name, value)| Some((name.to_owned(), Colour::parse(value.trim())?)))
            .collect()
    }

    /// Light and dark of a style sheet.
    fn modes(sheet: &str) -> [BTreeMap<String, Colour>; 2] {
        let mut modes = sheet.split("@media").map(colours);
        [modes.next(), modes.next()].map(|mode| mode.expect("two modes"))
    }

    /// Colours of every hue, lightness and strength, and those at the ends.
    fn sweep() -> impl Iterator<Item = Colour> {
        let steps = [0_u8, 36, 73, 109, 146, 182, 219, 255];
        steps.into_iter().flat_map(move |red| {
            steps.into_iter().flat_map(move |green| {
                steps.into_iter().map(move |blue| {
                    Colour::parse(&format!("#{red:02x}{green:02x}{blue:02x}")).expect("a colour")
                })
            })
        })
    }

    #[test]
    fn everything_can_be_read_in_every_colour_in_light_and_dark() {
        for colour in sweep() {
            for (mode, tints) in ["light", "dark"].iter().zip(modes(&tints(colour))) {
                for (text, ground, least) in PAIRS {
                    let found = tints[*text].contrast(tints[*ground]);
                    assert!(
                        found >= *least,
                        "{colour} in {mode}: {text} on {ground} has {found:.2}, not {least}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_warning_can_be_read_on_every_ground() {
        let tokens = crate::theme::embedded()["assets/tokens.css"].clone();
        let own = modes(&String::from_utf8(tokens).expect("a sheet"));
        for colour in sweep() {
            for (own, tints) in own.iter().zip(modes(&tints(colour))) {
                for ground in ["paper", "raised", "tint"] {
                    let found = own["warn"].contrast(tints[ground]);
                    assert!(found >= 4.5, "{colour}: warn on {ground} has {found:.2}");
                }
            }
        }
    }

    #[test]
    fn the_embedded_theme_shows_the_tints_of_its_own_colour() {
        let tokens = crate::theme::embedded()["assets/tokens.css"].clone();
        let written = modes(&String::from_utf8(tokens).expect("a sheet"));
        let meant = modes(&tints(Colour::parse(DEFAULT).expect("a colour")));
        for (written, meant) in written.iter().zip(meant) {
            for (name, colour) in meant {
                assert_eq!(written.get(&name).map(Colour::to_string), Some(colour.to_string()), "--{name}");
            }
        }
    }
}
