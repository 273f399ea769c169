use super::{Lexicon, NumberError, Qualifier, Quantity, Scale, Unit};

/// What is known about a number besides its text.
#[derive(Clone, Debug)]
pub struct NumberContext<'a> {
    /// How the language of the text writes numbers.
    pub lexicon: &'a Lexicon,
    /// The unit, if it stands in a key of its own.
    pub unit: Option<Unit>,
    /// The scale, if it stands in a key of its own.
    pub scale: Option<Scale>,
    /// The qualifier, if it stands in a key of its own.
    pub qualifier: Option<Qualifier>,
    /// Whether the number counts things even if its unit does not say so: it must be whole after its scale.
    pub count: bool,
}

impl<'a> NumberContext<'a> {
    /// Nothing is known but the language.
    pub const fn new(lexicon: &'a Lexicon) -> Self {
        Self { lexicon, unit: None, scale: None, qualifier: None, count: false }
    }
}

/// Reads a quantity as somebody wrote it.
pub fn read_quantity(_text: &str, _context: &NumberContext<'_>) -> Result<Quantity, NumberError> {
    Err(NumberError::Empty)
}

/// Reads a qualifier from a key of its own: a word of the language, a sign, or the English code.
pub fn read_qualifier(_text: &str, _lexicon: &Lexicon) -> Option<Qualifier> {
    None
}

/// Reads a scale from a key of its own.
pub fn read_scale(_text: &str, _lexicon: &Lexicon) -> Option<Scale> {
    None
}
