use super::Phrases;
use super::citation::{CitationGrammar, FoundCitation};
use jiff::civil::Date;
use std::collections::HashSet;
use std::ops::Range;

/// The laws that texts still cite although they, or sections of them, are no longer in force.
#[derive(Clone, Debug, Default)]
pub struct Laws {
    laws: Vec<Law>,
    /// Their names, each with its law and the name of what took its place.
    names: Vec<(usize, String, Option<String>)>,
    phrases: Phrases,
    grammar: CitationGrammar,
    /// Words by which a text says that it speaks of former law.
    history: Phrases,
}

/// A law that is out of date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// What the word file calls it.
    pub key: String,
    /// The first day on which it no longer held.
    pub since: Date,
    /// What took its place, by its short name; nothing where nothing did.
    pub now: Option<String>,
    /// Whether it is out of date wherever it is named, and not only where a section is cited or law is told.
    pub anywhere: bool,
    /// Whether it is in force as a whole, and only the sections named here are gone.
    in_force: bool,
    sections: Vec<Section>,
}

/// What became of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Section {
    old: Address,
    new: Option<Address>,
}

/// A section and a paragraph in it: `55`, `55/2`, `5/*`, `*`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Address {
    section: String,
    paragraph: Option<String>,
}

/// A mention of outdated law in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutdatedLaw<'a> {
    /// Where it is mentioned, from the sign of the section if there is one.
    pub range: Range<usize>,
    /// Which law it is.
    pub law: &'a Law,
    /// Whether a section is cited.
    pub cites: bool,
    /// What to write instead of which part of the text, where that is certain.
    pub right: Option<(Range<usize>, String)>,
}

/// As many mentions as anybody makes in one text.
const MANY: usize = 1000;

/// Any section, or any paragraph.
const ANY: &str = "*";

impl Laws {
    /// Reads the laws that `wording-laws` lists by asking for the keys of each.
    pub(super) fn read(lookup: &dyn Fn(&str) -> Option<String>, list: &dyn Fn(&str) -> Vec<String>) -> Self {
        let (mut laws, mut names) = (Vec::new(), Vec::new());
        for key in list("wording-laws") {
            let of = |what: &str| format!("wording-law-{key}{what}");
            let since = lookup(&of("-since")).and_then(|day| day.trim().parse().ok());
            let Some(since) = since else { continue };
            let is = list(&of("-is"));
            names.extend(list(&of("")).into_iter().map(|name| match name.split_once('>') {
                Some((old, new)) => (laws.len(), old.trim().to_owned(), Some(new.trim().to_owned())),
                None => (laws.len(), name, None),
            }));
            laws.push(Law {
                since,
                now: lookup(&of("-now")).map(|now| now.trim().to_owned()),
                anywhere: is.iter().any(|word| word == "anywhere"),
                in_force: is.iter().any(|word| word == "in-force"),
                sections: list(&of("-sections")).iter().map(|item| Section::read(item)).collect(),
                key,
            });
        }
        Self {
            laws,
            phrases: Phrases::new(names.iter().map(|(_, name, _)| name.as_str())),
            names,
            grammar: CitationGrammar::read(list),
            history: Phrases::new(list("wording-law-history")),
        }
    }

    /// Whether a name is that of a law in this list, or of one that took the place of such a law.
    pub fn has(&self, name: &str) -> bool {
        self.names.iter().any(|(_, old, new)| old == name || new.as_deref() == Some(name))
    }

    /// Whether the name that begins at `at`, in bytes of the text, is that of a law of which a section is cited.
    pub fn cited(&self, text: &str, at: usize) -> bool {
        self.grammar.before(text, at).is_some()
    }

    /// The outdated law in a text; none where the text says that it tells of former times.
    pub fn find(&self, text: &str) -> Vec<OutdatedLaw<'_>> {
        let mut named = self.phrases.find(text);
        named.truncate(MANY);
        if named.is_empty() || !self.history.find(text).is_empty() {
            return Vec::new();
        }
        let mut found: Vec<OutdatedLaw<'_>> = named
            .into_iter()
            .filter_map(|named| {
                let (law, name, successor) = self.names.get(named.number)?;
                let written = text.get(named.range.clone())?;
                // Cases count: `TMG` is a law, `tmg` is none.
                let same = written.split_whitespace().eq(name.split_whitespace());
                let law = self.laws.get(*law).filter(|_| same)?;
                law.mention(text, &self.grammar, named.range, successor.as_deref())
            })
            .collect();
        // `§ 5 of the Act (ABC)` names the law twice and means it once.
        let cited: HashSet<&str> =
            found.iter().filter(|one| one.cites).map(|one| one.law.key.as_str()).collect();
        found.retain(|one| one.cites || !cited.contains(one.law.key.as_str()));
        found
    }
}

impl Law {
    fn mention(
        &self,
        text: &str,
        grammar: &CitationGrammar,
        name: Range<usize>,
        successor: Option<&str>,
    ) -> Option<OutdatedLaw<'_>> {
        let Some(citation) = grammar.before(text, name.start) else {
            let renamed = self.sections.iter().any(Section::is_all);
            let right = successor.filter(|_| renamed).map(|new| (name.clone(), new.to_owned()));
            return (!self.in_force).then_some(OutdatedLaw { range: name, law: self, cites: false, right });
        };
        let section = self.sections.iter().find(|section| section.old.fits(text, &citation));
        if self.in_force && section.is_none() {
            return None;
        }
        let right = section.and_then(|section| {
            let new = section.new.as_ref()?;
            // Several sections become what one becomes only where all keep their numbers.
            let sound = !citation.several || section.is_all();
            new.write(text, &citation, &name, successor?).filter(|_| sound)
        });
        Some(OutdatedLaw { range: citation.start..name.end, law: self, cites: true, right })
    }
}

impl Section {
    fn read(item: &str) -> Self {
        match item.split_once('>') {
            Some((old, new)) => Self { old: Address::read(old), new: Some(Address::read(new)) },
            None => Self { old: Address::read(item), new: None },
        }
    }

    /// Whether it stands for all sections, which keep their numbers.
    fn is_all(&self) -> bool {
        self.old.section == ANY
    }
}

impl Address {
    fn read(text: &str) -> Self {
        match text.trim().split_once('/') {
            Some((section, paragraph)) => {
                Self { section: section.to_owned(), paragraph: Some(paragraph.to_owned()) }
            }
            None => Self { section: text.trim().to_owned(), paragraph: None },
        }
    }

    fn fits(&self, text: &str, citation: &FoundCitation) -> bool {
        let written = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        let any_paragraph = self.section == ANY || self.paragraph.as_deref() == Some(ANY);
        (self.section == ANY || self.section == written(&citation.section))
            && (any_paragraph || self.paragraph.as_deref() == citation.paragraph.as_ref().map(written))
    }

    /// What is replaced in a citation by what, so that it leads here in the law called `successor`.
    fn write(
        &self,
        text: &str,
        citation: &FoundCitation,
        name: &Range<usize>,
        successor: &str,
    ) -> Option<(Range<usize>, String)> {
        let paragraph = citation.paragraph.clone().zip(self.paragraph.as_deref());
        let parts = [Some((citation.section.clone(), self.section.as_str())), paragraph];
        let mut changed: Vec<(Range<usize>, &str)> = parts
            .into_iter()
            .flatten()
            .filter(|(range, new)| *new != ANY && text.get(range.clone()) != Some(new))
            .collect();
        changed.push((name.clone(), successor));
        let start = changed.first()?.0.start;
        let (mut at, mut right) = (start, String::new());
        for (range, new) in changed {
            right.push_str(text.get(at..range.start)?);
            right.push_str(new);
            at = range.end;
        }
        Some((start..name.end, right))
    }
}
