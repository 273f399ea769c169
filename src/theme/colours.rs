//! The colours of a theme, as plain values for what no browser draws.

use super::files::ThemeFiles;
use super::tints::tints;
use crate::value::Colour;
use serde::Serialize;
use std::collections::BTreeMap;

/// Colours by their names in style sheets, such as `cover` and `on_cover`: those of light, not of dark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Colours {
    /// As the theme declares them; what it does not declare is that of the embedded theme.
    pub theme: BTreeMap<String, String>,
    /// The same, with the tints of the site's own colour over them, if it has one.
    pub site: BTreeMap<String, String>,
}

/// How many values are looked at for one colour: properties may name each other in circles.
const MOST_STEPS: usize = 64;

/// The custom properties of a page, in the order they are declared.
type Declarations = Vec<(String, String)>;

impl ThemeFiles {
    /// The colours, when the site has chosen one or none.
    pub fn colours(&self, accent: Option<Colour>) -> Colours {
        let mut declarations = all(self.default.iter());
        let embedded = named(&declarations);
        // What leads to no colour is that of the embedded theme.
        let over = |mut colours: BTreeMap<String, String>| {
            for (name, colour) in &embedded {
                colours.entry(name.clone()).or_insert_with(|| colour.clone());
            }
            colours
        };
        declarations.append(&mut all(self.own.iter().map(|(name, file)| (name, &file.bytes))));
        let theme = over(named(&declarations));
        declarations.extend(accent.map(|accent| declared(&tints(accent))).unwrap_or_default());
        Colours { theme, site: over(named(&declarations)) }
    }
}

/// What the style sheets among some files declare.
fn all<'f>(files: impl Iterator<Item = (&'f String, &'f Vec<u8>)>) -> Declarations {
    let sheets = files.filter(|(name, _)| name.ends_with(".css"));
    sheets.flat_map(|(_, bytes)| declared(&String::from_utf8_lossy(bytes))).collect()
}

/// What a sheet declares for the whole page, whatever it is shown on.
fn declared(sheet: &str) -> Declarations {
    let mut declarations = Vec::new();
    let plain = without_comments(sheet);
    let mut rest = plain.as_str();
    while let Some((head, after)) = rest.split_once('{') {
        let end = end_of_block(after);
        let (block, after) = after.split_at(end);
        if head.rsplit([';', '}']).next().is_some_and(|head| head.split(',').any(|one| one.trim() == ":root"))
        {
            let pairs = block.split(';').filter_map(|one| one.trim().strip_prefix("--")?.split_once(':'));
            declarations.extend(pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())));
        }
        rest = after;
    }
    declarations
}

fn without_comments(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |plain, piece| plain + piece.split_once("*/").map_or("", |(_, after)| after))
}

/// Where a block ends that was just opened, with all blocks inside it.
fn end_of_block(text: &str) -> usize {
    let mut open = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return at;
        }
    }
    text.len()
}

/// The properties that are colours, under names as templates write them.
fn named(declarations: &Declarations) -> BTreeMap<String, String> {
    // What is declared later counts.
    let values: BTreeMap<&str, Vec<&str>> =
        declarations.iter().fold(BTreeMap::new(), |mut all, (name, value)| {
            all.entry(name.as_str()).or_insert_with(Vec::new).insert(0, value.as_str());
            all
        });
    let found = values.keys().filter_map(|name| {
        Some((name.replace('-', "_"), colour(name, &values, &mut { MOST_STEPS })?.to_string()))
    });
    found.collect()
}

/// The colour of a property; a value that is none is passed over, as browsers do with what they do not know.
fn colour(name: &str, values: &BTreeMap<&str, Vec<&str>>, steps: &mut usize) -> Option<Colour> {
    values.get(name)?.iter().find_map(|value| {
        *steps = steps.checked_sub(1)?;
        let other = value.strip_prefix("var(").and_then(|value| value.strip_suffix(')'));
        match other {
            Some(other) => colour(other.trim().trim_start_matches("--"), values, steps),
            None => Colour::parse(value),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &[u8] = b"@import 'a.css'; /* :root{--cover:#000} */ :root { --cover:#fff; --cover:#123; \
        --soft: var(--city-grey); --ink: var(--x); --line: var(--line) } html, :root{--city-grey: #abcdef} \
        @media print { :root { --cover: #000 } } .dark { --cover: #111 }";

    #[test]
    fn the_embedded_theme_names_its_colours() {
        let colours = ThemeFiles::new().colours(None);
        assert_eq!(colours.theme["paper"], "#f9fbfc");
        assert_eq!(colours.theme["on_cover"], "#f3fcfe");
        assert_eq!(colours.theme, colours.site);
    }

    #[test]
    fn the_sites_colour_lies_over_those_of_the_theme() {
        let mut theme = ThemeFiles::new();
        theme.cover("assets/tokens.css", "themes/x/assets/tokens.css", OWN.to_vec());
        let colours = theme.colours(Colour::parse("#7a1f3d"));
        assert_eq!(colours.theme["cover"], "#112233");
        assert_eq!(colours.theme["soft"], "#abcdef", "of another name");
        assert_eq!(colours.theme["ink"], "#0f1d20", "what leads to no colour is that of the embedded theme");
        assert_eq!(colours.theme["line"], "#c4d0d3", "a circle, too");
        assert_eq!(colours.site["brand"], "#7a1f3d");
        let light = tints(Colour::parse("#7a1f3d").expect("a colour"));
        let cover =
            light.split_once("--cover:").and_then(|(_, rest)| rest.split_once(';')).expect("a cover").0;
        assert_eq!(colours.site["cover"], cover);
    }
}
