//! Concepts of any size, the same bytes each time: what the benchmarks build.
//!
//! A chapter is as full as a real one: about 3.4 KB of Markdown and 5 KB of YAML, ten facts, a field with six
//! goals and six approaches, four results with metrics. They link to each other, to actors and to sources, and
//! are nested up to three deep once there are more than a reader would want side by side. The content is sound:
//! it builds without errors and almost without warnings, because findings cost time of their own.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

/// Chapters side by side in one folder; more of them nest.
const SIDE_BY_SIDE: usize = 24;
/// A second-level chapter and those in it.
const SECOND: usize = 1 + SIDE_BY_SIDE;
/// A top-level chapter and those in it.
const TOP: usize = 1 + SIDE_BY_SIDE * SECOND;

/// The files of a site, path and text, sorted as they are written.
pub fn site(chapters: usize) -> Vec<(String, String)> {
    let plan = Plan { chapters, actors: 12 + chapters / 50, sources: 8 + chapters / 100 };
    let mut files = vec![
        ("content/concept.yaml".to_owned(), about(&plan)),
        ("content/index.md".to_owned(), start()),
        ("content/actors.yaml".to_owned(), actors(&plan)),
        ("content/sources.yaml".to_owned(), sources(&plan)),
        ("content/glossary.yaml".to_owned(), glossary()),
    ];
    for (name, duty, title) in LEGAL {
        files.push((format!("content/{name}.md"), legal(duty, title)));
    }
    for at in 0..chapters {
        let folder = plan.folder(at);
        let mut dice = Dice::new(at);
        files.push((format!("{folder}/index.md"), text(&plan, at, &mut dice)));
        files.push((format!("{folder}/facts.yaml"), facts(&plan, at, &mut dice)));
        files.push((format!("{folder}/field.yaml"), field(&plan, at, &mut dice)));
        files.push((format!("{folder}/results.yaml"), results(&plan, at, &mut dice)));
    }
    files
}

/// Writes a site into a folder, for the program as a whole to be timed.
pub fn write(chapters: usize, folder: &Path) -> io::Result<()> {
    for (path, text) in site(chapters) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// How much there is of everything.
struct Plan {
    chapters: usize,
    actors: usize,
    sources: usize,
}

impl Plan {
    /// The chapters above one and itself, each with its place among its siblings.
    fn way(&self, at: usize) -> Vec<(usize, usize)> {
        if self.chapters <= SIDE_BY_SIDE {
            return vec![(at, at + 1)];
        }
        let (top, inside) = (at / TOP, at % TOP);
        let mut way = vec![(top * TOP, top + 1)];
        if inside > 0 {
            let (second, deeper) = ((inside - 1) / SECOND, (inside - 1) % SECOND);
            way.push((top * TOP + 1 + second * SECOND, second + 1));
            if deeper > 0 {
                way.push((at, deeper));
            }
        }
        way
    }

    fn folder(&self, at: usize) -> String {
        let part = |(chapter, place): (usize, usize)| format!("{place:02}-{}", name(chapter));
        format!("content/{}", self.way(at).into_iter().map(part).collect::<Vec<_>>().join("/"))
    }

    fn id(&self, at: usize) -> String {
        self.way(at).into_iter().map(|(chapter, _)| name(chapter)).collect::<Vec<_>>().join("-")
    }
}

/// The name of a chapter's folder without its prefix.
fn name(at: usize) -> String {
    format!("{}-{at}", SLUGS[at % SLUGS.len()])
}

/// Pseudo-random numbers (xorshift64*), one series for each chapter.
struct Dice(u64);

impl Dice {
    fn new(seed: usize) -> Self {
        Self((seed as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize) % limit
    }

    fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low)
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.below(from.len())]
    }

    fn sentence(&mut self) -> String {
        let (who, does, what, why) =
            (self.pick(SUBJECTS), self.pick(VERBS), self.pick(OBJECTS), self.pick(REASONS));
        format!("{who} {does} {what} {why}.")
    }

    fn paragraph(&mut self, sentences: usize) -> String {
        (0..sentences).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }

    /// A few words: a goal, an approach, a title.
    fn phrase(&mut self) -> String {
        format!("{} {} {}", self.pick(NOUNS), self.pick(OF), self.pick(REASONS))
    }

    fn month(&mut self) -> String {
        format!("{:02}/{}", self.between(1, 13), self.between(2019, 2025))
    }
}

fn about(plan: &Plan) -> String {
    let last = plan.chapters.saturating_sub(1);
    format!(
        "title: Handlungskonzept der regionalen Fachkräfteallianz Musterland\n\
         short_title: Fachkräfteallianz Musterland\n\
         summary: Was die Partnerinnen und Partner der Region für ihre Fachkräfte erreichen wollen.\n\
         edition: 3. Fassung\n\
         as_of: 30.06.2024\n\
         region:\n  name: Musterland\n\
         languages: [de]\n\
         key_figures: [fakt-0-1, fakt-0-2, fakt-{last}-1, fakt-{last}-5]\n"
    )
}

fn start() -> String {
    format!("---\ntitle: Start\n---\n{}\n\n{}\n", Dice::new(7).paragraph(3), Dice::new(8).paragraph(2))
}

fn legal(duty: &str, title: &str) -> String {
    format!(
        "---\ntitle: {title}\nlegal: {duty}\n---\n## Angaben\n\n{}\n",
        Dice::new(title.len()).paragraph(8)
    )
}

fn actors(plan: &Plan) -> String {
    let mut yaml = String::new();
    for at in 0..plan.actors {
        let mut dice = Dice::new(1_000_003 + at);
        let role = ["managing", "member", "member", "partner"][at.min(3)];
        let place = dice.pick(PLACES);
        let _ = write!(
            yaml,
            "- id: akteur-{at}\n  name: {} {place} {at}\n  short: {place} {at}\n  role: {role}\n  \
             url: https://akteur-{at}.example/\n  text: {}\n",
            dice.pick(BODIES),
            dice.sentence()
        );
    }
    yaml
}

fn sources(plan: &Plan) -> String {
    let mut yaml = String::new();
    for at in 0..plan.sources {
        let mut dice = Dice::new(2_000_003 + at);
        let _ = write!(
            yaml,
            "- id: quelle-{at}\n  title: Statistik {at} zu {}\n  publisher: Statistisches Landesamt\n  \
             url: https://statistik.example/{at}\n  licence: dl-de/by-2-0\n  retrieved: 2024-03-{:02}\n  \
             cycle: yearly\n",
            dice.pick(NOUNS),
            dice.between(1, 29)
        );
    }
    yaml
}

fn glossary() -> String {
    let term = |(short, long): &(&str, &str)| {
        format!("- short: {short}\n  long: {long}\n  explanation: {}\n", Dice::new(long.len()).sentence())
    };
    TERMS.iter().map(term).collect()
}

fn text(plan: &Plan, at: usize, dice: &mut Dice) -> String {
    let other = dice.below(plan.chapters);
    let neighbour = (at + 1) % plan.chapters;
    let mut text = format!(
        "---\ntitle: {} im Bereich {at}\nshort_title: Bereich {at}\nsummary: {}\nas_of: {}\n---\n{}\n\n",
        dice.pick(NOUNS),
        dice.sentence(),
        dice.month(),
        dice.paragraph(4),
    );
    let _ = write!(
        text,
        "## Ausgangslage\n\n{} Dazu kommt, was unter [[feld-{other}]] steht: ![[fakt-{at}-1]] in der Region, \
         z. B. beim Partner [[akteur-{}]].\n\n{}\n\n",
        dice.paragraph(2),
        dice.below(plan.actors),
        dice.paragraph(2),
    );
    let _ = write!(
        text,
        "> {} „{}“[^1]\n\n### Was schon da ist\n\n",
        dice.sentence(),
        dice.sentence().trim_end_matches('.')
    );
    for _ in 0..4 {
        let _ = writeln!(text, "- **{}**: {}", dice.pick(NOUNS), dice.sentence());
    }
    let _ = write!(
        text,
        "\n## Zahlen im Vergleich\n\n| Jahr | Betriebe | Anteil |\n|---|---:|---:|\n| 2022 | {} | {} % |\n\
         | 2023 | {} | {} % |\n\n",
        dice.between(100, 999),
        dice.between(10, 60),
        dice.between(100, 999),
        dice.between(10, 60),
    );
    let _ = write!(
        text,
        "## Was folgt\n\n{} Mehr dazu steht in [[chapter:{}|dem nächsten Kapitel]] und auf \
         [der Seite des Netzwerks](https://netzwerk.example/{at}).\n\n1. {}\n2. {}\n3. *{}*\n\n{}\n\n[^1]: {}\n",
        dice.paragraph(3),
        plan.id(neighbour),
        dice.sentence(),
        dice.sentence(),
        dice.phrase(),
        dice.paragraph(4),
        dice.sentence(),
    );
    text
}

fn facts(plan: &Plan, at: usize, dice: &mut Dice) -> String {
    let mut yaml = String::new();
    let day = format!("{:02}.{:02}.2023", dice.between(1, 29), dice.between(1, 13));
    let whole = dice.between(20_000, 99_999);
    let part = whole * dice.between(5, 95) / 100;
    for number in 1..=10 {
        let figure = match number {
            1 => format!("value: {}.{:03}", whole / 1000, whole % 1000),
            2 => {
                let tenths = (part * 2000 / whole).div_ceil(2);
                format!(
                    "value: {},{} %\n  share_of: fakt-{at}-1\n  count: {}.{:03}",
                    tenths / 10,
                    tenths % 10,
                    part / 1000,
                    part % 1000
                )
            }
            3 => format!("value: über {} %", dice.between(10, 90)),
            4 => format!("value: {} Mio. €", dice.between(10, 999)),
            5 => format!("value: Ø {},50 € pro m²", dice.between(4, 14)),
            6 => format!("ratio: 1 von {}", dice.between(2, 9)),
            7 => format!("rank: {}. Platz", dice.between(2, 30)),
            8 => format!("statement: {}", dice.phrase()),
            9 => format!("value: rund {},{} %", dice.between(1, 60), dice.below(10)),
            _ => format!("value: {}.{:03} Personen", dice.between(1, 90), dice.below(1000)),
        };
        let label = format!("{} {}", dice.pick(PEOPLE), dice.pick(REASONS));
        let _ = write!(yaml, "- id: fakt-{at}-{number}\n  {figure}\n  label: {label}\n");
        if number != 8 {
            let _ = writeln!(yaml, "  as_of: {day}\n  source: quelle-{}", dice.below(plan.sources));
        }
        if number > 5 {
            let _ = writeln!(yaml, "  topic: {}", SLUGS[at % SLUGS.len()]);
        }
    }
    yaml
}

fn field(plan: &Plan, at: usize, dice: &mut Dice) -> String {
    let mut yaml = format!(
        "id: feld-{at}\nnumber: \"{}\"\ntitle: {} {at}\nclaim: {}\ntarget_groups: [{}, {}]\ngoals:\n",
        at + 1,
        dice.pick(NOUNS),
        dice.phrase(),
        dice.pick(PEOPLE),
        dice.pick(PEOPLE),
    );
    for number in 1..=6 {
        let _ = write!(
            yaml,
            "  - id: ziel-{at}-{number}\n    text: {}\n    indicator: {}\n    target: {} bis 2027\n",
            dice.phrase(),
            dice.pick(NOUNS),
            dice.between(5, 500),
        );
    }
    yaml.push_str("approaches:\n");
    for number in 1..=6 {
        let _ = write!(
            yaml,
            "  - id: ansatz-{at}-{number}\n    text: {}\n    goals: [ziel-{at}-{number}]\n    actors: [akteur-{}]\n",
            dice.phrase(),
            dice.below(plan.actors),
        );
    }
    yaml
}

fn results(plan: &Plan, at: usize, dice: &mut Dice) -> String {
    let mut yaml = String::new();
    for number in 1..=4 {
        let _ = write!(
            yaml,
            "- id: ergebnis-{at}-{number}\n  title: Projekt {at}.{number} {}\n  lead: akteur-{}\n  \
             partners: [akteur-{}]\n  field: feld-{}\n  period: 2021–2023\n  metrics:\n    \
             - value: {}\n      label: {}\n    - value: {} %\n      label: {}\n",
            dice.pick(NOUNS),
            dice.below(plan.actors),
            dice.below(plan.actors),
            if number < 4 { at } else { dice.below(plan.chapters) },
            dice.between(2, 900),
            dice.pick(PEOPLE),
            dice.between(2, 99),
            dice.pick(PEOPLE),
        );
    }
    yaml
}

const LEGAL: [(&str, &str, &str); 3] = [
    ("impressum", "imprint", "Impressum"),
    ("datenschutz", "privacy", "Datenschutz"),
    ("barrierefreiheit", "accessibility", "Erklärung zur Barrierefreiheit"),
];

const TERMS: [(&str, &str); 6] = [
    ("KMU", "kleine und mittlere Unternehmen"),
    ("SvB", "sozialversicherungspflichtig Beschäftigte"),
    ("MINT", "Mathematik, Informatik, Naturwissenschaften und Technik"),
    ("JBA", "Jugendberufsagentur"),
    ("BIP", "Bruttoinlandsprodukt"),
    ("QCG", "Qualifizierungschancengesetz"),
];

const SLUGS: &[&str] =
    &["ausbildung", "zuwanderung", "digitalisierung", "gesundheit", "arbeitgeber", "rueckkehr", "wohnen"];

const NOUNS: &[&str] = &[
    "Ausbildung und Studium",
    "Berufliche Orientierung",
    "Anerkennung ausländischer Abschlüsse",
    "Weiterbildung in kleinen Betrieben",
    "Vereinbarkeit von Beruf und Familie",
    "Übergang von der Schule in den Beruf",
    "Gewinnung von Fachkräften aus dem Ausland",
    "Betriebliche Gesundheitsförderung",
    "Nachfolge im Handwerk",
    "Rückkehr in die Region",
];

const OF: &[&str] = &[
    "für kleine und mittlere Unternehmen",
    "gemeinsam mit den Kammern",
    "an allen Oberschulen und Gymnasien",
    "über Beratung, Begleitung und Vernetzung",
    "nach dem Vorbild der Nachbarregionen",
];

const REASONS: &[&str] = &[
    "in der ganzen Region",
    "vor allem im ländlichen Raum",
    "mit Blick auf den demografischen Wandel",
    "im Vergleich zum Vorjahr",
    "bis zum Ende der Laufzeit",
    "über alle Branchen hinweg",
];

const SUBJECTS: &[&str] = &[
    "Die Allianz",
    "Die Wirtschaftsförderung",
    "Ein Drittel der Betriebe",
    "Die Agentur für Arbeit",
    "Das Welcome-Center",
    "Die Hochschule",
];

const VERBS: &[&str] =
    &["unterstützt", "verbindet", "braucht", "plant für 2025", "erreicht seit 2019", "begleitet"];

const OBJECTS: &[&str] = &[
    "junge Menschen ohne Abschluss",
    "Beschäftigte, die sich weiterbilden wollen,",
    "mehr als 40 % der Auszubildenden",
    "Betriebe auf der Suche nach Fachkräften",
    "internationale Studierende und ihre Familien",
    "ein gemeinsames Angebot zur „Fachkräftesicherung“",
];

const PEOPLE: &[&str] = &[
    "Auszubildende",
    "sozialversicherungspflichtig Beschäftigte",
    "beratene Unternehmen",
    "Studierende im ersten Semester",
    "Teilnehmende an Workshops",
    "Beschäftigte über 55 Jahre",
];

const BODIES: &[&str] =
    &["Industrie- und Handelskammer", "Bildungszentrum", "Stadtverwaltung", "Hochschule", "Verein Zukunft"];

const PLACES: &[&str] = &["Nordheim", "Talstadt", "Bergen am See", "Musterland", "Altfurt"];
