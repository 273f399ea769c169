//! What a site holds, for those who describe its files: the records of all files that can be read.

use super::read;
use crate::check;
use crate::concept::{Collection, Entries, identify, one_line};
use crate::diagnostics::{Sink, Span};
use crate::discover::{self, CollectionFiles, Workspace};
use crate::i18n::pack;
use crate::parse::Parsed;
use crate::resolve;
use crate::schema::Site;
use crate::value::{Language, Lexicon};

/// The records of a site, drafts included. Mistakes of the content are passed over: what can be read is taken, and
/// of what cannot be read it is known that it may hold more. `None` when there is no `concept.yaml` at all.
pub fn known(workspace: &dyn Workspace, fallback: &Language) -> Option<Site> {
    let mut unsaid = Sink::new();
    let layout = discover::layout(workspace, &mut unsaid);
    let about = layout.about.clone()?;
    let mut parsed = read::parsed(workspace, &layout, &mut unsaid);
    let language = match parsed.remove(&about) {
        // Named and sound, or the one that stands in when none is named.
        Some(Parsed::About(about)) => resolve::languages(&about, fallback, &mut unsaid).into_iter().next(),
        _ => None,
    };
    let rules = check::codes().into_iter().map(str::to_owned).collect();
    let lexicon = &pack(language.as_ref().unwrap_or(fallback)).lexicon;
    let mut site = Site::new(language, rules);
    let pages = std::iter::once(&layout.start).chain(&layout.pages).flat_map(|page| &page.collections);
    for files in layout.site.iter().chain(pages) {
        let records: usize =
            files.files.iter().map(|path| add(&mut site, files, parsed.remove(path), lexicon)).sum();
        if records == 1 {
            site.alone(files.collection);
        }
    }
    Some(site)
}

/// Adds the records of a file; answers how many there are.
fn add(site: &mut Site, files: &CollectionFiles, parsed: Option<Parsed>, lexicon: &Lexicon) -> usize {
    match parsed {
        Some(Parsed::Records(entries)) => add_entries(site, files.collection, &entries, lexicon),
        _ => {
            files.collection.kinds().into_iter().for_each(|kind| site.incomplete(kind));
            0
        }
    }
}

fn add_entries(site: &mut Site, collection: Collection, entries: &Entries, lexicon: &Lexicon) -> usize {
    let mut records = 0;
    entries.each_name(&mut |(kind, given, name), _| {
        records += usize::from(kind == collection.kind());
        if let Some(id) = identify(given, name, Span::PLACEHOLDER, lexicon, &mut Sink::new()) {
            site.add(kind, id, &name.map_or_else(String::new, |name| shortened(&name.value)));
        }
    });
    records
}

/// What a record is called, short enough for a list of all of them.
fn shortened(name: &str) -> String {
    const LENGTH: usize = 160;
    let line = one_line(name);
    match line.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}
