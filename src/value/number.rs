use rust_decimal::Decimal;

/// The number in a quantity, before its scale.
///
/// A `Decimal` keeps the zeros at its end (`5,50` stays two decimals, see [`Decimal::scale`]); for equality and
/// order they do not count.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Number {
    /// One number. A percentage is not divided: 40 % is 40.
    Exact(Decimal),
    /// From `low` to `high`, both included; `low < high`.
    Range { low: Decimal, high: Decimal },
    /// `part` out of `whole`; `0 ≤ part ≤ whole` and `whole > 0`.
    Ratio { part: Decimal, whole: Decimal },
    /// A place in an order, from 1.
    Rank(u32),
}
