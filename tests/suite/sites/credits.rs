//! A picture in running text says who made it: below it where it stands alone, behind it inside a paragraph.

use super::case::request;
use konzept::discover::MemoryWorkspace;
use konzept::pipeline;

#[test]
fn credits_stand_below_a_picture_or_behind_it() {
    let text = "---\ntitle: A\n---\n![Eine](b.png \"Foto: A & B\")\n\nDas ist ![sie](b.png \"Foto: A\").\n\n![Ohne](b.png)\n";
    let site = MemoryWorkspace::new()
        .with("content/concept.yaml", "title: A\nlanguages: [de]\n")
        .with("content/01-a/index.md", text)
        .with("content/01-a/b.png", "");
    let artifacts = pipeline::held(&site, &request()).artifacts.expect("a site");
    let page = artifacts.iter().find(|one| one.path.to_string() == "a.html").expect("the page");
    let html = String::from_utf8_lossy(&page.bytes);
    for (before, after) in [
        (
            "<figure><img src=\"assets/b.",
            " loading=\"lazy\"><figcaption>Foto: A &amp; B</figcaption></figure>",
        ),
        (
            "<p>Das ist <img src=\"assets/b.",
            " loading=\"lazy\"> <small class=\"detail\">(Foto: A)</small>.</p>",
        ),
        ("<p><img src=\"assets/b.", "alt=\"Ohne\" loading=\"lazy\"></p>"),
    ] {
        let (_, rest) = html.split_once(before).unwrap_or_else(|| panic!("no {before} in {html}"));
        let line = rest.lines().next().unwrap_or_default();
        assert!(line.ends_with(after), "{before}{line}");
    }
}
