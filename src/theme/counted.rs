//! Templates whose turns are counted: after every tag that lets something happen again stands a call of [`TURN`].
//!
//! Tera has no limit for loops and no way to stop one, but calls functions. So the template of a site, once it is known to
//! be sound, is compiled with such calls. They write nothing and stand on the line of their tag; [`Counted::original`]
//! takes a place back to where the author sees it. The words of the engine's lexer are followed to the letter, since
//! what it takes for text must not be changed, and what it takes for a loop must not be missed.

/// The function that is called at every turn. A template that calls it itself was refused before.
pub(super) const TURN: &str = "konzept_turn";

/// What [`TURN`] is told of: the value that was just given a name.
pub(super) const KEPT: &str = "kept";

/// How much of it [`TURN`] takes at once, when it is not one.
pub(super) const PRICE: &str = "price";

/// Tags whose inside, or whose target, may be reached again, and what that costs: a call takes as long as some turns.
const AGAIN: &[(&str, &str)] =
    &[("for", ""), ("component", "price=4"), ("block", "price=4"), ("include", "price=4")];

/// A template with counted turns.
#[derive(Debug, Default)]
pub(super) struct Counted {
    /// The text to compile.
    pub text: String,
    /// Line, column and width of what was put in, in characters and in the order of the text.
    put_in: Vec<(usize, usize, usize)>,
}

/// A piece of a tag.
#[derive(Clone, Copy, PartialEq)]
enum Token<'t> {
    Word(&'t str),
    Sign(u8),
    /// A string or a number.
    Value,
}

/// A bracket that is open, and what was met inside it.
struct Open {
    sign: u8,
    comprehends: bool,
    /// Where the words of its condition begin.
    condition: Option<usize>,
}

impl Counted {
    /// Counts the turns of a template that the engine has taken.
    pub(super) fn new(template: &str) -> Self {
        let mut all = Vec::new();
        let mut unnamed = Vec::new();
        let mut at = 0;
        while let Some(start) = next_marker(template, at) {
            at = match template.as_bytes().get(start + 1) {
                Some(b'#') => after(template, start + 2, "#}"),
                Some(b'{') => tag(template, start + 2, "}}", &mut all).0,
                _ => match raw(template, start + 2) {
                    Some(end) => end,
                    None => {
                        let (end, tokens) = tag(template, start + 2, "%}", &mut all);
                        if let Some(call) = call_after(&tokens, &mut unnamed) {
                            let trims = template.get(..end).is_some_and(|text| text.ends_with("-%}"));
                            all.push((end, format!("{{{{ {call} {}}}}}", if trims { "-" } else { "" })));
                        }
                        end
                    }
                },
            };
        }
        Self::with(template, all)
    }

    fn with(template: &str, mut all: Vec<(usize, String)>) -> Self {
        all.sort_by_key(|(at, _)| *at);
        let mut counted = Self::default();
        let (mut line, mut column, mut last) = (1, 0, 0);
        for (at, piece) in all {
            let text = template.get(last..at).unwrap_or_default();
            line += text.matches('\n').count();
            column = match text.rsplit_once('\n') {
                Some((_, rest)) => rest.chars().count(),
                None => column + text.chars().count(),
            };
            counted.put_in.push((line, column, piece.len()));
            column += piece.len();
            counted.text.push_str(text);
            counted.text.push_str(&piece);
            last = at;
        }
        counted.text.push_str(template.get(last..).unwrap_or_default());
        counted
    }

    /// The column of the original that a column of the counted text is, both counted from 0.
    pub(super) fn original(&self, line: usize, column: usize) -> usize {
        let before = self.put_in.iter().filter(|(there, start, _)| *there == line && *start < column);
        before.fold(column, |left, (_, start, width)| left - (*width).min(column - start))
    }
}

fn next_marker(template: &str, from: usize) -> Option<usize> {
    let rest = template.as_bytes().get(from..)?;
    let found = rest.windows(2).position(|two| matches!(two, b"{{" | b"{%" | b"{#"))?;
    Some(from + found)
}

/// The place after the next of these signs, or the end.
fn after(template: &str, from: usize, signs: &str) -> usize {
    let found = template.get(from..).and_then(|rest| rest.find(signs));
    found.map_or(template.len(), |at| from + at + signs.len())
}

/// The end of a part that is taken as it stands, when this tag begins one.
fn raw(template: &str, inside: usize) -> Option<usize> {
    let mut at = named(template, inside, "raw")?;
    loop {
        let start = at + template.get(at..)?.find("{%")?;
        match named(template, start + 2, "endraw") {
            Some(end) => return Some(end),
            None => at = start + 2,
        }
    }
}

/// The end of a tag that is this word and nothing else.
fn named(template: &str, inside: usize, name: &str) -> Option<usize> {
    let rest = template.get(inside..)?;
    let word =
        rest.strip_prefix('-').unwrap_or(rest).trim_ascii_start().strip_prefix(name)?.trim_ascii_start();
    let left = word.strip_prefix('-').unwrap_or(word).strip_prefix("%}")?;
    Some(template.len() - left.len())
}

/// Reads a tag from behind its opening; tells its end and its pieces, and counts the lists that it makes.
fn tag<'t>(
    template: &'t str,
    inside: usize,
    end: &str,
    all: &mut Vec<(usize, String)>,
) -> (usize, Vec<Token<'t>>) {
    let bytes = template.as_bytes();
    let mut at = inside + usize::from(bytes.get(inside) == Some(&b'-'));
    let (mut tokens, mut open) = (Vec::new(), Vec::new());
    while let Some(byte) = bytes.get(at).copied() {
        let rest = template.get(at..).unwrap_or_default();
        if byte.is_ascii_whitespace() {
            at += 1;
        } else if rest.strip_prefix('-').unwrap_or(rest).starts_with(end) {
            return (at + end.len() + usize::from(byte == b'-'), tokens);
        } else if matches!(byte, b'"' | b'\'' | b'`') {
            at = after_string(bytes, at + 1, byte);
            tokens.push(Token::Value);
        } else if byte == b'_' || byte.is_ascii_alphanumeric() {
            let length = rest.bytes().take_while(|c| *c == b'_' || c.is_ascii_alphanumeric()).count();
            let word = rest.get(..length).unwrap_or_default();
            let attribute = tokens.last() == Some(&Token::Sign(b'.'));
            tokens.push(if byte.is_ascii_digit() { Token::Value } else { Token::Word(word) });
            at += length;
            if !attribute {
                met(word, at, &mut open);
            }
        } else {
            bracket(byte, at, &mut open, all);
            tokens.push(Token::Sign(byte));
            at += 1;
        }
    }
    (template.len(), tokens)
}

fn after_string(bytes: &[u8], from: usize, quote: u8) -> usize {
    let mut at = from;
    loop {
        match bytes.get(at) {
            Some(b'\\') => at += 2,
            Some(byte) if *byte != quote => at += 1,
            _ => return at + 1,
        }
    }
}

/// Takes note of the words of a list that is made of another: `[x for x in all if x]`.
fn met(word: &str, end: usize, open: &mut [Open]) {
    match open.last_mut() {
        Some(list) if list.sign == b'[' && word == "for" => list.comprehends = true,
        Some(list) if list.comprehends && word == "if" => list.condition = Some(end),
        _ => {}
    }
}

/// Opens and closes brackets; the condition of a list that is made of another becomes one that counts.
fn bracket(sign: u8, at: usize, open: &mut Vec<Open>, all: &mut Vec<(usize, String)>) {
    if matches!(sign, b'(' | b'[' | b'{') {
        open.push(Open { sign, comprehends: false, condition: None });
    } else if matches!(sign, b')' | b']' | b'}')
        && let Some(list) = open.pop()
        && list.comprehends
    {
        match list.condition {
            Some(condition) => {
                all.push((condition, format!(" {TURN}() == \"\" and (")));
                all.push((at, ")".to_owned()));
            }
            None => all.push((at, format!(" if {TURN}() == \"\""))),
        }
    }
}

/// What is called after a tag. Of what gets a name, the name is needed, and of a text that a tag only begins it comes at
/// the end.
fn call_after<'t>(tokens: &[Token<'t>], unnamed: &mut Vec<&'t str>) -> Option<String> {
    let kept = |name: &str| Some(format!("{TURN}({KEPT}={name})"));
    match tokens {
        [Token::Word("set" | "set_global"), Token::Word(name), Token::Sign(b'='), value @ ..] => {
            // What is merely named again cannot have grown.
            let plain =
                value.iter().all(|one| matches!(one, Token::Word(_) | Token::Value | Token::Sign(b'.')));
            if plain { None } else { kept(name) }
        }
        [Token::Word("set" | "set_global"), Token::Word(name), ..] => {
            unnamed.push(name);
            None
        }
        [Token::Word("endset"), ..] => kept(unnamed.pop()?),
        [Token::Word(word), ..] => {
            let (_, price) = AGAIN.iter().find(|(again, _)| again == word)?;
            Some(format!("{TURN}({price})"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(template: &str) -> String {
        Counted::new(template).text.replace("konzept_turn", "T")
    }

    #[test]
    fn whatever_may_happen_again_is_counted() {
        for (template, expected) in [
            ("{% for a in b %}x{% endfor %}", "{% for a in b %}{{ T() }}x{% endfor %}"),
            ("{%-for a in b-%} x", "{%-for a in b-%}{{ T() -}} x"),
            ("{% for a in \"%}\" %}x", "{% for a in \"%}\" %}{{ T() }}x"),
            ("{% for a in '\\'%}' %}x", "{% for a in '\\'%}' %}{{ T() }}x"),
            ("{% include \"a\" %}", "{% include \"a\" %}{{ T(price=4) }}"),
            ("{% block a %}{% endblock %}", "{% block a %}{{ T(price=4) }}{% endblock %}"),
            ("{% component a(b=[1]) %}c", "{% component a(b=[1]) %}{{ T(price=4) }}c"),
            ("{% set a = b ~ b %}", "{% set a = b ~ b %}{{ T(kept=a) }}"),
            ("{% set_global a = [b, b] -%}", "{% set_global a = [b, b] -%}{{ T(kept=a) -}}"),
            (
                "{% set a %}{% set b %}x{% endset %}{% endset %}",
                "{% set a %}{% set b %}x{% endset %}{{ T(kept=b) }}{% endset %}{{ T(kept=a) }}",
            ),
            ("{{ [a for a in b] }}", "{{ [a for a in b if T() == \"\"] }}"),
            ("{{ [a for a in b if c or d] }}", "{{ [a for a in b if T() == \"\" and ( c or d)] }}"),
            (
                "{{ [[a for a in b] for b in c] }}",
                "{{ [[a for a in b if T() == \"\"] for b in c if T() == \"\"] }}",
            ),
        ] {
            assert_eq!(counted(template), expected, "{template}");
        }
    }

    #[test]
    fn everything_else_is_left_alone() {
        for template in [
            "{# {% for a in b %} #}x",
            "{% raw %}{% for a in b %}{{ [a for a in b] }}{%- endraw -%}",
            "{% if a %}{% elif b.for %}{% else %}{% endif %}",
            "{{ \"[a for a in b]\" }}{{ a[0].if }}{{ {\"a\": [1]} }}",
            "{% set a = page.title %}{% set a = 1 %}{% set a = \"{%\" %}",
            "{% extends \"a\" %}",
            "{",
            "",
        ] {
            assert_eq!(counted(template), template);
        }
    }

    #[test]
    fn places_are_those_of_the_original() {
        let template = "ä\nü{% for a in b %}{{ [c for c in d] }}{{ x }}\n{{ y }}";
        let counted = Counted::new(template);
        for (line, wanted) in template.lines().enumerate() {
            let written = counted.text.lines().nth(line).expect("a line");
            for sign in ["{{ x", "{{ y", "{{ [", "ü"].iter().filter(|sign| wanted.contains(**sign)) {
                let column = |text: &str| text[..text.find(sign).expect("the sign")].chars().count();
                assert_eq!(counted.original(line + 1, column(written)), column(wanted), "{sign}");
            }
        }
    }
}
