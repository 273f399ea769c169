//! A text set in a box: how large, and where its lines end.

use super::face::Face;
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use std::ops::Range;

/// No more letters of a text are looked at; no picture has room for them.
const MOST_LETTERS: usize = 600;

/// What is left free at the end of a line, of its width: some pairs of letters stand further apart than they would alone.
const SLACK: f32 = 0.01;

/// How short the shortest line may be, of the longest, as long as a size that is not much smaller helps.
const LEAST: f32 = 0.3;

const SOFT_HYPHEN: char = '\u{ad}';
const ELLIPSIS: char = '…';

/// A box for a text.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// What it is written in.
    pub face: Face,
    /// The longest line, in pixels.
    pub width: u16,
    /// From the top of the first line to the foot of the last, in pixels.
    pub height: u16,
    /// The sizes to choose from, in pixels, the largest first.
    pub sizes: &'static [u16],
    /// From line to line, in hundredths of the size.
    pub leading: u16,
}

/// A text in its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// How large it is, in pixels.
    pub size: u16,
    /// From line to line, in pixels.
    pub step: u16,
    /// The lines; none is empty.
    pub lines: Vec<String>,
}

/// Sets a text as large as its box lets it be, in lines of about the same width. A text that is too long for the smallest
/// size ends with `…`.
///
/// None for a text of which nothing can be written: it is empty, or has a letter that the face does not have. Other signs
/// that it does not have are left out.
pub fn set(text: &str, measure: &Measure) -> Option<Setting> {
    let pieces = Pieces::of(&writable(text, measure.face)?, measure.face);
    let mut fitting = measure.sizes.iter().filter_map(|size| {
        let width = measure.width(*size);
        let lines = pieces.lines(width).filter(|lines| lines.len() <= measure.lines(*size))?;
        Some((*size, pieces.evened(width, lines)))
    });
    let largest = fitting.next();
    let least = largest.as_ref().map_or(0, |(size, _)| size - size / 4);
    let even = largest.iter().cloned().chain(fitting.take_while(|(size, _)| *size >= least));
    let (size, lines) = match even.into_iter().find(|(_, lines)| pieces.are_even(lines)).or(largest) {
        Some((size, lines)) => (size, pieces.written(&lines)),
        None => {
            let smallest = *measure.sizes.last()?;
            (smallest, pieces.cut(measure.width(smallest), measure.lines(smallest)))
        }
    };
    (!lines.is_empty()).then(|| Setting { size, step: measure.step(size), lines })
}

impl Measure {
    fn step(&self, size: u16) -> u16 {
        u16::try_from(u32::from(size) * u32::from(self.leading) / 100).unwrap_or(u16::MAX).max(1)
    }

    /// How many lines have room.
    fn lines(&self, size: u16) -> usize {
        let below = self.height.saturating_sub(size) / self.step(size);
        usize::from(below) + 1
    }

    /// The longest line in units of a size.
    fn width(&self, size: u16) -> f32 {
        f32::from(self.width) / f32::from(size.max(1)) * (1.0 - SLACK)
    }
}

/// The text as the face can write it, in one line.
fn writable(text: &str, face: Face) -> Option<String> {
    let mut out = String::new();
    let mut letters = 0;
    for c in text.chars() {
        match c {
            '\u{a0}' | SOFT_HYPHEN => out.push(c),
            // A narrow blank that no line ends at.
            '\u{202f}' => out.push('\u{a0}'),
            c if c.is_whitespace() && (out.is_empty() || out.ends_with(' ')) => {}
            c if c.is_whitespace() => out.push(' '),
            c if c.is_control() => {}
            c if face.has(c) => {
                out.push(c);
                letters += 1;
            }
            c if c.is_alphanumeric() => return None,
            _ => {}
        }
        if letters > MOST_LETTERS {
            break;
        }
    }
    (letters > 0).then_some(out)
}

/// A text between two places where a line may end.
#[derive(Clone)]
struct Piece {
    /// Without the blank after it.
    text: String,
    width: f32,
    /// Whether a blank follows, unless a line ends here.
    blank: bool,
    /// Whether a line that ends here shows a hyphen.
    hyphen: bool,
}

/// How the rest of a text is broken: what its lines cost, and where the first of them ends.
#[derive(Clone, Copy)]
struct Rest {
    cost: f32,
    end: usize,
}

/// A text in pieces, none of which is empty.
struct Pieces {
    pieces: Vec<Piece>,
    face: Face,
}

impl Pieces {
    fn of(text: &str, face: Face) -> Self {
        let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        let ends: Vec<usize> = segmenter.segment_str(text).collect();
        let pieces = ends.windows(2).filter_map(|ends| {
            let piece = text.get(*ends.first()?..*ends.last()?)?;
            let visible = piece.trim_end_matches(' ');
            let text = visible.replace(SOFT_HYPHEN, "");
            Some(Piece {
                width: face.width(&text),
                blank: visible.len() < piece.len(),
                hyphen: visible.ends_with(SOFT_HYPHEN) && !text.ends_with('-'),
                text,
            })
        });
        Self { pieces: pieces.filter(|piece| !piece.text.is_empty()).collect(), face }
    }

    /// The lines, each as full as it can be; none when a piece is wider than a line.
    fn lines(&self, width: f32) -> Option<Vec<Range<usize>>> {
        let (blank, hyphen) = (self.face.width(" "), self.face.width("-"));
        let mut lines = Vec::new();
        let (mut start, mut taken) = (0, 0.0);
        let mut before: Option<&Piece> = None;
        for (at, piece) in self.pieces.iter().enumerate() {
            let end = if piece.hyphen { hyphen } else { 0.0 };
            let gap = if before.is_some_and(|before| before.blank) { blank } else { 0.0 };
            if before.is_some() && taken + gap + piece.width + end <= width {
                taken += gap + piece.width;
            } else {
                if piece.width + end > width {
                    return None;
                }
                if before.is_some() {
                    lines.push(start..at);
                }
                (start, taken) = (at, piece.width);
            }
            before = Some(piece);
        }
        lines.push(start..self.pieces.len());
        Some(lines)
    }

    /// As many lines, as even as can be: with the least sum of the squares of their widths, of all ways to break the text
    /// into so many lines.
    fn evened(&self, width: f32, lines: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let count = self.pieces.len();
        // For each piece that a rest of the text may begin with, its best lines.
        let mut best: Vec<Option<Rest>> = vec![None; count];
        best.push(Some(Rest { cost: 0.0, end: count }));
        let mut chosen = vec![best];
        for _ in &lines {
            let below = chosen.last().map(Vec::as_slice).unwrap_or_default();
            let from = |start| self.first_line(start, width, below);
            chosen.push((0..=count).map(from).collect());
        }
        let mut start = 0;
        let ends = chosen.iter().rev().take(lines.len()).map_while(|best| {
            best.get(start)?.map(|rest| {
                let line = start..rest.end;
                start = rest.end;
                line
            })
        });
        let evened: Vec<_> = ends.collect();
        if evened.len() == lines.len() { evened } else { lines }
    }

    /// The best first line of the text from a piece on, when it is known how the rest after each piece is best broken.
    fn first_line(&self, start: usize, width: f32, below: &[Option<Rest>]) -> Option<Rest> {
        let mut best: Option<Rest> = None;
        for end in start + 1..=self.pieces.len() {
            let own = self.wide(start..end);
            if own > width {
                break;
            }
            let Some(rest) = below.get(end).copied().flatten() else { continue };
            let cost = own * own + rest.cost;
            if best.is_none_or(|best| cost < best.cost) {
                best = Some(Rest { cost, end });
            }
        }
        best
    }

    /// Whether no line is so short that it looks left over.
    fn are_even(&self, lines: &[Range<usize>]) -> bool {
        let widths = || lines.iter().map(|line| self.wide(line.clone()));
        widths().fold(f32::MAX, f32::min) >= widths().fold(0.0, f32::max) * LEAST
    }

    /// How wide a line is.
    fn wide(&self, line: Range<usize>) -> f32 {
        let pieces = self.pieces.get(line).unwrap_or_default();
        let blanks = pieces.iter().rev().skip(1).filter(|piece| piece.blank).count();
        let hyphen = pieces.last().is_some_and(|last| last.hyphen);
        pieces.iter().map(|piece| piece.width).sum::<f32>()
            + blanks as f32 * self.face.width(" ")
            + if hyphen { self.face.width("-") } else { 0.0 }
    }

    fn written(&self, lines: &[Range<usize>]) -> Vec<String> {
        let line = |range: &Range<usize>| {
            let mut line = String::new();
            let pieces = self.pieces.get(range.clone()).unwrap_or_default();
            for (at, piece) in pieces.iter().enumerate() {
                line.push_str(&piece.text);
                match at + 1 < pieces.len() {
                    true if piece.blank => line.push(' '),
                    // The text ends with its last piece, and nothing is divided there.
                    false if piece.hyphen && range.end < self.pieces.len() => line.push('-'),
                    _ => {}
                }
            }
            line
        };
        lines.iter().map(line).collect()
    }

    /// What has room: a piece that is too wide ends anywhere, and the last line says that more would follow.
    fn cut(&self, width: f32, most: usize) -> Vec<String> {
        let whole = Self {
            pieces: self.pieces.iter().flat_map(|piece| self.divided(piece, width)).collect(),
            ..*self
        };
        let mut lines = whole.written(&whole.lines(width).unwrap_or_default());
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                self.end(last, width);
            }
        }
        lines
    }

    /// A piece in parts that have room in a line.
    fn divided(&self, piece: &Piece, width: f32) -> Vec<Piece> {
        let room = width - self.face.width("-");
        if piece.width <= room {
            return vec![piece.clone()];
        }
        let empty = || Piece { text: String::new(), width: 0.0, blank: false, hyphen: true };
        let mut parts = vec![empty()];
        for c in piece.text.chars() {
            let more = self.face.width(c.encode_utf8(&mut [0; 4]));
            if parts.last().is_some_and(|part| !part.text.is_empty() && part.width + more > room) {
                parts.push(empty());
            }
            if let Some(part) = parts.last_mut() {
                part.text.push(c);
                part.width += more;
            }
        }
        if let Some(last) = parts.last_mut() {
            (last.blank, last.hyphen) = (piece.blank, piece.hyphen);
        }
        parts
    }

    /// Ends a line with `…`, behind the last letter that leaves room for it.
    fn end(&self, line: &mut String, width: f32) {
        let mark = self.face.width(ELLIPSIS.encode_utf8(&mut [0; 4]));
        while self.face.width(line) + mark > width && line.pop().is_some() {}
        line.truncate(line.trim_end_matches([' ', '\u{a0}', ',', '.', ':', '–', '-']).len());
        line.push(ELLIPSIS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Measure =
        Measure { face: Face::Heavy, width: 760, height: 330, sizes: &[96, 76, 60, 48, 36], leading: 108 };

    fn lines(text: &str) -> Vec<String> {
        set(text, &BOX).expect("a text").lines
    }

    #[test]
    fn a_short_text_is_large_and_a_long_one_small() {
        let sizes = |text: &str| set(text, &BOX).map(|set| (set.size, set.lines.len()));
        assert_eq!(sizes("A"), Some((96, 1)));
        assert_eq!(sizes("Faktencheck"), Some((96, 1)));
        assert_eq!(sizes("Weitere Maßnahmen der Vertreter der Allianz"), Some((76, 3)));
        let long = "Weitere Maßnahmen der Vertreter der Gesundheitsregion, die zur Versorgung der Gemeinden mit \
                    Hausärztinnen und Hausärzten beitragen";
        assert_eq!(sizes(long), Some((48, 5)));
    }

    #[test]
    fn lines_end_at_blanks_and_hyphens_and_are_even() {
        let four = lines("Handlungskonzept der regionalen Gesundheitsregion Wiesental");
        assert_eq!(four, ["Handlungskonzept", "der regionalen", "Gesundheitsregion", "Wiesental"]);
        let even = lines("Was uns als Region bewegt und was wir dafür tun");
        assert_eq!(even, ["Was uns als Region", "bewegt und was", "wir dafür tun"]);
        assert_eq!(
            lines("Arbeitsmarkt-\u{ad}Allianz\u{a0}2030 in\u{202f}Sicht"),
            ["Arbeitsmarkt-", "Allianz\u{a0}2030", "in\u{a0}Sicht"]
        );
    }

    #[test]
    fn a_line_that_would_be_left_over_makes_a_text_smaller() {
        let found = set("Handlungsfeldes 1", &Measure { width: 700, ..BOX }).expect("a text");
        assert_eq!((found.size, found.lines.len()), (76, 1));
        let found = set("Gesundheitsversorgungsstrategie A", &BOX).expect("a text");
        assert_eq!((found.size, found.lines.len()), (48, 1), "{found:?}");
    }

    #[test]
    fn soft_hyphens_show_only_where_a_line_ends() {
        let soft = "Gesundheits\u{ad}versorgungs\u{ad}strategie";
        assert_eq!(lines(soft), ["Gesundheits-", "versorgungs-", "strategie"]);
        assert_eq!(lines("Bil\u{ad}dung"), ["Bildung"]);
        assert_eq!(lines("Bildung\u{ad}"), ["Bildung"]);
    }

    #[test]
    fn what_has_no_room_is_cut() {
        let word = "x".repeat(10_000);
        for text in [&word, &"Wort, ".repeat(5_000), &format!("Ende {word}")] {
            let set = set(text, &BOX).expect("a text");
            assert_eq!(set.size, 36);
            assert!(set.lines.last().is_some_and(|last| last.ends_with('…')), "{:?}", set.lines);
            assert!(set.lines.len() <= BOX.lines(36));
        }
    }

    #[test]
    fn what_the_face_does_not_have_is_left_out_or_refused() {
        assert_eq!(lines("Klima 🌍 \u{7}& <Schutz>\u{2028}\u{202e}heute"), ["Klima &", "<Schutz> heute"]);
        for text in ["", " \n", "🌍", "日本", "Klima 日本"] {
            assert_eq!(set(text, &BOX), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_wider_than_its_box(
            text in "(\\PC|[a-zäöüß \u{ad}\u{a0}-]){0,300}",
            width in 1_u16..1200,
            height in 1_u16..700,
        ) {
            let measure = Measure { width, height, ..BOX };
            if let Some(set) = set(&text, &measure) {
                // One letter is always written.
                let fits = |line: &String| {
                    let width = BOX.face.width(line) * f32::from(set.size);
                    width <= f32::from(measure.width) || line.chars().count() <= 2
                };
                proptest::prop_assert!(set.lines.iter().all(fits), "{set:?}");
                proptest::prop_assert!(!set.lines.iter().any(String::is_empty));
                let high = usize::from(set.size) + (set.lines.len() - 1) * usize::from(set.step);
                proptest::prop_assert!(set.lines.len() == 1 || high <= usize::from(height));
            }
        }
    }
}
