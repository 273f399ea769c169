//! Pixels as PNG.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;
use std::collections::HashMap;

/// How hard is looked for repetitions, of 9: beyond it files hardly become smaller, only later.
const EFFORT: u8 = 4;

/// How many bytes are compared at once.
const STRETCH: usize = 64;

/// A pixel as it is stored: red, green, blue, alpha, the colours weakened by alpha.
type Pixel = [u8; 4];

/// The pixels, each a number in a list of colours, where 256 are enough, as they mostly are.
pub(super) fn png(pixels: &Pixmap) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(DeflateCompression::Level(EFFORT));
    let data = match listed(pixels.data()) {
        Some((colours, numbers)) => {
            let plain: Vec<Pixel> = colours.iter().copied().map(unweakened).collect();
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(plain.iter().flat_map(|[r, g, b, _]| [*r, *g, *b]).collect::<Vec<u8>>());
            if plain.iter().any(|[.., alpha]| *alpha < u8::MAX) {
                encoder.set_trns(plain.iter().map(|[.., alpha]| *alpha).collect::<Vec<u8>>());
            }
            encoder.set_filter(Filter::NoFilter);
            numbers
        }
        None => {
            encoder.set_color(ColorType::Rgba);
            encoder.set_filter(Filter::Adaptive);
            pixels.data().as_chunks().0.iter().copied().flat_map(unweakened).collect()
        }
    };
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&data).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// The colours in the order they are met, and for each pixel the number of its own; none when there are too many.
fn listed(data: &[u8]) -> Option<(Vec<Pixel>, Vec<u8>)> {
    let mut colours: Vec<Pixel> = Vec::new();
    let mut known: HashMap<Pixel, u8> = HashMap::new();
    let mut numbers = Vec::with_capacity(data.len() / 4);
    let mut last: Option<(Pixel, u8)> = None;
    let mut even: &[u8] = &[];
    for stretch in data.chunks(STRETCH) {
        // Most of a picture is ground, and comparing bytes is quicker than looking at pixels.
        if stretch == even
            && let Some((_, number)) = last
        {
            numbers.resize(numbers.len() + stretch.len() / 4, number);
            continue;
        }
        let before = numbers.len();
        for pixel in stretch.as_chunks::<4>().0 {
            let number = match last {
                Some((same, number)) if same == *pixel => number,
                _ => match known.get(pixel) {
                    Some(number) => *number,
                    None => {
                        let number = u8::try_from(colours.len()).ok()?;
                        colours.push(*pixel);
                        known.insert(*pixel, number);
                        number
                    }
                },
            };
            last = Some((*pixel, number));
            numbers.push(number);
        }
        let own = numbers.get(before..).unwrap_or_default();
        even = if own.iter().all(|number| Some(number) == own.first()) { stretch } else { &[] };
    }
    Some((colours, numbers))
}

/// A pixel as PNG wants it: its colours at full strength.
fn unweakened([red, green, blue, alpha]: Pixel) -> Pixel {
    let full = u32::from(u8::MAX);
    let colour = |weak: u8| match u32::from(alpha) {
        0 => 0,
        alpha => u8::try_from((u32::from(weak) * full + alpha / 2) / alpha).unwrap_or(u8::MAX),
    };
    [colour(red), colour(green), colour(blue), alpha]
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::{Color, PremultipliedColorU8};

    fn read(bytes: &[u8]) -> (ColorType, Vec<u8>) {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().expect("a picture");
        let colours = reader.info().color_type;
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels");
        (colours, pixels)
    }

    #[test]
    fn few_colours_are_listed_and_many_are_not() {
        for (steps, kind) in [(256, ColorType::Indexed), (257, ColorType::Rgba)] {
            let mut picture = Pixmap::new(40, 30).expect("pixels");
            picture.fill(Color::BLACK);
            for (at, pixel) in picture.pixels_mut().iter_mut().enumerate().take(steps) {
                let (low, high) = ((at % 256) as u8, (at / 256) as u8);
                *pixel = PremultipliedColorU8::from_rgba(low, high, 0, 255).expect("a colour");
            }
            let (found, pixels) = read(&super::png(&picture).expect("a file"));
            assert_eq!(found, kind, "{steps} colours");
            assert_eq!(pixels, picture.data());
        }
    }

    #[test]
    fn what_shines_through_keeps_its_colour() {
        let mut picture = Pixmap::new(2, 1).expect("pixels");
        picture.pixels_mut()[1] = Color::from_rgba8(200, 100, 0, 128).premultiply().to_color_u8();
        let (_, pixels) = read(&super::png(&picture).expect("a file"));
        assert_eq!(pixels[..4], [0, 0, 0, 0]);
        let near = pixels[4..].iter().zip([200_u8, 100, 0, 128]).all(|(a, b)| a.abs_diff(b) <= 1);
        assert!(near, "{pixels:?}");
    }
}
