//! The icon of a site in pixels, for those who cannot show a drawing: tabs of old browsers, home screens.

use super::assets::{Asset, hashed_name};
use super::fault::{FaultReason, TemplateFault};
use super::files::ThemeFiles;
use super::patience::watched;
use crate::raster::{Drawing, DrawingFault, Frame};
use crate::value::Colour;
use std::sync::LazyLock;

/// The drawing all are made of.
const ICON: &str = "assets/icon.svg";

/// An icon: what templates call it, how large it is, and how it lies on its ground.
type Icon = (&'static str, u32, Lie);

/// Those that pages name.
const OF_PAGES: &[Icon] = &[("icon_32", 32, Lie::Free), ("icon_180", 180, Lie::Padded)];

/// Those that a manifest names.
const OF_MANIFESTS: &[Icon] =
    &[("icon_192", 192, Lie::Free), ("icon_512", 512, Lie::Free), ("icon_maskable", 512, Lie::Masked)];

/// How an icon lies on its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lie {
    /// On none: what is behind it shines through.
    Free,
    /// On a ground of its own, with a margin, since corners will be rounded.
    Padded,
    /// With a margin wide enough for any shape that a system cuts out: four fifths of it are always seen.
    Masked,
}

/// Those of the embedded theme, which are always the same.
static EMBEDDED: [LazyLock<Result<Vec<Asset>, DrawingFault>>; 2] = [
    LazyLock::new(|| drawn(&ThemeFiles::new().icon(), None, OF_PAGES)),
    LazyLock::new(|| drawn(&ThemeFiles::new().icon(), None, OF_MANIFESTS)),
];

impl ThemeFiles {
    /// The icons, all made of `icon.svg`: those that pages name and, if there is a manifest, those that it names. A drawing
    /// of the site's own may be wrong, or take too long.
    pub fn icons(&self, manifest: bool) -> Result<Vec<Asset>, TemplateFault> {
        let mut icons = self.drawn(&EMBEDDED[0], OF_PAGES)?;
        if manifest {
            icons.append(&mut self.drawn(&EMBEDDED[1], OF_MANIFESTS)?);
        }
        Ok(icons)
    }

    fn drawn(
        &self,
        embedded: &Result<Vec<Asset>, DrawingFault>,
        icons: &'static [Icon],
    ) -> Result<Vec<Asset>, TemplateFault> {
        let own = self.own.get(ICON);
        let fault = |at, reason| {
            let path = own.map_or_else(|| format!("themes/default/{ICON}"), |own| own.path.clone());
            TemplateFault { path, at, reason }
        };
        let drawn = match own {
            None => embedded.clone(),
            Some(_) => {
                let (svg, ground) = (self.icon(), self.ground().and_then(|ground| Colour::parse(&ground)));
                watched(move || drawn(&svg, ground, icons))
                    .map_err(|impatience| fault(None, impatience.into()))?
            }
        };
        drawn.map_err(|wrong| fault(wrong.at, FaultReason::Said(wrong.reason)))
    }

    fn icon(&self) -> String {
        let bytes = self.own.get(ICON).map(|own| &own.bytes).or_else(|| self.default.get(ICON));
        bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
    }
}

fn drawn(svg: &str, paper: Option<Colour>, icons: &[Icon]) -> Result<Vec<Asset>, DrawingFault> {
    let drawing = Drawing::read(svg)?;
    // A drawing that fills its square needs no margin, and goes on where one is needed.
    let own = drawing.ground();
    let ground = own.or_else(|| paper.map(Colour::channels)).unwrap_or([u8::MAX; 3]);
    let icon = |(name, size, lie): &Icon| {
        let (share, ground) = match (lie, own) {
            (Lie::Free, _) => (1.0, None),
            (Lie::Padded, Some(_)) => (1.0, Some(ground)),
            (Lie::Padded, None) | (Lie::Masked, Some(_)) => (0.8, Some(ground)),
            (Lie::Masked, None) => (0.6, Some(ground)),
        };
        let bytes = drawing.png(Frame { width: *size, height: *size, share, ground })?;
        Ok(Asset { name: (*name).to_owned(), address: hashed_name(&format!("{name}.png"), &bytes), bytes })
    };
    icons.iter().map(icon).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(svg: &str) -> Result<Vec<Asset>, TemplateFault> {
        let mut theme = ThemeFiles::new();
        theme.cover(ICON, "themes/x/assets/icon.svg", svg.as_bytes().to_vec());
        theme.icons(true)
    }

    /// Width and height as the file tells them.
    fn size(bytes: &[u8]) -> (u32, u32) {
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
        (number(16), number(20))
    }

    #[test]
    fn every_icon_has_its_size() {
        let own =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle cx='4' cy='4' r='4'/></svg>";
        for icons in [ThemeFiles::new().icons(true), with(own)] {
            let icons = icons.expect("icons");
            let sizes: Vec<_> = icons.iter().map(|icon| (icon.name.as_str(), size(&icon.bytes))).collect();
            let wanted: Vec<_> =
                OF_PAGES.iter().chain(OF_MANIFESTS).map(|(name, size, _)| (*name, (*size, *size))).collect();
            assert_eq!(sizes, wanted);
            assert!(icons.iter().all(|icon| icon.bytes.len() < 10_000));
            assert_eq!(icons[0].address.rsplit_once('.').map(|(_, ending)| ending), Some("png"));
        }
    }

    #[test]
    fn an_icon_that_is_no_drawing_is_a_fault_with_a_place() {
        let fault = with("<svg>\n</g>").expect_err("a fault");
        assert_eq!(
            (fault.path.as_str(), fault.at.map(|(line, _)| line)),
            ("themes/x/assets/icon.svg", Some(2))
        );
    }
}
