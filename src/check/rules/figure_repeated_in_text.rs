//! A figure typed once more in running text.
//!
//! The concept knows the figure, with its day and source. Where a text repeats the number by hand, it stays behind
//! when the figure is brought up to date. `![[id]]` shows the figure itself.
//!
//! Only numbers that can hardly mean anything else: of at least four digits besides zeros at the end, or of three
//! with a decimal and a unit; the same in value and unit as just one fact, whatever power of
//! ten each is written in. Not years, nor five digits in a row without
//! a mark or unit, which may be a postcode; not what others say or wrote, what the law says, what changed on a day,
//! and what stands in lines (titles, labels, summaries), where no figure can be embedded. Each figure once a paragraph.
//!
//! A note and no warning: the text is right today. It carries no correction, since `![[id]]` shows unit, day and source
//! as well, and the sentence around it has to fit. That a text names another number than a fact is not looked for:
//! it may speak of another year or another group, and nobody but a reader can tell.

use crate::check::{Case, Findings, Form, Passage, Rule};
use crate::concept::{Fact, Kind, RecordRef};
use crate::value::{FoundNumber, Number, Quantity, Unit, UnitKind, find_numbers};
use rust_decimal::Decimal;
use std::collections::{HashMap, HashSet};

/// See the file's head.
pub const RULE: Rule = Rule::note("figure-repeated-in-text", find);

/// Digits, besides zeros at the end, that make a number distinctive.
const DIGITS: usize = 4;

/// More figures than this make a paragraph a table.
const MOST: usize = 20;

/// Digits that do so with a decimal and a unit.
const DIGITS_WITH_UNIT: usize = 3;

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let figures = Figures::of(case);
    if figures.by_amount.is_empty() {
        return;
    }
    let legal: HashSet<&str> = case.concept.legal.iter().map(|page| page.id.as_str()).collect();
    for passage in case.passages.iter().filter(|passage| passage.form == Form::Prose && !passage.quoted) {
        let of = &passage.whose.of;
        let foreign = matches!(of.kind, Kind::Quote | Kind::Change)
            || of.kind == Kind::Chapter && legal.contains(of.id.as_str());
        if foreign || !passage.text.bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let Some(speech) = case.speech(&passage.whose.language) else { continue };
        let numbers = find_numbers(&passage.text, speech.lexicon, |bare| {
            figures.digits.contains(bare.trim_matches('0'))
        });
        let mut quotes = Quotes::default();
        let mut told: Vec<&str> = Vec::new();
        for number in numbers {
            let quoted = quotes.are_open(&passage.text, number.range.start);
            let fact = figures.said_by(&number, passage).filter(|_| !quoted && told.len() < MOST);
            if let Some(fact) = fact.filter(|fact| !told.contains(&fact.id.as_str())) {
                told.push(fact.id.as_str());
                report(case, findings, passage, &number, fact);
            }
        }
    }
}

fn report(
    case: &Case<'_>,
    findings: &mut Findings<'_>,
    passage: &Passage<'_>,
    number: &FoundNumber,
    fact: &Fact,
) {
    let words = passage.text.get(number.range.clone()).unwrap_or_default();
    let place = case.part(passage, number.range.clone());
    findings.report(Some(&passage.whose.of), Some(place), |finding| {
        let finding = finding.with("words", words).with("fact", fact.id.as_str());
        match case.places.of_key(&RecordRef::new(Kind::Fact, fact.id.clone()), "value") {
            Some(place) => finding.also(place, "fact"),
            None => finding,
        }
    });
}

/// The distinctive figures of a concept.
struct Figures<'a> {
    /// By their amounts; nothing where several facts have the same.
    by_amount: HashMap<Decimal, Option<&'a Fact>>,
    /// Their digits without marks and without zeros at the edges, which every scale leaves as they are.
    digits: HashSet<String>,
}

impl<'a> Figures<'a> {
    fn of(case: &Case<'a>) -> Self {
        let mut figures = Self { by_amount: HashMap::new(), digits: HashSet::new() };
        for (_, fact) in case.concept.facts() {
            let Some(figure) = fact.quantity() else { continue };
            let (Number::Exact(printed), Some(amount)) = (&figure.number, figure.amount()) else { continue };
            // Two facts of one number count as two even where neither is distinctive.
            let known = figures.by_amount.contains_key(&amount.normalize());
            figures.by_amount.insert(amount.normalize(), (!known).then_some(fact));
            if is_distinctive(figure) {
                figures
                    .digits
                    .insert(printed.mantissa().unsigned_abs().to_string().trim_matches('0').to_owned());
            }
        }
        figures
    }

    /// The one fact whose number this is.
    fn said_by(&self, number: &FoundNumber, passage: &Passage<'_>) -> Option<&'a Fact> {
        let fact = self.by_amount.get(&number.quantity.amount()?.normalize()).copied().flatten()?;
        let digits = passage.text.get(number.digits.clone())?;
        let bare = number.quantity.unit.is_none() && number.quantity.scale.is_none();
        let is_name =
            bare && matches!(digits.len(), 4 | 5) && digits.bytes().all(|byte| byte.is_ascii_digit());
        let year = digits.len() == 5 || ('1'..='2').contains(&digits.chars().next()?);
        let fits = is_distinctive(&number.quantity)
            && !(is_name && year)
            && same_sort(&number.quantity, fact.quantity()?);
        fits.then_some(fact)
    }
}

/// Whether a number can hardly stand for anything else.
fn is_distinctive(figure: &Quantity) -> bool {
    let Number::Exact(number) = figure.number else { return false };
    let digits = number.mantissa().unsigned_abs().to_string();
    let significant = digits.trim_end_matches('0').len();
    significant >= DIGITS
        || number.scale() > 0 && figure.unit.is_some() && digits.len() >= DIGITS_WITH_UNIT && significant > 1
}

/// Whether a number in a text is of the sort of a figure: the unit of what is counted often stands in its label.
fn same_sort(found: &Quantity, figure: &Quantity) -> bool {
    let counted = |unit: &Unit| unit.is_count() || matches!(unit.kind(), UnitKind::Other(_));
    match (&found.unit, &figure.unit) {
        (Some(found), Some(figure)) => found.kind() == figure.kind(),
        (None, Some(unit)) | (Some(unit), None) => counted(unit),
        (None, None) => true,
    }
}

/// Whether quotation marks are open, told from the beginning of a text on.
#[derive(Default)]
struct Quotes {
    read: usize,
    open: bool,
}

impl Quotes {
    /// At a place; each further on than the one before.
    fn are_open(&mut self, text: &str, at: usize) -> bool {
        let marks = text.get(self.read..at).unwrap_or_default().chars().filter(|c| "„“”«»\"".contains(*c));
        self.open ^= marks.count() % 2 == 1;
        self.read = at.max(self.read);
        self.open
    }
}
