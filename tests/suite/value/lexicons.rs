use super::{DE, EN, lexicon, word};
use konzept::value::{Lexicon, LexiconError, Qualifier, Scale, Season};

/// Fluent reads the same words as these tests: no value has a form that would mean something else there.
#[test]
fn the_word_files_are_fluent() {
    for file in [DE, EN] {
        let resource = fluent_bundle::FluentResource::try_new(file.to_owned()).expect("well-formed Fluent");
        let keys = file.lines().filter_map(|line| line.split_once(" = "));
        let mut bundle = fluent_bundle::FluentBundle::default();
        bundle.add_resource(&resource).expect("no key twice");
        for (key, value) in keys {
            let pattern = bundle.get_message(key).and_then(|message| message.value()).expect(key);
            assert_eq!(bundle.format_pattern(pattern, None, &mut vec![]), value, "{key}");
        }
    }
}

#[test]
fn every_language_has_all_words() {
    for file in [DE, EN] {
        lexicon(file);
        for qualifier in Qualifier::ALL {
            assert!(
                word(file, &format!("lexicon-qualifier-{}", qualifier.code())).is_some(),
                "{qualifier:?}"
            );
        }
        for scale in Scale::ALL {
            assert!(word(file, &format!("lexicon-scale-{}", scale.power())).is_some(), "{scale:?}");
        }
        for season in Season::ALL {
            assert!(word(file, &format!("lexicon-season-{}", season.code())).is_some(), "{season:?}");
        }
    }
    let keys =
        |file: &'static str| file.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
    assert_eq!(keys(DE).collect::<Vec<_>>(), keys(EN).collect::<Vec<_>>());
}

#[test]
fn a_broken_word_file_is_named_by_its_key() {
    let broken = |key: &'static str, value: Option<&'static str>| {
        Lexicon::read(|asked| if asked == key { value } else { word(DE, asked) }.map(str::to_owned))
    };
    let malformed =
        |key: &str, item: &str| Err(LexiconError::Malformed { key: key.into(), item: item.into() });
    assert_eq!(broken("lexicon-month-3", None), Err(LexiconError::Missing { key: "lexicon-month-3".into() }));
    assert_eq!(broken("lexicon-decimal", Some(",,")), malformed("lexicon-decimal", ",,"));
    assert_eq!(broken("lexicon-range", Some("bis")), malformed("lexicon-range", "bis"));
    assert_eq!(broken("lexicon-date", Some("DAY.MONTH")), malformed("lexicon-date", "DAY.MONTH"));
}
