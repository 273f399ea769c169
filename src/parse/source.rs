//! From bytes to text, with the place of what is no text.

use crate::diagnostics::{Code, Diagnostic, FileId, Sink, SourceFile, Span};

/// Takes a file's bytes as UTF-8. What is not UTF-8 is reported where it stands, with a guess, and replaced; a
/// NUL is reported: no editor writes one, and YAML forbids it.
pub fn decode(path: &str, bytes: Vec<u8>, file: FileId, sink: &mut Sink) -> SourceFile {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            // A two-byte order mark: the file was saved as UTF-16.
            let help = match bytes.get(..2) {
                Some([0xff, 0xfe] | [0xfe, 0xff]) => "help-utf16",
                _ => "help",
            };
            sink.push(Diagnostic::error(Code::NOT_UTF8).at(Span::new(file, at, at)).help(help));
            String::from_utf8_lossy(&bytes).into_owned()
        }
    };
    if let Some(at) = text.find('\0') {
        sink.push(Diagnostic::error(Code::NUL_CHARACTER).at(Span::new(file, at, at + 1)));
    }
    SourceFile::new(path, text)
}
