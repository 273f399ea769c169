//! Applies corrections to texts.

use super::diagnostic::Diagnostic;
use super::fix::Fix;
use super::source_file::Sources;
use super::span::FileId;
use std::collections::BTreeMap;

/// A file with its corrections made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Which file.
    pub file: FileId,
    /// Its whole text.
    pub text: String,
    /// How many corrections were made in it.
    pub count: usize,
}

/// Makes the corrections that findings carry: what lies outside their places stays byte for byte. Of corrections that
/// overlap the first is made; the others may be found again in the corrected text.
pub fn mend(findings: &[Diagnostic], sources: &Sources) -> Vec<Mended> {
    let mut files: BTreeMap<FileId, Vec<&Fix>> = BTreeMap::new();
    for fix in findings.iter().filter_map(|found| found.fix.as_ref()) {
        files.entry(fix.span.file).or_default().push(fix);
    }
    files.into_iter().filter_map(|(file, fixes)| one(file, fixes, &sources.get(file)?.text)).collect()
}

fn one(file: FileId, mut fixes: Vec<&Fix>, before: &str) -> Option<Mended> {
    fixes.sort();
    let mut mended = Mended { file, text: String::with_capacity(before.len()), count: 0 };
    let mut done = 0;
    for fix in fixes {
        let (start, end) = (fix.span.start as usize, fix.span.end as usize);
        // A place outside the text or inside what was replaced already.
        let Some(between) = before.get(done..start).filter(|_| before.get(start..end).is_some()) else {
            continue;
        };
        mended.text.push_str(between);
        mended.text.push_str(&fix.text);
        mended.count += 1;
        done = end;
    }
    mended.text.push_str(before.get(done..)?);
    (mended.count > 0 && mended.text != before).then_some(mended)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{Code, SourceFile, Span};

    fn mended(text: &str, fixes: &[(usize, usize, &str)]) -> Option<(String, usize)> {
        let mut sources = Sources::default();
        let file = sources.add(SourceFile::new("a.md", text));
        let findings: Vec<Diagnostic> = fixes
            .iter()
            .map(|(start, end, by)| {
                Diagnostic::error(Code::UNKNOWN_KEY).fixed_by(Span::new(file, *start, *end), *by)
            })
            .collect();
        mend(&findings, &sources).pop().map(|one| (one.text, one.count))
    }

    #[test]
    fn only_the_places_change() {
        let text = "\u{feff}# A\r\ntitel: Ö\r\nurll: x\r\n";
        let made = mended(text, &[(19, 23, "url"), (8, 13, "title")]);
        assert_eq!(made, Some(("\u{feff}# A\r\ntitle: Ö\r\nurl: x\r\n".to_owned(), 2)));
    }

    #[test]
    fn of_overlapping_corrections_the_first_is_made() {
        assert_eq!(mended("abcdef", &[(1, 4, "X"), (2, 5, "Y"), (4, 5, "Z")]), Some(("aXZf".to_owned(), 2)));
    }

    #[test]
    fn what_cannot_be_a_place_is_left() {
        assert_eq!(mended("ä", &[(1, 2, "a")]), None);
        assert_eq!(mended("a", &[(0, 9, "b")]), None);
        assert_eq!(mended("a", &[(0, 1, "a")]), None);
    }
}
