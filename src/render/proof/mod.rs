//! The proof of what readers are promised: what a finished site would make a browser fetch, run and send.
//!
//! Looked at are all pages, style sheets and drawings, as they will be published, whatever theme drew them. A script
//! cannot be judged by reading it; what it may load is ruled by the page's policy. So every page needs one that names
//! no host, and then the browser refuses what a script might try. What scripts would store cannot be seen; where none
//! runs, nothing is stored.
//!
//! Deliberately absent: links. Following one is the reader's choice. And who was promised what: nothing may come from
//! elsewhere in any case, the rest is asked of sites that say so of themselves.

mod css;
mod html;
mod policy;

use crate::emit::{Artifact, Key, OutPath, Press};
use html::Seen;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Something a finished file does, or could do without anybody being able to tell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// It would load this address from another host.
    Loads(String),
    /// It could load anything: no policy rules it out.
    MayLoad,
    /// It could run scripts: its policy lets them.
    MayRun,
    /// It runs a script, which no policy forbids where it stands.
    Runs,
    /// It has a form that sends what readers type or choose.
    Asks,
}

/// A deed, and the first of the files that do it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// What is done.
    pub deed: Deed,
    /// The file.
    pub path: String,
}

/// A press that looks at every file before it passes it on.
pub struct Watched<'a> {
    press: &'a dyn Press,
    /// The site's own address.
    base: Option<&'a str>,
    /// What is done, with the first of the files that do it.
    found: Mutex<BTreeMap<Deed, String>>,
}

impl<'a> Watched<'a> {
    /// Looks at what goes to `press`; `base` is the site's own address.
    pub fn new(press: &'a dyn Press, base: Option<&'a str>) -> Self {
        Self { press, base, found: Mutex::default() }
    }

    /// What the files do, each deed once, with the first of the files.
    pub fn into_found(self) -> Vec<Found> {
        let all = self.found.into_inner().unwrap_or_else(PoisonError::into_inner);
        all.into_iter().map(|(deed, path)| Found { deed, path }).collect()
    }
}

impl Press for Watched<'_> {
    fn take(&self, artifact: Artifact) {
        for deed in deeds(&artifact, self.base) {
            let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
            let path = artifact.path.as_str();
            let first = found.entry(deed).or_insert_with(|| path.to_owned());
            if path < first.as_str() {
                *first = path.to_owned();
            }
        }
        self.press.take(artifact);
    }

    // Whoever has it was handed it by a press like this one, for a site that says the same of itself.
    fn has(&self, path: &OutPath, key: Key) -> bool {
        self.press.has(path, key)
    }
}

/// What a file of a site does. Of a policy that does not even rule out other hosts nothing else is told.
fn deeds(artifact: &Artifact, base: Option<&str>) -> Vec<Deed> {
    let path = artifact.path.as_str();
    let kind = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    if !matches!(kind, "html" | "svg" | "css") {
        return Vec::new();
    }
    let text = match std::str::from_utf8(&artifact.bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(&artifact.bytes),
    };
    let mut seen = match kind {
        "css" => {
            let mut seen = Seen::default();
            css::loads(&text, &mut seen.loads);
            seen
        }
        _ => Seen::of(&text),
    };
    let loads = std::mem::take(&mut seen.loads);
    let foreign = loads.into_iter().filter(|address| is_foreign(address, base)).map(Deed::Loads);
    let others = match kind {
        "css" => [None, None],
        // Nobody types into a drawing, and one has no policy.
        "svg" => [seen.runs.then_some(Deed::Runs), None],
        _ => {
            let may = match (seen.keeps_to_itself, seen.forbids_scripts) {
                // The policy is to be replaced as a whole.
                (false, _) => Some(Deed::MayLoad),
                (true, false) => Some(Deed::MayRun),
                (true, true) => seen.runs.then_some(Deed::Runs),
            };
            [may, seen.asks.then_some(Deed::Asks)]
        }
    };
    foreign.chain(others.into_iter().flatten()).collect()
}

/// Whether an address leads to another host. Browsers drop blanks and line ends in it, and take `\` for `/`.
fn is_foreign(address: &str, base: Option<&str>) -> bool {
    let address: String = address
        .trim_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .map(|c| if c == '\\' { '/' } else { c })
        .collect();
    let own = base.and_then(|base| address.strip_prefix(base));
    if own.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#'])) {
        return false;
    }
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.filter(|scheme| is_scheme(scheme)).as_deref() {
        None => address.starts_with("//"),
        // These hold what they name.
        Some("data" | "about") => false,
        Some(_) => true,
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// The text without what hides its letters: what begins with `mark` is read by `read`, which gets what follows it, and
/// answers which letter it stands for, if any, and what comes behind it.
fn unhidden<'t>(
    text: &'t str,
    mark: char,
    read: impl Fn(&'t str) -> (Option<char>, &'t str),
) -> Cow<'t, str> {
    if !text.contains(mark) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(mark) {
        out.push_str(before);
        let (letter, behind) = read(after);
        out.extend(letter);
        rest = behind;
    }
    (out + rest).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";

    fn found(path: &str, text: &str) -> Vec<Deed> {
        let path = OutPath::new(path).expect("a path");
        deeds(&Artifact::page(path, text.as_bytes().to_vec()), Some("https://own.example/a"))
    }

    #[test]
    fn what_a_page_would_load_is_found_however_it_is_written() {
        for load in [
            "<img src=https://x.example/a.png>",
            "<IMG alt='a > b' SRC = '//x.example/a.png'>",
            "<img src=\" \\\\x.example/a\">",
            "<img src=\"ht\ntps://x.example/a\">",
            "<img src=\"&#104;ttps://x.example/a\">",
            "<img src=\"https&colon;//x.example/a\">",
            "<img srcset=\"a.png 1x, https://x.example/b.png 2x\">",
            "<source srcset='//x.example/b.webp'>",
            "<link rel=stylesheet href=https://x.example/a.css>",
            "<link rel=\"alternate stylesheet\" href=https://x.example/a.css>",
            "<link rel=preconnect href=https://x.example>",
            "<link rel=icon href=https://x.example/a.ico>",
            "<script src=https://x.example/a.js></script>",
            "<iframe src=https://x.example/></iframe>",
            "<object data=https://x.example/></object>",
            "<video poster=//x.example/a.jpg></video>",
            "<body background=//x.example/a.jpg>",
            "<a href=b.html ping=https://x.example/>b</a>",
            "<svg><use href=//x.example/a.svg#b /></svg>",
            "<svg><image xlink:href=//x.example/a.png /></svg>",
            "<base href=https://x.example/>",
            "<meta http-equiv=refresh content='0; url=https://x.example/'>",
            "<p style=\"background: url(//x.example/a.png)\">",
            "<style>@import '//x.example/a.css';</style>",
            "<img src=https://own.example/ab/c.png>",
            "<img src=https://own.example.x.example/a>",
            "<!-- --><img src=https://x.example/a.png>",
        ] {
            assert_eq!(found("a.html", &format!("{POLICY}{load}")).len(), 1, "{load}");
        }
    }

    #[test]
    fn what_is_followed_shown_or_ones_own_is_no_load() {
        for text in [
            "<a href=https://x.example/>x</a>",
            "<link rel=canonical href=https://x.example/>",
            "<link rel=alternate hreflang=en href=https://x.example/>",
            "<meta property=og:image content=https://x.example/a.png>",
            "<img src=https://own.example/a/b.png>",
            "<img src=a:b.png alt>",
            "<img src=../a/b.png>",
            "<img src='data:image/png;base64,AAAA'>",
            "<p>&lt;img src=https://x.example/></p>",
            "<!-- <img src=https://x.example/> -->",
            "<script type=application/ld+json>{\"url\": \"<img src=https://x.example>\"}</script>",
            "<textarea><img src=https://x.example/></textarea>",
            "<svg xmlns=http://www.w3.org/2000/svg></svg>",
        ] {
            let wanted = if text.contains("a:b") { 1 } else { 0 };
            assert_eq!(found("a.html", &format!("{POLICY}{text}")).len(), wanted, "{text}");
        }
    }

    #[test]
    fn style_sheets_are_read_too() {
        for text in [
            "@import \"https://x.example/a.css\";",
            "@import url(//x.example/a.css);",
            "a{background:url( 'https://x.example/a.png' )}",
            "a{background:URL(https://x.example/a.png)}",
            "a{background:image-set('//x.example/a.png' 1x)}",
            "@font-face{src:url(a.woff2),url(//x.example/a.woff2)}",
            "a{background:u\\72l(//x.example/a.png)}",
            "/* */@import/**/'//x.example/a.css'",
        ] {
            assert_eq!(found("a.css", text).len(), 1, "{text}");
        }
        for text in [
            "/* url(https://x.example) */a{b:c}",
            "a{background:url(b.png)}",
            "@namespace 'http://www.w3.org/1999/xhtml';",
            "a::after{content:'https://x.example'}",
            "a{background:url(data:image/png;base64,AA)}",
        ] {
            assert_eq!(found("a.css", text), [], "{text}");
        }
    }

    #[test]
    fn every_page_needs_a_policy_that_names_no_host() {
        assert_eq!(found("a.html", "<p>a</p>"), [Deed::MayLoad]);
        for policy in
            ["default-src *", "script-src 'none'", "default-src https:", "default-src 'none' x.example"]
        {
            let page = format!("<meta http-equiv=content-security-policy content=\"{policy}\">");
            assert_eq!(found("a.html", &page), [Deed::MayLoad], "{policy}");
        }
        let page = "<meta content=\"default-src 'self' data:; script-src 'none'\" http-equiv=Content-Security-Policy>";
        assert_eq!(found("a.html", page), []);
        // Browsers look for it in the head.
        assert_eq!(found("a.html", &format!("<html><body><p>a</p>{page}")), [Deed::MayLoad]);
    }

    #[test]
    fn scripts_run_where_no_policy_forbids_them() {
        let own = POLICY.replace("'none'", "'self'");
        for (wanted, page) in [
            (vec![Deed::MayRun], own.clone()),
            (vec![Deed::MayRun], format!("{own}<script src=a.js></script>")),
            // Two policies hold together.
            (vec![], format!("{own}{POLICY}")),
            // Forbidden, or no script at all.
            (vec![], format!("{POLICY}<script src=a.js></script><body onload=a()>")),
            (vec![], format!("<script type=application/ld+json>{{}}</script>{POLICY}")),
            (vec![], format!("<SCRIPT TYPE=' importmap '>{{}}</SCRIPT>{POLICY}")),
            // A policy holds for what follows it.
            (vec![Deed::Runs], format!("<script>a()</script>{POLICY}")),
            (vec![Deed::Runs], format!("<head><script type=module src=a.js></script>{POLICY}")),
            (vec![Deed::Runs], format!("<script type=text/JavaScript>a()</script>{POLICY}")),
            (vec![Deed::Runs], format!("<html onclick=a()>{POLICY}")),
        ] {
            assert_eq!(found("a.html", &page), wanted, "{page}");
        }
        assert_eq!(
            found("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>a()</script></svg>"),
            [Deed::Runs]
        );
        assert_eq!(found("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>"), []);
    }

    #[test]
    fn forms_send_something_unless_they_only_close_a_window() {
        for form in [
            "<form><input name=a></form>",
            "<FORM METHOD=post action=https://x.example/>",
            "<form action=../search.html method=get>",
            "<dialog><form method=dialog><button formmethod=post>a</button></form></dialog>",
            "<dialog><form method=dialog><button formaction=a.html>a</button></form></dialog>",
        ] {
            assert_eq!(found("a.html", &format!("{POLICY}{form}")), [Deed::Asks], "{form}");
        }
        for none in [
            "<dialog open><form method=\" Dialog \"><button>a</button></form></dialog>",
            "<button type=button>a</button><input>",
            "<!-- <form> --><p>&lt;form></p><textarea><form></textarea>",
            "<format-a></format-a>",
        ] {
            assert_eq!(found("a.html", &format!("{POLICY}{none}")), [], "{none}");
        }
    }
}
