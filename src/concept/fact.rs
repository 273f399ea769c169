//! A figure or statement: what is so, of whom, on which day, by whose count.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::places::Placed;
use super::record::{Kind, Record, RecordRef};
use super::series::Series;
use crate::diagnostics::{Code, Diagnostic, Spanned};
use crate::value::{Id, Localized, Number, Quantity, Time};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::Arc;

/// The keys whose texts a translation may give.
const FACT_TEXTS: &[&str] = &["title", "label", "statement", "population", "topic"];

/// The keys a new one is written with; the first takes its title.
const FACT_BEGINS: &[&str] = &["label", "value", "rank", "ratio", "statement", "as_of", "source"];

/// The keys of which exactly one says what a fact says.
const FIGURES: &[&str] = &["value", "rank", "ratio", "statement"];

/// A fact as an editor writes it in `facts.yaml`: exactly one of `value`, `rank`, `ratio` and `statement`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = FACT_TEXTS, "x-exactly-one" = FIGURES, "x-begins" = FACT_BEGINS))]
pub struct FactEntry {
    /// Its id; derived from the title or label when absent.
    #[schemars(extend("x-id" = Kind::Fact.name()))]
    pub id: Option<Spanned<String>>,
    /// A name of its own, where the label alone does not say what the figure is.
    pub title: Option<Spanned<String>>,
    /// What is counted: read aloud after the figure.
    pub label: Spanned<String>,
    /// A quantity, as people write it.
    pub value: Option<Spanned<String>>,
    /// A place in an order.
    pub rank: Option<Spanned<String>>,
    /// Among how many the place is.
    pub out_of: Option<Spanned<String>>,
    /// A part of a number of things.
    pub ratio: Option<Spanned<String>>,
    /// Words in place of a figure.
    pub statement: Option<Spanned<String>>,
    /// The unit, when it does not stand behind the value.
    pub unit: Option<Spanned<String>>,
    /// The scale, when it does not stand behind the value.
    pub scale: Option<Spanned<String>>,
    /// The qualifier, when it does not stand before the value.
    pub qualifier: Option<Spanned<String>>,
    /// The day of a stock, or of the data.
    pub as_of: Option<Spanned<String>>,
    /// The time over which a flow was counted.
    pub period: Option<Spanned<String>>,
    /// Of whom.
    pub population: Option<Spanned<String>>,
    /// The fact this is a share of.
    #[schemars(extend("x-reference" = Kind::Fact.name()))]
    pub share_of: Option<Spanned<String>>,
    /// How many the share stands for.
    pub count: Option<Spanned<String>>,
    /// The facts that together make up this one.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Fact.name()))]
    pub parts: Vec<Spanned<String>>,
    /// The fact of which this is what each head gets.
    #[schemars(extend("x-reference" = Kind::Fact.name()))]
    pub per_head_of: Option<Spanned<String>>,
    /// The fact that counts those heads.
    #[schemars(extend("x-reference" = Kind::Fact.name()))]
    pub people: Option<Spanned<String>>,
    /// Where it comes from.
    #[schemars(extend("x-reference" = Kind::Source.name()))]
    pub source: Option<Spanned<String>>,
    /// A CSV file of its values over time, beside the one that names it.
    pub series: Option<Spanned<String>>,
    /// The heading it stands under.
    pub topic: Option<Spanned<String>>,
    /// Which way is better.
    pub better: Option<Spanned<Better>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// Unique among the facts.
    pub id: Id,
    /// What it is called where something links to it: its title, or its label.
    pub name: Localized<String>,
    /// A name of its own.
    pub title: Option<Localized<String>>,
    /// What is counted: read aloud after the figure.
    pub label: Localized<String>,
    /// What is said.
    pub figure: Figure,
    /// Among how many its place is; none for a fact that is no rank. Never less than the place.
    pub out_of: Option<u32>,
    /// The day of a stock, or of the data.
    pub as_of: Option<Time>,
    /// The time over which a flow was counted.
    pub period: Option<Time>,
    /// Of whom.
    pub population: Option<Localized<String>>,
    /// The fact this is a share of.
    pub share_of: Option<Id>,
    /// How many the share stands for.
    pub count: Option<Quantity>,
    /// The facts that together make up this one; empty as well when one of them is unknown.
    pub parts: Vec<Id>,
    /// The fact of which this is what each head gets.
    pub per_head_of: Option<Id>,
    /// The fact that counts those heads.
    pub people: Option<Id>,
    /// Where it comes from.
    pub source: Option<Id>,
    /// Its values over time.
    pub series: Option<Arc<Series>>,
    /// The heading it stands under.
    pub topic: Option<Localized<String>>,
    /// Which way is better.
    pub better: Option<Better>,
}

/// What a fact says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// A number, a range, a ratio or a rank, with its unit.
    Quantity(Quantity),
    /// Words.
    Statement(Localized<String>),
}

impl Fact {
    /// The quantity, unless the fact is a statement.
    pub fn quantity(&self) -> Option<&Quantity> {
        match &self.figure {
            Figure::Quantity(quantity) => Some(quantity),
            Figure::Statement(_) => None,
        }
    }

    /// The time it speaks of: its day, else its period.
    pub fn time(&self) -> Option<&Time> {
        self.as_of.as_ref().or(self.period.as_ref())
    }
}

impl Entry for FactEntry {
    type Record = Fact;
    const KIND: Kind = Kind::Fact;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        self.title.as_ref().or(Some(&self.label))
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Fact> {
        let this = RecordRef::new(Kind::Fact, id.clone());
        let figure = self.figure(&this, meaning);
        meaning.places.keys(
            &this,
            [
                ("as_of", self.as_of.place()),
                ("period", self.period.place()),
                ("source", self.source.place()),
                ("series", self.series.place()),
                ("parts", self.parts.place()),
                ("share_of", self.share_of.place()),
            ],
        );
        let out_of = out_of(self.out_of.as_ref(), figure.as_ref(), meaning);
        let title = meaning.maybe_text(self.title);
        let label = meaning.text(self.label);
        let fact = Fact {
            id,
            name: title.clone().unwrap_or_else(|| label.clone()),
            title,
            label,
            figure: figure.clone().unwrap_or_else(|| Figure::Statement(Localized::default())),
            out_of,
            as_of: meaning.maybe_time(self.as_of.as_ref()),
            period: meaning.maybe_time(self.period.as_ref()),
            population: meaning.maybe_text(self.population),
            share_of: meaning.maybe_reference(Kind::Fact, self.share_of.as_ref()),
            count: self.count.as_ref().and_then(|count| meaning.quantity(count, true)),
            parts: parts(&self.parts, meaning),
            per_head_of: meaning.maybe_reference(Kind::Fact, self.per_head_of.as_ref()),
            people: meaning.maybe_reference(Kind::Fact, self.people.as_ref()),
            source: meaning.maybe_reference(Kind::Source, self.source.as_ref()),
            series: self.series.as_ref().and_then(|file| meaning.series(file)),
            topic: meaning.maybe_text(self.topic),
            better: self.better.map(|better| better.value),
        };
        figure.map(|_| fact)
    }
}

/// Among how many a place is: a whole number not below the place. A figure that could not be read was told already.
fn out_of(text: Option<&Spanned<String>>, figure: Option<&Figure>, meaning: &mut Meaning<'_>) -> Option<u32> {
    let text = text?;
    let many = match meaning.quantity(text, true)?.number {
        Number::Exact(many) if many.fract().is_zero() => u32::try_from(many).ok(),
        _ => None,
    };
    let found = match figure? {
        Figure::Quantity(Quantity { number: Number::Rank(place), .. }) => many.filter(|many| many >= place),
        _ => None,
    };
    if found.is_none() {
        meaning.sink.push(
            Diagnostic::error(Code::WRONG_FIGURE)
                .at(text.span)
                .with("text", text.value.as_str())
                .with("key", "out_of")
                .help("help-rank"),
        );
    }
    found
}

/// The parts of a whole, each once. Of a list with an unknown one nothing is left: the others are another sum.
fn parts(names: &[Spanned<String>], meaning: &mut Meaning<'_>) -> Vec<Id> {
    let found: Vec<Option<Id>> = names.iter().map(|name| meaning.reference(Kind::Fact, name)).collect();
    let mut ids: Vec<Id> = found.into_iter().collect::<Option<_>>().unwrap_or_default();
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids
}

impl FactEntry {
    /// What the fact says; exactly one of its four keys must say it.
    fn figure(&self, this: &RecordRef, meaning: &mut Meaning<'_>) -> Option<Figure> {
        let said = [
            ("value", &self.value),
            ("rank", &self.rank),
            ("ratio", &self.ratio),
            ("statement", &self.statement),
        ];
        let mut given = said.into_iter().filter_map(|(key, text)| Some((key, text.as_ref()?)));
        let Some((key, text)) = given.next() else {
            let place = meaning.places.of(this)?;
            meaning.sink.push(Diagnostic::error(Code::ONE_OF).at(place).help("help-none"));
            return None;
        };
        if let Some((second, other)) = given.next() {
            meaning.sink.push(
                Diagnostic::error(Code::ONE_OF)
                    .at(other.span)
                    .with("key", second)
                    .with("other", key)
                    .also(text.span, "first")
                    .help("help-several"),
            );
            return None;
        }
        meaning.places.key(this.clone(), "value", text.span);
        if key == "statement" {
            return Some(Figure::Statement(meaning.text(text.clone())));
        }
        let mut quantity =
            meaning.quantity_of(text, self.unit.as_ref(), self.scale.as_ref(), self.qualifier.as_ref())?;
        if key == "rank"
            && let Number::Exact(place) = quantity.number
        {
            quantity.number = Number::Rank(u32::try_from(place).unwrap_or(0));
        }
        let fits = match key {
            "rank" => matches!(quantity.number, Number::Rank(place) if place > 0),
            "ratio" => matches!(quantity.number, Number::Ratio { .. }),
            _ => !matches!(quantity.number, Number::Rank(_) | Number::Ratio { .. }),
        };
        if !fits {
            meaning.sink.push(
                Diagnostic::error(Code::WRONG_FIGURE)
                    .at(text.span)
                    .with("text", text.value.as_str())
                    .with("key", key),
            );
        }
        fits.then_some(Figure::Quantity(quantity))
    }
}

impl Record for Fact {
    fn kind(&self) -> Kind {
        Kind::Fact
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.name
    }

    fn mentions(&self) -> Vec<RecordRef> {
        let wholes = self.share_of.iter().chain(&self.per_head_of).chain(&self.people);
        RecordRef::all(Kind::Source, &self.source)
            .chain(RecordRef::all(Kind::Fact, wholes.chain(&self.parts)))
            .collect()
    }
}

impl Translatable for Fact {
    fn texts(&self) -> &'static [&'static str] {
        FACT_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            // The name follows its own text when an edition asks for it; here only the two sources are laid over.
            "title" => Some(Slot::Named(self.title.as_mut(), &mut self.name)),
            "label" if self.title.is_none() => Some(Slot::Named(Some(&mut self.label), &mut self.name)),
            "label" => Some(Slot::Text(&mut self.label)),
            "statement" => match &mut self.figure {
                Figure::Statement(words) => Some(Slot::Text(words)),
                Figure::Quantity(_) => Some(Slot::Unset),
            },
            "population" => Some(Slot::maybe_text(&mut self.population)),
            "topic" => Some(Slot::maybe_text(&mut self.topic)),
            _ => None,
        }
    }
}
