//! What becomes of an editor's settings: ours are put in, everything else stays.

use konzept::schema::{FileKind, Settings, settings};

fn new(text: &str) -> String {
    match settings(Some(text), "s") {
        Settings::New(new) => new,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn without_settings_they_are_new_and_then_fine() {
    let Settings::New(text) = settings(None, ".konzept-schema") else { panic!("no new settings") };
    for file in FileKind::all() {
        let bound = text.contains(&format!("\".konzept-schema/{}\": [\"content/", file.schema()));
        assert_eq!(bound, !file.patterns().is_empty(), "{file:?} in {text}");
    }
    assert_eq!(settings(Some(&text), ".konzept-schema"), Settings::Fine);
    assert_eq!(settings(Some(" \n"), ".konzept-schema"), Settings::New(text));
}

#[test]
fn comments_other_settings_and_other_schemas_stay() {
    let old = "// Für alle\n{\n  \"editor.wordWrap\": \"on\", // breit\n  /* YAML */\n  \"yaml.schemas\": {\n    \
               \"./mein.json\": \"ci/*.yml\",\n  },\n  \"files.eol\": \"\\n\",\n}\n";
    let text = new(old);
    for kept in [
        "// Für alle\n{",
        "\"editor.wordWrap\": \"on\", // breit",
        "/* YAML */",
        "\"./mein.json\": \"ci/*.yml\",",
        "\"files.eol\": \"\\n\"",
    ] {
        assert!(text.contains(kept), "{kept} in {text}");
    }
    assert!(text.contains("\"s/facts.json\": ["), "{text}");
    assert_eq!(settings(Some(&text), "s"), Settings::Fine);
}

#[test]
fn bindings_of_ours_are_renewed_and_stale_ones_go() {
    let old = "{\"yaml.schemas\": {\"s/facts.json\": \"*.yaml\", \"s/gone.json\": [\"x\"], \"./s/old.json\": \"y\", \"t/gone.json\": \"z\"}}";
    let text = new(old);
    assert!(
        !text.contains("s/gone.json\": [\"x\"]")
            && !text.contains("old.json")
            && !text.contains("\"*.yaml\""),
        "{text}"
    );
    assert!(text.contains("\"t/gone.json\": \"z\""), "{text}");
    assert_eq!(settings(Some(&text), "s"), Settings::Fine);
}

#[test]
fn what_cannot_be_changed_safely_is_left_and_told() {
    for old in ["[]", "\"x\"", "{", "{\"yaml.schemas\": []}", "{\"yaml.schemas\": null}", "no json"] {
        let Settings::ByHand(text) = settings(Some(old), "s") else { panic!("{old} was changed") };
        assert!(text.contains("\"s/facts.json\": ["), "{text}");
    }
}
