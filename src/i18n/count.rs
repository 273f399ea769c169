//! Plain numbers, as a language writes them.

use fixed_decimal::Decimal as Fixed;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;
use rust_decimal::Decimal;

/// Writes numbers.
pub(super) struct Numbers {
    formatter: Option<DecimalFormatter>,
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Self {
        let formatter = DecimalFormatter::try_new(locale.clone().into(), DecimalFormatterOptions::default()).ok();
        Self { formatter }
    }

    /// A number with all the decimals it was given, zeros at the end included.
    pub(super) fn write(&self, number: Decimal) -> String {
        let plain = number.to_string();
        match (&self.formatter, Fixed::try_from_str(&plain)) {
            (Some(formatter), Ok(fixed)) => formatter.format(&fixed).to_string(),
            _ => plain,
        }
    }
}
