use std::borrow::Cow;

use super::Currency;

/// What is counted or measured, whatever it is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnitKind {
    /// Hundredths; the number is not divided.
    Percent,
    /// The difference of two percentages.
    PercentPoint,
    /// Thousandths.
    Permille,
    /// How many times as much: `2,5-fach`.
    Times,
    /// Money.
    Currency(Currency),
    /// People, by whatever name.
    Person,
    /// Households.
    Household,
    /// Businesses, firms.
    Company,
    /// Things without a name of their own.
    Piece,
    /// Calendar or elapsed years.
    Year,
    /// Months.
    Month,
    /// Weeks.
    Week,
    /// Days.
    Day,
    /// Hours.
    Hour,
    /// Minutes.
    Minute,
    /// m
    Metre,
    /// km
    Kilometre,
    /// m²
    SquareMetre,
    /// km²
    SquareKilometre,
    /// ha
    Hectare,
    /// m³
    CubicMetre,
    /// l
    Litre,
    /// kWh
    KilowattHour,
    /// MWh
    MegawattHour,
    /// GWh
    GigawattHour,
    /// kW
    Kilowatt,
    /// MW
    Megawatt,
    /// kg
    Kilogram,
    /// t, a thousand kilograms
    Tonne,
    /// °C
    Celsius,
    /// One thing for each of another: `€/m²`.
    Per(Box<UnitKind>, Box<UnitKind>),
    /// Free text the machine does not know. Trimmed, never empty.
    Other(String),
}

use UnitKind as U;

/// Every plain unit: its code and the spellings that hold in all languages, the first being the one to show.
const PLAIN: &[(UnitKind, &str, &[&str])] = &[
    (U::Percent, "percent", &["%"]),
    (U::PercentPoint, "percent-point", &[]),
    (U::Permille, "permille", &["‰"]),
    (U::Times, "times", &["×", "x"]),
    (U::Person, "person", &[]),
    (U::Household, "household", &[]),
    (U::Company, "company", &[]),
    (U::Piece, "piece", &[]),
    (U::Year, "year", &[]),
    (U::Month, "month", &[]),
    (U::Week, "week", &[]),
    (U::Day, "day", &[]),
    (U::Hour, "hour", &["h"]),
    (U::Minute, "minute", &["min"]),
    (U::Metre, "metre", &["m"]),
    (U::Kilometre, "kilometre", &["km"]),
    (U::SquareMetre, "square-metre", &["m²", "m2"]),
    (U::SquareKilometre, "square-kilometre", &["km²", "km2"]),
    (U::Hectare, "hectare", &["ha"]),
    (U::CubicMetre, "cubic-metre", &["m³", "m3"]),
    (U::Litre, "litre", &["l", "L"]),
    (U::KilowattHour, "kilowatt-hour", &["kWh"]),
    (U::MegawattHour, "megawatt-hour", &["MWh"]),
    (U::GigawattHour, "gigawatt-hour", &["GWh"]),
    (U::Kilowatt, "kilowatt", &["kW"]),
    (U::Megawatt, "megawatt", &["MW"]),
    (U::Kilogram, "kilogram", &["kg"]),
    (U::Tonne, "tonne", &["t"]),
    (U::Celsius, "celsius", &["°C", "℃"]),
];

impl UnitKind {
    /// The currency, when money is measured.
    pub const fn currency(&self) -> Option<Currency> {
        match self {
            Self::Currency(currency) => Some(*currency),
            _ => None,
        }
    }

    /// Every plain unit and every currency: all that a word file can give words for.
    pub fn all() -> impl Iterator<Item = Self> {
        PLAIN.iter().map(|(kind, ..)| kind.clone()).chain(Currency::all().map(Self::Currency))
    }

    /// Its language-neutral spellings, the first being the one to show; none where only words will do.
    pub fn symbols(&self) -> &'static [&'static str] {
        match self {
            Self::Currency(currency) => currency.signs(),
            Self::Per(..) | Self::Other(_) => &[],
            plain => PLAIN.iter().find(|(kind, ..)| kind == plain).map_or(&[], |(_, _, symbols)| symbols),
        }
    }

    /// The unit whose language-neutral spelling this is, in exactly these cases (`MW` is not `mW`).
    pub fn from_symbol(text: &str) -> Option<Self> {
        PLAIN
            .iter()
            .find(|(_, _, symbols)| symbols.contains(&text))
            .map(|(kind, ..)| kind.clone())
            .or_else(|| Currency::from_sign(text).map(Self::Currency))
    }

    /// Its stable English name, end of keys in word files: `percent`, `eur`, `eur-per-square-metre`, `other`.
    pub fn code(&self) -> Cow<'static, str> {
        match self {
            Self::Currency(currency) => currency.code().to_ascii_lowercase().into(),
            Self::Per(of, each) => format!("{}-per-{}", of.code(), each.code()).into(),
            Self::Other(_) => "other".into(),
            plain => {
                PLAIN.iter().find(|(kind, ..)| kind == plain).map_or("other", |(_, code, _)| code).into()
            }
        }
    }

    /// The spelling that every language understands: `%`, `€/m²`; `None` where only words will do.
    pub fn symbol(&self) -> Option<Cow<'static, str>> {
        match self {
            Self::Currency(currency) => Some(currency.symbol().into()),
            Self::Per(of, each) => Some(format!("{}/{}", of.symbol()?, each.symbol()?).into()),
            plain => plain.symbols().first().map(|symbol| Cow::Borrowed(*symbol)),
        }
    }

    /// Whether it is counted in whole numbers, so that `251.485` can only mean thousands.
    pub const fn is_count(&self) -> bool {
        matches!(self, Self::Person | Self::Household | Self::Company | Self::Piece)
    }

    /// Whether the number is parts of a hundred or a thousand of something.
    pub const fn is_share(&self) -> bool {
        matches!(self, Self::Percent | Self::PercentPoint | Self::Permille)
    }

    /// Whether the machine knows it: everything but free text.
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Other(_))
    }
}
