//! Any page and any translation of one.
#![no_main]

use konzept::diagnostics::{FileId, Sink, Sources};
use konzept::parse::{self, Decoded, Role};
use konzept_fuzz::assert_inside;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for role in [Role::Page, Role::PageTranslation] {
        let mut sink = Sink::new();
        let Decoded { source, readable } = parse::decode("content/file", bytes.to_vec(), FileId(0), &mut sink);
        if readable {
            let read = parse::file(role, &source.text, FileId(0), &mut sink);
            assert!(read.is_some(), "a page is a page whatever stands in it");
        }
        let mut sources = Sources::default();
        sources.add(source);
        assert_inside(sink.iter(), &sources);
    }
});
