//! SVG files are drawings and nothing else.

use super::{errors, run, site};
use konzept::diagnostics::Arg;

const X: &str = "xmlns=\"http://www.w3.org/2000/svg\"";

/// What is said about a drawing: the reason and the text at the place.
fn refusals(svg: impl AsRef<[u8]>) -> Vec<String> {
    let outcome = run(&site()
        .with("content/01-a/index.md", "---\ntitle: A\n---\n[The drawing](a.svg)\n")
        .with("content/01-a/a.svg", svg));
    let found = outcome.findings.iter().filter(|one| {
        one.span.is_some_and(|span| {
            outcome.sources.get(span.file).is_some_and(|file| file.path == "content/01-a/a.svg")
        })
    });
    let told: Vec<String> = found
        .map(|one| {
            let why = one.args.iter().find_map(|(name, arg)| match arg {
                Arg::Term(why) if *name == "why" => Some((*why).trim_start_matches("drawing-")),
                _ => None,
            });
            let text = one.span.map(|span| outcome.sources.text_at(span)).unwrap_or_default();
            format!("{} {}", why.unwrap_or(one.code.name()), text.chars().take(40).collect::<String>())
        })
        .collect();
    assert_eq!(outcome.artifacts.is_none(), !told.is_empty(), "published although {told:?}");
    told
}

#[test]
fn drawings_are_published() {
    for svg in [
        format!("<svg {X}/>"),
        format!("\u{feff}<svg {X} viewBox=\"0 0 1 1\"><path d=\"M0 0\" fill=\"url(#a)\"/></svg>\n"),
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- made by <script> -->\n<svg {X}/>"
        ),
        format!(
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg {X}/>"
        ),
        format!(
            "<svg {X}><style>.a {{ fill: url(#b) }} .c {{ fill: red }}</style><style><![CDATA[.d>.e{{}}]]></style></svg>"
        ),
        format!(
            "<svg {X} xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"#a\"/><image href=\"data:image/png;base64,AA==\"/></svg>"
        ),
        format!(
            "<svg {X}><a href=\"https://a.example/\"><text>A &amp; &#252; &lt;</text></a><set attributeName=\"fill\" to=\"red\"/></svg>"
        ),
        format!(
            "<svg {X} xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\"><metadata/><i:path i:label=\"a\"/><title>a</title></svg>"
        ),
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:g/></s:svg>".to_owned(),
    ] {
        assert_eq!(refusals(&svg), Vec::<String>::new(), "{svg}");
    }
}

#[test]
fn what_runs_or_reaches_out_is_refused() {
    let rows: &[(&str, &str, &str)] = &[
        ("<script>1</script>", "script", "<script>"),
        ("<script href=\"#a\"/>", "script", "<script href=\"#a\"/>"),
        ("<SCRIPT/>", "script", "<SCRIPT/>"),
        ("<script xmlns=\"http://www.w3.org/1999/xhtml\">1</script>", "script", "<script xmlns="),
        ("<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", "script", "<h:p"),
        ("<foreignObject/>", "script", "<foreignObject/>"),
        ("<iframe/>", "script", "<iframe/>"),
        ("<g onclick=\"a\"/>", "handler", "<g onclick"),
        ("<g ONLOAD=\"a\"/>", "handler", "<g ONLOAD"),
        ("<g><set attributeName=\"onclick\" to=\"a\"/></g>", "handler", "<set"),
        ("<a><animate attributeName=\"xlink:href\" values=\"javascript:a\"/></a>", "handler", "<animate"),
        ("<a href=\"javascript:a\"/>", "link", "<a href"),
        ("<a href=\"java&#9;script:a\"/>", "link", "<a href"),
        ("<a href=\" &#x6A;avascript:a\"/>", "link", "<a href"),
        ("<a href=\"data:text/html,a\"/>", "link", "<a href"),
        ("<a href=\"other.svg\"/>", "link", "<a href"),
        ("<use href=\"https://a.example/b.svg#c\"/>", "outside", "<use"),
        ("<use href=\"other.svg#c\"/>", "outside", "<use"),
        ("<image href=\"https://a.example/b.png\"/>", "outside", "<image"),
        ("<image href=\"data:image/svg+xml,a\"/>", "outside", "<image"),
        ("<image href=\"DATA:text/html,a\"/>", "outside", "<image"),
        ("<g fill=\"url(https://a.example/#b)\"/>", "outside", "<g fill"),
        ("<g filter=\"URL( '//a.example' )\"/>", "outside", "<g filter"),
        ("<g style=\"fill:url(b.svg#c)\"/>", "outside", "<g style"),
        ("<g style=\"fill:u\\72l(b)\"/>", "outside", "<g style"),
        ("<style>@import 'a.css';</style>", "outside", "</style>"),
        ("<style>@im&#112;ort 'a.css';</style>", "outside", "</style>"),
        ("<style><![CDATA[@import 'a.css';]]></style>", "outside", "</style>"),
        ("<style>a<g></g>{background:url(b)}</style>", "outside", "</style>"),
        ("<style>@\\69mport 'a.css';</style>", "outside", "</style>"),
        ("<g xml:base=\"https://a.example/\"/>", "outside", "<g xml:base"),
        ("<?xml-stylesheet href=\"a.xsl\"?>", "instruction", "<?xml-stylesheet"),
        ("&b;", "broken", "&b;"),
        ("<g a=\"1\" a=\"2\"/>", "broken", "<g a"),
        ("<g a=&b/>", "broken", ""),
        ("<b:g/>", "broken", ""),
    ];
    for (inner, why, text) in rows {
        let found = refusals(format!("<svg {X}>{inner}</svg>"));
        assert!(
            found.len() == 1 && found[0].starts_with(&format!("{why} {text}")),
            "{inner}: {found:?} instead of {why} {text}"
        );
    }
}

#[test]
fn what_is_no_svg_is_refused() {
    for svg in [
        String::new(),
        "text".to_owned(),
        "<svg/>".to_owned(),
        "<html><script>1</script></html>".to_owned(),
        format!("<svg {X}>"),
        format!("<svg {X}><g></svg>"),
        format!("<svg {X}></g></svg>"),
        format!("<svg {X}/><"),
        format!("<g {X}><svg/></g>"),
        format!("<svg {X}>{}{}</svg>", "<g>".repeat(100_000), "</g>".repeat(100_000)),
        format!("<svg {X}><!-- a -- b --></svg>"),
        format!("<svg {X}>a & b</svg>"),
    ] {
        let found = refusals(&svg);
        assert!(
            found.len() == 1 && found[0].starts_with("broken"),
            "{}: {found:?}",
            svg.chars().take(80).collect::<String>()
        );
    }
}

#[test]
fn what_stands_around_the_drawing_is_looked_at_too() {
    for (svg, why) in [
        (format!("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg {X}/>"), "instruction"),
        (format!("<?xml-stylesheet href=\"a\"?><svg {X}/>"), "instruction"),
        (format!("<svg {X}/><?a?>"), "instruction"),
        (format!("<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg {X}/>"), "encoding"),
        (format!("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg {X}/>"), "encoding"),
        (format!("<svg {X}/><script xmlns=\"http://www.w3.org/1999/xhtml\">1</script>"), "script"),
    ] {
        let found = refusals(&svg);
        assert!(found.len() == 1 && found[0].starts_with(why), "{svg}: {found:?}");
    }
}

#[test]
fn a_drawing_in_another_encoding_is_refused() {
    let svg = format!("<svg {X}><script>1</script></svg>");
    let utf16: Vec<u8> =
        [0xfeff_u16].into_iter().chain(svg.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let found = refusals(utf16);
    assert!(found.iter().any(|one| one.starts_with("not-utf8")), "{found:?}");
    assert_eq!(refusals(b"<svg>\xff\x81</svg>").len(), 1);
}

/// Every drawing that a page shows or links to is looked at, wherever it is named.
#[test]
fn every_drawing_that_is_published_is_looked_at() {
    let bad = format!("<svg {X} onload=\"a\"/>");
    for (path, text) in [
        ("content/01-a/index.md", "---\ntitle: A\n---\n![A](a.SVG)\n"),
        ("content/01-a/index.md", "---\ntitle: A\n---\n[A](a.SVG)\n"),
        ("content/01-a/results.yaml", "- {title: A, images: [{file: a.SVG, alt: B}]}\n"),
        ("content/actors.yaml", "- {name: A, role: member, logo: {file: 01-a/a.SVG, alt: B}}\n"),
    ] {
        let found = errors(&run(&site().with(path, text).with("content/01-a/a.SVG", &bad)));
        assert!(found.len() == 1 && found[0].starts_with("unsafe-drawing"), "{path}: {found:?}");
    }
    // What nobody names is not published.
    assert_eq!(errors(&run(&site().with("content/01-a/a.svg", &bad))), Vec::<String>::new());
}
