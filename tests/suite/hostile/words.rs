//! One word over and over, in one paragraph of many thousands: rules of words walk over it once, and point at so much
//! of it as anybody reads. Whoever looks at the rest of a paragraph for each word of it does not come to an end here.

use super::{run, site};

/// What is repeated: something that a rule looks for, or the beginning of it.
const WORDS: &[&str] = &[
    "garnicht ",
    "§ 5 TMG ",
    "§ 7 TMG ",
    "§ 5 und ",
    "TTDSG ",
    "ec.europa.eu/consumers/odr ",
    "a ,b ",
    "word , ",
    "5% ",
    "bis 2020 soll ",
    "AB, ",
    "die AB. ",
    "„AB ",
    "((AB",
    "AB (a",
    "AB (AB) ",
    "https://AB",
    "erInnen",
    "ErInnen",
    "Lehrer:innen ",
    "Er*in",
    "\"'",
];

/// As many findings of one paragraph as there may be: a hundred of a rule.
const MOST: usize = 200;

#[test]
fn a_word_over_and_over_is_told_a_hundred_times() {
    for word in WORDS {
        let text = word.repeat(100_000 / word.len());
        let page = format!("---\ntitle: A\n---\n{text}\n");
        let site = site()
            .with("content/concept.yaml", "title: Plan\nlanguages: [de]\n")
            .with("content/impressum.md", format!("---\ntitle: A\nlegal: imprint\n---\n{text}\n"))
            .with("content/01-a/index.md", page);
        let found = run(&site).findings.len();
        assert!(found <= 2 * MOST + 10, "{word:?}: {found} findings");
    }
}
