use super::{DE, EN, lexicon};
use konzept::value::{Id, IdError};

#[test]
fn ids_are_kebab_case() {
    for right in ["a", "1", "feld-2", "einwohner", "b2b-brunch", &"a".repeat(80)] {
        assert_eq!(Id::parse(right).map(|id| id.to_string()), Ok(right.to_owned()));
    }
    for (wrong, error) in [
        ("", IdError::Empty),
        ("  ", IdError::Empty),
        ("-a", IdError::Hyphen { at: 0 }),
        ("a-", IdError::Hyphen { at: 1 }),
        ("a--b", IdError::Hyphen { at: 2 }),
        ("A", IdError::Character { found: 'A', at: 0 }),
        ("a b", IdError::Character { found: ' ', at: 1 }),
        ("bürger", IdError::Character { found: 'ü', at: 1 }),
        ("a_b", IdError::Character { found: '_', at: 1 }),
    ] {
        assert_eq!(Id::parse(wrong), Err(error), "{wrong}");
    }
    assert_eq!(Id::parse(&"a".repeat(81)), Err(IdError::TooLong { length: 81 }));
}

#[test]
fn ids_are_derived_from_titles() {
    let (de, en) = (lexicon(DE), lexicon(EN));
    for (title, id) in [
        ("Wofür stehen wir?", "wofuer-stehen-wir"),
        ("Fachkräftesicherung", "fachkraeftesicherung"),
        ("Digitalisierung/ KI", "digitalisierung-ki"),
        ("Projekte „Wirtschaft trifft Schule“", "projekte-wirtschaft-trifft-schule"),
        ("DGB-Jugend – Dr. Azubi", "dgb-jugend-dr-azubi"),
        ("Straße & Größe", "strasse-und-groesse"),
        ("Forschung&Entwicklung", "forschung-und-entwicklung"),
        ("ÄÖÜ", "aeoeue"),
        // The same words as macOS stores them, dots apart.
        ("Fu\u{308}r A\u{308}rzte", "fuer-aerzte"),
        ("Vertreter:innen", "vertreter-innen"),
        ("Fach\u{ad}kräfte", "fachkraefte"),
        ("10. Platz", "10-platz"),
        ("Łódź & Kraków", "lodz-und-krakow"),
        ("5 m²", "5-m2"),
        (
            "Talente gewinnen – Fachkräfte gezielt rekrutieren und binden",
            "talente-gewinnen-fachkraefte-gezielt-rekrutieren",
        ),
        (
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
            "donaudampfschifffahrtselektrizitaetenhauptbetrie",
        ),
    ] {
        assert_eq!(Id::derive(title, &de).map(|id| id.to_string()).as_deref(), Some(id), "{title}");
    }
    for (title, id) in [("Größe & more", "grosse-and-more"), ("People's choice", "peoples-choice")] {
        assert_eq!(Id::derive(title, &en).map(|id| id.to_string()).as_deref(), Some(id), "{title}");
    }
    for nothing in ["", "  ", "–", "?!", "\u{301}"] {
        assert_eq!(Id::derive(nothing, &de), None, "{nothing:?}");
    }
}
