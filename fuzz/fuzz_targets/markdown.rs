//! Any running text.
#![no_main]

use konzept::diagnostics::{FileId, Sink, SourceFile, Sources, Span};
use konzept::parse::markdown;
use konzept_fuzz::assert_inside;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut sink = Sink::new();
    let place = |range: std::ops::Range<usize>| {
        assert!(text.get(range.clone()).is_some(), "{range:?} lies outside");
        Span::new(FileId(0), range.start, range.end)
    };
    markdown::read(text, &place, &mut sink);
    let mut sources = Sources::default();
    sources.add(SourceFile::new("content/file", text));
    assert_inside(sink.iter(), &sources);
});
