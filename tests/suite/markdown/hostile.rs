//! Texts that are nested beyond reading: told, left out, and never a reason to fall over.

use super::outline::read;

const MANY: usize = 100_000;

#[test]
fn what_is_nested_beyond_reading_is_told_once() {
    for text in [
        "> ".repeat(MANY),
        ">".repeat(MANY),
        "- ".repeat(MANY),
        "* ".repeat(MANY),
        "1. ".repeat(MANY),
        "> - ".repeat(MANY),
        "**a ".repeat(MANY) + &"a**".repeat(MANY),
        "*".repeat(MANY) + "a" + &"*".repeat(MANY),
        "~~a ".repeat(MANY) + &"a~~".repeat(MANY),
    ] {
        let (_, found) = read(&(text.clone() + "a"));
        let begins: String = text.chars().take(8).collect();
        assert!(
            found.len() == 1 && found[0].ends_with("nested-too-deep"),
            "{begins}: {} findings",
            found.len()
        );
    }
}

#[test]
fn marks_that_never_close_are_words() {
    for mark in
        ["[", "![", "[[", "![[", "`", "<", "_a", "*_", "[a](", "[^a]: ", "&", "\\[", "](", "|", "[[a|", "<a "]
    {
        let (outline, _) = read(&("a ".to_owned() + &mark.repeat(MANY)));
        assert!(outline.len() > 1000, "{mark}: {outline}");
    }
}

#[test]
fn marks_that_close_far_away_are_read() {
    for (open, close) in
        [("[", "]"), ("[[", "]]"), ("![[", "]]"), ("[", "](b)"), ("![", "](b.png)"), ("<", ">")]
    {
        let (outline, _) = read(&(open.repeat(MANY) + "a" + &close.repeat(MANY)));
        assert!(!outline.is_empty(), "{open}");
    }
}

#[test]
fn every_line_deeper_than_the_one_before() {
    let list: String = (0..1500).map(|at| format!("{}- a\n", "  ".repeat(at))).collect();
    let quotes: String = (0..1500).map(|at| format!("{}a\n\n", "> ".repeat(at))).collect();
    for text in [list, quotes] {
        let (outline, found) = read(&text);
        assert!(!outline.is_empty() && found.iter().all(|one| one.ends_with("nested-too-deep")));
        assert!(!found.is_empty());
    }
}

#[test]
fn what_lies_at_the_limit_is_still_read() {
    let (outline, found) = read(&("> ".repeat(30) + "a"));
    assert_eq!(found, Vec::<String>::new());
    assert!(outline.contains("p(a)"), "{outline}");
}
