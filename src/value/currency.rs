use std::fmt;

/// A currency by its ISO 4217 code.
///
/// Only those of the table are known: any three capitals would else become money (`TUC`, `IWU`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency(&'static str);

/// Code and signs. A sign that several countries use belongs to none (`kr`).
const CURRENCIES: &[(&str, &[&str])] = &[
    ("EUR", &["€"]),
    ("USD", &["$", "US$"]),
    ("GBP", &["£"]),
    ("CHF", &[]),
    ("CZK", &["Kč"]),
    ("PLN", &["zł"]),
    ("DKK", &[]),
    ("SEK", &[]),
    ("NOK", &[]),
    ("HUF", &[]),
    ("RON", &[]),
    ("BGN", &[]),
    ("UAH", &["₴"]),
    ("JPY", &["¥"]),
    ("CNY", &[]),
    ("CAD", &[]),
    ("AUD", &[]),
    ("DEM", &[]),
];

impl Currency {
    /// The euro.
    pub const EUR: Self = Self("EUR");
    /// The US dollar.
    pub const USD: Self = Self("USD");
    /// The pound sterling.
    pub const GBP: Self = Self("GBP");
    /// The Swiss franc.
    pub const CHF: Self = Self("CHF");

    /// Every currency that is known.
    pub fn all() -> impl Iterator<Item = Self> {
        CURRENCIES.iter().map(|(code, _)| Self(code))
    }

    /// The currency with this code, in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|currency| currency.0 == code)
    }

    /// The currency a sign or code stands for, exactly as written.
    pub fn from_sign(text: &str) -> Option<Self> {
        CURRENCIES
            .iter()
            .find(|(code, signs)| *code == text || signs.contains(&text))
            .map(|(code, _)| Self(code))
    }

    /// The ISO code: `EUR`.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// The shortest language-neutral spelling: `€`, else the code.
    pub fn symbol(self) -> &'static str {
        self.signs().first().copied().unwrap_or(self.0)
    }

    /// Every sign, without the code.
    pub fn signs(self) -> &'static [&'static str] {
        CURRENCIES.iter().find(|(code, _)| *code == self.0).map_or(&[], |(_, signs)| signs)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
