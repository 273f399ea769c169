use crate::render::chart::{Column, Dot, Place, Segment};
use serde::Serialize;

/// A picture of figures as templates read it.
#[derive(Clone, Debug, Serialize)]
pub struct PictureOf {
    /// What it is called.
    pub name: String,
    /// Its title, where nothing above it says what it is about.
    pub title: Option<String>,
    /// What it shows, where that is not said beside it.
    pub sentence: Option<String>,
    /// What its marks mean, and what must be known before it is believed.
    pub notes: Vec<String>,
    /// The same values.
    pub table: Table,
    /// What is drawn.
    #[serde(flatten)]
    pub shape: Shape,
}

/// The values of a picture as a table; the first cell of a row is its head.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// What it is called.
    pub caption: String,
    /// The heads of its columns.
    pub columns: Vec<String>,
    /// Its rows, each as long as the row of heads.
    pub rows: Vec<Vec<String>>,
    /// The same values as a file.
    pub file: Option<FileOf>,
}

/// A file of the content that readers may take with them.
#[derive(Clone, Debug, Serialize)]
pub struct FileOf {
    /// The way to it.
    pub href: String,
    /// What it is called where it is kept.
    pub name: String,
    /// What it is, and how large.
    pub text: String,
}

/// What is drawn.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shape {
    /// Nothing: the table says it all.
    None,
    /// A part of a whole as a bar in a bar.
    Share {
        /// How much surely belongs to it.
        part: Place,
        /// How much more belongs to it at most, where that is not sure.
        reach: Option<Place>,
    },
    /// A part of a few as dots.
    Dots {
        /// The dots in their rows.
        dots: Vec<Spot>,
        /// How wide and high they are together, in pixels.
        size: (usize, usize),
    },
    /// A place among many.
    Rank {
        /// All places.
        steps: Vec<Place>,
        /// The place.
        place: Place,
        /// The first place in words.
        first: String,
        /// The last place in words.
        last: String,
    },
    /// Amounts side by side.
    Bars {
        /// The amounts.
        rows: Vec<BarView>,
        /// Where zero lies.
        zero: Place,
        /// Whether some are below zero.
        signed: bool,
    },
    /// Values over time as a line or as columns.
    Series(Box<SeriesShape>),
}

/// A dot of a few.
#[derive(Clone, Debug, Serialize)]
pub struct Spot {
    /// Its middle from the left, in pixels.
    pub x: usize,
    /// Its middle from above, in pixels.
    pub y: usize,
    /// Whether it belongs to the part.
    pub on: bool,
}

/// An amount as a bar.
#[derive(Clone, Debug, Serialize)]
pub struct BarView {
    /// What it is an amount of.
    pub label: String,
    /// The amount.
    pub value: String,
    /// Where the bar begins.
    pub x: Place,
    /// How long it is.
    pub width: Place,
}

/// Values over time.
#[derive(Clone, Debug, Serialize)]
pub struct SeriesShape {
    /// Whether they are columns.
    pub columns: Vec<Column>,
    /// Pieces of a line.
    pub segments: Vec<Segment>,
    /// The dots of a line that are drawn.
    pub dots: Vec<Dot>,
    /// Values written beside what is drawn.
    pub labels: Vec<TextView>,
    /// Numbers on the scale.
    pub ticks: Vec<TickView>,
    /// Times below the picture.
    pub times: Vec<TextView>,
    /// Where nothing is known.
    pub gaps: Vec<Place>,
    /// Where another way of counting begins.
    pub breaks: Vec<Place>,
    /// How much room the numbers on the scale need: `slim`, `usual` or `wide`.
    pub room: &'static str,
}

/// A text in a picture.
#[derive(Clone, Debug, Serialize)]
pub struct TextView {
    /// Where it stands, from the left.
    pub x: Place,
    /// Where it stands, from above.
    pub y: Place,
    /// What it says.
    pub text: String,
    /// Which of its ends stands there: `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// Whether it stands below its place.
    pub below: bool,
    /// Whether it may be left out where there is little room.
    pub minor: bool,
}

/// A number on a scale.
#[derive(Clone, Debug, Serialize)]
pub struct TickView {
    /// How far from above.
    pub y: Place,
    /// The number.
    pub text: String,
    /// Whether it is zero, on which everything stands.
    pub zero: bool,
}
