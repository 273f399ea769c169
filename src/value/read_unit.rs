use super::{Lexicon, Unit};

/// Why a text is not a unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum UnitError {
    /// There is nothing, or only white space.
    #[error("empty")]
    Empty,
    /// Longer than a unit can be, or with control characters.
    #[error("not a unit: `{text}`")]
    NotAUnit { text: String },
}

/// Reads a unit from a key of its own.
pub fn read_unit(text: &str, _lexicon: &Lexicon) -> Result<Unit, UnitError> {
    Err(UnitError::NotAUnit { text: text.to_owned() })
}
