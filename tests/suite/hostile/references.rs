//! Thousands of names that lead nowhere: suggestions stop before they cost the square of the site.

use super::{errors, run, site};
use konzept::concept::Suggestions;
use konzept::diagnostics::Diagnostic;

fn actors(count: usize) -> String {
    (0..count).map(|at| format!("- {{name: Actor {at}, role: member}}\n")).collect()
}

fn measures(count: usize) -> String {
    (0..count).map(|at| format!("- title: M{at}\n  actor: aktor-{at}\n")).collect()
}

fn suggests(one: &Diagnostic) -> bool {
    one.args.iter().any(|(name, _)| *name == "near")
}

#[test]
fn few_slips_are_all_answered() {
    let outcome = run(&site()
        .with("content/actors.yaml", actors(300))
        .with("content/01-a/measures.yaml", measures(300)));
    let unknown: Vec<&Diagnostic> =
        outcome.findings.iter().filter(|one| one.code.name() == "unknown-reference").collect();
    assert_eq!(unknown.len(), 300);
    assert!(unknown.iter().all(|one| suggests(one)));
}

#[test]
fn of_many_slips_the_first_are_answered_and_all_are_told() {
    let outcome = run(&site()
        .with("content/actors.yaml", actors(8000))
        .with("content/01-a/measures.yaml", measures(8000)));
    let unknown: Vec<&Diagnostic> =
        outcome.findings.iter().filter(|one| one.code.name() == "unknown-reference").collect();
    let answered = unknown.iter().filter(|one| suggests(one)).count();
    assert_eq!(unknown.len(), 8000);
    assert!((10..1000).contains(&answered), "{answered} answered");
}

/// However many names are wrong, what is compared stays below the patience and one more look at all names.
#[test]
fn comparing_ends() {
    let names: Vec<String> = (0..20_000).map(|at| format!("name-{at}")).collect();
    let suggestions = Suggestions::default();
    let mut asked = 0;
    while suggestions.nearest("nmae-17", names.iter().map(String::as_str).inspect(|_| asked += 1)).is_some() {
        assert!(asked < 10_000_000, "no end");
    }
    let spent = asked;
    for _ in 0..1000 {
        let none = suggestions.nearest("nmae-17", names.iter().map(String::as_str).inspect(|_| asked += 1));
        assert_eq!(none, None);
    }
    assert_eq!(asked, spent, "looks on after its patience is over");
}

#[test]
fn every_kind_of_name_is_bounded() {
    let many = |mark: &str| -> String {
        let marks: String = (0..3000).map(|at| mark.replace('N', &at.to_string())).collect();
        format!("---\ntitle: A\n---\n{marks}")
    };
    for (mark, code) in [
        ("[[actr-N]] ", "unknown-reference"),
        ("![[fct-N]] ", "unknown-reference"),
        ("[a](fle-N.pdf) ", "missing-file"),
        ("[a](../02-b-N.md) ", "missing-file"),
        ("[a](#headng-N) ", "unknown-anchor"),
    ] {
        let headings: String = (0..3000).map(|at| format!("\n## Heading {at}\n\nA\n")).collect();
        let facts: String = (0..3000).map(|at| format!("- {{label: Fact {at}, value: 1 %}}\n")).collect();
        let site = site()
            .with("content/01-a/index.md", many(mark) + &headings)
            .with("content/01-a/facts.yaml", facts)
            .with("content/actors.yaml", actors(3000));
        let found = errors(&run(&site));
        assert_eq!((found.len(), found[0].starts_with(code)), (3000, true), "{mark}: {:?}", found.first());
    }
}

#[test]
fn thousands_of_names_in_one_list_are_told_apart() {
    let ids: Vec<String> = (0..5000).map(|at| format!("actor-{at}")).collect();
    let site = site()
        .with("content/actors.yaml", actors(5000))
        .with("content/01-a/results.yaml", format!("- title: R\n  partners: [{0}, {0}]\n", ids.join(", ")));
    assert_eq!(errors(&run(&site)), Vec::<String>::new());
}

#[test]
fn thousands_of_translations_find_their_originals() {
    let facts: String = (0..5000).map(|at| format!("- {{id: f{at}, label: A, value: 1 %}}\n")).collect();
    let texts: String = (0..5000).map(|at| format!("- {{id: f{at}, label: B}}\n")).collect();
    let site = site().with("content/01-a/facts.yaml", facts).with("content/01-a/facts.de.yaml", texts);
    assert_eq!(errors(&run(&site)), Vec::<String>::new());
}
