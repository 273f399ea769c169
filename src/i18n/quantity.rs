//! Quantities, as a language writes them: qualifier, number, scale, unit.

use super::pack::Pack;
use super::words::Say;
use crate::value::{Number, Quantity, Scale, Unit, UnitKind};
use rust_decimal::Decimal;

/// A space that does not break: a number and its unit stay on one line.
const PROTECTED: char = '\u{a0}';

impl Pack {
    /// A plain number with all its decimals.
    pub fn number(&self, number: Decimal) -> String {
        self.numbers.write(number)
    }

    /// A plain number whose digits are not grouped, so that its only mark is the decimal one.
    pub fn ungrouped(&self, number: Decimal) -> String {
        self.numbers.write_ungrouped(number)
    }

    /// A whole number of things.
    pub fn count(&self, count: usize) -> String {
        self.numbers.write(Decimal::from(count))
    }

    /// A quantity. `own` tells that the text is in the language the editor wrote in, whose words are kept:
    /// `fast` stays so, and `€ pro m²` is `€/m²` only elsewhere.
    pub fn quantity(&self, quantity: &Quantity, own: bool) -> String {
        let number = self.bare_number(quantity);
        let scaled = match quantity.scale {
            Some(scale) => format!("{number}{PROTECTED}{}", self.say(scale_key(scale), &[])),
            None => number,
        };
        let measured = match &quantity.unit {
            Some(unit) => self.with_unit(&scaled, unit, quantity, own),
            None => scaled,
        };
        match quantity.qualifier {
            Some(qualifier) => {
                let word = match quantity.qualifier_written.as_ref().filter(|_| own) {
                    Some(written) => written.clone(),
                    None => self.say(&format!("qualifier-{}", qualifier.code()), &[]),
                };
                format!("{word}{PROTECTED}{measured}")
            }
            None => measured,
        }
    }

    fn bare_number(&self, quantity: &Quantity) -> String {
        let write = |number: Decimal| {
            let written = self.number(number);
            match quantity.signed && number.is_sign_positive() && !number.is_zero() {
                true => format!("+{written}"),
                false => written,
            }
        };
        match &quantity.number {
            Number::Exact(number) => write(*number),
            Number::Range { low, high } => {
                self.say("number-range", &[("low", write(*low).into()), ("high", write(*high).into())])
            }
            Number::Ratio { part, whole } => self.say(
                "number-ratio",
                &[("part", self.number(*part).into()), ("whole", self.number(*whole).into())],
            ),
            Number::Rank(place) => self.say("number-rank", &[("place", Say::Count(i64::from(*place)))]),
        }
    }

    fn with_unit(&self, number: &str, unit: &Unit, quantity: &Quantity, own: bool) -> String {
        if let (true, Some(written)) = (own, unit.written()) {
            // A sign of money stands where the language puts it, whatever follows: `£614 per week`.
            let money = match unit.kind() {
                UnitKind::Currency(currency) => Some(currency.symbol()),
                UnitKind::Per(of, _) => of.currency().map(|currency| currency.symbol()),
                _ => None,
            };
            return match money.and_then(|sign| Some((sign, written.strip_prefix(sign)?))) {
                Some((sign, rest)) => {
                    let values = [("number", number.into()), ("currency", sign.into())];
                    format!("{}{rest}", self.say("number-currency", &values))
                }
                // `1,5-fach` is one word.
                None if written.starts_with('-') => format!("{number}{written}"),
                None => format!("{number}{PROTECTED}{written}"),
            };
        }
        match unit.kind() {
            UnitKind::Currency(currency) => self
                .say("number-currency", &[("number", number.into()), ("currency", currency.symbol().into())]),
            kind => {
                let name = self.unit_name(kind, quantity);
                let key = if matches!(kind, UnitKind::Percent) { "number-percent" } else { "number-unit" };
                self.say(key, &[("number", number.into()), ("unit", name.into())])
            }
        }
    }

    /// A unit's sign, or its word in the number's plural form.
    fn unit_name(&self, kind: &UnitKind, quantity: &Quantity) -> String {
        match kind {
            UnitKind::Per(of, each) => {
                let one = Quantity::new(Number::Exact(Decimal::ONE));
                format!("{}/{}", self.unit_name(of, quantity), self.unit_name(each, &one))
            }
            // A unit the machine does not know is what the editor calls it, in every language.
            UnitKind::Other(name) => name.clone(),
            kind => match kind.symbol() {
                Some(symbol) => symbol.into_owned(),
                None => {
                    let many = match quantity.number {
                        Number::Exact(number) if number == Decimal::ONE && quantity.scale.is_none() => 1,
                        _ => 2,
                    };
                    self.say(&format!("unit-{}", kind.code()), &[("count", Say::Count(many))])
                }
            },
        }
    }
}

fn scale_key(scale: Scale) -> &'static str {
    match scale {
        Scale::Thousand => "scale-thousand",
        Scale::Million => "scale-million",
        Scale::Billion => "scale-billion",
        Scale::Trillion => "scale-trillion",
    }
}
