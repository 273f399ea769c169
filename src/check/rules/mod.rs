//! The rules, one a file.

mod chapter_is_empty;
mod contact_is_out_of_date;
mod exception_without_effect;
mod figure_without_day;
mod figure_without_source;
mod legal_page_is_missing;
mod link_says_nothing;
mod section_is_empty;
mod share_does_not_fit;
mod text_has_gaps;

use super::Rule;

/// Every rule, by its code.
pub const RULES: &[Rule] = &[
    chapter_is_empty::RULE,
    contact_is_out_of_date::RULE,
    exception_without_effect::RULE,
    figure_without_day::RULE,
    figure_without_source::RULE,
    legal_page_is_missing::RULE,
    link_says_nothing::RULE,
    section_is_empty::RULE,
    share_does_not_fit::RULE,
    text_has_gaps::RULE,
];

/// The rule that looks at what all others needed.
pub(super) const LAST: Rule = exception_without_effect::RULE;
