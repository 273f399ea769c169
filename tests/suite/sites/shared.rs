//! What pages say to those who share, index and host them.

use super::document::Document;
use super::site::each_site;
use serde_json::Value;
use std::collections::BTreeSet;

/// The things a page may describe.
const TYPES: &[&str] = &["Report", "Organization", "Quotation", "ContactPoint", "Dataset", "BreadcrumbList"];

fn description(document: &Document) -> Option<Value> {
    let script = document.first("script[type='application/ld+json']")?;
    let text: String = script.text().collect();
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}")))
}

#[test]
fn every_page_describes_itself_in_json_that_can_be_read_back() {
    let mut seen = BTreeSet::new();
    each_site(|site| {
        let mut wrong = Vec::new();
        // What is hidden from search engines says nothing that another page does not say.
        let open = |one: &Document| !one.leads_on() && one.first("meta[name=robots]").is_none();
        for (path, document) in site.pages().filter(|(_, one)| open(one)) {
            let Some(graph) = description(&document) else {
                wrong.push(format!("{path}: no description"));
                continue;
            };
            assert_eq!(graph["@context"], "https://schema.org", "{path}");
            let nodes = graph["@graph"].as_array().expect("a graph");
            for node in nodes {
                let kind = node["@type"].as_str().unwrap_or_default().to_owned();
                if !TYPES.contains(&kind.as_str()) {
                    wrong.push(format!("{path}: what is {kind}?"));
                }
                if kind == "Dataset" {
                    let figures = node["mainEntity"].as_array().map_or(0, Vec::len);
                    let observed = node["mainEntity"][0]["@type"] == "Observation";
                    if figures == 0 || !observed {
                        wrong.push(format!("{path}: a data set without figures"));
                    }
                }
                seen.insert(kind);
            }
            let last = nodes.iter().find(|node| node["@type"] == "BreadcrumbList").and_then(|way| {
                way["itemListElement"].as_array()?.last()?["item"].as_str().map(str::to_owned)
            });
            let own = document.first("link[rel=canonical]").and_then(|link| link.attr("href"));
            if let (Some(last), Some(own)) = (last, own)
                && last != own
            {
                wrong.push(format!("{path}: the way to it ends at {last}"));
            }
        }
        wrong
    });
    assert_eq!(seen.len(), TYPES.len(), "{seen:?}");
}

#[test]
fn pages_with_an_address_say_what_is_shared() {
    each_site(|site| {
        let mut wrong = Vec::new();
        for (path, document) in site.pages().filter(|(_, one)| !one.leads_on()) {
            let says = |name: &str| {
                document.first(&format!("meta[property='og:{name}']")).and_then(|meta| meta.attr("content"))
            };
            let own = document.first("link[rel=canonical]").and_then(|link| link.attr("href"));
            let hidden = document.first("meta[name=robots]").is_some();
            if says("url") != own.filter(|_| !hidden) {
                wrong.push(format!("{path}: og:url {:?}", says("url")));
            }
            if says("url").is_some() && (says("title").is_none() || says("locale").is_none()) {
                wrong.push(format!("{path}: shared without a title"));
            }
            let manifest = document.first("link[rel=manifest]").is_some();
            if manifest != site.files.contains_key("site.webmanifest") {
                wrong.push(format!("{path}: manifest {manifest}"));
            }
        }
        if site.files.contains_key("site.webmanifest") {
            let manifest: Value = serde_json::from_str(site.text("site.webmanifest")).expect("JSON");
            let icons = manifest["icons"].as_array().map(Vec::as_slice).unwrap_or_default();
            let there = |icon: &Value| icon["src"].as_str().is_some_and(|src| site.files.contains_key(src));
            let named = manifest["name"].as_str().is_some_and(|name| !name.is_empty());
            if icons.len() != 4 || !icons.iter().all(there) || !named {
                wrong.push(format!("manifest: {manifest}"));
            }
        }
        wrong
    });
}

#[test]
fn every_page_shows_the_icon_in_every_form() {
    each_site(|site| {
        let mut wrong = Vec::new();
        let ico = site.files.get("favicon.ico").map(Vec::as_slice).unwrap_or_default();
        if !ico.starts_with(&[0, 0, 1, 0, 1, 0, 32, 32]) {
            wrong.push("favicon.ico is none".to_owned());
        }
        for (path, document) in site.pages().filter(|(_, one)| !one.leads_on()) {
            let icons = document.all("link[rel=icon], link[rel=apple-touch-icon]");
            let kinds: Vec<_> = icons.iter().map(|icon| (icon.attr("type"), icon.attr("sizes"))).collect();
            let wanted = [(Some("image/png"), Some("32x32")), (Some("image/svg+xml"), None), (None, None)];
            if kinds != wanted {
                wrong.push(format!("{path}: {kinds:?}"));
            }
        }
        wrong
    });
}

#[test]
fn hosts_are_told_the_policy_of_the_pages() {
    each_site(|site| {
        let mut wrong = Vec::new();
        let (_, start) = site.pages().find(|(path, _)| *path == "index.html").expect("a start page");
        let policy =
            start.first("meta[http-equiv=Content-Security-Policy]").and_then(|one| one.attr("content"));
        let policy = policy.expect("a policy");
        // Audits fetch robots.txt from inside the page.
        for (word, wanted) in [("unsafe", false), ("default-src 'none'", true), ("connect-src 'self'", true)]
        {
            if policy.contains(word) != wanted {
                wrong.push(format!("the policy and {word}: {policy}"));
            }
        }
        for (path, document) in site.pages() {
            let own = document
                .first("meta[http-equiv=Content-Security-Policy]")
                .and_then(|one| one.attr("content"));
            if own != Some(policy) && !document.leads_on() {
                wrong.push(format!("{path}: a policy of its own, {own:?}"));
            }
        }
        for path in ["_headers", "server/apache.conf", "server/nginx.conf"] {
            if !site.text(path).contains(&format!("{policy}; frame-ancestors")) {
                wrong.push(format!("{path}: another policy than {policy}"));
            }
        }
        wrong
    });
}

#[test]
fn weaknesses_can_be_told_to_somebody() {
    let told = super::site::SITES.iter().filter_map(|site| site.files.get(".well-known/security.txt"));
    let told: Vec<&str> = told.map(|bytes| std::str::from_utf8(bytes).expect("UTF-8")).collect();
    let wanted = "Contact: mailto:sicherheit@wiesental.example.org\nExpires: 2026-03-13T00:00:00Z\n\
                  Preferred-Languages: de\nCanonical: https://wiesental.example.org/.well-known/security.txt\n\
                  Policy: https://wiesental.example.org/meldungen.html\n";
    assert_eq!(told, [wanted]);
}

#[test]
fn no_title_ends_the_element_it_stands_in() {
    let title = "A </script><script>alert(1)</script><!-- <script> & B";
    let about = format!("title: '{title}'\nbase_url: https://a.example\n");
    let site = konzept::discover::MemoryWorkspace::new()
        .with("content/concept.yaml", about)
        .with("content/01-a/index.md", format!("---\ntitle: '{title}'\n---\n\nText.\n"));
    let outcome = konzept::pipeline::held(&site, &super::case::request());
    let artifacts = outcome.artifacts.expect("a site");
    let pages = artifacts.iter().filter(|one| one.path.as_str().ends_with(".html"));
    let mut described = 0;
    for page in pages {
        let document = Document::new(std::str::from_utf8(&page.bytes).expect("UTF-8"));
        assert!(document.all("script").len() <= 1, "{}", page.path.as_str());
        let Some(graph) = description(&document) else { continue };
        described += usize::from(graph.to_string().contains("</script><script>alert(1)"));
    }
    assert_eq!(described, 2, "both pages say the title as it is");
}
