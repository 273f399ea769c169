//! What meets what, as a table that is a list of rows where there is little room.

use crate::render::html::scene::Link;
use crate::theme::TemplateFault;
use serde::Serialize;

/// A table of rows and columns that may or may not meet.
#[derive(Serialize)]
pub struct Grid {
    /// What it is called.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Link>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
    /// What an empty cell says.
    pub no: String,
}

/// A row of a grid.
#[derive(Serialize)]
pub struct Row {
    /// What it is about.
    pub head: Link,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// Where a row and a column meet.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// What of the row meets the column; nothing when they do not meet.
    pub said: Option<String>,
    /// Whether that is more than yes, and so is written.
    pub written: bool,
}

impl Cell {
    /// A cell in which nothing meets.
    pub const EMPTY: Self = Self { said: None, written: false };
}

/// More cells are no table anybody reads, and grow with the square of the concept.
const MOST: usize = 1_000_000;

/// Refuses a grid that is too large before it is made.
pub fn bounded(rows: usize, columns: usize) -> Result<(), TemplateFault> {
    match rows.saturating_mul(columns) > MOST {
        true => Err(TemplateFault::too_much()),
        false => Ok(()),
    }
}
