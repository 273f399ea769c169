//! Templates of a site's own that never end, that grow without limit, or that look for what is not theirs.

use super::{errors, run, site};
use crate::program::checked;
use crate::sites::case::cases;
use konzept::diagnostics::{Arg, Diagnostic};
use konzept::discover::MemoryWorkspace;
use std::collections::BTreeMap;

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

/// What is counted and not timed is stopped at the same place on every machine.
#[test]
fn loops_that_never_end_are_stopped_at_their_place() {
    let turn = "{% for a in range(end=100000) %}";
    let endless = format!("ä {}{}", turn.repeat(8), "{% endfor %}".repeat(8));
    for template in
        [endless.as_str(), "\n{{ [[b for b in range(end=100000)] | length for a in range(end=100000)] }}"]
    {
        let found = [template; 2].map(|template| {
            let outcome = run(&own(template));
            let finding = outcome.findings.iter().find(|one| one.code.name() == "template").cloned();
            let finding = finding.expect("a finding");
            let reason =
                finding.args.iter().find(|(name, _)| *name == "reason").map(|(_, reason)| reason.clone());
            assert_eq!(reason, Some(Arg::Term("template-endless")), "{template}");
            finding.span.map(|span| outcome.sources.text_at(span).to_owned())
        });
        let [first, second] = found;
        assert!(first.is_some() && first == second, "{first:?}, then {second:?}");
        if template == endless {
            assert!(first.is_some_and(|text| text.starts_with("{% endfor %}")));
        }
    }
}

#[test]
fn included_templates_that_multiply_are_stopped() {
    let many = (0..30).fold(own("{% include \"a0.html\" %}"), |site, at| {
        let next = format!("{{% include \"a{}.html\" %}}", at + 1);
        site.with(&format!("themes/default/templates/a{at}.html"), next.repeat(2))
    });
    let found = errors(&run(&many.with("themes/default/templates/a30.html", "")));
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn texts_that_double_are_stopped() {
    let doubled = format!("{{% set a = \"0123456789\" %}}{}", "{% set a = a ~ a %}".repeat(40));
    let outcome = run(&own(&doubled));
    let told = |one: &&Diagnostic| one.args.contains(&("reason", Arg::Term("template-too-much")));
    assert_eq!(outcome.findings.iter().filter(told).count(), 1);
}

/// Where no value has a name, memory is measured; such a template is left behind, with its process.
#[test]
fn pages_without_end_are_left_behind() {
    let turn = "{% for a in range(end=100000) %}";
    assert_refused(&format!("{}0123456789{}", turn.repeat(4), "{% endfor %}".repeat(4)));
}

/// In a theme of the site's own all turns are counted. Nothing of that is seen, on no page of any site.
#[test]
fn counting_leaves_no_trace() {
    let files = |workspace: MemoryWorkspace| -> BTreeMap<String, Vec<u8>> {
        let artifacts = run(&workspace).artifacts.expect("a site");
        // Pages name their picture by what it is drawn from.
        let shown = artifacts.into_iter().filter(|one| !one.path.as_str().ends_with(".png"));
        shown.map(|one| (one.path.as_str().to_owned(), one.bytes)).collect()
    };
    for case in cases() {
        let plain = files(case.workspace());
        let counted = files(case.workspace().with("themes/default/templates/unused.html", "{{ nobody }}"));
        let other: Vec<_> = counted.keys().filter(|path| !plain.contains_key(*path)).collect();
        assert!(other.is_empty() && plain.len() == counted.len(), "{}: {other:?}", case.name);
        for (path, bytes) in &plain {
            assert!(counted.get(path) == Some(bytes), "{}: {path}", case.name);
        }
    }
}

/// A value that does not exist is shown at its place, however much stands before it on the line.
#[test]
fn places_are_those_of_the_author() {
    let template =
        "{% for a in [1] %}{% set b = a ~ a %}ä{{ [c for c in [b]] | length }}{{ nobody }}{% endfor %}";
    assert_eq!(one(template), ["template nobody }}{% endfor %}"]);
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
