//! Two stars inside words, which Markdown takes for emphasis: `Bürger*innen und Schüler*innen`.
//!
//! Both stars are then gone from the page, what stands between them is slanted, and the words mean something else.
//! Emphasis that begins in the middle of one word and ends in the middle of another is never meant, so the finding
//! carries its correction. In the middle of a single word (`un*glaub*lich`, `Schüler*innenvertreter*innen`) nobody but a
//! reader can tell; it is reported all the same, because a word in pieces is read aloud in pieces.
//!
//! Only letters make a word here: `2*3*4` is somebody's sum. A single star, and one at the edge of a word, are left alone,
//! as are `_` and `:`, which are no marks inside words. Quotations are looked at, too: what others wrote had its stars.

use crate::check::{Case, Findings, MOST, Rule, each_run};
use crate::concept::{Inline, Words, Written, WrittenText, plain_text};
use crate::diagnostics::Span;

/// See the file's head.
pub const RULE: Rule = Rule::warning("emphasis-inside-words", find);

/// Emphasis with words on both sides that go on in it.
struct Cut<'a> {
    /// The words before it, with their place.
    before: (&'a str, Span),
    /// What it holds.
    inner: String,
    /// The words behind it, with their place.
    after: (&'a str, Span),
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for text in &case.places.texts {
        let Words::Prose(blocks) = &text.words else { continue };
        each_run(blocks, false, &mut |content, _, _| {
            let mut cuts = Vec::new();
            collect(content, &mut cuts);
            cuts.iter().take(MOST).for_each(|cut| report(case, findings, text, cut));
        });
    }
}

/// The emphasis of a run of words that begins and ends inside words. What stands in one such is not looked at: without
/// its stars it is another text.
fn collect<'a>(content: &'a [Inline<Written>], cuts: &mut Vec<Cut<'a>>) {
    let beside = |at: Option<usize>| match content.get(at?)? {
        Inline::Text(words, place) => Some((words.as_str(), *place)),
        _ => None,
    };
    for (at, inline) in content.iter().enumerate() {
        match inline {
            Inline::Emphasis(inner) => {
                let cut = beside(at.checked_sub(1)).zip(beside(at.checked_add(1)));
                let cut = cut.map(|(before, after)| Cut { before, inner: plain_text(inner), after });
                match cut.filter(Cut::is_inside_words) {
                    Some(cut) => cuts.push(cut),
                    None => collect(inner, cuts),
                }
            }
            Inline::Strong(inner) | Inline::Struck(inner) | Inline::Link { content: inner, .. } => {
                collect(inner, cuts);
            }
            _ => {}
        }
    }
}

impl Cut<'_> {
    fn is_inside_words(&self) -> bool {
        let ends = |words: &str| words.chars().next_back().is_some_and(char::is_alphabetic);
        let begins = |words: &str| words.chars().next().is_some_and(char::is_alphabetic);
        ends(self.before.0) && begins(&self.inner) && ends(&self.inner) && begins(self.after.0)
    }

    /// The words that are cut, with their stars: two, or one that is cut twice.
    fn words(&self) -> (String, Option<String>) {
        let outside = |c: char| !c.is_alphanumeric();
        let last = |words: &str| words.rsplit(outside).next().unwrap_or_default().to_owned();
        let first = |words: &str| words.split(outside).next().unwrap_or_default().to_owned();
        let (begin, end) = (last(self.before.0), first(self.after.0));
        match self.inner.contains(outside) {
            true => {
                let second = format!("{}*{end}", last(&self.inner));
                (format!("{begin}*{}", first(&self.inner)), Some(second))
            }
            false => (format!("{begin}*{}*{end}", self.inner), None),
        }
    }
}

fn report(case: &Case<'_>, findings: &mut Findings<'_>, text: &WrittenText, cut: &Cut<'_>) {
    let whole =
        Span { start: cut.before.1.end, end: cut.after.1.start.max(cut.before.1.end), ..cut.before.1 };
    // Behind an escape of YAML nobody knows where the stars are.
    let between = case.sources.text_at(whole).strip_prefix('*').and_then(|rest| rest.strip_suffix('*'));
    let mark = if text.escaped { "\\\\*" } else { "\\*" };
    let (first, second) = cut.words();
    let place = between.map_or(cut.before.1, |_| whole);
    findings.report(Some(&text.whose.of), Some(place), |finding| {
        let finding = finding
            .with("count", 1 + usize::from(second.is_some()))
            .with("first", first)
            .with("second", second.as_deref().unwrap_or_default())
            .with("mark", mark);
        match (between, second.is_some()) {
            (Some(between), true) => finding.fixed_by(whole, format!("{mark}{between}{mark}")),
            (None, true) => finding,
            (_, false) => finding.help("help-one-word"),
        }
    });
}
