//! `favicon.ico`: what browsers and feed readers ask a host for without looking into a page.

use super::edition::Edition;
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::TemplateFault;

/// The icon that is put into it, a PNG.
const ICON: &str = "icon_32";

/// Its width and height in pixels.
const SIDE: u8 = 32;

/// How long the head is, which lists one picture.
const HEAD: u8 = 22;

/// Draws it.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let icon = edition.assets.iter().find(|asset| asset.name == ICON).and_then(|icon| packed(&icon.bytes));
    if let (Some(icon), Ok(path)) = (icon, OutPath::new("favicon.ico")) {
        press.take(Artifact::page(path, icon));
    }
    Ok(())
}

/// A PNG as the only picture of an ICO file.
fn packed(png: &[u8]) -> Option<Vec<u8>> {
    let [a, b, c, d] = u32::try_from(png.len()).ok()?.to_le_bytes();
    let list = [0, 0, 1, 0, 1, 0];
    // Width, height, colours of a palette, nothing, planes, bits a pixel, length, place.
    let picture = [SIDE, SIDE, 0, 0, 1, 0, 32, 0, a, b, c, d, HEAD, 0, 0, 0];
    Some([&list[..], &picture, png].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_says_where_the_picture_is() {
        let png = crate::theme::ThemeFiles::new().icons(false).expect("icons").remove(0).bytes;
        let ico = packed(&png).expect("a file");
        let length = u32::from_le_bytes(ico[14..18].try_into().expect("four bytes")) as usize;
        let place = u32::from_le_bytes(ico[18..22].try_into().expect("four bytes")) as usize;
        assert_eq!(ico[place..place + length], png);
        assert_eq!(ico.len(), place + length);
        assert_eq!(png[19], SIDE);
    }
}
