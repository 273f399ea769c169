use serde::{Serialize, Serializer};
use std::fmt;

/// A place in a box, or a length in it: a percentage of its width or height, from 0 to 100 in steps of a hundredth.
///
/// It is written without zeros at its end, so that two builds, and two ways of computing, write the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(u16);

impl Place {
    /// The beginning: left, or above.
    #[cfg(test)]
    pub const START: Self = Self(0);
    /// The end: right, or below.
    pub const END: Self = Self(10_000);

    /// The place at a part of the whole. What is no number is the beginning; what lies outside is the nearest end.
    pub fn at(part: f64) -> Self {
        // The cast is sound for every number, and rounding was done before.
        Self((part.clamp(0.0, 1.0) * 10_000.0).round() as u16)
    }

    /// As a part of the whole, from 0 to 1.
    pub fn part(self) -> f64 {
        f64::from(self.0) / 10_000.0
    }

    /// As far from the end as this is from the beginning.
    pub fn turned(self) -> Self {
        Self(Self::END.0.saturating_sub(self.0))
    }

    /// This place and a way on from it.
    pub fn plus(self, way: Self) -> Self {
        Self(self.0.saturating_add(way.0).min(Self::END.0))
    }

    /// The way from another place to this one, whichever comes first.
    pub fn from(self, other: Self) -> Self {
        Self(self.0.abs_diff(other.0))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match (rest, rest % 10) {
            (0, _) => write!(f, "{whole}"),
            (_, 0) => write!(f, "{whole}.{}", rest / 10),
            _ => write!(f, "{whole}.{rest:02}"),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_shortly() {
        let written: Vec<String> = [0.0, 0.07, 0.5, 0.431_2, 0.333_333, 0.1205, 1.0]
            .iter()
            .map(|one| Place::at(*one).to_string())
            .collect();
        assert_eq!(written, ["0", "7", "50", "43.12", "33.33", "12.05", "100"]);
    }

    #[test]
    fn nothing_leads_out_of_the_box() {
        for odd in [-3.0, f64::NEG_INFINITY, f64::NAN] {
            assert_eq!(Place::at(odd), Place::START);
        }
        for odd in [1.01, f64::INFINITY, f64::MAX] {
            assert_eq!(Place::at(odd), Place::END);
        }
        assert_eq!(Place::at(0.25).turned(), Place::at(0.75));
        assert_eq!(Place::at(0.25).from(Place::END), Place::END.from(Place::at(0.25)));
    }
}
