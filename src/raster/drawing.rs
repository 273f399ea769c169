//! An SVG, and the PNG that shows it.

use super::encoded;
use super::face::{FAMILY, fonts};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Error, ImageHrefResolver, Options, Tree};

/// Raised when the same drawing would come out as other pixels: the addresses of pictures hold it.
pub const VERSION: u32 = 1;

/// A drawing that was understood.
pub struct Drawing(Tree);

/// Where in a picture a drawing stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Width of the picture in pixels, 1 to 4096.
    pub width: u32,
    /// Its height in pixels, 1 to 4096.
    pub height: u32,
    /// Which part of the picture the drawing fills, in the middle: 1 is all of it.
    pub share: f32,
    /// What lies behind the drawing: red, green and blue; nothing, when it may shine through.
    pub ground: Option<[u8; 3]>,
}

/// Why there is no picture of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawingFault {
    /// Line and column, counted from 1, when they are known.
    pub at: Option<(usize, usize)>,
    /// What is wrong.
    pub reason: String,
}

impl Drawing {
    /// Reads an SVG. What it names outside itself is left out.
    pub fn read(svg: &str) -> Result<Self, DrawingFault> {
        let options = Options {
            font_family: FAMILY.to_owned(),
            fontdb: fonts(),
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        Tree::from_str(svg, &options).map(Self).map_err(|error| fault(&error))
    }

    /// The colour of the ground, when it covers all of the drawing: opaque, and the same in every corner.
    pub fn ground(&self) -> Option<[u8; 3]> {
        const SIDE: u32 = 32;
        let pixels = self.pixels(Frame { width: SIDE, height: SIDE, share: 1.0, ground: None })?;
        let corner = |x, y| pixels.pixel(x, y).filter(|pixel| pixel.is_opaque());
        let first = corner(0, 0)?;
        let same = [(SIDE - 1, 0), (0, SIDE - 1), (SIDE - 1, SIDE - 1)];
        same.into_iter()
            .all(|(x, y)| corner(x, y) == Some(first))
            .then(|| [first.red(), first.green(), first.blue()])
    }

    /// The picture as PNG, the drawing as large as its frame lets it be.
    pub fn png(&self, frame: Frame) -> Result<Vec<u8>, DrawingFault> {
        let pixels = self.pixels(frame).ok_or_else(|| DrawingFault::of("the picture has no size"))?;
        encoded::png(&pixels).ok_or_else(|| DrawingFault::of("the picture could not be written"))
    }

    fn pixels(&self, frame: Frame) -> Option<Pixmap> {
        let mut pixels = Pixmap::new(frame.width, frame.height)?;
        if let Some([red, green, blue]) = frame.ground {
            pixels.fill(Color::from_rgba8(red, green, blue, u8::MAX));
        }
        let (width, height) = (frame.width as f32, frame.height as f32);
        let size = self.0.size();
        let scale = (width / size.width()).min(height / size.height()) * frame.share;
        let transform = Transform::from_scale(scale, scale)
            .post_translate((width - size.width() * scale) / 2.0, (height - size.height() * scale) / 2.0);
        resvg::render(&self.0, transform, &mut pixels.as_mut());
        Some(pixels)
    }
}

#[cfg(test)]
impl Drawing {
    /// Where each text stands, by the outlines of its letters: left, top, right and bottom.
    pub(crate) fn texts(&self) -> Vec<[f32; 4]> {
        fn inside(group: &resvg::usvg::Group, texts: &mut Vec<[f32; 4]>) {
            for node in group.children() {
                match node {
                    resvg::usvg::Node::Group(group) => inside(group, texts),
                    resvg::usvg::Node::Text(text) => {
                        let place = text.flattened().abs_bounding_box();
                        texts.push([place.left(), place.top(), place.right(), place.bottom()]);
                    }
                    _ => {}
                }
            }
        }
        let mut texts = Vec::new();
        inside(self.0.root(), &mut texts);
        texts
    }
}

impl DrawingFault {
    fn of(reason: &str) -> Self {
        Self { at: None, reason: reason.to_owned() }
    }
}

fn fault(error: &Error) -> DrawingFault {
    let at = match error {
        Error::ParsingFailed(error) => {
            let at = error.pos();
            Some((at.row as usize, at.col as usize))
        }
        _ => None,
    };
    DrawingFault { at, reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { width: 64, height: 32, share: 1.0, ground: None };

    fn svg(inside: &str) -> String {
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'>{inside}</svg>")
    }

    fn png(inside: &str) -> Vec<u8> {
        Drawing::read(&svg(inside)).and_then(|drawing| drawing.png(FRAME)).expect("a picture")
    }

    #[test]
    fn the_same_drawing_is_the_same_bytes() {
        let letters = "<text x='2' y='20' font-size='16' font-weight='600'>Ägä</text>";
        assert_eq!(png(letters), png(letters));
        assert_ne!(png(letters), png(&letters.replace("600", "400")), "both weights are there");
        assert_ne!(png(letters), png(""), "letters are drawn");
    }

    /// Whatever machine draws. When this fails and nobody meant it to, a crate draws or packs in another way: raise
    /// [`VERSION`], so that pictures get new addresses.
    #[test]
    fn a_drawing_comes_out_as_it_always_did() {
        let bytes =
            png("<path fill='#456' d='M3 3h20l9 20z'/><text x='2' y='20' font-size='16'>Ägä 1</text>");
        assert_eq!((VERSION, blake3::hash(&bytes).to_hex().get(..16)), (1, Some("a24410bf4bb44ff3")));
    }

    #[test]
    fn nothing_is_read_from_outside() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/assets/icon.svg");
        for href in [file, "https://x.example/a.png", "data:image/svg+xml,<svg/>"] {
            let escaped = href.replace('<', "&lt;");
            let image = format!("<image href='{escaped}' width='32' height='32'/>");
            assert_eq!(png(&image), png(""), "{href}");
        }
    }

    #[test]
    fn what_is_no_drawing_says_where() {
        let fault = |text: &str| Drawing::read(text).err().expect("a fault");
        assert_eq!(fault("<svg>\n  <g></svg>").at, Some((2, 6)));
        assert_eq!(fault("").at.map(|(line, _)| line), Some(1));
        assert_eq!(fault("<p xmlns='http://www.w3.org/2000/svg'/>").at, Some((1, 1)));
        let deep = svg(&format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000)));
        assert!(Drawing::read(&deep).is_err());
        let bomb = (1..30).fold("<g id='a0'><path d='M0 0h1v1'/></g>".to_owned(), |all, at| {
            let before = at - 1;
            format!("{all}<g id='a{at}'><use href='#a{before}'/><use href='#a{before}'/></g>")
        });
        assert!(Drawing::read(&svg(&bomb)).is_err());
    }

    #[test]
    fn the_ground_is_what_covers_every_corner() {
        let ground = |inside: &str| Drawing::read(&svg(inside)).expect("a drawing").ground();
        let all = "<path fill='#0f5f6b' d='M0 0h64v32H0z'/>";
        assert_eq!(ground(""), None);
        assert_eq!(ground("<circle cx='32' cy='16' r='16'/>"), None);
        // The drawing is wider than high, and the picture is a square.
        assert_eq!(ground(all), None);
        let square = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path fill='#0f5f6b' d='M0 0h9v9H0z'/></svg>";
        let drawing = Drawing::read(square).expect("a drawing");
        assert_eq!(drawing.ground(), Some([0x0f, 0x5f, 0x6b]));
    }
}
