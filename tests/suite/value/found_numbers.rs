use super::{DE, EN, lexicon};
use konzept::value::{Number, find_numbers};

/// What is found in a text: where it stands, and what it means.
fn found(text: &str, language: &str) -> Vec<String> {
    let lexicon = lexicon(language);
    find_numbers(text, &lexicon, |_| true)
        .into_iter()
        .map(|one| {
            let Number::Exact(value) = one.quantity.number else { panic!("an exact number") };
            let scale = one.quantity.scale.map(|scale| format!(" e{}", scale.power())).unwrap_or_default();
            let unit = one.quantity.unit.map(|unit| format!(" {}", unit.kind().code())).unwrap_or_default();
            format!("{} = {value}{scale}{unit}", &text[one.range])
        })
        .collect()
}

#[test]
fn numbers_are_found_with_scale_and_unit() {
    for (text, numbers) in [
        (
            "Hier leben 251.485 Menschen, davon 72,5 % länger.",
            vec!["251.485 Menschen = 251485 person", "72,5 % = 72.5 percent"],
        ),
        ("(9.311 Mio. € im Jahr 2021)", vec!["9.311 Mio. € = 9311 e6 eur", "2021 = 2021"]),
        ("Die Miete: 5,50 € pro m².", vec!["5,50 € pro m² = 5.50 eur-per-square-metre"]),
        ("Es sind 8.455.", vec!["8.455 = 8455"]),
        ("rund 1,9 Mrd. Euro", vec!["1,9 Mrd. Euro = 1.9 e9 eur"]),
        ("9,311 Mrd. €", vec!["9,311 Mrd. € = 9.311 e9 eur"]),
        ("251,485 Tausend Menschen", vec!["251,485 Tausend Menschen = 251.485 e3 person"]),
        ("12 Bäume", vec!["12 = 12"]),
        ("1 357 300 Gäste", vec!["1 357 300 Gäste = 1357300 person"]),
    ] {
        assert_eq!(found(text, DE), numbers, "{text}");
    }
    for (text, numbers) in [
        ("The vale has 184,300 residents.", vec!["184,300 residents = 184300 person"]),
        ("It costs £3.9 billion", vec!["£3.9 billion = 3.9 e9 gbp"]),
        ("It costs £9.311bn", vec!["£9.311bn = 9.311 e9 gbp"]),
        ("61.2% of them", vec!["61.2% = 61.2 percent"]),
    ] {
        assert_eq!(found(text, EN), numbers, "{text}");
    }
}

#[test]
fn parts_of_something_else_are_no_numbers() {
    for text in [
        "am 31.12.2023",
        "Richtlinie (EU) 2016/2102",
        "0371 488 1568",
        "+49 371 488",
        "die Jahre 2019–2023",
        "B2B und CO2",
        "A4-Blatt 9-Euro-Ticket",
        "um 14:30",
        "1.234,567,8",
        "#1234 x@12.example",
        "1,234 km",
    ] {
        assert_eq!(found(text, DE), Vec::<String>::new(), "{text}");
    }
}
