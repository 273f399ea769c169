//! The rules, one a file.

mod abbreviation_undefined;
mod accent_has_low_contrast;
mod actor_is_only_a_logo;
mod actor_without_measure;
mod announced_year_has_passed;
mod approach_without_goal;
mod assessment_is_out_of_date;
mod challenge_without_field;
mod chapter_is_empty;
mod contact_is_out_of_date;
mod count_does_not_fit;
mod day_lies_in_the_future;
mod emphasis_inside_words;
mod exception_without_effect;
mod figure_is_out_of_date;
mod figure_newer_than_source;
mod figure_repeated_in_text;
mod figure_without_day;
mod figure_without_source;
mod goal_without_approach;
mod heading_skips_level;
mod inclusive_writing_mixed;
mod legal_citation_is_outdated;
mod legal_page_is_incomplete;
mod legal_page_is_missing;
mod link_says_nothing;
mod part_of_itself;
mod parts_do_not_sum;
mod per_head_does_not_fit;
mod picture_without_alt;
mod picture_without_credit;
mod planned_time_has_passed;
mod section_is_empty;
mod share_does_not_fit;
mod share_is_impossible;
mod slogan_is_expired;
mod spacing_is_wrong;
mod spelling_slip;
mod statement_is_incomplete;
mod status_is_out_of_date;
mod table_without_headers;
mod text_has_gaps;
mod translation_has_gaps;
mod value_disagrees_with_series;

use super::Rule;

/// Every rule, by its code.
pub const RULES: &[Rule] = &[
    abbreviation_undefined::RULE,
    accent_has_low_contrast::RULE,
    actor_is_only_a_logo::RULE,
    actor_without_measure::RULE,
    announced_year_has_passed::RULE,
    approach_without_goal::RULE,
    assessment_is_out_of_date::RULE,
    challenge_without_field::RULE,
    chapter_is_empty::RULE,
    contact_is_out_of_date::RULE,
    count_does_not_fit::RULE,
    day_lies_in_the_future::RULE,
    emphasis_inside_words::RULE,
    exception_without_effect::RULE,
    figure_is_out_of_date::RULE,
    figure_newer_than_source::RULE,
    figure_repeated_in_text::RULE,
    figure_without_day::RULE,
    figure_without_source::RULE,
    goal_without_approach::RULE,
    heading_skips_level::RULE,
    inclusive_writing_mixed::RULE,
    legal_citation_is_outdated::RULE,
    legal_page_is_incomplete::RULE,
    legal_page_is_missing::RULE,
    link_says_nothing::RULE,
    part_of_itself::RULE,
    parts_do_not_sum::RULE,
    per_head_does_not_fit::RULE,
    picture_without_alt::RULE,
    picture_without_credit::RULE,
    planned_time_has_passed::RULE,
    section_is_empty::RULE,
    share_does_not_fit::RULE,
    share_is_impossible::RULE,
    slogan_is_expired::RULE,
    spacing_is_wrong::RULE,
    spelling_slip::RULE,
    statement_is_incomplete::RULE,
    status_is_out_of_date::RULE,
    table_without_headers::RULE,
    text_has_gaps::RULE,
    translation_has_gaps::RULE,
    value_disagrees_with_series::RULE,
];

/// The rule that looks at what all others needed.
pub(super) const LAST: Rule = exception_without_effect::RULE;
