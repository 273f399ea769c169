use super::Phrases;
use std::collections::BTreeMap;
use std::ops::Range;

/// Spellings of a language that are wrong in every sentence, with the right ones.
#[derive(Clone, Debug, Default)]
pub struct Slips {
    phrases: Phrases,
    /// For each phrase the slips of its letters, which differ in their cases.
    slips: Vec<Vec<Slip>>,
    /// Regions that spell some of them so on purpose.
    spared: Vec<String>,
}

/// A wrong spelling.
#[derive(Clone, Debug)]
struct Slip {
    /// With a capital where only that is meant; a small first letter may also be a capital, as in a heading.
    wrong: String,
    right: String,
    /// Whether it is wrong in every region.
    everywhere: bool,
}

/// A slip in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundSlip {
    /// Where the wrong words stand, in bytes.
    pub range: Range<usize>,
    /// What is right there.
    pub right: String,
}

impl Slips {
    /// Reads items such as `wrong > right`: those that are wrong everywhere, and those that are not in the regions
    /// `spared` (two capital letters each).
    pub(super) fn read(everywhere: Vec<String>, elsewhere: Vec<String>, spared: Vec<String>) -> Self {
        let all = everywhere.into_iter().map(|item| (item, true));
        let mut slips: BTreeMap<String, Vec<Slip>> = BTreeMap::new();
        let mut add = |wrong: String, right: &str, everywhere| {
            let slip = Slip { right: right.to_owned(), everywhere, wrong };
            slips.entry(slip.wrong.to_lowercase()).or_default().push(slip);
        };
        for (item, everywhere) in all.chain(elsewhere.into_iter().map(|item| (item, false))) {
            let Some((wrong, right)) = item.split_once('>') else { continue };
            let (wrong, right) = (wrong.trim(), right.trim());
            // An apostrophe is typed in two ways.
            if wrong.contains('\'') {
                add(wrong.replace('\'', "\u{2019}"), right, everywhere);
            }
            add(wrong.to_owned(), right, everywhere);
        }
        Self { phrases: Phrases::new(slips.keys()), slips: slips.into_values().collect(), spared }
    }

    /// The slips in a text that is written as in `region`, if any is known.
    pub fn find(&self, text: &str, region: Option<&str>) -> Vec<FoundSlip> {
        let spared = region.is_some_and(|region| self.spared.iter().any(|one| one == region));
        let found = self.phrases.find(text).into_iter().filter_map(|found| {
            let words: Vec<&str> = text.get(found.range.clone())?.split_whitespace().collect();
            let written = words.join(" ");
            let slips = self.slips.get(found.number)?.iter().filter(|slip| slip.everywhere || !spared);
            // A small letter made a capital may be what is right.
            let right = slips.filter_map(|slip| slip.right_for(&written)).find(|right| *right != written)?;
            Some(FoundSlip { right, range: found.range })
        });
        found.collect()
    }
}

impl Slip {
    /// What is right instead of words that are these but perhaps for their cases.
    fn right_for(&self, written: &str) -> Option<String> {
        if written == self.wrong {
            return Some(self.right.clone());
        }
        // Where a sentence begins, a small letter becomes a capital.
        let small = self.wrong.starts_with(char::is_lowercase);
        (small && written == capitalised(&self.wrong)).then(|| capitalised(&self.right))
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn right(text: &str, region: Option<&str>) -> Vec<String> {
        let list = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect();
        let slips = Slips::read(
            list(&[
                "Standart > Standard",
                "garnicht > gar nicht",
                "KMU's > KMUs",
                "nonsense",
                "E-mail > E-Mail",
                "e-Mail > E-Mail",
            ]),
            list(&["gross > groß"]),
            list(&["CH"]),
        );
        slips.find(text, region).into_iter().map(|one| one.right).collect()
    }

    #[test]
    fn a_slip_is_known_by_its_letters_and_cases() {
        assert_eq!(right("Standart", None), ["Standard"]);
        assert_eq!(right("standart STANDART Standarte Unstandart", None), Vec::<String>::new());
        assert_eq!(right("Garnicht, gar nicht, garnicht", None), ["Gar nicht", "gar nicht"]);
        assert_eq!(right("E-mail, E-Mail, e-Mail", None), ["E-Mail", "E-Mail"]);
        assert_eq!(right("KMU's und KMU\u{2019}s", None), ["KMUs", "KMUs"]);
    }

    #[test]
    fn a_region_may_spell_otherwise() {
        assert_eq!(right("gross", None), ["groß"]);
        assert_eq!(right("gross", Some("AT")), ["groß"]);
        assert_eq!(right("gross, Standart", Some("CH")), ["Standard"]);
    }
}
