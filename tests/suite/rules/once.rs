//! One mistake, one message: what is wrong with a value is told, and not that the value is missing, too.

use super::site::judge;
use konzept::discover::MemoryWorkspace;

/// A mistake in a site that is sound otherwise: what is told of it, the file, what stands there and what instead.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    ("unknown-reference", "content/01-a/facts.yaml", "source: statistik", "source: statistk"),
    ("unknown-reference", "content/01-a/facts.yaml", "source: statistik", "source: qqqq"),
    ("invalid-time", "content/01-a/facts.yaml", "as_of: 2024", "as_of: 2024/13"),
    ("yaml-syntax", "content/sources.yaml", "title: Jahrbuch", "title: a: b"),
    // Who names a goal by a name that is almost right has not left it alone, and serves one.
    ("unknown-reference", "content/01-a/field.yaml", "goals: [plaetze]", "goals: [platze]"),
    ("unknown-reference", "content/01-a/field.yaml", "challenges: [wandel]", "challenges: [wandl]"),
    ("unknown-reference", "content/01-a/challenges.yaml", "fields: [ausbildung]", "fields: [ausbildng]"),
    ("unknown-reference", "content/02-b/measures.yaml", "actor: schule", "actor: shule"),
    ("unknown-word", "content/02-b/measures.yaml", "status: done", "status: dnoe"),
    ("yaml-syntax", "content/02-b/measures.yaml", "title: Messe", "title: a: b"),
    ("yaml-syntax", "content/01-a/field.yaml", "title: Ausbildung", "title: a: b"),
    ("invalid-url", "content/actors.yaml", "url: https://www.example.org", "url: www.example.org"),
    ("wrong-shape", "content/01-a/field.yaml", "  goals: [praktika]", "  goals: {a: b}"),
    ("wrong-shape", "content/01-a/facts.yaml", "source: statistik", "source: [statistik]"),
    // What stands under a misspelt key is not missing under the right one.
    ("unknown-key", "content/01-a/field.yaml", "  goals: [plaetze]", "  gaols: [plaetze]"),
    ("unknown-key", "content/01-a/field.yaml", "approaches:", "aproaches:"),
    ("unknown-key", "content/01-a/field.yaml", "\ngoals:", "\ngoal:"),
    ("unknown-key", "content/01-a/facts.yaml", "source: statistik", "sorce: statistik"),
    ("unknown-key", "content/01-a/facts.yaml", "value: 1 %", "valeu: 1 %"),
    ("unknown-key", "content/01-a/challenges.yaml", "fields: [ausbildung]", "field: [ausbildung]"),
];

const SOUND: &[(&str, &str)] = &[
    ("content/concept.yaml", "title: A\nlanguages: [de]\nchecks: {legal-page-is-missing: off}\n"),
    ("content/sources.yaml", "- id: statistik\n  title: Jahrbuch\n"),
    (
        "content/actors.yaml",
        "- id: kammer\n  name: Kammer\n  role: member\n- id: schule\n  name: Schule\n  role: member\n\
         - id: bund\n  name: Bund\n  role: member\n  url: https://www.example.org\n",
    ),
    ("content/01-a/index.md", "---\ntitle: A\n---\n"),
    ("content/01-a/facts.yaml", "- label: Zahl\n  value: 1 %\n  as_of: 2024\n  source: statistik\n"),
    (
        "content/01-a/challenges.yaml",
        "- id: mangel\n  title: Mangel\n  text: A\n  fields: [ausbildung]\n- id: wandel\n  title: Wandel\n  text: A\n",
    ),
    (
        "content/01-a/field.yaml",
        "id: ausbildung\ntitle: Ausbildung\nchallenges: [wandel]\n\
         goals:\n- id: praktika\n  text: Praktika\n- id: plaetze\n  text: Mehr besetzte\n\
         approaches:\n- text: Wochen\n  goals: [praktika]\n- text: Lotsen\n  goals: [plaetze]\n  actors: [kammer]\n",
    ),
    ("content/02-b/index.md", "---\ntitle: B\n---\n"),
    ("content/02-b/measures.yaml", "- title: Messe\n  actor: schule\n  status: done\n  period: 2020\n"),
    ("content/02-b/quotes.yaml", "- text: Ja.\n  person: Jo\n  actor: bund\n"),
];

fn site() -> MemoryWorkspace {
    SOUND.iter().fold(MemoryWorkspace::new(), |site, (path, text)| site.with(path, *text))
}

fn told(site: &MemoryWorkspace) -> Vec<&'static str> {
    judge(site, "2025-06-01").found.iter().map(|one| one.code.name()).collect()
}

#[test]
fn a_mistake_is_told_as_what_it_is_and_no_second_time() {
    assert_eq!(told(&site()), [""; 0], "the site that the mistakes are made in");
    let mut wrong = String::new();
    for (code, path, from, to) in MISTAKES {
        let (_, text) = SOUND.iter().find(|(known, _)| known == path).expect("a file");
        assert!(text.contains(from), "{path}: there is no `{from}`");
        let told = told(&site().with(path, text.replacen(from, to, 1)));
        if told != [*code] {
            wrong.push_str(&format!("{path}: `{from}` → `{to}`: {told:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "one mistake, told otherwise:\n{wrong}");
}
