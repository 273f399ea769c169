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

    /// Where a shorter time begins in it, and how long it is there; never nothing, so that it can be seen.
    pub fn part(&self, of: &Self) -> (Place, Place) {
        let (from, to) = (self.along(of.first), self.along(of.last));
        let from = from.min(Place::at(0.99));
        (from, to.from(from).max(Place::at(0.01)))
    }
}

/// The years worth a mark in a time of years, from the first to the last: all, or every second, fifth, tenth …
pub fn years(first: i16, last: i16, most: usize) -> Vec<i16> {
    let steps = [1_i16, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    let of = |step: i16| (first..=last).filter(move |year| year.rem_euclid(step) == 0);
    let step = steps.into_iter().find(|step| of(*step).count() <= most.max(1));
    step.map(|step| of(step).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_easy_to_count() {
        assert_eq!(years(2020, 2023, 6), [2020, 2021, 2022, 2023]);
        assert_eq!(years(1999, 2024, 6), [2000, 2005, 2010, 2015, 2020]);
        assert_eq!(years(2023, 2023, 1), [2023]);
        assert_eq!(years(2024, 2023, 5), Vec::<i16>::new());
    }

    #[test]
    fn a_day_can_be_seen_in_a_century() {
        let century = Span { first: 0, last: 36_524 };
        assert_eq!(century.part(&Span { first: 36_524, last: 36_524 }), (Place::at(0.99), Place::at(0.01)));
        assert_eq!(Span { first: 5, last: 5 }.along(5), Place::at(0.5));
        assert_eq!(Span::of([4, -2, 9]), Some(Span { first: -2, last: 9 }));
        assert_eq!(Span::of([]), None);
    }
}
