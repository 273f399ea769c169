//! Which words are the editors' own.

use super::Case;
use super::passage::{Form, Passage};
use crate::concept::{Concept, Kind, Section, one_line};
use crate::value::Localized;
use std::collections::HashSet;

impl<'a> Case<'a> {
    /// The passages in which editors chose the words: no quotation, and no name of a person, an organisation or a
    /// publication, which is spelt as its bearer spells it.
    pub fn own_words(&self) -> impl Iterator<Item = &Passage<'a>> {
        self.passages.iter().filter(|passage| passage.own)
    }
}

/// Tells of each passage whether its words are the editors' own.
pub(super) fn tell(passages: &mut [Passage<'_>], concept: &Concept) {
    let names = names(concept);
    passages.iter_mut().for_each(|passage| passage.own = is_own(passage, &names));
}

fn is_own(passage: &Passage<'_>, names: &HashSet<&str>) -> bool {
    let is_name = passage.form == Form::Line
        && match passage.whose.of.kind {
            Kind::Actor | Kind::Source | Kind::Contact | Kind::Term => true,
            Kind::Chapter | Kind::Result => names.contains(one_line(&passage.text).as_str()),
            _ => false,
        };
    !passage.quoted && passage.whose.of.kind != Kind::Quote && !is_name
}

/// Names among the lines of records that have other lines, too.
fn names(concept: &Concept) -> HashSet<&str> {
    let about = &concept.about;
    let mut names = Vec::new();
    if let Some(publisher) = &about.publisher {
        names.push(&publisher.name);
        names.extend(&publisher.address);
        names.extend(&publisher.represented_by);
    }
    if let Some(region) = &about.region {
        names.push(&region.name);
        names.extend(&region.state);
    }
    for (_, section) in concept.sections() {
        let Section::Results(results) = section else { continue };
        names.extend(
            results.iter().flat_map(|result| &result.images).filter_map(|image| image.credit.as_ref()),
        );
    }
    names.into_iter().flat_map(each_language).collect()
}

fn each_language(text: &Localized<String>) -> impl Iterator<Item = &str> {
    std::iter::once(&text.original).chain(text.translations.values()).map(String::as_str)
}
