//! The face that drawings are written in.

use resvg::usvg::fontdb;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, GlyphId, MetadataProvider as _};
use std::sync::{Arc, LazyLock};

/// What the face is called.
pub(super) const FAMILY: &str = "Libertinus Serif";

static REGULAR: LazyLock<Option<Ruler>> = LazyLock::new(|| Ruler::of(Face::Regular.bytes()));

static HEAVY: LazyLock<Option<Ruler>> = LazyLock::new(|| Ruler::of(Face::Heavy.bytes()));

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for face in [Face::Regular, Face::Heavy] {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(face.bytes())));
    }
    fonts.set_serif_family(FAMILY);
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_monospace_family(FAMILY);
    fonts.set_cursive_family(FAMILY);
    fonts.set_fantasy_family(FAMILY);
    Arc::new(fonts)
});

/// A weight of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// 400, for what is read second.
    Regular,
    /// 600, for headings and numerals.
    Heavy,
}

/// What letters take.
struct Ruler {
    font: FontRef<'static>,
    advances: GlyphMetrics<'static>,
}

impl Ruler {
    fn of(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        // Of an em, whatever the size.
        let advances = GlyphMetrics::new(&font, Size::new(1.0), LocationRef::default());
        Some(Self { font, advances })
    }

    fn glyph(&self, c: char) -> Option<GlyphId> {
        self.font.charmap().map(c).filter(|glyph| glyph.to_u32() != 0)
    }
}

impl Face {
    /// The font. Asked for by its place in a list whose every use is plain, so that the linker leaves the fonts out that
    /// nobody asks for; a test reads the names of those that come.
    fn bytes(self) -> &'static [u8] {
        let font = match self {
            Self::Regular => typst_assets::fonts().next(),
            Self::Heavy => typst_assets::fonts().nth(4),
        };
        font.unwrap_or_default()
    }

    fn ruler(self) -> Option<&'static Ruler> {
        match self {
            Self::Regular => REGULAR.as_ref(),
            Self::Heavy => HEAVY.as_ref(),
        }
    }

    /// Whether the face has a letter.
    pub fn has(self, c: char) -> bool {
        self.ruler().is_some_and(|ruler| ruler.glyph(c).is_some())
    }

    /// How far the highest letter of a text reaches above its base, in units of its size.
    pub fn height(self, text: &str) -> f32 {
        let Some(ruler) = self.ruler() else { return 0.0 };
        let top = |c: char| ruler.advances.bounds(ruler.glyph(c)?).map(|bounds| bounds.y_max);
        text.chars().filter_map(top).fold(0.0, f32::max)
    }

    /// How wide a text is, in units of its size. Pairs that stand closer than their letters alone are not looked at,
    /// so a drawn line may be a little narrower.
    pub fn width(self, text: &str) -> f32 {
        let Some(ruler) = self.ruler() else { return 0.0 };
        let advance = |c: char| ruler.advances.advance_width(ruler.glyph(c)?);
        text.chars().filter_map(advance).sum()
    }
}

/// The face as what draws it wants it.
pub(super) fn fonts() -> Arc<fontdb::Database> {
    Arc::clone(&FONTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_still_holds_the_two_weights() {
        let fonts = fonts();
        let faces: Vec<_> = fonts.faces().map(|face| (face.families[0].0.as_str(), face.weight.0)).collect();
        assert_eq!(faces, [(FAMILY, 400), (FAMILY, 600)]);
        assert!(Face::Regular.ruler().is_some() && Face::Heavy.ruler().is_some());
    }

    #[test]
    fn it_writes_the_scripts_of_europe() {
        for c in "AÄßẞéłřșŁĐøþœğİűőķž€–„“‚’»…№ Ωλάώ ЖяїѓЏў".chars().filter(|c| *c != ' ')
        {
            assert!(Face::Regular.has(c) && Face::Heavy.has(c), "{c}");
        }
        for c in "漢😀\u{7}\u{e000}".chars() {
            assert!(!Face::Regular.has(c), "{c}");
        }
    }

    #[test]
    fn widths_add_up() {
        let width = |text| Face::Heavy.width(text);
        assert_eq!(width(""), 0.0);
        assert!((width("ab") - width("a") - width("b")).abs() < 1e-6);
        assert!(width("W") > width("i") && width("i") > 0.1 && width("W") < 1.5);
        assert!(Face::Heavy.width("Haus") > Face::Regular.width("Haus"));
    }
}
