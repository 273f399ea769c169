use super::place::Place;

/// A time, from its first day to its last, both included; days are counted from any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: i32,
    /// The last day; never before the first.
    pub last: i32,
}

impl Span {
    /// The time that holds all days; none without any.
    pub fn of(days: impl IntoIterator<Item = i32>) -> Option<Self> {
        days.into_iter().fold(None, |span: Option<Self>, day| {
            Some(span.map_or(Self { first: day, last: day }, |span| Self {
                first: span.first.min(day),
                last: span.last.max(day),
            }))
        })
    }

    /// Where a day lies in it, from left to right; the middle, when the time is a single day.
    pub fn along(&self, day: i32) -> Place {
        let days = |from: i32, to: i32| f64::from(to) - f64::from(from);
        match self.first == self.last {
            true => Place::at(0.5),
            false => Place::at(days(self.first, day) / days(self.first, self.last)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_day_stands_in_the_middle() {
        assert_eq!(Span { first: 5, last: 5 }.along(5), Place::at(0.5));
        assert_eq!(Span::of([4, -2, 9]), Some(Span { first: -2, last: 9 }));
        assert_eq!(Span::of([]), None);
    }
}
