//! A privacy statement made of data says only what is true of every page, whatever theme drew them.

use super::said::said;
use super::site::judge;
use crate::program;
use konzept::discover::MemoryWorkspace;
use konzept::i18n;
use konzept::value::Language;

const CODE: &str = "privacy-statement-is-untrue";
const TEMPLATE: &str = "themes/default/templates/not-found.html";
const STARTS: &str = "{% extends \"default/not-found.html\" %}\n";
const DATA: &str = "privacy: {host: Stadt, logs: Nichts.}\n";
const PAGE: (&str, &str) =
    ("content/datenschutz.md", "---\ntitle: Datenschutz\nlegal: privacy\n---\n\nText.\n");

fn concept(rest: &str) -> String {
    format!("title: A\nlanguages: [de]\nchecks: {{legal-page-is-missing: off}}\n{rest}")
}

/// A site with a template of its own, made of `blocks` over the embedded one.
fn site(blocks: &str) -> MemoryWorkspace {
    MemoryWorkspace::new()
        .with("content/concept.yaml", concept(DATA))
        .with(PAGE.0, PAGE.1)
        .with(TEMPLATE, format!("{STARTS}{blocks}"))
}

/// What is said of a site about its statement, in every language.
fn told(site: &MemoryWorkspace, language: &str) -> Vec<String> {
    let judged = judge(site, "2025-06-01");
    let errors = judged.found.iter().filter(|one| one.severity == konzept::diagnostics::Severity::Error);
    let pack = i18n::pack(&Language::parse(language).expect("a tag"));
    errors.map(|one| said(one, &judged.sources, pack)).collect()
}

fn form(form: &str) -> String {
    format!("{{% block under_heading %}}{form}{{% endblock under_heading %}}")
}

fn policy(policy: &str) -> String {
    format!("{{% block policy %}}{policy}{{% endblock policy %}}")
}

#[test]
fn a_form_is_told_with_its_place_and_the_claim() {
    let site = site(&form("<form action=\"suche\"><input name=\"wort\"></form>"));
    assert_eq!(
        told(&site, "en"),
        [
            "error privacy-statement-is-untrue: the privacy statement says that there are no forms, but `404.html` has one\n\
          themes/default/templates/not-found.html:2:26: this contradicts the privacy statement\n\
          content/concept.yaml:4:17: the statement is made from this\n\
          Take the form out of the template. If the site needs one, delete `privacy` in `concept.yaml` and say in the \
          privacy statement yourself what happens to what is typed."
        ]
    );
}

#[test]
fn whatever_a_page_may_do_is_told_once_in_every_language() {
    let forms = "default-src 'none'; style-src 'self'; form-action 'self'";
    for (blocks, what) in [
        (form("<form method=post action=https://x.example/>"), "forms"),
        (policy(forms) + &form("<form action=suche>"), "forms"),
        (form("<form method=dialog><button formmethod=get>a</button></form>"), "forms"),
        (policy("default-src 'self'"), "lets them run"),
        (policy("default-src 'none'; script-src 'self'; style-src 'self'"), "lets them run"),
    ] {
        let site = site(&blocks);
        let [told_en, told_de] = ["en", "de"].map(|language| told(&site, language));
        assert_eq!((told_en.len(), told_de.len()), (1, 1), "{blocks}: {told_en:?}");
        assert!(told_en[0].contains(CODE) && told_en[0].contains(what), "{blocks}: {told_en:?}");
        assert!(told_en[0].contains(&format!("{TEMPLATE}:2:")), "{blocks}: {told_en:?}");
        assert!(told_de[0].contains("laut Datenschutzerklärung"), "{told_de:?}");
    }
}

#[test]
fn a_script_before_the_policy_runs() {
    let base = include_str!("../../../themes/default/templates/base.html");
    let base = base.replace("<meta charset", "<script>a()</script>\n<meta charset");
    let site = site("").with("themes/default/templates/base.html", base);
    let told = told(&site, "en");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("one would") && told[0].contains("base.html:13:1"), "{told:?}");
}

#[test]
fn what_breaks_no_claim_is_not_told() {
    for blocks in [
        String::new(),
        form("<dialog open><form method=\"dialog\"><button>Gut</button></form></dialog>"),
        form("<script type=\"application/ld+json\">{\"@type\": \"Thing\"}</script>"),
        // Forbidden by the policy, so it does not run.
        form("<script>a()</script>"),
        // Nothing asks, though something might.
        policy("default-src 'none'; style-src 'self'; form-action 'self'"),
    ] {
        assert_eq!(told(&site(&blocks), "en"), Vec::<String>::new(), "{blocks}");
    }
}

#[test]
fn a_policy_that_names_a_host_is_told_besides() {
    let blocks = policy("default-src 'none'; script-src 'self'; form-action https://x.example")
        + &form("<form action=https://x.example/></form>");
    let told = told(&site(&blocks), "en");
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.iter().any(|one| one.contains("foreign-load")), "{told:?}");
    assert!(told.iter().any(|one| one.contains(CODE) && one.contains("forms")), "{told:?}");
}

#[test]
fn who_claims_nothing_may_have_both() {
    let blocks = policy("default-src 'self'; script-src 'self'") + &form("<form action=a></form>");
    let files = |concept: String| {
        MemoryWorkspace::new()
            .with("content/concept.yaml", concept)
            .with(TEMPLATE, format!("{STARTS}{blocks}"))
    };
    for site in [files(concept("")), files(concept(DATA)), files(concept("")).with(PAGE.0, PAGE.1)] {
        assert_eq!(told(&site, "en"), Vec::<String>::new());
    }
    assert_eq!(told(&files(concept(DATA)).with(PAGE.0, PAGE.1), "en").len(), 2);
}

/// Pages that were published before anything was claimed are not drawn again only because nothing in them changed.
#[test]
fn a_claim_made_later_is_held_against_pages_drawn_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| program::write(folder.path(), path, text);
    let build = || program::ran("build", folder.path());
    write("content/concept.yaml", &concept(DATA));
    write(TEMPLATE, &format!("{STARTS}{}", form("<form action=a></form>")));
    assert_eq!(build().0, Some(0));
    write(PAGE.0, PAGE.1);
    for _ in 0..2 {
        let (code, said) = build();
        assert!(code == Some(1) && said.contains(CODE), "{code:?}: {said}");
    }
    write(TEMPLATE, STARTS);
    assert_eq!(build().0, Some(0));
}
