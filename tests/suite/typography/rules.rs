//! The rules, as tables.

use super::set;

fn assert_set(language: &str, table: &[(&str, &str)]) {
    for (typed, wanted) in table {
        assert_eq!(set(language, typed), *wanted, "{typed:?}");
    }
}

#[test]
fn german_quotation_marks() {
    assert_set(
        "de",
        &[
            ("\"Haus der Jugend\"", "„Haus der Jugend“"),
            ("das \"Haus\", der \"Hof\"", "das „Haus“, der „Hof“"),
            ("(\"Haus\")", "(„Haus“)"),
            ("Das geht's an", "Das geht’s an"),
            ("„schon richtig“", "„schon richtig“"),
            ("5\" Rohr", "5“ Rohr"),
        ],
    );
}

#[test]
fn a_quotation_inside_one_closes_with_its_own_mark() {
    assert_set(
        "de",
        &[("\"'Ja', sagte sie\"", "„‚Ja‘, sagte sie“"), ("er sagt 'nie' dazu", "er sagt ‚nie‘ dazu")],
    );
}

#[test]
fn two_hyphens_are_a_dash() {
    assert_set("de", &[("Talente -- gezielt", "Talente – gezielt")]);
}

#[test]
fn english_quotation_marks() {
    assert_set(
        "en",
        &[
            ("\"House of Youth\"", "“House of Youth”"),
            ("the members' view isn't 'new'", "the members’ view isn’t ‘new’"),
            ("\"'Yes', she said\"", "“‘Yes’, she said”"),
        ],
    );
}

#[test]
fn spaces_that_do_not_break() {
    assert_set(
        "de",
        &[
            ("z. B. so", "z.~B. so"),
            ("und d. h. nie", "und d.~h. nie"),
            ("31 % der Frauen", "31~% der Frauen"),
            ("5,50 € je Jahr", "5,50~€ je Jahr"),
            ("9.311 Mio. € mehr", "9.311~Mio.~€ mehr"),
            ("§ 4 und Nr. 5", "§~4 und Nr.~5"),
            ("1 357 300 Menschen", "1~357~300 Menschen"),
            ("über 40 %", "über~40~%"),
            ("e. V. 1828", "e.~V. 1828"),
            ("im Jahr 2023 Menschen", "im Jahr 2023 Menschen"),
            ("5 menschliche", "5 menschliche"),
        ],
    );
    assert_set(
        "en",
        &[("e. g. 31 % of women", "e.~g. 31~% of women"), ("no. 5", "no.~5"), ("z. B. so", "z. B. so")],
    );
}

#[test]
fn a_number_stays_with_its_scale_and_unit() {
    assert_set("de", &[("9.311 Mio. € mehr", "9.311~Mio.~€ mehr"), ("5,5 Mrd. Euro", "5,5~Mrd.~Euro")]);
}

#[test]
fn dashes_and_what_is_left_out() {
    assert_set(
        "de",
        &[
            ("Talente - gezielt", "Talente – gezielt"),
            ("Onboarding-Prozesse", "Onboarding-Prozesse"),
            ("- am Anfang", "- am Anfang"),
            ("und so weiter...", "und so weiter…"),
            ("warte ... dann", "warte … dann"),
            ("v1.2.3", "v1.2.3"),
        ],
    );
}

#[test]
fn words_and_addresses_never_change() {
    assert_set(
        "de",
        &[
            ("https://example.org/a-b?c=d%20e", "https://example.org/a-b?c=d%20e"),
            ("name@example.org", "name@example.org"),
            ("Straße 5", "Straße 5"),
            ("", ""),
            (" ", " "),
        ],
    );
}
