//! Links, figures and gaps, each with its place.

use super::outline::read;

fn assert_words(table: &[(&str, &str)]) {
    for (text, words) in table {
        assert_eq!(read(text), (format!("p({words})"), Vec::new()), "{text:?}");
    }
}

#[test]
fn wikilinks() {
    assert_words(&[
        ("Siehe [[feld-2]].", "Siehe link([[feld-2]]  at \"[[feld-2]]\")."),
        (
            "[[feld-2|das *zweite* Feld]]",
            "link([[feld-2]] das em(zweite) Feld at \"[[feld-2|das *zweite* Feld]]\")",
        ),
        ("[[ fact:einwohner ]]", "link([[fact:einwohner]]  at \"[[ fact:einwohner ]]\")"),
        ("ä [[a]] ö [[b]]", "ä link([[a]]  at \"[[a]]\") ö link([[b]]  at \"[[b]]\")"),
        ("**[[a]]**", "strong(link([[a]]  at \"[[a]]\"))"),
        ("[[a|b|c]]", "link([[a]] b|c at \"[[a|b|c]]\")"),
        ("\\[[a]]", "[[a]]"),
        ("[[]]", "[[]]"),
        ("[[a", "[[a"),
    ]);
}

#[test]
fn figures() {
    assert_words(&[
        ("Es sind ![[einwohner]] Menschen.", "Es sind figure([[einwohner]] at \"![[einwohner]]\") Menschen."),
        ("![[ facts ]]", "figure([[facts]] at \"![[ facts ]]\")"),
        ("![[einwohner|mit Worten]]", "figure([[einwohner]] at \"![[einwohner|mit Worten]]\")"),
    ]);
}

#[test]
fn gaps() {
    assert_words(&[
        ("[[?Anschrift]]", "gap(Anschrift at \"[[?Anschrift]]\")"),
        ("[[? Name, Ort ]] fehlt", "gap(Name, Ort at \"[[? Name, Ort ]]\") fehlt"),
        ("[[?Telefon|E-Mail]]", "gap(Telefon|E-Mail at \"[[?Telefon|E-Mail]]\")"),
        ("- [[?a]]".trim_start_matches("- "), "gap(a at \"[[?a]]\")"),
    ]);
}

#[test]
fn links_of_markdown() {
    assert_words(&[
        ("[a](https://b.example)", "link(<https://b.example> a at \"[a](https://b.example)\")"),
        ("[a](b.pdf \"Titel\")", "link(<b.pdf> a at \"[a](b.pdf \\\"Titel\\\")\")"),
        ("<https://b.example>", "link(<https://b.example> https://b.example at \"<https://b.example>\")"),
        ("<a@b.example>", "link(<mailto:a@b.example> a@b.example at \"<a@b.example>\")"),
        ("[a][b] und [b]\n\n[b]: c.pdf", "link(<c.pdf> a at \"[a][b]\") und link(<c.pdf> b at \"[b]\")"),
        ("![Ein *Bild*](a.png)", "image(<a.png> Ein Bild at \"![Ein *Bild*](a.png)\")"),
        ("![A](a.png \"Foto: B\")", "image(<a.png> A by Foto: B at \"![A](a.png \\\"Foto: B\\\")\")"),
        ("![A](a.png \"  \")", "image(<a.png> A at \"![A](a.png \\\"  \\\")\")"),
        ("[![A](a.png)](b)", "link(<b> image(<a.png> A at \"![A](a.png)\") at \"[![A](a.png)](b)\")"),
        ("https://b.example", "https://b.example"),
    ]);
}

#[test]
fn links_in_lists_tables_and_notes_keep_their_places() {
    let link = "link([[b]]  at \"[[b]]\")";
    for (text, outline) in [
        ("- a\n- [[b]]", format!("ul([a][{link}])")),
        ("> ä\n> [[b]]", format!("quote(p(ä {link}))")),
        ("|ä|\n|-|\n|[[b]]|", format!("table(- ä / {link})")),
        ("ä[^1]\n\n[^1]: [[b]]", format!("p(ämark(1)) note(1 p({link}))")),
        ("ä\n: [[b]]", format!("dl(ä[{link}])")),
        ("## ä [[b]]", format!("h2(ä {link})")),
        ("ä\r\n[[b]]\r\n", format!("p(ä {link})")),
    ] {
        assert_eq!(read(text), (outline, Vec::new()), "{text:?}");
    }
}
