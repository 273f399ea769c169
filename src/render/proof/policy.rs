//! What a Content-Security-Policy in a page rules out.

use std::collections::BTreeMap;

/// A policy: the sources each of its directives allows, by the directive's name in small letters.
pub(super) struct Policy<'p>(BTreeMap<String, Vec<&'p str>>);

impl<'p> Policy<'p> {
    /// Reads it. Of a directive that stands twice the first one counts.
    pub(super) fn read(content: &'p str) -> Self {
        let mut directives = BTreeMap::new();
        for directive in content.split(';') {
            let mut words = directive.split_ascii_whitespace();
            if let Some(name) = words.next() {
                directives.entry(name.to_ascii_lowercase()).or_insert_with(|| words.collect());
            }
        }
        Self(directives)
    }

    /// Whether nothing comes from elsewhere under it: it is one for everything, and none of its directives names a host.
    pub(super) fn keeps_to_itself(&self) -> bool {
        let own = |source: &&str| source.starts_with('\'') || matches!(*source, "data:" | "blob:");
        self.0.contains_key("default-src") && self.0.values().flatten().all(own)
    }

    /// Whether no script runs under it: neither an element nor a handler in an attribute.
    pub(super) fn forbids_scripts(&self) -> bool {
        ["script-src-elem", "script-src-attr"].iter().all(|name| {
            let ways = [name, "script-src", "default-src"];
            let ruling = ways.iter().find_map(|way| self.0.get(*way));
            ruling.is_some_and(|sources| sources.iter().all(allows_nothing))
        })
    }
}

/// Whether a source matches nothing at all.
fn allows_nothing(source: &&str) -> bool {
    source.eq_ignore_ascii_case("'none'") || source.eq_ignore_ascii_case("'report-sample'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_forbids_scripts_only_if_no_directive_lets_them_in() {
        for (forbids, content) in [
            (true, "default-src 'none'"),
            (true, "default-src 'none'; style-src 'self'"),
            (true, "default-src 'self'; script-src 'none'"),
            (true, "DEFAULT-SRC 'NONE'"),
            (true, "default-src"),
            (true, "script-src 'none'; script-src 'self'"),
            (true, "default-src 'self'; script-src-elem 'none'; script-src-attr 'none'"),
            (false, ""),
            (false, "style-src 'none'"),
            (false, "default-src 'self'"),
            (false, "default-src 'none'; script-src 'self'"),
            (false, "default-src 'none'; script-src 'sha256-abc='"),
            (false, "default-src 'none'; script-src-elem 'self'"),
            (false, "default-src 'none'; script-src-attr 'unsafe-inline'"),
            (false, "default-src 'self'; script-src-elem 'none'"),
        ] {
            assert_eq!(Policy::read(content).forbids_scripts(), forbids, "{content}");
        }
    }
}
