//! What a page or a drawing loads, lets run and asks.

use super::css;
use super::policy::Policy;
use super::unhidden;
use std::borrow::Cow;

/// Whether the inside of an element is no markup.
fn is_raw(name: &str) -> bool {
    matches!(name, "script" | "style" | "textarea" | "title" | "xmp")
}

/// What types of scripts are named after that browsers run.
const CODE: &[&str] = &["javascript", "ecmascript", "jscript", "livescript"];

/// Whether the value of an attribute is fetched, whatever element has it.
fn is_fetched(name: &str) -> bool {
    matches!(
        name,
        "src"
            | "data"
            | "poster"
            | "background"
            | "ping"
            | "lowsrc"
            | "dynsrc"
            | "manifest"
            | "code"
            | "archive"
    )
}

/// What a link may be to a page without being fetched for it.
const NOT_FETCHED: &[&str] = &[
    "alternate",
    "author",
    "bookmark",
    "canonical",
    "help",
    "license",
    "me",
    "next",
    "prev",
    "search",
    "tag",
    "up",
    "describedby",
    "cite-as",
    "privacy-policy",
    "terms-of-service",
];

/// Elements that may stand in a page's head. Behind any other one a policy is none, since browsers look for it there alone.
const HEAD: &[&str] = &["html", "head", "meta", "title", "base", "link", "style", "script"];

/// What was seen in a page or a drawing.
#[derive(Default)]
pub(super) struct Seen {
    /// Every address that would be loaded.
    pub loads: Vec<String>,
    /// Whether a policy rules out that anything comes from elsewhere.
    pub keeps_to_itself: bool,
    /// Whether a policy rules out scripts.
    pub forbids_scripts: bool,
    /// Whether a script stands where no policy forbids it yet.
    pub runs: bool,
    /// Whether a form sends what readers type or choose.
    pub asks: bool,
}

impl Seen {
    /// Looks at a page or a drawing.
    pub(super) fn of(text: &str) -> Self {
        let mut seen = Self::default();
        let mut in_head = true;
        let mut rest = text;
        let mut attributes = Vec::new();
        // Words between tags are short: looking at each byte is faster than to prepare a search.
        while let Some(after) = rest.get(until(rest, |byte| byte == b'<') + 1..) {
            rest = after;
            if let Some(comment) = after.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            if !after.starts_with(|c: char| c.is_ascii_alphabetic()) {
                continue;
            }
            let (tag, after) = tag(after, attributes);
            in_head = in_head && HEAD.contains(&&*tag.name);
            seen.see(&tag, in_head);
            rest = after;
            if is_raw(&tag.name) {
                let end = format!("</{}", tag.name);
                let inside = inside(rest, &end);
                if tag.name == "style" {
                    css::loads(inside, &mut seen.loads);
                }
                rest = rest.get(inside.len()..).unwrap_or_default();
            }
            attributes = tag.attributes;
            attributes.clear();
        }
        seen
    }

    fn see(&mut self, tag: &Tag, in_head: bool) {
        if let Some(policy) = tag.policy().filter(|_| in_head) {
            self.keeps_to_itself |= policy.keeps_to_itself();
            self.forbids_scripts |= policy.forbids_scripts();
        }
        self.runs |= tag.runs() && !self.forbids_scripts;
        self.asks |= tag.asks();
        tag.loads(&mut self.loads);
    }
}

/// The text up to an end tag, whatever its case.
fn inside<'t>(text: &'t str, end: &str) -> &'t str {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("</")).map(|at| from + at) {
        if text.get(at..at + end.len()).is_some_and(|found| found.eq_ignore_ascii_case(end)) {
            return text.get(..at).unwrap_or_default();
        }
        from = at + 2;
    }
    text
}

/// A tag with its attributes; names in small letters, values with their entities read.
struct Tag<'t> {
    name: Cow<'t, str>,
    attributes: Attributes<'t>,
}

type Attributes<'t> = Vec<(Cow<'t, str>, Cow<'t, str>)>;

impl Tag<'_> {
    fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    fn loads(&self, loads: &mut Vec<String>) {
        for (name, value) in &self.attributes {
            match &**name {
                "srcset" | "imagesrcset" => loads.extend(
                    value.split(',').filter_map(|one| one.split_ascii_whitespace().next().map(str::to_owned)),
                ),
                "style" => css::loads(value, loads),
                "href" | "xlink:href" if self.fetches() => loads.push(value.clone().into_owned()),
                name if is_fetched(name) => loads.push(value.clone().into_owned()),
                // Presentation attributes of drawings.
                _ if value.contains('(') && value.to_ascii_lowercase().contains("url(") => {
                    css::loads(value, loads);
                }
                _ => {}
            }
        }
        let leads_on = |value: &&str| value.eq_ignore_ascii_case("refresh");
        if self.name == "meta" && self.value("http-equiv").filter(leads_on).is_some() {
            let content = self.value("content").unwrap_or_default();
            let lower = content.to_ascii_lowercase();
            let address = lower.find("url=").and_then(|at| content.get(at + 4..));
            loads.extend(address.map(|address| address.trim_matches(['"', '\'', ' ']).to_owned()));
        }
    }

    /// Whether what `href` names is fetched with the page.
    fn fetches(&self) -> bool {
        match &*self.name {
            "a" | "area" => false,
            "link" => {
                let rel = self.value("rel").unwrap_or_default().to_ascii_lowercase();
                !rel.split_ascii_whitespace().all(|one| NOT_FETCHED.contains(&one))
            }
            _ => true,
        }
    }

    /// The policy it states.
    fn policy(&self) -> Option<Policy<'_>> {
        let is_policy = |value: &&str| value.eq_ignore_ascii_case("content-security-policy");
        self.value("http-equiv").filter(is_policy).and(self.value("content")).map(Policy::read)
    }

    /// Whether it is a script, or has a handler, that a browser would run. Data in a script element are none.
    fn runs(&self) -> bool {
        let is_code = || {
            let kind = self.value("type").unwrap_or_default().trim().to_ascii_lowercase();
            kind.is_empty() || kind == "module" || CODE.iter().any(|one| kind.contains(one))
        };
        self.attributes.iter().any(|(name, _)| name.starts_with("on")) || self.name == "script" && is_code()
    }

    /// Whether readers can send something with it. A form of the method `dialog` only closes a window.
    fn asks(&self) -> bool {
        let sends = |way: &str| !way.trim().eq_ignore_ascii_case("dialog");
        match &*self.name {
            "form" => self.value("method").is_none_or(sends),
            "button" | "input" => {
                self.value("formaction").is_some() || self.value("formmethod").is_some_and(sends)
            }
            _ => false,
        }
    }
}

/// Reads a tag from behind its `<`, its attributes into an empty list; answers what follows its `>`.
fn tag<'t>(text: &'t str, attributes: Attributes<'t>) -> (Tag<'t>, &'t str) {
    // All of these are one byte each, and no byte of another sign.
    let ends = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
    let (name, mut rest) = text.split_at(until(text, ends));
    let mut tag = Tag { name: small(name), attributes };
    loop {
        let (_, after) = rest.split_at(until(rest, |byte| !byte.is_ascii_whitespace() && byte != b'/'));
        rest = after;
        if rest.is_empty() {
            return (tag, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        // A sign of equality at the start is part of the name.
        let from = rest.chars().next().map_or(0, char::len_utf8);
        let more = rest.get(from..).unwrap_or_default();
        let (name, after) = rest.split_at(from + until(more, |byte| ends(byte) || byte == b'='));
        let sign = after.strip_prefix('=').or_else(|| after.trim_start().strip_prefix('='));
        let (value, after) = match sign {
            Some(after) => value(after),
            None => ("", after),
        };
        tag.attributes.push((small(name), entities(value)));
        rest = after;
    }
}

/// How many bytes come before the first of this kind.
fn until(text: &str, ends: impl Fn(u8) -> bool) -> usize {
    text.bytes().position(ends).unwrap_or(text.len())
}

fn value(text: &str) -> (&str, &str) {
    let text = if text.starts_with(['"', '\'']) { text } else { text.trim_start() };
    for mark in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(mark) {
            return inside.split_once(mark).unwrap_or((inside, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(text.len()))
}

/// A name in small letters.
fn small(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => name.to_ascii_lowercase().into(),
        false => name.into(),
    }
}

/// An attribute's value with the entities read that could hide an address.
fn entities(text: &str) -> Cow<'_, str> {
    unhidden(text, '&', |after| {
        let length = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(after.len());
        let (name, behind) = after.split_at(length);
        let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        });
        let known = match name {
            "amp" => Some('&'),
            "colon" => Some(':'),
            "sol" => Some('/'),
            "bsol" => Some('\\'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "Tab" | "NewLine" => Some('\n'),
            "period" => Some('.'),
            "lpar" => Some('('),
            _ => number.and_then(char::from_u32),
        };
        match known {
            Some(c) => (Some(c), behind.strip_prefix(';').unwrap_or(behind)),
            None => (Some('&'), after),
        }
    })
}
