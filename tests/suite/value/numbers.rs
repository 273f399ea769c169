use super::{DE, EN, lexicon};
use konzept::value::{
    Lexicon, Number, NumberContext, NumberError, Qualifier, Quantity, Scale, Unit, UnitError, UnitKind,
    read_qualifier, read_quantity, read_scale, read_unit,
};

/// A quantity in one line: qualifier, number, power of ten, unit.
fn show(quantity: &Quantity) -> String {
    let mut parts = Vec::new();
    parts.extend(quantity.qualifier.map(|qualifier| qualifier.code().to_owned()));
    let plus = if quantity.signed { "+" } else { "" };
    parts.push(match &quantity.number {
        Number::Exact(value) => format!("{plus}{value}"),
        Number::Range { low, high } => format!("{plus}{low}..{high}"),
        Number::Ratio { part, whole } => format!("{part}:{whole}"),
        Number::Rank(rank) => format!("#{rank}"),
    });
    parts.extend(quantity.scale.map(|scale| format!("e{}", scale.power())));
    if let Some(unit) = &quantity.unit {
        parts.push(match unit.kind() {
            UnitKind::Other(text) => format!("“{text}”"),
            kind => kind.code().into_owned(),
        });
    }
    parts.join(" ")
}

fn complaint(error: &NumberError) -> String {
    match error {
        NumberError::Empty => "empty".to_owned(),
        NumberError::Ambiguous { readings, .. } => {
            format!("ambiguous {}", readings.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or "))
        }
        NumberError::NotANumber { rest, .. } => format!("not a number: {rest}"),
        NumberError::ForeignDigit { digit, .. } => format!("foreign digit {digit}"),
        NumberError::LeadingZero { digits, .. } => format!("leading zero {digits}"),
        NumberError::BadGrouping { digits, .. } => format!("bad grouping {digits}"),
        NumberError::TooLarge { .. } => "too large".to_owned(),
        NumberError::NotWhole { reading, .. } => format!("not whole {reading}"),
        NumberError::RangeReversed { low, high } => format!("reversed {low} {high}"),
        NumberError::RangeMixed { .. } => "mixed scales".to_owned(),
        NumberError::RatioImpossible { part, whole } => format!("impossible {part}:{whole}"),
        NumberError::RankImpossible { digits, .. } => format!("no place {digits}"),
        NumberError::UnknownUnit { text, .. } => format!("no unit: {text}"),
        NumberError::UnitTwice { .. } => "two units".to_owned(),
        NumberError::ScaleTwice { .. } => "two scales".to_owned(),
        NumberError::QualifierTwice { .. } => "two qualifiers".to_owned(),
    }
}

fn read(text: &str, context: &NumberContext<'_>) -> String {
    match read_quantity(text, context) {
        Ok(quantity) => show(&quantity),
        Err(error) => {
            if let Some(at) = error.range() {
                assert!(text.get(at).is_some(), "{text:?}: the range of {error:?}");
            }
            complaint(&error)
        }
    }
}

/// Compares the whole table before it complains, so that one run shows every difference.
fn compare(table: &[(&str, &str)], context: &NumberContext<'_>) {
    let wrong: Vec<String> = table
        .iter()
        .map(|(text, meant)| (text, read(text, context), meant))
        .filter(|(_, found, meant)| found != *meant)
        .map(|(text, found, meant)| format!("{text:?} is read as `{found}`, meant is `{meant}`"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn german() {
    let lexicon = lexicon(DE);
    compare(
        &[
            // From the first concept.
            ("251.485", "251485"),
            ("251.485 Einwohner", "251485 person"),
            ("Ø 5,50 € pro m²", "average 5.50 eur-per-square-metre"),
            ("Ø 5,50 €/m²", "average 5.50 eur-per-square-metre"),
            ("119.086 sozialversicherungspflichtig Beschäftigte", "119086 person"),
            ("31 %", "31 percent"),
            ("61,6 %", "61.6 percent"),
            ("9.311 Mio. €", "9311 e6 eur"),
            ("38.199 €", "38199 eur"),
            ("153 Mio. €", "153 e6 eur"),
            ("8.455 Studierende", "8455 person"),
            ("1 von 4", "1:4"),
            ("1 von 4 Wasserstoff-Standorten", "1:4 “Wasserstoff-Standorten”"),
            ("10. Platz", "#10"),
            ("2700", "2700"),
            ("5000 verkaufte Magazine", "5000 “verkaufte Magazine”"),
            ("7 durchgeführte Workshops/Veranstaltungen", "7 “durchgeführte Workshops/Veranstaltungen”"),
            ("über 40%", "over 40 percent"),
            ("über 40 %", "over 40 percent"),
            ("18.000 Unternehmen", "18000 company"),
            // Marks.
            ("0", "0"),
            ("0,5", "0.5"),
            ("0,123", "0.123"),
            ("72,5", "72.5"),
            ("72.5 %", "72.5 percent"),
            ("1 357 300", "1357300"),
            ("1\u{a0}357\u{a0}300", "1357300"),
            ("1\u{202f}357\u{202f}300", "1357300"),
            ("1\u{2009}357\u{2009}300", "1357300"),
            ("1'357'300", "1357300"),
            ("1’357’300", "1357300"),
            ("1.357.300,25 €", "1357300.25 eur"),
            ("1,357,300.25 €", "1357300.25 eur"),
            ("1 234,567", "1234.567"),
            ("1234,567", "1234.567"),
            ("5,50", "5.50"),
            ("1,234 km", "ambiguous 1.234 or 1234"),
            ("1.234 km", "1234 kilometre"),
            ("1.234 %", "ambiguous 1234 or 1.234"),
            ("1,234 %", "1.234 percent"),
            ("−1,234 km", "ambiguous -1.234 or -1234"),
            ("1.234,5 %", "1234.5 percent"),
            ("1,234 Personen", "1234 person"),
            ("9,311 Mio. €", "ambiguous 9.311 or 9311"),
            ("1.000 %", "1000 percent"),
            ("1.23.456", "bad grouping 1.23.456"),
            ("1234.567.890", "bad grouping 1234.567.890"),
            ("1.234 567", "bad grouping 1.234 567"),
            ("10 15", "bad grouping 10 15"),
            ("09111", "leading zero 09111"),
            ("0.371", "0.371"),
            ("00,5", "leading zero 00,5"),
            // Qualifiers.
            ("rund 3.500", "about 3500"),
            ("Rund 3.500", "about 3500"),
            ("ca. 1,2 Mrd. Euro", "about 1.2 e9 eur"),
            ("~ 40 %", "about 40 percent"),
            ("≥ 40 %", "at-least 40 percent"),
            (">=40 %", "at-least 40 percent"),
            ("> 40 %", "over 40 percent"),
            ("<5 %", "under 5 percent"),
            ("bis zu 200", "up-to 200"),
            ("bis 200", "up-to 200"),
            ("knapp 12.000", "nearly 12000"),
            ("gut 3.500", "just-over 3500"),
            ("mind. 30 Stunden", "at-least 30 hour"),
            ("max. 5 t", "at-most 5 tonne"),
            ("40 % und mehr", "at-least 40 percent"),
            ("40+ Betriebe", "at-least 40 company"),
            ("im Median 2.800 €", "median 2800 eur"),
            ("Ø 2,1 Personen", "average 2.1 person"),
            ("Ø rund 5", "two qualifiers"),
            ("mehr\u{a0}als 5", "over 5"),
            // Signs.
            ("+3,2 %", "+3.2 percent"),
            ("−1,5 %", "-1.5 percent"),
            ("-1.5", "-1.5"),
            ("–1,5 Prozentpunkte", "-1.5 percent-point"),
            ("-0", "0"),
            // Ranges and ratios.
            ("10–15 %", "10..15 percent"),
            ("10 bis 15 %", "10..15 percent"),
            ("10 % bis 15 %", "10..15 percent"),
            ("10-15", "10..15"),
            ("zwischen 10 und 15 %", "10..15 percent"),
            ("von 10 bis 15 %", "10..15 percent"),
            ("1.000–1.500 €", "1000..1500 eur"),
            ("1 bis 2 Mio. €", "1..2 e6 eur"),
            ("1 Mio. bis 2 Mio. €", "1..2 e6 eur"),
            ("800 Tsd. bis 1,2 Mio. €", "mixed scales"),
            ("1 Mio. bis 200", "mixed scales"),
            ("5 € bis 6 € pro m²", "5..6 eur-per-square-metre"),
            ("15–10 %", "reversed 15 10"),
            ("−5 bis −2 °C", "-5..-2 celsius"),
            ("10 % bis 15 €", "two units"),
            ("0 von 4", "0:4"),
            ("4,3 von 5 Sternen", "4.3:5 “Sternen”"),
            ("1 von 0", "impossible 1:0"),
            ("5 von 4", "impossible 5:4"),
            ("von 10 %", "not a number: von 10 %"),
            // Ranks.
            ("Platz 10", "#10"),
            ("Rang 3", "#3"),
            ("1 Platz", "1 “Platz”"),
            ("Platz 0", "no place 0"),
            ("10. Platz beim Ranking", "not a number: beim Ranking"),
            // Units.
            ("€ 38.199", "38199 eur"),
            ("EUR 38.199", "38199 eur"),
            ("−€ 5", "-5 eur"),
            ("€ 38.199 CHF", "two units"),
            ("1'200 CHF", "1200 chf"),
            ("2,5-fach", "2.5 times"),
            ("12 kWh/m²", "12 kilowatt-hour-per-square-metre"),
            ("500 kwh", "500 kilowatt-hour"),
            ("5 MW", "5 megawatt"),
            ("21.998 € je Einwohner", "21998 eur-per-person"),
            ("50 € pro Mitglied", "50 eur-per-other"),
            ("30 km/h", "30 kilometre-per-hour"),
            ("12 g CO₂", "12 “g CO₂”"),
            ("130 Teilnehmer:innen", "130 “Teilnehmer:innen”"),
            ("12,5 Personen", "not whole 12.5"),
            ("1,2345 Mio. Einwohner", "1.2345 e6 person"),
            ("1,2345678 Mio. Einwohner", "not whole 1.2345678"),
            ("EUR 5 Mio.", "5 e6 eur"),
            ("3Mio.€", "3 e6 eur"),
            ("ca. 30–40 Personen", "about 30..40 person"),
            ("rund 1 von 4", "about 1:4"),
            ("12.5 Tsd. Personen", "12.5 e3 person"),
            ("42 je Einwohner", "42 “je Einwohner”"),
            ("5 Tage bis 2 Wochen", "two units"),
            ("12.000,- €", "not a number: ,- €"),
            ("1.–3. Platz", "not a number: .–3. Platz"),
            ("12 je 1.000 Einwohner", "no unit: je 1.000 Einwohner"),
            // A share or an amount of money of something is not a unit: of whom has a key of its own.
            ("31 % der Beschäftigten", "not a number: % der Beschäftigten"),
            ("31 Prozent der Beschäftigten", "no unit: Prozent der Beschäftigten"),
            ("30 Euro brutto", "no unit: Euro brutto"),
            ("12 t CO₂", "12 “t CO₂”"),
            // Refused.
            ("", "empty"),
            (" \u{a0} ", "empty"),
            ("viele", "not a number: viele"),
            ("über", "not a number: über"),
            ("vier von zehn", "not a number: vier von zehn"),
            ("½", "foreign digit ½"),
            ("５", "foreign digit ５"),
            ("٤٠ %", "foreign digit ٤"),
            ("5²", "foreign digit ²"),
            ("5,", "not a number: ,"),
            (",5", "not a number: ,5"),
            ("1..5", "not a number: ..5"),
            ("1_000", "not a number: _000"),
            ("1e5", "no unit: e5"),
            ("251.485 Einwohner (31.12.2023)", "no unit: Einwohner (31.12.2023)"),
            ("5 und 6", "no unit: und 6"),
            ("2023-12-31", "not a number: -31"),
            ("12345678901234567890123456789", "too large"),
            ("1234567890123456789012345678", "1234567890123456789012345678"),
            ("1234567890123456789012345678 Mrd.", "too large"),
            ("0,1234567890123456789012345678", "too large"),
        ],
        &NumberContext::new(&lexicon),
    );
}

#[test]
fn english() {
    let lexicon = lexicon(EN);
    compare(
        &[
            ("251,485", "251485"),
            ("251.485 residents", "251485 person"),
            ("251.485", "ambiguous 251.485 or 251485"),
            ("72.5 %", "72.5 percent"),
            ("72,5 %", "72.5 percent"),
            ("9,311 million", "9311 e6"),
            ("€9,311 million", "9311 e6 eur"),
            ("€9.3bn", "9.3 e9 eur"),
            ("€ 5k", "5 e3 eur"),
            ("£1.5m", "two units"),
            ("1.234 km", "ambiguous 1.234 or 1234"),
            ("1,234 km", "1234 kilometre"),
            ("1,234 %", "ambiguous 1234 or 1.234"),
            ("1.234 %", "1.234 percent"),
            ("about 3,500", "about 3500"),
            ("over 40 percent", "over 40 percent"),
            ("40 per cent or more", "at-least 40 percent"),
            ("up to 200", "up-to 200"),
            ("just under 12,000", "nearly 12000"),
            ("an average of €5.50 per square metre", "average 5.50 eur-per-square-metre"),
            ("1 in 4", "1:4"),
            ("3 out of 5", "3:5"),
            ("10 to 15 %", "10..15 percent"),
            ("between 10 and 15 %", "10..15 percent"),
            ("$10–$15", "10..15 usd"),
            ("€5.50/m²", "5.50 eur-per-square-metre"),
            ("$10–$15 per hour", "10..15 usd-per-hour"),
            ("10th place", "#10"),
            ("1st place", "#1"),
            ("rank 10", "#10"),
            ("2.5 times", "2.5 times"),
            ("3 percentage points", "3 percent-point"),
            ("$30 a month", "30 usd-per-month"),
            ("5 m²", "5 square-metre"),
            ("5 m", "5 metre"),
        ],
        &NumberContext::new(&lexicon),
    );
}

#[test]
fn a_language_with_spaces_and_points_knows_neither_dots_nor_commas_as_groups() {
    let swiss = Lexicon::read(|key| {
        match key {
            "lexicon-decimal" => Some("."),
            "lexicon-group" => Some("’"),
            _ => super::word(DE, key),
        }
        .map(str::to_owned)
    });
    let swiss = swiss.expect("a lexicon");
    compare(
        &[
            ("1’357.50", "1357.50"),
            ("1.234", "ambiguous 1.234 or 1234"),
            ("1,234", "ambiguous 1234 or 1.234"),
            ("1,234 %", "ambiguous 1234 or 1.234"),
            ("1,5", "1.5"),
        ],
        &NumberContext::new(&swiss),
    );
}

#[test]
fn what_stands_in_its_own_key_may_be_repeated_but_not_contradicted() {
    let lexicon = lexicon(DE);
    let euros = NumberContext {
        unit: Some(Unit::new(UnitKind::from_symbol("€").expect("the euro"))),
        scale: Some(Scale::Million),
        ..NumberContext::new(&lexicon)
    };
    compare(
        &[
            ("9.311", "9311 e6 eur"),
            ("9.311 Mio. €", "9311 e6 eur"),
            ("9.311 Euro", "9311 e6 eur"),
            ("9.311 Mrd.", "two scales"),
            ("9.311 %", "two units"),
        ],
        &euros,
    );
    let people = NumberContext { unit: Some(UnitKind::Person.into()), ..NumberContext::new(&lexicon) };
    compare(&[("1,234", "1234 person"), ("251.485", "251485 person"), ("1,5", "not whole 1.5")], &people);
    let counted = NumberContext { count: true, ..NumberContext::new(&lexicon) };
    compare(&[("1,234", "1234"), ("1,5", "not whole 1.5"), ("1,5 Mio.", "1.5 e6")], &counted);
}

#[test]
fn amounts_are_exact() {
    let lexicon = lexicon(DE);
    for (text, amount) in [
        ("9.311 Mio. €", Some("9311000000")),
        ("1,2 Mrd. Euro", Some("1200000000")),
        ("40 %", Some("40")),
        ("5,50 €", Some("5.50")),
        ("0,1234 Tsd.", Some("123.4")),
        ("1 von 4", None),
        ("10–15 %", None),
        ("Platz 10", None),
    ] {
        let quantity = read_quantity(text, &NumberContext::new(&lexicon)).expect(text);
        assert_eq!(quantity.amount().map(|amount| amount.to_string()).as_deref(), amount, "{text}");
    }
}

#[test]
fn the_editors_spelling_of_a_unit_is_kept() {
    let lexicon = lexicon(DE);
    let unit =
        |text| read_quantity(text, &NumberContext::new(&lexicon)).ok().and_then(|quantity| quantity.unit);
    let (long, short) = (unit("5 €  pro\u{a0}m²").expect("a unit"), unit("5 €/m²").expect("a unit"));
    assert_eq!(long.written(), Some("€ pro m²"));
    assert_eq!(short.written(), None);
    assert_eq!(long.kind(), short.kind());
    assert_ne!(long, short);
}

#[test]
fn units_of_their_own_key_may_hold_digits() {
    let lexicon = lexicon(DE);
    for (text, meant) in [
        ("%", Ok(("percent", None))),
        ("Einwohner", Ok(("person", Some("Einwohner")))),
        ("€ je Einwohner", Ok(("eur-per-person", Some("€ je Einwohner")))),
        ("je 1.000 Einwohner", Ok(("other", None))),
        ("", Err(UnitError::Empty)),
        ("1000", Err(UnitError::NotAUnit { text: "1000".to_owned() })),
    ] {
        let read = read_unit(text, &lexicon);
        let shown = read.as_ref().map(|unit| (unit.kind().code().into_owned(), unit.written()));
        assert_eq!(shown, meant.as_ref().map(|(code, written)| ((*code).to_owned(), *written)), "{text}");
    }
}

#[test]
fn words_of_their_own_key() {
    let lexicon = lexicon(DE);
    for (text, qualifier) in [
        ("über", Some(Qualifier::Over)),
        ("Ø", Some(Qualifier::Average)),
        (" ca. ", Some(Qualifier::About)),
        ("at-least", Some(Qualifier::AtLeast)),
        ("und mehr", Some(Qualifier::AtLeast)),
        ("viel", None),
        ("", None),
    ] {
        assert_eq!(read_qualifier(text, &lexicon), qualifier, "{text}");
    }
    for (text, scale) in
        [("Mio.", Some(Scale::Million)), ("Milliarden", Some(Scale::Billion)), ("Dutzend", None)]
    {
        assert_eq!(read_scale(text, &lexicon), scale, "{text}");
    }
}
