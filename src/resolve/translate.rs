//! Lays translations over the records.

use crate::concept::{
    Among, Kind, Meaning, Overlay, Record, RecordRef, Slot, Translatable, Whose, nearest, one_line, slip,
};
use crate::diagnostics::{Arg, Code, Diagnostic, Span, Spanned};
use crate::value::{Id, Language, Localized};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Lays a list of translated records over the records they translate.
pub(super) fn records(
    meaning: &mut Meaning<'_>,
    overlay: Overlay,
    language: &Language,
    kind: Kind,
    mut targets: Vec<&mut dyn Record>,
) {
    let mut named: Vec<(Id, &mut dyn Translatable)> = Vec::with_capacity(targets.len());
    for target in targets.drain(..) {
        named.push((target.id().clone(), target));
    }
    let items = match overlay {
        Overlay::Nothing(_) => return,
        Overlay::List(items, _) => items,
        // One record alone, as for the single field of a chapter: its id may then be left out.
        Overlay::Record(pairs, span) => {
            if let [(id, target)] = named.as_mut_slice()
                && pairs.iter().all(|(key, _)| key.value != "id")
            {
                let of = RecordRef::new(kind, id.clone());
                return record(meaning, pairs, language, &of, *target);
            }
            vec![Overlay::Record(pairs, span)]
        }
        Overlay::Text(text) => return wrong_shape(meaning, text.span, "shape-list", "shape-text"),
    };
    by_id(meaning, items, language, kind, named);
}

/// Lays a translation over something that is not found by an id.
pub(super) fn whole(
    meaning: &mut Meaning<'_>,
    overlay: Overlay,
    language: &Language,
    of: &RecordRef,
    target: &mut dyn Translatable,
) {
    match overlay {
        Overlay::Nothing(_) => {}
        Overlay::Record(pairs, _) => record(meaning, pairs, language, of, target),
        other => wrong_shape(meaning, other.span(), "shape-record", shape(&other)),
    }
}

/// A translation that must be a line of text; none when it is empty, or something else, which is reported.
pub(super) fn line(meaning: &mut Meaning<'_>, overlay: Overlay) -> Option<Spanned<String>> {
    match overlay {
        Overlay::Text(text) => Some(text),
        Overlay::Nothing(_) => None,
        other => {
            wrong_shape(meaning, other.span(), "shape-text", shape(&other));
            None
        }
    }
}

fn by_id(
    meaning: &mut Meaning<'_>,
    items: Vec<Overlay>,
    language: &Language,
    kind: Kind,
    mut targets: Vec<(Id, &mut dyn Translatable)>,
) {
    let places: HashMap<String, usize> =
        targets.iter().enumerate().rev().map(|(at, (id, _))| (id.to_string(), at)).collect();
    let mut known: Option<Arc<[Id]>> = None;
    for item in items {
        let (pairs, span) = match item {
            Overlay::Record(pairs, span) => (pairs, span),
            other => {
                wrong_shape(meaning, other.span(), "shape-record", shape(&other));
                continue;
            }
        };
        let id = pairs.iter().find_map(|(key, value)| match value {
            Overlay::Text(text) if key.value == "id" => Some(text.clone()),
            _ => None,
        });
        let Some(id) = id else {
            meaning.sink.push(
                Diagnostic::error(Code::MISSING_KEY).at(span).with("key", "id").help("help-translation"),
            );
            continue;
        };
        match places.get(&id.value).and_then(|at| targets.get_mut(*at)) {
            Some((known, target)) => {
                let of = RecordRef::new(kind, known.clone());
                record(meaning, pairs, language, &of, *target);
            }
            None => {
                let finding = Diagnostic::error(Code::ORPHAN_TRANSLATION).at(id.span);
                let known = known.get_or_insert_with(|| targets.iter().map(|(id, _)| id.clone()).collect());
                let among = Among::These(Arc::clone(known));
                meaning.unknown(finding.with("id", id.value.as_str()), &id.value, among);
            }
        }
    }
}

fn record(
    meaning: &mut Meaning<'_>,
    pairs: Vec<(Spanned<String>, Overlay)>,
    language: &Language,
    of: &RecordRef,
    target: &mut dyn Translatable,
) {
    // Parts without a name of their own belong to the record around them.
    let owner = if meaning.places.of(of).is_some() { of } else { &meaning.whose.of }.clone();
    let whose = Whose { of: owner, language: language.clone() };
    meaning.as_part_of(whose, |meaning| texts(meaning, pairs, language, of, target));
}

fn texts(
    meaning: &mut Meaning<'_>,
    pairs: Vec<(Spanned<String>, Overlay)>,
    language: &Language,
    of: &RecordRef,
    target: &mut dyn Translatable,
) {
    let taken: BTreeSet<String> = pairs.iter().map(|(key, _)| key.value.clone()).collect();
    for (key, value) in pairs {
        if matches!(key.value.as_str(), "id" | "note") {
            continue;
        }
        let texts = target.texts();
        match target.slot(&key.value) {
            None => {
                let found = Diagnostic::error(Code::UNTRANSLATABLE)
                    .at(key.span)
                    .with("key", key.value.as_str())
                    .with("keys", Arg::AnyOf(texts.iter().map(|&text| text.to_owned()).collect()))
                    .near(nearest(&key.value, texts.iter().copied()));
                let certain = slip(&key.value, texts.iter().copied()).filter(|meant| !taken.contains(*meant));
                meaning.sink.push(match certain {
                    Some(meant) => found.fixed_by(key.span, meant),
                    None => found,
                });
            }
            Some(slot) => fill(meaning, slot, value, &key, language, of),
        }
    }
}

fn fill(
    meaning: &mut Meaning<'_>,
    slot: Slot<'_>,
    value: Overlay,
    key: &Spanned<String>,
    language: &Language,
    of: &RecordRef,
) {
    match (slot, value) {
        (Slot::Unset, Overlay::Nothing(_)) => {}
        (Slot::Unset, Overlay::Text(words)) if words.value.trim().is_empty() => {}
        (Slot::Unset, _) => {
            meaning.sink.push(unset(key));
        }
        // No words are no translation: the original stands in.
        (_, Overlay::Nothing(_)) => waits(meaning, language, key.span),
        (_, Overlay::Text(words)) if words.value.trim().is_empty() => waits(meaning, language, key.span),
        (Slot::Text(text), Overlay::Text(words)) => {
            let line = meaning.line(words);
            text.insert(language.clone(), line);
        }
        (Slot::Sought(text), Overlay::Text(words)) => {
            text.insert(language.clone(), one_line(&words.value));
        }
        (Slot::Named(text, name), Overlay::Text(words)) => match text {
            Some(text) => {
                let line = meaning.line(words);
                text.insert(language.clone(), line.clone());
                name.insert(language.clone(), line);
            }
            None => meaning.sink.push(unset(key)),
        },
        (Slot::Prose(prose), Overlay::Text(words)) => {
            let blocks = meaning.blocks(&words, Some(of));
            prose.insert(language.clone(), blocks);
        }
        (Slot::Texts(texts), Overlay::List(items, span)) => lines(meaning, texts, items, span, key, language),
        (Slot::Records(targets), Overlay::List(items, _)) => {
            by_id(meaning, items, language, of.kind, targets)
        }
        (Slot::Parts(parts), Overlay::List(items, span)) => {
            if items.len() > parts.len() {
                uneven(meaning, span, key, parts.len(), items.len());
            }
            for (part, item) in parts.into_iter().zip(items) {
                whole(meaning, item, language, of, part);
            }
        }
        (Slot::Part(part), value) => whole(meaning, value, language, of, part),
        (Slot::Text(_) | Slot::Sought(_) | Slot::Named(..) | Slot::Prose(_), other) => {
            wrong_shape(meaning, other.span(), "shape-text", shape(&other));
        }
        (Slot::Texts(_) | Slot::Records(_) | Slot::Parts(_), other) => {
            wrong_shape(meaning, other.span(), "shape-list", shape(&other));
        }
    }
}

/// Notes a text whose translation was begun and left empty.
pub(super) fn waits(meaning: &mut Meaning<'_>, language: &Language, at: Span) {
    meaning.places.untranslated.push((language.clone(), at));
}

/// Lines are translated one for one: a translation of another length cannot say which line is which.
fn lines(
    meaning: &mut Meaning<'_>,
    texts: &mut [Localized<String>],
    items: Vec<Overlay>,
    span: Span,
    key: &str,
    language: &Language,
) {
    if items.len() != texts.len() {
        return uneven(meaning, span, key, texts.len(), items.len());
    }
    for (text, item) in texts.iter_mut().zip(items) {
        match item {
            Overlay::Text(words) => {
                let line = meaning.line(words);
                text.insert(language.clone(), line);
            }
            other => wrong_shape(meaning, other.span(), "shape-text", shape(&other)),
        }
    }
}

fn unset(key: &Spanned<String>) -> Diagnostic {
    Diagnostic::error(Code::UNTRANSLATABLE).at(key.span).with("key", key.value.as_str()).help("help-unset")
}

fn uneven(meaning: &mut Meaning<'_>, span: Span, key: &str, original: usize, translated: usize) {
    meaning.sink.push(
        Diagnostic::error(Code::UNTRANSLATABLE)
            .at(span)
            .with("key", key)
            .with("original", original)
            .with("translated", translated)
            .help("help-uneven"),
    );
}

fn wrong_shape(meaning: &mut Meaning<'_>, span: Span, expected: &'static str, found: &'static str) {
    meaning.sink.push(
        Diagnostic::error(Code::WRONG_SHAPE)
            .at(span)
            .with("expected", Arg::Term(expected))
            .with("found", Arg::Term(found)),
    );
}

fn shape(overlay: &Overlay) -> &'static str {
    match overlay {
        Overlay::Nothing(_) => "shape-nothing",
        Overlay::Text(_) => "shape-text",
        Overlay::List(..) => "shape-list",
        Overlay::Record(..) => "shape-record",
    }
}
