//! Texts without what typography may change.

/// One spelling for all marks: straight quotes, one dash without spaces around it, plain spaces, no soft hyphens,
/// no points between groups of digits, one sign for what is left out.
pub fn normal(text: &str) -> String {
    let mut one = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '„' | '“' | '”' | '»' | '«' => one.push('"'),
            '‚' | '‘' | '’' => one.push('\''),
            '–' | '—' | '‑' => one.push('-'),
            '…' => one.push_str("..."),
            '\u{ad}' | '\u{200b}' | '\u{2060}' => {}
            c if c.is_whitespace() => one.push(' '),
            c => one.push(c),
        }
    }
    let words: Vec<&str> = one.split_whitespace().collect();
    ungrouped(
        &words.join(" ").replace(" - ", "-").replace("- ", "-").replace("\" ", "\"").replace(" \"", "\""),
    )
}

/// `5.000` as `5000`; `31.12.2023` stays.
fn ungrouped(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut out = String::with_capacity(text.len());
    for (at, c) in chars.iter().enumerate() {
        let groups = at > 0 && digit(at - 1) && (at + 1..at + 4).all(digit) && !digit(at + 4);
        if !(groups && (*c == '.' || *c == ' ')) {
            out.push(*c);
        }
    }
    out
}

/// Whether a record holds all parts of an item, each in words of its own.
pub fn holds(record: &str, parts: &[String]) -> bool {
    let mut left = record.to_owned();
    // The longest first, so that a short one does not take a piece out of it.
    let mut parts: Vec<&String> = parts.iter().collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    parts.into_iter().all(|part| match find(&left, part) {
        Some(at) => {
            left.replace_range(at..at + part.len(), "\u{0}");
            true
        }
        None => false,
    })
}

/// Where `part` stands in `text` with no letter or digit touching it.
fn find(text: &str, part: &str) -> Option<usize> {
    let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(part).map(|(at, _)| at).find(|at| {
        let (begins, ends) = (part.chars().next(), part.chars().last());
        let (before, after) = (text[..*at].chars().last(), text[at + part.len()..].chars().next());
        !(touches(begins) && touches(before) || touches(ends) && touches(after))
    })
}

#[test]
fn typography_does_not_count() {
    for (typed, set) in [
        ("\"a\" - b", "„a“ – b"),
        ("5000 Stück", "5.000\u{a0}Stück"),
        ("am 31.12.2023", "am 31.12.2023"),
        ("[...] z. B.", "[…] z.\u{a0}B."),
        ("13. – 15. Juni", "13.–15. Juni"),
        ("Silben", "Sil\u{ad}ben"),
    ] {
        assert_eq!(normal(typed), normal(set));
    }
    assert_eq!(normal("am 31.12.2023"), "am 31.12.2023");
    assert_ne!(normal("5.000"), normal("5,000"));
}
