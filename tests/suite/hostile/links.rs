//! Links that run something: refused in every spelling that a browser understands.

use super::markup::active;
use super::{errors, pages, run, site};

/// Ways to spell a scheme that runs, as Markdown, YAML or a browser take them apart.
const SPELLINGS: &[&str] = &[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "\u{1}javascript:alert(1)",
    "\u{b}javascript:alert(1)",
    "\u{a0}javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\u{0}script:alert(1)",
    "javascript\u{9}:alert(1)",
    "javascript&colon;alert(1)",
    "javascript&#58;alert(1)",
    "javascript&#x3A;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "&#0000106avascript:alert(1)",
    "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)",
    "&#1;javascript:alert(1)",
    "&NonBreakingSpace;javascript:alert(1)",
    "javascript%3Aalert(1)",
    "\\javascript:alert(1)",
    "javascript\\:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "javascript:/\\example.org",
    "x:javascript:alert(1)",
    "vbscript:msgbox(1)",
    "VBScript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "DATA:text/html,x",
    "blob:https://example.org/x",
    "file:///etc/passwd",
    "filesystem:https://example.org/x",
    "about:blank",
    "view-source:javascript:alert(1)",
    "jar:http://example.org!/x",
    "feed:javascript:alert(1)",
    "livescript:alert(1)",
    "mocha:alert(1)",
    "//example.org/x",
    "\\\\example.org/x",
    "/\\example.org",
    "https:javascript:alert(1)",
    "https:/javascript:alert(1)",
    "http://\"onclick=alert(1)",
    "https://a.example/\" onclick=\"alert(1)",
    "https://a.example/' onclick='alert(1)",
    "https://a.example/><script>alert(1)</script>",
    "mailto:a@b.example?body=%0d%0aBcc:c@d.example",
    "mailto:a@b.example\" onclick=\"alert(1)",
    "mailto:javascript:alert(1)",
    "tel:+49\" onclick=\"alert(1)",
    "tel:javascript:alert(1)",
    "#\" onclick=\"alert(1)",
    "#x' onclick='alert(1)",
    "?javascript:alert(1)",
    "./javascript:alert(1)",
    "a.md#\"><script>alert(1)</script>",
    "a.png\" onerror=\"alert(1)",
];

/// Either nothing is published, or nothing on any page runs.
fn assert_harmless(name: &str, path: &str, text: &str) {
    let outcome = run(&site().with(path, text));
    for (page, html) in pages(&outcome) {
        let found = active(html);
        assert!(found.is_empty(), "{name} as {text:?}: {page} has {found:?}");
    }
}

#[test]
fn links_of_markdown_run_nothing() {
    for to in SPELLINGS {
        for text in [
            format!("[a]({to})"),
            format!("[a](<{to}>)"),
            format!("![a]({to})"),
            format!("![a](<{to}> \"t\")"),
            format!("<{to}>"),
            format!("[a]\n\n[a]: {to}"),
            format!("[a]\n\n[a]: <{to}> 'onclick=alert(1)'"),
            format!("[[{to}]]"),
            format!("![[{to}]]"),
            format!("[[{to}|a]]"),
            format!("[[?{to}]]"),
            format!("## A {{#{to}}}"),
            format!("[^{to}]\n\n[^{to}]: a"),
            format!("```{to}\na\n```"),
        ] {
            assert_harmless(to, "content/01-a/index.md", &format!("---\ntitle: A\n---\n{text}\n"));
        }
    }
}

#[test]
fn addresses_of_records_run_nothing() {
    for to in SPELLINGS {
        let quoted = to.replace('\'', "''");
        for (path, text) in [
            ("content/actors.yaml", format!("- {{name: A, role: member, url: '{quoted}'}}\n")),
            ("content/sources.yaml", format!("- {{title: A, url: '{quoted}'}}\n")),
            ("content/01-a/results.yaml", format!("- {{title: A, link: '{quoted}'}}\n")),
            ("content/01-a/contacts.yaml", format!("- {{person: A, email: '{quoted}'}}\n")),
            ("content/01-a/contacts.yaml", format!("- {{person: A, phone: '{quoted}'}}\n")),
            ("content/01-a/pillars.yaml", format!("- {{title: A, text: '[a](<{quoted}>)'}}\n")),
            ("content/01-a/quotes.yaml", format!("- {{person: A, text: '[a]({quoted})'}}\n")),
            ("content/concept.yaml", format!("title: A\nbase_url: '{quoted}'\n")),
            (
                "content/concept.yaml",
                format!("title: A\npublisher: {{name: A, url: '{quoted}', email: '{quoted}'}}\n"),
            ),
        ] {
            assert_harmless(to, path, &text);
        }
    }
}

/// The ones that everybody knows are errors, each with its place, and not only harmless.
#[test]
fn schemes_that_run_are_told() {
    for to in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "&#106;avascript:alert(1)",
    ] {
        let text = format!("---\ntitle: A\n---\n[a]({to})\n");
        let found = errors(&run(&site().with("content/01-a/index.md", text)));
        assert_eq!(found, [format!("forbidden-link [a]({to})")]);
    }
}

#[test]
fn the_check_itself_sees_what_runs() {
    for page in [
        "<script>1</script>",
        "<a href=\"java&#10;script:1\">a</a>",
        "<a href=' JavaScript:1'>a</a>",
        "<img src=x onerror=1>",
        "<svg><script>1</script></svg>",
        "<p style=\"x\">",
        "<iframe src=x>",
        "<base href=x>",
        "<a href=\"data:text/html,x\">a</a>",
    ] {
        assert!(!active(page).is_empty(), "{page}");
    }
    let harmless = "<a href=\"https://a.example/javascript:1\" title=\"onclick=1\">&lt;script&gt;</a><a href=\"#a:b\">a</a>";
    assert_eq!(active(harmless), Vec::<String>::new());
}
