//! Plain numbers, as a language writes them.

use fixed_decimal::Decimal as Fixed;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use rust_decimal::Decimal;

/// Writes numbers.
pub(super) struct Numbers {
    formatter: Option<DecimalFormatter>,
    ungrouped: Option<DecimalFormatter>,
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Self {
        let with = |grouping| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new(locale.clone().into(), options).ok()
        };
        Self { formatter: with(GroupingStrategy::Auto), ungrouped: with(GroupingStrategy::Never) }
    }

    /// A number with all the decimals it was given, zeros at the end included.
    pub(super) fn write(&self, number: Decimal) -> String {
        write_with(self.formatter.as_ref(), number)
    }

    /// The same without marks between thousands.
    pub(super) fn write_ungrouped(&self, number: Decimal) -> String {
        write_with(self.ungrouped.as_ref(), number)
    }
}

fn write_with(formatter: Option<&DecimalFormatter>, number: Decimal) -> String {
    let plain = number.to_string();
    match (formatter, Fixed::try_from_str(&plain)) {
        (Some(formatter), Ok(fixed)) => formatter.format(&fixed).to_string(),
        _ => plain,
    }
}
