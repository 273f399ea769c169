/// What a word before (or after) a number says about its exactness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Qualifier {
    /// More than the number: `über 40 %`, `> 40 %`.
    Over,
    /// A little more than the number: `gut 3.500`.
    JustOver,
    /// The number or more: `mindestens`, `≥`.
    AtLeast,
    /// Less than the number: `unter`, `<`.
    Under,
    /// The number or less: `höchstens`, `≤`.
    AtMost,
    /// Anything from nothing to the number: `bis zu`.
    UpTo,
    /// Close to the number on either side: `rund`, `ca.`, `~`.
    About,
    /// Close to the number, but less: `fast`, `knapp`.
    Nearly,
    /// The mean of many: `Ø`, `durchschnittlich`.
    Average,
    /// The middle one of many: `im Median`.
    Median,
}

impl Qualifier {
    /// Every qualifier, in the order of this enum.
    pub const ALL: [Self; 10] = [
        Self::Over,
        Self::JustOver,
        Self::AtLeast,
        Self::Under,
        Self::AtMost,
        Self::UpTo,
        Self::About,
        Self::Nearly,
        Self::Average,
        Self::Median,
    ];

    /// Its stable English name: value in open data, end of keys in word files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::JustOver => "just-over",
            Self::AtLeast => "at-least",
            Self::Under => "under",
            Self::AtMost => "at-most",
            Self::UpTo => "up-to",
            Self::About => "about",
            Self::Nearly => "nearly",
            Self::Average => "average",
            Self::Median => "median",
        }
    }

    /// The signs that mean it in every language; before the number, unless `#` says where the number stands.
    pub const fn signs(self) -> &'static [&'static str] {
        match self {
            Self::Over => &[">"],
            Self::AtLeast => &["≥", ">=", "#+"],
            Self::Under => &["<"],
            Self::AtMost => &["≤", "<="],
            Self::About => &["~", "≈", "∼"],
            Self::Average => &["Ø", "∅", "⌀"],
            Self::JustOver | Self::UpTo | Self::Nearly | Self::Median => &[],
        }
    }
}
