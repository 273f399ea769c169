//! The preview, asked over its socket as a browser would.

mod preview;

use preview::Preview;
use std::fs;

const FIRST: &str = "content/01-a/index.md";

fn page(text: &str) -> String {
    format!("---\ntitle: Anfang\n---\n\n{text}\n")
}

#[test]
fn pages_are_shown_with_the_script_that_follows() {
    let preview = Preview::new();
    for path in ["/", "/index.html", "/a.html", "/a"] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.head.contains("content-type: text/html; charset=utf-8"), "{path}");
        assert!(answer.body.contains("/_konzept/live.js"), "{path}");
        let (_, policy) = answer.body.split_once("Content-Security-Policy\" content=\"").expect("a policy");
        let (policy, _) = policy.split_once('"').expect("its end");
        assert!(policy.ends_with("; script-src-elem 'self'"), "{policy}");
        assert_eq!(policy.matches("connect-src 'self'").count(), 1, "{policy}");
    }
    let script = preview.get("/_konzept/live.js");
    assert!(script.head.contains("text/javascript"));
    let missing = preview.get("/nirgends.html");
    assert_eq!(missing.status, 404);
    assert!(!missing.body.contains("example.org"), "the page for lost readers is the preview's own");
    assert!(preview.ask("HEAD", "/", &preview.address).body.is_empty());
}

#[test]
fn nobody_else_is_answered() {
    let preview = Preview::new();
    for host in ["example.org", "localhost.example.org", ""] {
        assert_eq!(preview.ask("GET", "/", host).status, 403, "{host:?}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
        let answer = preview.ask(method, "/", &preview.address);
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.head.contains("allow: get, head"), "{method}");
    }
    for path in
        ["/../Cargo.toml", "/%2e%2e/content/concept.yaml", "/..%5cx", "/content/concept.yaml", "/%00", "/%ff"]
    {
        assert_eq!(preview.get(path).status, 404, "{path}");
    }
}

#[test]
fn open_pages_are_told_of_changes_and_of_mistakes() {
    let preview = Preview::new();
    let mut events = preview.listen();
    let first = events.next();
    assert_eq!(first["mistakes"], serde_json::Value::Null);
    preview.write(FIRST, &page("Zweiter Stand."));
    let second = events.until(|news| news["version"] != first["version"]);
    assert!(second["mistakes"].is_null());
    assert!(preview.get("/a.html").body.contains("Zweiter Stand."));

    preview.write(FIRST, &page("Dritter Stand, [[nirgends]]."));
    let wrong = events.until(|news| news["mistakes"].is_string());
    let said = wrong["mistakes"].as_str().expect("a report");
    assert!(said.contains("content/01-a/index.md:5:16") && said.contains("[[nirgends]]"), "{said}");
    assert!(preview.get("/a.html").body.contains("Zweiter Stand."), "the last good site stays");

    preview.write(FIRST, &page("Vierter Stand."));
    events.until(|news| news["mistakes"].is_null());
    assert!(preview.get("/a.html").body.contains("Vierter Stand."));
}

#[test]
fn titles_reach_lists_and_neighbours() {
    let preview = Preview::new();
    let mut events = preview.listen();
    events.next();
    preview.write(FIRST, "---\ntitle: Auftakt\n---\n\nText.\n");
    events.next();
    for path in ["/index.html", "/b.html"] {
        assert!(preview.get(path).body.contains("Auftakt"), "{path}");
    }
}

#[test]
fn files_may_be_renamed_into_place_appear_and_vanish() {
    let preview = Preview::new();
    let mut events = preview.listen();
    events.next();
    // As editors save: a new file beside, then a new name.
    preview.write("content/01-a/.index.md.swp", &page("Umbenannt."));
    let folder = preview.site.path().join("content/01-a");
    fs::rename(folder.join(".index.md.swp"), folder.join("index.md")).expect("a rename");
    events.until(|_| preview.get("/a.html").body.contains("Umbenannt."));
    // A folder appears with its file, and goes again.
    preview.write("content/03-c/index.md", "---\ntitle: Neu\n---\n\nDa.\n");
    events.until(|_| preview.get("/c.html").status == 200);
    fs::remove_dir_all(preview.site.path().join("content/03-c")).expect("a folder");
    events.until(|_| preview.get("/c.html").status == 404);
    // A whole branch is checked out: everything goes and comes back.
    let (content, aside) = (preview.site.path().join("content"), preview.site.path().join("aside"));
    fs::rename(&content, &aside).expect("a rename");
    events.until(|news| news["mistakes"].is_string());
    assert_eq!(preview.get("/a.html").status, 200, "the last good site stays");
    fs::rename(&aside, &content).expect("a rename");
    events.until(|news| news["mistakes"].is_null());
    preview.write(FIRST, &page("Nach dem Wechsel."));
    events.until(|_| preview.get("/a.html").body.contains("Nach dem Wechsel."));
}

#[test]
fn a_theme_that_appears_is_seen() {
    let preview = Preview::new();
    let mut events = preview.listen();
    events.next();
    preview.write("themes/default/assets/style.css", "body { color: rebeccapurple }\n");
    events.until(|_| {
        let page = preview.get("/").body;
        let sheet = page.split('"').find(|part| part.contains("style.") && part.ends_with(".css"));
        let sheet = sheet.map(|sheet| preview.get(&format!("/{}", sheet.trim_start_matches("./"))));
        sheet.is_some_and(|sheet| sheet.body.contains("rebeccapurple"))
    });
}

#[test]
fn a_taken_port_is_left_to_its_owner() {
    let first = Preview::new();
    let port = first.address.rsplit(':').next().expect("a port").to_owned();
    let second = Preview::with(&["--port", &port]);
    assert_ne!(first.address, second.address);
    assert_eq!(second.get("/").status, 200);
}

#[test]
fn good_builds_are_written_where_that_is_asked_for() {
    let preview = Preview::with(&["--port", "0", "--out", "public"]);
    let written = fs::read_to_string(preview.site.path().join("public/a.html")).expect("a page");
    assert!(!written.contains("_konzept"), "the script is in no built page");
}

#[test]
#[cfg(unix)]
fn an_interrupt_ends_it_at_once_with_pages_open() {
    let preview = Preview::new();
    let mut events = preview.listen();
    events.next();
    assert_eq!(preview.interrupt(), Some(0));
}

#[test]
#[cfg(target_os = "linux")]
fn pages_that_come_and_go_leave_nothing_behind() {
    let preview = Preview::new();
    let mut events = preview.listen();
    events.next();
    let rounds = |from: usize| {
        for round in from..from + 40 {
            drop(preview.listen());
            preview.write(FIRST, &page(&format!("Runde {round}.")));
        }
    };
    rounds(0);
    events.until(|_| preview.get("/a.html").body.contains("Runde 39."));
    let (threads, _) = preview.holds();
    rounds(40);
    events.until(|_| preview.get("/a.html").body.contains("Runde 79."));
    // A closed connection is noticed at the next event at the latest.
    let files = || preview.holds().1;
    let mut wait = 0;
    while files() > 40 && wait < 200 {
        preview.write(FIRST, &page(&format!("Warten {wait}.")));
        events.next();
        wait += 1;
    }
    assert!(files() <= 40, "{} open files", files());
    assert_eq!(preview.holds().0, threads, "threads");
}
