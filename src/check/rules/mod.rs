//! The rules, one a file.

mod abbreviation_undefined;
mod announced_year_has_passed;
mod chapter_is_empty;
mod contact_is_out_of_date;
mod exception_without_effect;
mod figure_without_day;
mod figure_without_source;
mod heading_skips_level;
mod inclusive_writing_mixed;
mod legal_citation_is_outdated;
mod legal_page_is_missing;
mod link_says_nothing;
mod section_is_empty;
mod share_does_not_fit;
mod slogan_is_expired;
mod spacing_is_wrong;
mod spelling_slip;
mod table_without_headers;
mod text_has_gaps;

use super::Rule;

/// Every rule, by its code.
pub const RULES: &[Rule] = &[
    abbreviation_undefined::RULE,
    announced_year_has_passed::RULE,
    chapter_is_empty::RULE,
    contact_is_out_of_date::RULE,
    exception_without_effect::RULE,
    figure_without_day::RULE,
    figure_without_source::RULE,
    heading_skips_level::RULE,
    inclusive_writing_mixed::RULE,
    legal_citation_is_outdated::RULE,
    legal_page_is_missing::RULE,
    link_says_nothing::RULE,
    section_is_empty::RULE,
    share_does_not_fit::RULE,
    slogan_is_expired::RULE,
    spacing_is_wrong::RULE,
    spelling_slip::RULE,
    table_without_headers::RULE,
    text_has_gaps::RULE,
];

/// The rule that looks at what all others needed.
pub(super) const LAST: Rule = exception_without_effect::RULE;
