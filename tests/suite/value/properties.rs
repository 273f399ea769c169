use super::{DE, EN, lexicon};
use konzept::value::{
    Id, Language, Number, NumberContext, Quantity, Scale, Season, Time, Unit, UnitKind, find_numbers,
    read_quantity, read_time, read_unit,
};
use proptest::prelude::*;

/// Strings made of what numbers and times are made of, which random ones hardly ever hit.
fn figures() -> impl Strategy<Value = String> {
    let pieces = [
        "1", "2", "0", "12", "2023", "251", ".", ",", " ", "\u{a0}", "'", "–", "-", "/", "%", "€", "m²",
        "Mio.", "bis", "von", "Ø", "über", "Platz", "Juni", "Q3", "III.", "Winter", "Quartal", "+", "−", "½",
        "th", "½", "é", "und",
    ];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..12)
        .prop_map(|parts| parts.concat())
}

/// A number as the concept's own language writes it: `1.234,50`.
fn write(digits: i64, decimals: u32, group: char, decimal: char) -> String {
    let text = format!("{:0>width$}", digits.unsigned_abs(), width = decimals as usize + 1);
    let (whole, fraction) = text.split_at(text.len() - decimals as usize);
    let mut written = String::new();
    if digits < 0 {
        written.push('−');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            written.push(group);
        }
        written.push(digit);
    }
    if decimals > 0 {
        written.push(decimal);
        written.push_str(fraction);
    }
    written
}

fn times() -> impl Strategy<Value = (Time, String)> {
    let point = prop_oneof![
        (1000..=9999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| {
            (Time::Day(jiff::civil::date(year, month, day)), format!("{day:02}.{month:02}.{year}"))
        }),
        (1000..=9999_i16, 1..=12_u8)
            .prop_map(|(year, month)| (Time::Month { year, month }, format!("{month:02}/{year}"))),
        (1000..=9999_i16, 1..=4_u8).prop_map(|(year, quarter)| (
            Time::Quarter { year, quarter },
            format!("{quarter}. Quartal {year}")
        )),
        (1000..=9999_i16, 1..=2_u8)
            .prop_map(|(year, half)| (Time::HalfYear { year, half }, format!("{half}. Halbjahr {year}"))),
        (1000..=9998_i16).prop_map(|year| {
            (Time::Season { year, season: Season::Winter }, format!("Winter {year}/{:02}", (year + 1) % 100))
        }),
        (1000..=9999_i16).prop_map(|year| (Time::Year(year), year.to_string())),
    ];
    (point.clone(), point, any::<bool>()).prop_map(|((from, left), (to, right), alone)| {
        let ascends = from.first_day() <= to.first_day() && from.last_day() <= to.last_day() && from != to;
        if alone || !ascends {
            return (from, left);
        }
        (Time::Range { from: Box::new(from), to: Box::new(to) }, format!("{left} – {right}"))
    })
}

proptest! {
    #[test]
    fn no_text_makes_a_reader_panic(text in prop_oneof![any::<String>(), figures()]) {
        for lexicon in [lexicon(DE), lexicon(EN)] {
            if let Err(error) = read_quantity(&text, &NumberContext::new(&lexicon))
                && let Some(at) = error.range()
            {
                prop_assert!(text.get(at).is_some());
            }
            if let Ok(time) = read_time(&text, &lexicon) {
                prop_assert!(time.first_day() <= time.last_day());
            }
            let _ = read_unit(&text, &lexicon);
            let _ = Language::parse(&text);
            let _ = Id::parse(&text);
        }
    }

    #[test]
    fn found_numbers_stand_one_behind_the_other(text in prop_oneof![any::<String>(), figures()]) {
        for lexicon in [lexicon(DE), lexicon(EN)] {
            let mut end = 0;
            for one in find_numbers(&text, &lexicon, |_| true) {
                let digits = text.get(one.digits.clone());
                prop_assert!(digits.is_some_and(|digits| digits.starts_with(|c: char| c.is_ascii_digit())));
                prop_assert!(one.range.start <= one.digits.start && one.digits.end <= one.range.end);
                prop_assert!(end <= one.digits.start && text.get(one.range).is_some());
                prop_assert!(one.quantity.amount().is_some());
                end = one.digits.end;
            }
        }
    }

    #[test]
    fn a_derived_id_is_an_id(text in any::<String>()) {
        for lexicon in [lexicon(DE), lexicon(EN)] {
            if let Some(id) = Id::derive(&text, &lexicon) {
                prop_assert!(id.len() <= Id::MAX_DERIVED_LENGTH);
                prop_assert_eq!(Id::parse(&id), Ok(id.clone()));
                prop_assert_eq!(Id::derive(&id, &lexicon), Some(id));
            }
        }
    }

    #[test]
    fn a_written_number_is_read_back(
        digits in -1_000_000_000_000_i64..1_000_000_000_000,
        // Three decimals are where languages disagree; they have tables of their own.
        decimals in prop_oneof![0..3_u32, 4..8_u32],
        scale in proptest::option::of(proptest::sample::select(Scale::ALL.to_vec())),
        euro in any::<bool>(),
    ) {
        for (file, group, decimal, words) in [
            (DE, '.', ',', ["Tsd.", "Mio.", "Mrd.", "Bio."]),
            (EN, ',', '.', ["thousand", "million", "billion", "trillion"]),
        ] {
            let lexicon = lexicon(file);
            let mut text = write(digits, decimals, group, decimal);
            if let Some(place) = scale.and_then(|scale| Scale::ALL.iter().position(|other| *other == scale)) {
                text = format!("{text} {}", words[place]);
            }
            let unit = if euro { UnitKind::from_symbol("€").map(Unit::new) } else { None };
            if euro {
                text.push_str(" €");
            }
            let number = rust_decimal::Decimal::new(digits, decimals);
            let meant = Quantity { scale, unit, ..Quantity::new(Number::Exact(number)) };
            let read = read_quantity(&text, &NumberContext::new(&lexicon));
            prop_assert_eq!(read.as_ref(), Ok(&meant), "{}", text);
            if let Ok(Quantity { number: Number::Exact(value), .. }) = read {
                prop_assert_eq!(value.scale(), decimals, "the zeros of {}", text);
            }
        }
    }

    #[test]
    fn a_written_time_is_read_back((time, text) in times()) {
        prop_assert_eq!(read_time(&text, &lexicon(DE)), Ok(time), "{}", text);
    }
}
