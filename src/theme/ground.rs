//! What a theme writes on.

use super::files::ThemeFiles;

/// The custom property that holds it. Its first declaration is the plain one, for light.
const PROPERTY: &str = "--paper:";

impl ThemeFiles {
    /// The light ground as the style sheets write it, such as `#f9fbfc`: that of the site's own theme, if it has one.
    pub fn ground(&self) -> Option<String> {
        let own = self.own.iter().map(|(name, file)| (name, &file.bytes));
        let default = self.default.iter().filter(|(name, _)| !self.own.contains_key(*name));
        own.chain(default)
            .filter(|(name, _)| name.ends_with(".css"))
            .find_map(|(_, bytes)| declared(&String::from_utf8_lossy(bytes)))
    }
}

/// The value of the first declaration.
fn declared(sheet: &str) -> Option<String> {
    let (_, rest) = sheet.split_once(PROPERTY)?;
    let end = rest.find([';', '}']).unwrap_or(rest.len());
    rest.get(..end).map(|value| value.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_theme_names_its_ground() {
        let ground = ThemeFiles::new().ground().expect("a ground");
        assert!(ground.starts_with('#') && ground.len() == 7, "{ground}");
    }

    #[test]
    fn only_the_tokens_declare_it() {
        let theme = ThemeFiles::new();
        let sheets = theme.default.iter().filter(|(name, _)| name.ends_with(".css"));
        let declaring: Vec<&str> = sheets
            .filter(|(_, bytes)| declared(&String::from_utf8_lossy(bytes)).is_some())
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(declaring, ["assets/tokens.css"]);
    }

    #[test]
    fn the_ground_of_the_sites_own_theme_counts() {
        let mut theme = ThemeFiles::new();
        theme.cover("assets/more.css", "themes/x/assets/more.css", b"a { color: red }".to_vec());
        assert_eq!(theme.ground(), ThemeFiles::new().ground(), "it says nothing about the ground");
        theme.cover("assets/quay.css", "themes/x/assets/quay.css", b":root{--paper: #EEE}".to_vec());
        assert_eq!(theme.ground().as_deref(), Some("#EEE"));
        theme.own.remove("assets/quay.css");
        theme.cover("assets/tokens.css", "themes/x/assets/tokens.css", b"p { margin: 0 }".to_vec());
        assert_eq!(theme.ground(), None, "nothing is left of the embedded tokens");
    }
}
