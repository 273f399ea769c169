//! Any YAML or table, read in the role that its first line names.
#![no_main]

use konzept::concept::Collection;
use konzept::diagnostics::{FileId, Sink, Sources};
use konzept::parse::{self, Decoded, Role};
use konzept_fuzz::assert_inside;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let cut = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
    let (name, text) = bytes.split_at(cut);
    let name = String::from_utf8_lossy(name);
    let role = match name.trim() {
        "concept" => Role::About,
        "translation" => Role::Translation,
        "series" => Role::Series,
        name => Role::Records(Collection::named(name).unwrap_or(Collection::Facts)),
    };
    let mut sink = Sink::new();
    let Decoded { source, readable } = parse::decode("content/file", text.to_vec(), FileId(0), &mut sink);
    if readable {
        let _ = parse::file(role, &source.text, FileId(0), &mut sink);
    }
    let mut sources = Sources::default();
    sources.add(source);
    assert_inside(sink.iter(), &sources);
});
