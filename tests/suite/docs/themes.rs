//! Every token of the default theme is explained in `docs/themes.md`, and nothing else.

use super::markdown::{codes, document, root};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_token_is_explained() {
    let sheet = fs::read_to_string(root().join("themes/default/assets/tokens.css")).expect("tokens");
    let declared =
        sheet.split(['{', ';', '/']).filter_map(|one| one.trim().strip_prefix("--")?.split_once(':'));
    let there: BTreeSet<String> = declared.map(|(name, _)| format!("--{name}")).collect();
    let explained: BTreeSet<String> = document("docs/themes.md")
        .marked("TOKENS")
        .iter()
        .flat_map(|row| codes(row[0]).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert_eq!(explained, there);
}
