//! A business card for each contact, `kontakt/NAME.vcf`, as address books read it: vCard 4.0 (RFC 6350).
//!
//! Written here, since it is a dozen lines of text: crates for it bring parsers of calendars and of all older versions.

use super::edition::Edition;
use crate::concept::{Chapter, Contact, Section};
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::TemplateFault;
use crate::value::{Language, Localized};

/// A line has at most so many bytes before it is folded (RFC 6350, 3.2).
const LONGEST_LINE: usize = 75;

/// Draws the cards of all contacts that hold on the day of the edition, in every language of their chapter.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    for language in &edition.concept.about.languages {
        for chapter in edition.concept.chapters.iter().chain(&edition.concept.legal) {
            for contact in contacts(chapter).filter(|contact| edition.is_current(contact)) {
                let path = edition.addresses.card(chapter, contact, language);
                if let Some(path) = path.and_then(|path| OutPath::new(&path).ok()) {
                    let text = card(edition, chapter, contact, language);
                    press.take(Artifact::page(path, text.into_bytes()));
                }
            }
        }
    }
    Ok(())
}

fn contacts(chapter: &Chapter) -> impl Iterator<Item = &Contact> {
    chapter.sections.iter().flat_map(|section| match section {
        Section::Contacts(contacts) => contacts.as_slice(),
        _ => &[],
    })
}

fn card(edition: &Edition, chapter: &Chapter, contact: &Contact, language: &Language) -> String {
    let text = |text: &Localized<String>| escaped(text.get(language, edition.original()));
    let maybe = |one: &Option<Localized<String>>| one.as_ref().map(text);
    let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned()];
    let mut add =
        |name: &str, value: Option<String>| lines.extend(value.map(|value| format!("{name}:{value}")));
    add("KIND", Some(if contact.person.is_some() { "individual" } else { "org" }.to_owned()));
    add("FN", Some(text(&contact.name)));
    add("TITLE", maybe(&contact.function).filter(|_| contact.person.is_some()));
    let organisation = [maybe(&contact.organisation), maybe(&contact.unit)];
    add(
        "ORG",
        organisation[0].is_some().then(|| organisation.into_iter().flatten().collect::<Vec<_>>().join(";")),
    );
    let address: Vec<String> = contact.address.iter().map(text).collect();
    // Which line is what differs from country to country; together they are what is written on a letter.
    add("ADR;TYPE=work", (!address.is_empty()).then(|| format!(";;{};;;;", address.join(","))));
    if let Some(phone) = &contact.phone {
        match phone.digits.starts_with('+') {
            true => add("TEL;VALUE=uri;TYPE=work", Some(format!("tel:{}", phone.digits))),
            // Without the country it is no address of a phone.
            false => add("TEL;TYPE=work", Some(escaped(&phone.written))),
        }
    }
    add("EMAIL;TYPE=work", contact.email.as_deref().map(escaped));
    let page = edition.addresses.home_of(chapter, language);
    let address =
        page.and_then(|page| edition.absolute(&page.path)).map(|url| format!("{url}#{}", contact.id));
    add("SOURCE", address);
    lines.push("END:VCARD".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A text as a value (RFC 6350, 3.4): backslash, comma, semicolon and line break are written with a backslash.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line with its end; a long one goes on in the next, after a blank, never inside a letter.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 4);
    let mut taken = 0;
    for c in line.chars() {
        if taken + c.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            taken = 1;
        }
        out.push(c);
        taken += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_part_values_are_escaped() {
        assert_eq!(escaped("a; b, c \\ d\ne\r"), "a\\; b\\, c \\\\ d\\ne");
        assert_eq!(escaped("Müller: „x“"), "Müller: „x“");
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        assert_eq!(folded("FN:x"), "FN:x\r\n");
        for letter in ["x", "ä", "漢", "😀"] {
            let long = format!("FN:{}", letter.repeat(100));
            let written = folded(&long);
            assert!(written.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{written}");
            assert_eq!(written.replace("\r\n ", "").trim_end(), long, "unfolded it is what it was");
        }
        let exact = format!("FN:{}", "x".repeat(72));
        assert_eq!(folded(&exact), format!("{exact}\r\n"));
    }
}
