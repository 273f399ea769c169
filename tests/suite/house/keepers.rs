//! Who alone names a crate or a part of the system.

use super::code::{code, paths};
use super::source_files::sources;

/// What may be named, and where alone. An ending slash is a folder.
const KEEPERS: &[(&str, &[&str])] = &[
    ("serde_yaml", &["src/parse/yaml/"]),
    ("pulldown_cmark", &["src/parse/markdown/"]),
    ("tera", &["src/theme/templates.rs"]),
    ("annotate_snippets", &["src/cli/report/"]),
    (
        "serde_json",
        &[
            "src/cli/report/",
            "src/schema/",
            "src/serve/http.rs",
            "src/render/",
            "src/concept/demands.rs",
            "src/concept/enforcement.rs",
        ],
    ),
    // Entries and places say what they look like; nobody but the room of schemas reads it.
    ("schemars", &["src/concept/", "src/diagnostics/span.rs", "src/schema/"]),
    ("jsonc_parser", &["src/schema/settings.rs"]),
    ("palette", &["src/value/colour.rs"]),
    ("resvg", &["src/raster/"]),
    ("png", &["src/raster/encoded.rs"]),
    ("skrifa", &["src/raster/face.rs"]),
    ("typst_assets", &["src/raster/face.rs"]),
    ("icu_segmenter", &["src/raster/setting.rs"]),
    ("clap", &["src/cli/"]),
    ("indicatif", &["src/cli/progress.rs"]),
    ("walkdir", &["src/discover/os_workspace.rs"]),
    ("quick_xml", &["src/render/", "src/parse/drawing.rs"]),
    ("fluent_bundle", &["src/i18n/"]),
    ("fluent_syntax", &["src/i18n/"]),
    ("icu_calendar", &["src/i18n/"]),
    ("icu_collator", &["src/i18n/"]),
    ("icu_datetime", &["src/i18n/"]),
    ("icu_decimal", &["src/i18n/"]),
    ("icu_list", &["src/i18n/"]),
    ("icu_locale_core", &["src/i18n/"]),
    // The disk is read through the workspace and written by publishing; `init` is the one command that writes.
    // How much memory the program has taken is a file, too.
    ("std::fs", &["src/discover/os_workspace.rs", "src/emit/", "src/cli/", "src/theme/patience.rs"]),
    // Only at the door does the outside come in: environment, clock, process.
    ("std::env", &["src/cli/"]),
    ("std::process", &["src/cli/", "src/main.rs"]),
    ("std::time::SystemTime", &["src/cli/"]),
    // A stop-watch, which shows no time of day: publishing waits a while for another one to end.
    ("std::time::Instant", &["src/cli/", "src/emit/own_folder.rs", "src/serve/watch.rs"]),
    ("jiff::Timestamp", &["src/cli/"]),
    ("jiff::Zoned", &["src/cli/"]),
    ("std::net", &["src/serve/", "src/cli/arguments.rs"]),
    ("axum", &["src/serve/"]),
    ("tokio", &["src/serve/"]),
    ("tokio_stream", &["src/serve/"]),
    ("notify", &["src/serve/watch.rs"]),
    ("open", &["src/cli/serve.rs"]),
    ("percent_encoding", &["src/serve/http.rs"]),
];

#[test]
fn crates_and_the_system_stay_with_their_keepers() {
    let mut wrong = Vec::new();
    for file in sources() {
        for path in paths(&file.path, &code(&file.text)).iter().filter(|path| !path.own) {
            for (name, keepers) in KEEPERS {
                let inside = path
                    .text
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
                let kept = keepers.iter().any(|keeper| match keeper.ends_with('/') {
                    true => file.path.starts_with(keeper),
                    false => file.path == *keeper,
                });
                if inside && !kept {
                    wrong.push(format!("{}:{}: `{}`", file.path, path.line, path.text));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "named outside the rooms that keep it:\n{}", wrong.join("\n"));
}

#[test]
fn every_keeper_is_there() {
    let files = sources();
    for (name, keepers) in KEEPERS {
        for keeper in *keepers {
            assert!(files.iter().any(|file| file.path.starts_with(keeper)), "`{name}`: there is no {keeper}");
        }
    }
}
