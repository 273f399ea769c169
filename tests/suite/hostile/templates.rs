//! Templates of a site's own that never end, that grow without limit, or that look for what is not theirs.

use super::{errors, run, site};
use crate::program::checked;
use konzept::discover::MemoryWorkspace;

const BASE: &str = "themes/default/templates/not-found.html";

/// What the program says of a site whose template is this. In a process of its own: what does not end, ends with it.
fn refused(template: &str) -> (Option<i32>, String) {
    checked(&[("content/concept.yaml", "title: A\n"), (BASE, template)])
}

fn assert_refused(template: &str) {
    let (code, said) = refused(template);
    assert_eq!(code, Some(1), "{template}: {said}");
    assert!(said.contains("error[template]") && said.contains(BASE), "{template}: {said}");
}

#[test]
fn loops_that_never_end_are_left_behind() {
    let turn = "{% for a in range(end=100000) %}";
    assert_refused(&format!("{}{}", turn.repeat(8), "{% endfor %}".repeat(8)));
}

#[test]
fn texts_that_double_are_left_behind() {
    assert_refused(&format!(
        "{{% set a = \"0123456789\" %}}{}{{{{ a | length }}}}",
        "{% set a = a ~ a %}".repeat(40)
    ));
}

#[test]
fn pages_without_end_are_left_behind() {
    let turn = "{% for a in range(end=100000) %}";
    assert_refused(&format!("{}0123456789{}", turn.repeat(4), "{% endfor %}".repeat(4)));
}

#[test]
fn templates_that_call_themselves_are_faults() {
    for template in [
        "{% include \"not-found.html\" %}",
        "{% extends \"not-found.html\" %}",
        "{% component a() %}{{ <a/> }}{{ <a/> }}{% endcomponent a %}{{ <a/> }}",
        "{{ ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1",
        "{{ a[a[a[a[a[a[a[a[a[1]]]]]]]]] }}",
    ] {
        assert_eq!(one(template).len(), 1, "{template}: {:?}", one(template));
    }
    let deep = "(".repeat(100_000);
    assert_eq!(one(&format!("{{{{ {deep}1 }}}}")).len(), 1);
    assert_eq!(one(&"{% if a %}".repeat(100_000)).len(), 1);
    assert_eq!(one(&format!("{{{{ 1{} }}}}", "+1".repeat(100_000))).len(), 1);
    assert_eq!(one(&format!("{{{{ {}1 }}}}", "not ".repeat(100_000))).len(), 1);
    assert_eq!(one(&format!("{{{{ [{}] }}}}", "[".repeat(100_000))).len(), 1);
}

fn own(template: &str) -> MemoryWorkspace {
    site().with(BASE, template)
}

fn one(template: &str) -> Vec<String> {
    errors(&run(&own(template)))
}

/// A template sees the theme and nothing else, whatever it names.
#[test]
fn nothing_outside_the_theme_is_included() {
    for name in [
        "../../content/concept.yaml",
        "../../../../etc/passwd",
        "/etc/passwd",
        "content/concept.yaml",
        "themes/default/templates/base.html",
        "default/../../content/concept.yaml",
        "..",
        "",
    ] {
        for template in [format!("{{% include \"{name}\" %}}"), format!("{{% extends \"{name}\" %}}")] {
            let found = one(&template);
            assert!(found.len() == 1 && found[0].starts_with("template"), "{template}: {found:?}");
        }
    }
}

#[test]
fn templates_have_nothing_to_ask() {
    for template in [
        "{{ get_env(name=\"HOME\") }}",
        "{{ load_data(path=\"/etc/passwd\") }}",
        "{{ now() }}",
        "{{ get_random(start=1, end=2) }}",
        "{{ read_file(path=\"/etc/passwd\") }}",
        "{{ throw(message=\"a\") }}",
        "{{ unknown }}",
    ] {
        let found = one(template);
        assert!(found.len() == 1 && found[0].starts_with("template"), "{template}: {found:?}");
    }
}

#[test]
fn templates_that_are_no_text_are_faults() {
    let found = errors(&run(&site().with(BASE, b"\xff\xfe".as_slice())));
    assert_eq!(found.len(), 1, "{found:?}");
    let long = format!("{{# {} #}}", "x".repeat(5 << 20));
    assert_eq!(one(&long), [format!("file-too-large {BASE}")]);
}

/// A fault is shown at its place, whatever stands before it on the line.
#[test]
fn faults_lie_in_their_files() {
    for template in [
        "ä{{ x }}",
        "äöü {% for %}",
        "\r\n{{ }}",
        "{{",
        "🙂🙂{{ \"🙂\" | x }}",
        "{% endfor %}",
        "\n\n{% x %}",
    ] {
        let outcome = run(&own(template));
        let finding = outcome.findings.iter().find(|one| one.code.name() == "template").expect("a finding");
        let span = finding.span.expect("a place");
        let text = &outcome.sources.get(span.file).expect("the template").text;
        assert!(text.get(span.start as usize..span.end as usize).is_some(), "{template:?}: {span:?}");
    }
}

#[test]
fn themes_have_an_end() {
    let many = (0..1100)
        .fold(site(), |site, at| site.with(&format!("themes/default/assets/a{at}.txt"), at.to_string()));
    assert_eq!(errors(&run(&many)), ["site-too-large themes/default"]);
}

/// Assets of a theme get sound names, too, and style sheets lead to them.
#[test]
fn assets_of_any_name_are_published() {
    let site = site()
        .with("themes/default/assets/CON.woff2", "a")
        .with("themes/default/assets/a.ä", "b")
        .with("themes/default/assets/noending", "c")
        .with(
            "themes/default/assets/x.css",
            "a{b:url(CON.woff2)}c{d:url( 'noending' )}e{f:url(\"a.ä\")}g{h:url(missing)}url(",
        );
    let outcome = run(&site);
    assert_eq!(errors(&outcome), Vec::<String>::new());
    let artifacts = outcome.artifacts.expect("a site");
    let sheet = artifacts.iter().find(|one| one.path.as_str().starts_with("assets/x.")).expect("the sheet");
    let sheet = String::from_utf8_lossy(&sheet.bytes).into_owned();
    assert!(
        sheet.starts_with("a{b:url(\"file.") && sheet.contains("url(missing)") && sheet.ends_with("url("),
        "{sheet}"
    );
    assert!(artifacts.iter().any(|one| one.bytes == b"c"));
}

const PREVIEW: &str = "themes/default/templates/preview.svg";
const ICON: &str = "themes/default/assets/icon.svg";

/// What is said of a site whose pictures are drawn from this.
fn drawn(path: &str, svg: &str) -> Vec<String> {
    let about = "title: A\nlanguages: [de]\nbase_url: https://a.example\n";
    errors(&run(&site().with("content/concept.yaml", about).with(path, svg)))
}

#[test]
fn what_is_no_drawing_is_the_fault_of_its_template() {
    for svg in [
        "",
        "<p>",
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg'>{{ picture.title.lines }}",
        "{{ nobody }}",
    ] {
        let found = drawn(PREVIEW, svg);
        assert!(found.len() == 1 && found[0].starts_with("template"), "{svg}: {found:?}");
    }
    let found = drawn(ICON, "<svg xmlns='http://www.w3.org/2000/svg'>\n<g></svg>");
    assert_eq!(found, ["template </svg>"]);
}

#[test]
fn drawings_that_grow_without_limit_are_left_behind() {
    let doubled = (1..40).fold("<g id='a0'><path d='M0 0h9v9'/></g>".to_owned(), |all, at| {
        format!("{all}<g id='a{at}'><use href='#a{0}'/><use href='#a{0}'/></g>", at - 1)
    });
    let entities =
        "<!DOCTYPE svg [<!ENTITY a '<g/><g/><g/><g/>'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
    let slow = "<filter id='f'><feTurbulence baseFrequency='9' numOctaves='99999999'/></filter>\
                <rect width='64' height='64' filter='url(#f)'/>";
    for (before, inside) in [("", doubled.as_str()), (entities, "&c;&c;"), ("", slow)] {
        let svg =
            format!("{before}<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'>{inside}</svg>");
        for path in [PREVIEW, ICON] {
            let (code, said) =
                checked(&[("content/concept.yaml", "title: A\nbase_url: https://a.example\n"), (path, &svg)]);
            let told = said.contains("error[template]") && said.contains(path);
            assert!(code == Some(0) || code == Some(1) && told, "{svg}: {code:?} {said}");
        }
    }
}
