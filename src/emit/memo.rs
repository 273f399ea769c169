//! What the published files were made of, so that nothing is drawn again that would come out the same.

use std::collections::BTreeMap;

use crate::emit::OutPath;

/// The hash of everything a file is made of. Two files at one path with one key have the same bytes.
pub type Key = blake3::Hash;

/// The first line; the number changes when the lines below mean something else.
const HEADING: &str = "konzept memo 1";

/// The keys of published files.
///
/// On disk it is plain text: the heading with the program that wrote it, then `KEY HASH PATH`, sorted by path. It may be
/// deleted at any time, and one that cannot be read is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Memo {
    files: BTreeMap<OutPath, Remembered>,
}

/// What is known of a published file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Remembered {
    /// What it was made of.
    pub key: Key,
    /// What it holds: somebody may have changed it since.
    pub hash: blake3::Hash,
}

impl Memo {
    /// Reads what [`Memo::to_text`] wrote, unless another program did: it may draw other files from the same things.
    pub fn parse(text: &str, program: &str) -> Memo {
        let mut lines = text.lines();
        if lines.next() != Some(heading(program).as_str()) {
            return Memo::default();
        }
        let files: Option<BTreeMap<_, _>> = lines.map(entry).collect();
        Memo { files: files.unwrap_or_default() }
    }

    /// The text that goes to disk.
    pub fn to_text(&self, program: &str) -> String {
        let lines =
            self.files.iter().map(|(path, Remembered { key, hash })| format!("{key} {hash} {path}\n"));
        std::iter::once(format!("{}\n", heading(program))).chain(lines).collect()
    }

    /// What is known of a file.
    pub fn of(&self, path: &OutPath) -> Option<Remembered> {
        self.files.get(path).copied()
    }
}

impl FromIterator<(OutPath, Remembered)> for Memo {
    fn from_iter<T: IntoIterator<Item = (OutPath, Remembered)>>(files: T) -> Memo {
        Memo { files: files.into_iter().collect() }
    }
}

fn heading(program: &str) -> String {
    format!("{HEADING} of {program}")
}

fn entry(line: &str) -> Option<(OutPath, Remembered)> {
    let mut parts = line.splitn(3, ' ');
    let mut hash = || blake3::Hash::from_hex(parts.next()?).ok();
    let (key, hash) = (hash()?, hash()?);
    Some((OutPath::new(parts.next()?).ok()?, Remembered { key, hash }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read_and_nothing_else() {
        let hash = blake3::hash(b"a");
        let path = |path: &str| OutPath::new(path).expect("a path");
        let memo: Memo = [(path("a b/c.html"), Remembered { key: hash, hash })].into_iter().collect();
        let text = memo.to_text("us");
        assert_eq!(Memo::parse(&text, "us"), memo);
        let strange =
            ["", "konzept memo 1", &text.replacen("memo 1", "memo 2", 1), &text.replace("c.html", "../c")];
        for text in strange.into_iter().chain([text.trim_end_matches("a b/c.html\n"), &format!("{text}x\n")])
        {
            assert_eq!(Memo::parse(text, "us"), Memo::default(), "{text}");
        }
    }
}
