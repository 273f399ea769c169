//! A theme's assets, named by what they hold.

use super::files::ThemeFiles;
use std::collections::BTreeMap;

/// A file that pages refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// What templates call it: the file's name without its ending, `style`.
    pub name: String,
    /// Its address in the site, with the hash: `assets/style.1a2b3c4d5e.css`.
    pub address: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The address of a file that is published under its contents' hash.
pub fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let file = name.rsplit('/').next().unwrap_or(name);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "bin"));
    let stem: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let stem = stem.trim_matches('-').to_ascii_lowercase();
    let stem = match stem.get(..stem.len().min(60)).unwrap_or_default() {
        // Windows keeps these names for devices, whatever follows them.
        "" | "con" | "prn" | "aux" | "nul" => "file",
        port if port.len() == 4 && (port.starts_with("com") || port.starts_with("lpt")) => "file",
        stem => stem,
    };
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).take(10).collect();
    let ending = if ending.is_empty() { "bin" } else { &ending };
    format!("assets/{stem}.{}.{}", &hash.as_str()[..10], ending.to_ascii_lowercase())
}

impl ThemeFiles {
    /// All assets. Style sheets come last, because they name the others.
    pub fn assets(&self) -> Vec<Asset> {
        let mut files: BTreeMap<&str, &[u8]> = BTreeMap::new();
        for (path, bytes) in &self.default {
            files.insert(path, bytes);
        }
        for (path, own) in &self.own {
            files.insert(path, &own.bytes);
        }
        let (styles, others): (Vec<_>, Vec<_>) = files
            .into_iter()
            .filter_map(|(path, bytes)| Some((path.strip_prefix("assets/")?, bytes)))
            .partition(|(path, _)| path.ends_with(".css"));
        let mut assets: Vec<Asset> =
            others.into_iter().map(|(path, bytes)| asset(path, bytes.to_vec())).collect();
        let renamed: BTreeMap<String, String> = assets
            .iter()
            .zip(self.asset_paths())
            .map(|(asset, path)| (path, asset.address.trim_start_matches("assets/").to_owned()))
            .collect();
        for (path, bytes) in styles {
            let text = led_on(&String::from_utf8_lossy(bytes), &renamed);
            assets.push(asset(path, text.into_bytes()));
        }
        assets
    }

    /// The paths of all assets but style sheets, in the order of their names.
    fn asset_paths(&self) -> Vec<String> {
        let mut paths: Vec<String> = self
            .default
            .keys()
            .chain(self.own.keys())
            .filter_map(|path| path.strip_prefix("assets/"))
            .filter(|path| !path.ends_with(".css"))
            .map(str::to_owned)
            .collect();
        paths.sort();
        paths.dedup();
        paths
    }
}

/// A style sheet whose `url(…)` lead to the assets under their new names.
fn led_on(text: &str, renamed: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("url(") {
        let (before, after) = rest.split_at(at + "url(".len());
        out.push_str(before);
        rest = after;
        let named = &after[..after.find(')').unwrap_or(after.len())];
        let bare = ["\"", "'"].iter().find_map(|quote| named.strip_prefix(quote)?.strip_suffix(quote));
        if let Some(to) = renamed.get(bare.unwrap_or(named)) {
            out.push_str(&format!("\"{to}\""));
            rest = &after[named.len()..];
        }
    }
    out + rest
}

fn asset(path: &str, bytes: Vec<u8>) -> Asset {
    let file = path.rsplit('/').next().unwrap_or(path);
    let name = file.split('.').next().unwrap_or(file).replace('-', "_");
    Asset { name, address: hashed_name(path, &bytes), bytes }
}
