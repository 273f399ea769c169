/// The power of ten a number is written in, kept so that `9.311 Mio. €` is not shown as ten digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scale {
    /// 10³
    Thousand,
    /// 10⁶
    Million,
    /// 10⁹: German `Mrd.`, English `billion`
    Billion,
    /// 10¹²: German `Billion`, English `trillion`
    Trillion,
}

impl Scale {
    /// Every scale, from small to large.
    pub const ALL: [Self; 4] = [Self::Thousand, Self::Million, Self::Billion, Self::Trillion];

    /// The exponent: 6 for a million. Also the end of the lexicon's key, because the English names mislead.
    pub const fn power(self) -> u32 {
        match self {
            Self::Thousand => 3,
            Self::Million => 6,
            Self::Billion => 9,
            Self::Trillion => 12,
        }
    }
}
