//! What the template of a picture gets: texts in lines, and colours.

use super::SIZE;
use super::preview::Words;
use crate::i18n::is_right_to_left;
use crate::raster::{Face, Measure, Setting, set};
use crate::render::addresses::Page;
use crate::theme::Colours;
use serde::Serialize;
use std::collections::BTreeMap;

/// The longest line: that of a text alone, and that of one beside a number.
const WIDE: u16 = 1056;
const BESIDE: u16 = 752;

/// The title.
const TITLE: Measure = Measure {
    face: Face::Heavy,
    width: WIDE,
    height: 300,
    sizes: &[128, 116, 104, 92, 82, 74, 66, 60, 54, 48, 43, 38],
    leading: 112,
};

/// The number.
const NUMERAL: Measure = Measure {
    face: Face::Heavy,
    width: 284,
    height: 1,
    sizes: &[300, 260, 230, 200, 170, 140, 116, 96, 80, 66, 54],
    leading: 100,
};

/// What the site is called.
const SITE: Measure =
    Measure { face: Face::Heavy, width: WIDE, height: 1, sizes: &[40, 36, 32], leading: 100 };

/// Who publishes it.
const PUBLISHER: Measure =
    Measure { face: Face::Regular, width: WIDE, height: 1, sizes: &[32, 29, 26], leading: 100 };

/// A picture as its template reads it. Every text is set, so that the template only places lines.
#[derive(Serialize)]
pub(super) struct Layout<'a> {
    lang: String,
    /// `rtl` when the language is written from the right.
    dir: Option<&'static str>,
    width: u32,
    height: u32,
    title: TextView,
    number: Option<TextView>,
    site: Option<TextView>,
    publisher: Option<TextView>,
    /// Colours with those of the site.
    colour: &'a BTreeMap<String, String>,
    /// Colours as the theme declares them.
    token: &'a BTreeMap<String, String>,
}

/// A text as templates read it; all lengths are pixels.
#[derive(Serialize)]
struct TextView {
    size: u16,
    /// From line to line.
    step: u16,
    /// How high a capital is, or the highest digit of a number: from the base of a line to where it seems to begin.
    rise: u16,
    lines: Vec<String>,
}

/// What a line is placed by that may hold any letters.
const CAPITAL: &str = "H";

impl<'a> Layout<'a> {
    /// Sets all texts; none when the title cannot be written. Other texts that cannot are left out.
    pub(super) fn of(words: &Words, page: &Page, colours: &'a Colours) -> Option<Self> {
        let (width, height) = SIZE;
        // A number is placed by its own digits.
        let number = words.number.as_deref().and_then(|number| TextView::of(number, &NUMERAL, number));
        let free = if number.is_some() { BESIDE } else { WIDE };
        let text = |text: &str, measure: Measure| TextView::of(text, &measure, CAPITAL);
        Some(Self {
            lang: page.language.to_string(),
            dir: is_right_to_left(&page.language).then_some("rtl"),
            width,
            height,
            title: text(&words.title, Measure { width: free, ..TITLE })?,
            number,
            site: words.site.as_deref().and_then(|site| text(site, SITE)),
            publisher: words.publisher.as_deref().and_then(|publisher| text(publisher, PUBLISHER)),
            colour: &colours.site,
            token: &colours.theme,
        })
    }
}

impl TextView {
    fn of(text: &str, measure: &Measure, placed_by: &str) -> Option<Self> {
        let Setting { size, step, lines } = set(text, measure)?;
        let rise = (f32::from(size) * measure.face.height(placed_by)).round() as u16;
        Some(Self { size, step, rise, lines })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raster::Drawing;
    use crate::render::addresses::PageKey;
    use crate::render::previews::TEMPLATE;
    use crate::theme::{Prepared, Templates, ThemeFiles};
    use crate::value::Language;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static THEME: LazyLock<(Templates, Colours)> = LazyLock::new(|| {
        let theme = ThemeFiles::new();
        (Templates::compile(&theme).expect("templates"), theme.colours(None))
    });

    /// What the theme describes.
    fn described(words: &Words) -> Option<String> {
        let language = Language::parse("de").expect("a language");
        let page = Page { key: PageKey::Start, language, path: "index.html".to_owned() };
        let (templates, colours) = &*THEME;
        let layout = Layout::of(words, &page, colours)?;
        Some(templates.render(TEMPLATE, &[("picture", &Prepared::new(&layout))]).expect("a drawing"))
    }

    fn assert_stays_inside(words: &Words) {
        let (width, height) = SIZE;
        if let Some(svg) = described(words) {
            let drawing = Drawing::read(&svg).unwrap_or_else(|fault| panic!("{fault:?}\n{svg}"));
            for [left, top, right, bottom] in drawing.texts() {
                // Letters may lean out of their place a little.
                let inside = left >= 40.0 && right <= width as f32 - 60.0;
                assert!(
                    inside && top >= 20.0 && bottom <= height as f32 - 20.0,
                    "{left} {top} {right} {bottom}\n{svg}"
                );
            }
        }
    }

    fn words(title: &str, number: Option<&str>) -> Words {
        let text = |text: &str| Some(text.to_owned());
        Words {
            title: title.to_owned(),
            number: number.map(str::to_owned),
            site: text("Gesundheitsregion Wiesental"),
            publisher: text("Landkreis Wiesental"),
        }
    }

    #[test]
    fn signs_of_markup_are_letters() {
        let svg = described(&words("A & <b> \"c\" ' {{ 1 + 1 }}", Some("<1>"))).expect("a drawing");
        assert!(svg.contains("A &amp; &lt;b&gt;") && svg.contains("{{ 1 + 1 }}"), "{svg}");
        assert!(Drawing::read(&svg).is_ok_and(|drawing| drawing.texts().len() >= 4));
    }

    #[test]
    fn a_title_that_cannot_be_written_has_no_picture_and_other_texts_are_left_out() {
        assert_eq!(described(&words("日本", None)), None);
        let site = Some("日本".to_owned());
        let svg = described(&Words { site, ..words("A", Some("一")) }).expect("a drawing");
        assert!(Drawing::read(&svg).is_ok_and(|drawing| drawing.texts().len() == 2), "{svg}");
    }

    #[test]
    fn long_words_stay_inside() {
        for word in ["W", "Gesundheitsversorgungsbedarfsplanung", "ffi", "AVAVAVAV", "f)f)f)", "ÄŐ"] {
            for times in [1, 7, 60] {
                assert_stays_inside(&words(&word.repeat(times), Some("10.11.12")));
                assert_stays_inside(&words(&format!("{word} ").repeat(times), None));
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn whatever_is_written_stays_inside(
            title in "(\\PC|[A-Za-zäöüßА-яΑ-ω ,.:()\u{ad}\u{301}-]{1,20}){1,60}",
            number in proptest::option::of("\\PC{1,12}"),
            publisher in proptest::option::of("[A-Za-z ]{0,200}"),
        ) {
            assert_stays_inside(&Words { publisher, ..words(&title, number.as_deref()) });
        }
    }
}
