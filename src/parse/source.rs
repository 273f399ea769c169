//! From bytes to text, with the place of what is no text.

use crate::diagnostics::{Code, Diagnostic, FileId, Sink, SourceFile, Span};

/// A file's bytes as text.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// The text. Where the bytes are no UTF-8, it is what they probably mean.
    pub source: SourceFile,
    /// Whether the text is sound, or certain enough to look for other mistakes in it.
    pub readable: bool,
}

/// Takes a file's bytes as UTF-8. What is not UTF-8 is reported where it stands, with a guess; so is a NUL or another
/// character that no editor writes.
pub fn decode(path: &str, bytes: Vec<u8>, file: FileId, sink: &mut Sink) -> Decoded {
    let foreign = |at: usize, text: &str| {
        let end = at + text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Diagnostic::error(Code::NOT_UTF8).at(Span::new(file, at, end))
    };
    if let Some((text, readable)) = utf16(&bytes) {
        sink.push(foreign(0, &text).help("help-utf16"));
        return decoded(path, text, readable, file, sink);
    }
    let (text, at) = match String::from_utf8(bytes) {
        Ok(text) => return decoded(path, text, true, file, sink),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            match (windows_1252(&bytes), bytes.get(at)) {
                (Some(text), Some(byte)) => {
                    let meant = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                    sink.push(
                        foreign(at, &text)
                            .with("byte", format!("0x{byte:02X}"))
                            .with("character", meant.to_string())
                            .labelled("label-windows-1252")
                            .help("help-windows-1252"),
                    );
                    return decoded(path, text, true, file, sink);
                }
                _ => (String::from_utf8_lossy(&bytes).into_owned(), at),
            }
        }
    };
    sink.push(foreign(at, &text));
    decoded(path, text, false, file, sink)
}

fn decoded(path: &str, text: String, readable: bool, file: FileId, sink: &mut Sink) -> Decoded {
    // In a text that nobody can read, nothing more is found.
    let suspect = readable && text.bytes().any(begins_unwritten);
    let unwritten = suspect.then(|| text.char_indices().find(|(_, c)| is_unwritten(*c))).flatten();
    if let Some((at, c)) = unwritten {
        sink.push(unwritten_finding(c, Span::new(file, at, at + c.len_utf8())));
    }
    Decoded { source: SourceFile::new(path, text), readable: readable && unwritten.is_none() }
}

/// Whether a character is one that no editor writes, and that neither HTML nor XML should hold.
pub(super) fn is_unwritten(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Whether such a character may begin with this byte: most texts have none, and need no closer look.
fn begins_unwritten(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r') || matches!(byte, 0x7f | 0xc2 | 0xef)
}

/// What is said about such a character.
pub(super) fn unwritten_finding(c: char, place: Span) -> Diagnostic {
    Diagnostic::error(Code::NUL_CHARACTER).at(place).with("name", format!("U+{:04X}", u32::from(c)))
}

/// A text of two bytes for most characters, and whether all of them are characters. Known by its order mark, or by one
/// byte of most pairs being empty, as with Latin letters.
fn utf16(bytes: &[u8]) -> Option<(String, bool)> {
    let little = match bytes {
        [0xff, 0xfe, 0, 0, ..] => return None,
        [0xff, 0xfe, ..] => true,
        [0xfe, 0xff, ..] => false,
        _ => {
            let pairs = bytes.chunks_exact(2).take(2048);
            let (mut all, mut first, mut second) = (0, 0, 0);
            for pair in pairs {
                all += 1;
                first += usize::from(pair[0] == 0);
                second += usize::from(pair[1] == 0);
            }
            match (all, first, second) {
                (2.., 0, zeros) if zeros * 2 > all => true,
                (2.., zeros, 0) if zeros * 2 > all => false,
                _ => return None,
            }
        }
    };
    let units = bytes.chunks_exact(2).map(|pair| match little {
        true => u16::from_le_bytes([pair[0], pair[1]]),
        false => u16::from_be_bytes([pair[0], pair[1]]),
    });
    let mut whole = bytes.len().is_multiple_of(2);
    let characters = char::decode_utf16(units).map(|one| {
        whole &= one.is_ok();
        one.unwrap_or(char::REPLACEMENT_CHARACTER)
    });
    let text = characters.collect();
    Some((text, whole))
}

/// What the bytes from 0x80 to 0x9F are in Windows-1252, a blank for none; from 0xA0 on they are Unicode's characters.
const SIGNS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// The text in the encoding that spreadsheets and old editors write, if every byte that is no UTF-8 is a character in
/// it and no other byte is one that only programs write.
fn windows_1252(bytes: &[u8]) -> Option<String> {
    if bytes.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()) {
        return None;
    }
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            text.push(match byte {
                0x80..=0x9f => SIGNS.chars().nth(usize::from(byte - 0x80)).filter(|sign| *sign != ' ')?,
                byte => char::from(*byte),
            });
        }
    }
    Some(text)
}
