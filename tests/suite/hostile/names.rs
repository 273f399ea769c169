//! Names of files and records that some system cannot keep, or that two things want.

use super::{errors, pages, run, site};
use konzept::discover::MemoryWorkspace;
use konzept::emit::OutPath;
use std::collections::BTreeSet;

/// Whatever is published can lie on every system, and nothing of it is lost.
fn assert_sound(workspace: &MemoryWorkspace) {
    let outcome = run(workspace);
    assert_eq!(errors(&outcome), Vec::<String>::new());
    let artifacts = outcome.artifacts.as_ref().expect("a site");
    let paths: BTreeSet<String> = artifacts.iter().map(|one| one.path.as_str().to_lowercase()).collect();
    assert_eq!(paths.len(), artifacts.len(), "two files that differ only in case: {paths:?}");
    for (page, html) in pages(&outcome) {
        for rest in html.split("src=\"").skip(1) {
            let to = rest.split('"').next().unwrap_or_default().trim_start_matches("../");
            assert!(paths.contains(&to.to_lowercase()), "{page}: {to} is not published");
        }
    }
}

fn pictured(file: &str) -> MemoryWorkspace {
    let text =
        format!("---\ntitle: A\n---\n![Picture](<{}>)\n", file.replace('<', "\\<").replace('>', "\\>"));
    site().with("content/01-a/index.md", text).with(&format!("content/01-a/{file}"), "GIF89a")
}

#[test]
fn files_of_any_name_are_published_under_a_sound_one() {
    let long = format!("{}.png", "x".repeat(240));
    for name in [
        "CON.png",
        "con.png",
        "nul.PNG",
        "aux.tar.png",
        "Com1.png",
        "lpt9.gif",
        "conin$.png",
        "a b.png",
        "ä.png",
        "..png",
        "-.png",
        "x..png",
        "a'b.png",
        "a\"b.png",
        "a<b>.png",
        "a&b.png",
        "%2e%2e.png",
        "a;b.png",
        "{{a}}.png",
        "🙂.png",
        "COM¹.png",
        long.as_str(),
    ] {
        let site = pictured(name);
        let outcome = run(&site);
        // What Markdown cannot name is missing, and then nothing is published.
        if errors(&outcome).is_empty() {
            assert_sound(&site);
        } else {
            assert!(
                errors(&outcome).iter().all(|one| one.starts_with("missing-file")),
                "{name}: {:?}",
                errors(&outcome)
            );
        }
    }
    for name in ["CON.png", "nul.PNG", "ä.png", "a b.png", long.as_str()] {
        assert_sound(&pictured(name));
    }
}

#[test]
fn names_with_control_characters_are_refused() {
    for name in ["a\nb", "a\tb", "\u{1b}[31m", "a\u{7}", "a\u{85}b", "a\r"] {
        let found = errors(&run(&site()
            .with(&format!("content/01-a/{name}.png"), "x")
            .with(&format!("content/{name}.md"), "x")));
        assert_eq!(found.len(), 2, "{name:?}: {found:?}");
        for one in &found {
            assert!(one.starts_with("unreadable content/") && !one.contains(char::is_control), "{one:?}");
        }
    }
}

#[test]
fn no_name_leaves_the_site() {
    for name in [
        "../secret.png",
        "../../secret.png",
        "/etc/passwd.png",
        "..%2fsecret.png",
        "a/../../../secret.png",
        "file:///etc/passwd",
        "C:\\secret.png",
        "\\\\host\\secret.png",
        "//host/secret.png",
        "../../../content/../secret.png",
    ] {
        for text in [format!("![A]({name})"), format!("[A]({name})"), format!("![A](<{name}>)")] {
            let site = site()
                .with("content/01-a/index.md", format!("---\ntitle: A\n---\n{text}\n"))
                .with("secret.png", "GIF89a");
            let found = errors(&run(&site));
            assert_eq!(found.len(), 1, "{text}: {found:?}");
        }
        let found = errors(&run(&site().with(
            "content/01-a/results.yaml",
            format!("- title: A\n  images: [{{file: '{name}', alt: B}}]\n"),
        )));
        assert_eq!(found.len(), 1, "{name}: {found:?}");
    }
}

#[test]
fn no_theme_lies_outside() {
    for name in ["..", "../content", "a/b", "/etc", ".", "", "a\\b", "default/../../content"] {
        let about = format!("title: A\ntheme: {{name: '{name}'}}\n");
        let found = errors(&run(&site().with("content/concept.yaml", about)));
        assert!(found.len() == 1 && found[0].starts_with("unknown-theme"), "{name}: {found:?}");
    }
}

#[test]
fn names_of_devices_are_no_addresses() {
    for name in ["con", "nul", "aux", "prn", "com1", "lpt9"] {
        let found = errors(&run(&site().with(&format!("content/{name}.md"), "---\ntitle: A\n---\nA\n")));
        assert_eq!(found, ["invalid-address ---"], "{name}");
        let found = errors(&run(
            &site().with("content/actors.yaml", format!("- {{id: {name}, name: A, role: member}}\n"))
        ));
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        let moved = format!("---\ntitle: A\naliases: [{name}]\n---\nA\n");
        assert_eq!(
            errors(&run(&site().with("content/01-a/index.md", moved))),
            ["invalid-address ---"],
            "{name}"
        );
    }
}

#[test]
fn addresses_have_an_end() {
    let alias = vec!["a".repeat(70); 20].join("/");
    let text = format!("---\ntitle: A\naliases: [{alias}]\n---\nA\n");
    assert_eq!(errors(&run(&site().with("content/01-a/index.md", text))), ["invalid-address ---"]);
    let name = "x".repeat(250);
    let found = errors(&run(&site().with(&format!("content/{name}.md"), "---\ntitle: A\n---\nA\n")));
    assert_eq!(found, Vec::<String>::new(), "a long name is cut");
}

/// Folders in folders, as deep as no disk can have them: memory has no limit for the length of a path.
#[test]
fn folders_without_end_are_refused_or_read() {
    for (start, inner) in [
        ("content/01-a/", "01-b/"),
        ("content/", "01-b/"),
        ("content/01-a/", "b/"),
        ("content/actors/", "b/"),
    ] {
        let deep = format!("{start}{}", inner.repeat(3000));
        for name in ["index.md", "facts.yaml", "a.png", "a.yaml"] {
            let outcome = run(&site().with(&format!("{deep}{name}"), "---\ntitle: A\n---\nA\n"));
            assert!(outcome.findings.len() < 20_000);
        }
    }
}

#[test]
fn names_that_differ_in_case_only_are_told() {
    let chapters = site()
        .with("content/B.md", "---\ntitle: B\n---\nB\n")
        .with("content/b.md", "---\ntitle: b\n---\nb\n");
    assert_eq!(errors(&run(&chapters)), ["duplicate-id ---"]);
    let pictures = site()
        .with("content/01-a/index.md", "---\ntitle: A\n---\n![A](A.gif) ![a](a.gif) ![b](b.GIF)\n")
        .with("content/01-a/A.gif", "GIF89a")
        .with("content/01-a/a.gif", "GIF89a other")
        .with("content/01-a/b.GIF", "GIF89a");
    assert_sound(&pictures);
}

#[test]
fn two_things_that_want_one_address_are_told() {
    for (path, text) in [
        ("content/b.md", "---\ntitle: B\nslug: a\n---\nB\n"),
        ("content/02-a.md", "---\ntitle: B\n---\nB\n"),
        ("content/b.md", "---\ntitle: B\naliases: [a]\n---\nB\n"),
        ("content/b.md", "---\ntitle: B\naliases: [index]\n---\nB\n"),
        ("content/b.md", "---\ntitle: B\naliases: ['404']\n---\nB\n"),
        ("content/404.md", "---\ntitle: B\n---\nB\n"),
        ("content/actors.md", "---\ntitle: B\n---\nB\n"),
        ("content/b.md", "---\ntitle: B\naliases: [actors/c]\n---\nB\n"),
        ("content/b.md", "---\ntitle: B\naliases: [de/index]\n---\nB\n"),
    ] {
        let site = site().with("content/actors.yaml", "- {id: c, name: C, role: member}\n").with(path, text);
        let found = errors(&run(&site));
        assert!(
            found.len() == 1
                && (found[0].starts_with("address-taken") || found[0].starts_with("duplicate-id")),
            "{path} {text:?}: {found:?}"
        );
    }
    let found = errors(&run(
        &site().with("content/actors.yaml", "- {name: C, role: member}\n- {name: c, role: member}\n")
    ));
    assert_eq!(found, ["duplicate-id c"]);
}

/// A page and a folder of one name lie side by side on every system.
#[test]
fn a_page_may_be_called_like_a_folder_of_the_site() {
    for name in ["assets", "de", "en", "feed", "sitemap", "robots", "konzept", "public"] {
        let site = site().with(&format!("content/{name}.md"), "---\ntitle: B\n---\nB\n");
        assert_sound(&site);
        assert!(OutPath::new(&format!("{name}.html")).is_ok());
    }
}
