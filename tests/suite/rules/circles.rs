//! Parts of parts of parts: as many as there are facts, and however tangled.

use super::site::judge;
use konzept::discover::MemoryWorkspace;

const FACTS: usize = 3_000;

/// The findings of a code on a site of facts, each with the parts that `parts` gives it.
fn found(code: &str, parts: impl Fn(usize) -> String) -> usize {
    let facts: String = (0..FACTS)
        .map(|n| format!("- {{id: f-{n}, label: L {n}, value: 1, parts: [{}]}}\n", parts(n)))
        .collect();
    let site = MemoryWorkspace::new()
        .with("content/concept.yaml", "title: A\nlanguages: [de]\n")
        .with("content/01-a/index.md", "---\ntitle: A\n---\n")
        .with("content/01-a/facts.yaml", facts);
    judge(&site, "2025-06-01").found.iter().filter(|one| one.code.name() == code).count()
}

#[test]
fn a_long_chain_is_no_circle() {
    let next = |n: usize| if n + 1 < FACTS { format!("f-{}", n + 1) } else { String::new() };
    assert_eq!(found("part-of-itself", next), 0);
    assert_eq!(found("parts-do-not-sum", next), 0);
}

#[test]
fn a_tangle_is_one_circle_and_nothing_on_it_is_added_up() {
    let tangled = |n: usize| format!("f-{}, f-0", (n + 1) % FACTS);
    assert_eq!(found("part-of-itself", tangled), 1);
    assert_eq!(found("parts-do-not-sum", tangled), 0);
}

#[test]
fn circles_that_do_not_touch_are_told_one_by_one() {
    // Two by two, each pair also containing the next.
    let pairs = |n: usize| {
        format!("f-{}{}", n ^ 1, if n + 2 < FACTS { format!(", f-{}", n + 2) } else { String::new() })
    };
    assert_eq!(found("part-of-itself", pairs), FACTS / 2);
}
