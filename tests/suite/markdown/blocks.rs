//! Blocks and the words in them.

use super::outline::read;

fn assert_reads(table: &[(&str, &str)]) {
    for (text, outline) in table {
        assert_eq!(read(text), ((*outline).to_owned(), Vec::new()), "{text:?}");
    }
}

#[test]
fn paragraphs_and_words() {
    assert_reads(&[
        ("", ""),
        ("Ein Absatz\nauf zwei Zeilen.\n\nNoch einer.", "p(Ein Absatz auf zwei Zeilen.) p(Noch einer.)"),
        ("*a* **b** ~~c~~ `d <e>`", "p(em(a) strong(b) s(c) code(d <e>))"),
        ("***a** b*", "p(em(strong(a) b))"),
        ("eins  \nzwei\\\ndrei", "p(einsbreakzweibreakdrei)"),
        ("1 \\< 2 und \\*kein Stern\\*", "p(1 < 2 und *kein Stern*)"),
        ("a &amp; b &auml; &copy;", "p(a & b ä ©)"),
        ("snake_case_bleibt und 2*3*4", "p(snake_case_bleibt und 2em(3)4)"),
        ("a\n\n---\n\nb", "p(a) rule p(b)"),
        ("> a\n> > b", "quote(p(a) quote(p(b)))"),
    ]);
}

#[test]
fn quotes_and_dashes_stay_as_typed() {
    assert_reads(&[("\"a\" -- 'b' ... z. B. 5 %", "p(\"a\" -- 'b' ... z. B. 5 %)")]);
}

#[test]
fn headings() {
    assert_reads(&[
        ("# a\n## b\n###### f", "h1(a) h2(b) h6(f)"),
        ("## Ziele {#ziele}", "h2(#ziele Ziele)"),
        ("## Ziele {#ziele .klasse lang=de}", "h2(#ziele Ziele)"),
        ("## *Ziele* und `Code` ##", "h2(em(Ziele) und code(Code))"),
        ("Ziele\n=====\n\nWege\n-----", "h1(Ziele) h2(Wege)"),
        ("##", "h2()"),
        ("#kein Raum", "p(#kein Raum)"),
    ]);
}

#[test]
fn lists() {
    assert_reads(&[
        ("- a\n- b", "ul([a][b])"),
        ("- a\n\n- b", "ul([p(a)][p(b)])"),
        ("3. a\n4. b", "ol3([a][b])"),
        ("- a\n  - b\n    - c\n- d", "ul([a ul([b ul([c])])][d])"),
        ("1. a\n\n   b\n\n   - c", "ol1([p(a) p(b) ul([c])])"),
        ("- a\n\n      Code", "ul([p(a) code(:\"Code\")])"),
        ("- [ ] a", "ul([[ ] a])"),
        ("- **a** b\n  > c", "ul([strong(a) b quote(p(c))])"),
        ("-\n- a", "ul([][a])"),
    ]);
}

#[test]
fn definitions() {
    assert_reads(&[
        ("BIP\n: Bruttoinlandsprodukt", "dl(BIP[Bruttoinlandsprodukt])"),
        ("BIP\n: eins\n: zwei\n\nKMU\n: drei", "dl(BIP[eins][zwei] KMU[drei])"),
        ("*BIP*\n\n: eins\n\n  zwei", "dl(em(BIP)[p(eins) p(zwei)])"),
    ]);
}

#[test]
fn tables() {
    assert_reads(&[
        ("a|b\n-|-\n1|2\n3|4", "table(-- a|b / 1|2 / 3|4)"),
        ("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|*2*|`3|4`|", "table(<^>- a|b|c|d / 1|em(2)|`3|4`)"),
        ("|a|b|\n|-|-|\n|1|\n|1|2|3|", "table(-- a|b / 1| / 1|2)"),
        ("|a|\n|-|\n", "table(- a)"),
    ]);
}

/// In a table the bar of a wikilink must be masked, or it would end the cell.
#[test]
fn a_wikilink_with_its_own_text_can_stand_in_a_table() {
    assert_reads(&[("|a|\n|-|\n|[[b\\|c]]|", "table(- a / link([[b]] c at \"[[b\\\\|c]]\"))")]);
}

#[test]
fn code() {
    assert_reads(&[
        ("```yaml\na: <b>\n```", "code(yaml:\"a: <b>\\n\")"),
        ("~~~\n[[kein Verweis]] *a*\n~~~", "code(:\"[[kein Verweis]] *a*\\n\")"),
        ("    eingerückt\n", "code(:\"eingerückt\\n\")"),
        ("```\nohne Ende", "code(:\"ohne Ende\")"),
        ("a `[[b]]` c", "p(a code([[b]]) c)"),
    ]);
}

#[test]
fn footnotes() {
    assert_reads(&[
        ("a[^1]\n\n[^1]: b *c*", "p(amark(1)) note(1 p(b em(c)))"),
        ("a[^x]\n\n[^x]: b\n\n    c\n", "p(amark(x)) note(x p(b) p(c))"),
        ("a[^fehlt]", "p(a[^fehlt])"),
    ]);
}

#[test]
fn html_is_reported_and_left_out() {
    for (text, outline, found) in [
        ("a <b>c</b> d", "p(a c d)", &["1:3 raw-html", "1:7 raw-html"][..]),
        ("a<br>b", "p(ab)", &["1:2 raw-html"]),
        ("<div>\na\n</div>\n\nb", "p(b)", &["1:1 raw-html"]),
        ("a\n\n<!-- b -->\n\nc", "p(a) p(c)", &["3:1 raw-html"]),
        ("<script>alert(1)</script>", "", &["1:1 raw-html"]),
        ("- <b>a</b>", "ul([a])", &["1:3 raw-html", "1:7 raw-html"]),
        ("a <b> c", "p(a  c)", &["1:3 raw-html"]),
        (
            "![<i>a</i>](b.png)",
            "p(image(<b.png> a at \"![<i>a</i>](b.png)\"))",
            &["1:3 raw-html", "1:7 raw-html"],
        ),
    ] {
        let found: Vec<String> = found.iter().map(|one| (*one).to_owned()).collect();
        assert_eq!(read(text), (outline.to_owned(), found), "{text:?}");
    }
}
