//! Nothing in code or templates knows a region or speaks German: words are data.

use super::code::code;
use super::source_files::{files, sources};

/// Names of the first region; they are content.
const REGION: &[&str] = &["chemnitz", "sachsen", "sächsisch", "fachkräfte"];

/// German words that no English text contains: whoever writes a sentence uses one of them, and the words of the
/// domain besides.
const GERMAN: &[&str] = &[
    "und",
    "oder",
    "nicht",
    "kein",
    "keine",
    "das",
    "dem",
    "den",
    "ein",
    "eine",
    "einen",
    "einer",
    "für",
    "von",
    "vom",
    "mit",
    "auf",
    "aus",
    "bei",
    "nach",
    "über",
    "unter",
    "zu",
    "zum",
    "zur",
    "ist",
    "sind",
    "wird",
    "werden",
    "auch",
    "noch",
    "mehr",
    "hier",
    "diese",
    "dieser",
    "handlungsfeld",
    "handlungsfelder",
    "schwerpunkt",
    "priorität",
    "fakt",
    "fakten",
    "faktencheck",
    "ziel",
    "ziele",
    "umsetzungsansätze",
    "maßnahme",
    "maßnahmen",
    "quelle",
    "quellen",
    "herausforderung",
    "herausforderungen",
    "einwohner",
    "seite",
    "kapitel",
    "mitglieder",
    "ansprechpartner",
    "kontakt",
    "impressum",
    "datenschutz",
    "barrierefreiheit",
    "inhalt",
    "weiter",
    "zurück",
    "suche",
    "startseite",
    "beschäftigte",
];

#[test]
fn no_file_names_the_first_region() {
    let mut wrong = Vec::new();
    let themes = files("themes", &[".html", ".css", ".svg", ".js", ".xml"]);
    for file in sources().into_iter().chain(themes).chain(files("src/i18n", &[".md", ".ftl"])) {
        for (at, line) in file.text.lines().enumerate() {
            let line = line.to_lowercase();
            if REGION.iter().any(|name| line.contains(name)) {
                wrong.push(format!("{}:{}: {line}", file.path, at + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "a region in the code:\n{}", wrong.join("\n"));
}

#[test]
fn no_text_in_code_is_german() {
    let mut wrong = Vec::new();
    for file in sources() {
        let code = code(&file.text);
        for (at, (line, left)) in file.text.lines().zip(code.lines()).enumerate() {
            // What is blanked and no comment is a text; comments may quote what editors write.
            let comment =
                line.find("//").filter(|at| left.get(*at..).is_some_and(|rest| rest.trim().is_empty()));
            let said = &line[..comment.unwrap_or(line.len())];
            if !left.trim().is_empty() && is_german(said) {
                wrong.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "words belong into the words files:\n{}", wrong.join("\n"));
}

#[test]
fn comments_are_english_but_for_examples() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (at, line) in file.text.lines().enumerate() {
            let Some((_, comment)) = line.split_once("//") else { continue };
            // Examples of what editors write stand in back-ticks.
            let prose: String = comment.split('`').step_by(2).collect::<Vec<_>>().join(" ");
            if is_german(&prose) {
                wrong.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "comments are English:\n{}", wrong.join("\n"));
}

#[test]
fn no_theme_is_german() {
    let mut wrong = Vec::new();
    for file in files("themes", &[".html", ".css", ".svg", ".js", ".xml"]) {
        for (at, line) in file.text.lines().enumerate().filter(|(_, line)| is_german(line)) {
            wrong.push(format!("{}:{}: {}", file.path, at + 1, line.trim()));
        }
    }
    assert!(wrong.is_empty(), "words of a theme come from the words files:\n{}", wrong.join("\n"));
}

/// Codes of currencies and the like are written in capitals and are no words.
fn is_german(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().any(char::is_lowercase))
        .map(str::to_lowercase)
        .any(|word| GERMAN.contains(&word.as_str()) || word.contains(['ä', 'ö', 'ü', 'ß']))
}
