//! The rules, one a file.

mod chapter_is_empty;
mod contact_is_out_of_date;
mod count_does_not_fit;
mod day_lies_in_the_future;
mod exception_without_effect;
mod figure_newer_than_source;
mod figure_repeated_in_text;
mod figure_without_day;
mod figure_without_source;
mod legal_page_is_missing;
mod link_says_nothing;
mod part_of_itself;
mod parts_do_not_sum;
mod per_head_does_not_fit;
mod section_is_empty;
mod share_does_not_fit;
mod share_is_impossible;
mod text_has_gaps;
mod value_disagrees_with_series;

use super::Rule;

/// Every rule, by its code.
pub const RULES: &[Rule] = &[
    chapter_is_empty::RULE,
    contact_is_out_of_date::RULE,
    count_does_not_fit::RULE,
    day_lies_in_the_future::RULE,
    exception_without_effect::RULE,
    figure_newer_than_source::RULE,
    figure_repeated_in_text::RULE,
    figure_without_day::RULE,
    figure_without_source::RULE,
    legal_page_is_missing::RULE,
    link_says_nothing::RULE,
    part_of_itself::RULE,
    parts_do_not_sum::RULE,
    per_head_does_not_fit::RULE,
    section_is_empty::RULE,
    share_does_not_fit::RULE,
    share_is_impossible::RULE,
    text_has_gaps::RULE,
    value_disagrees_with_series::RULE,
];

/// The rule that looks at what all others needed.
pub(super) const LAST: Rule = exception_without_effect::RULE;
