use std::borrow::Cow;

use super::UnitKind;

/// What is counted or measured, and how the editor spelled it.
///
/// Compare [`Unit::kind`]s to learn whether two quantities are of the same sort; `==` on units also compares
/// the spelling, because a page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unit {
    kind: UnitKind,
    written: Option<String>,
}

impl Unit {
    /// A unit in its language-neutral spelling.
    pub const fn new(kind: UnitKind) -> Self {
        Self { kind, written: None }
    }

    /// A unit as somebody wrote it. The spelling is forgotten if it is the neutral one anyway (`%`, `€/m²`).
    pub fn spelled(kind: UnitKind, written: &str) -> Self {
        let neutral = kind.symbol().is_some_and(|symbol| symbol == written);
        let same = matches!(&kind, UnitKind::Other(text) if text == written);
        Self { kind, written: (!neutral && !same).then(|| written.to_owned()) }
    }

    /// What it is, whatever it is called.
    pub const fn kind(&self) -> &UnitKind {
        &self.kind
    }

    /// The editor's own spelling in the concept's language (`€ pro m²`, `Einwohner`), where it says more than
    /// the neutral symbol.
    pub fn written(&self) -> Option<&str> {
        self.written.as_deref()
    }

    /// The unit as it may stand behind any number: as the editor spelled it, else its symbol; empty where there
    /// is neither.
    pub fn sign(&self) -> Cow<'_, str> {
        match (&self.written, &self.kind) {
            (Some(written), _) | (None, UnitKind::Other(written)) => written.into(),
            (None, kind) => kind.symbol().unwrap_or_default(),
        }
    }

    /// Whether it is counted in whole numbers.
    pub const fn is_count(&self) -> bool {
        self.kind.is_count()
    }
}

impl From<UnitKind> for Unit {
    fn from(kind: UnitKind) -> Self {
        Self::new(kind)
    }
}
