//! Pictures that are counted instead of measured: so many of so many, and a place among so many.

use super::place::Place;

/// More dots than this are not counted at a glance.
const MOST_DOTS: u32 = 20;

/// More steps than this are a strip, and only some of them are drawn.
const MOST_STEPS: u32 = 60;

/// A dot for each of the whole, true for the part; none where there are too many to be counted, or too few.
pub fn dots(part: u32, whole: u32) -> Option<Vec<bool>> {
    (2..=MOST_DOTS).contains(&whole).then(|| (0..whole).map(|dot| dot < part).collect())
}

/// The places of a ranking from the first, at the left, to the last, and that of one of them; none for a place that
/// is not among them, or the only one. Of very many places only some are drawn, but always the one asked for.
pub fn ladder(place: u32, places: u32) -> Option<(Vec<Place>, Place)> {
    if place == 0 || place > places || places < 2 {
        return None;
    }
    let along = |one: u32| Place::at(f64::from(one - 1) / f64::from(places - 1));
    let drawn = places.min(MOST_STEPS);
    let all = (0..drawn).map(|step| Place::at(f64::from(step) / f64::from(drawn - 1)));
    Some((all.collect(), along(place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_counted() {
        assert_eq!(dots(1, 4), Some(vec![true, false, false, false]));
        assert_eq!(dots(9, 2), Some(vec![true, true]));
        assert_eq!((dots(1, 1), dots(1, 21), dots(0, u32::MAX)), (None, None, None));
    }

    #[test]
    fn the_first_stands_left_and_the_last_right() {
        assert_eq!(ladder(1, 5).expect("a ladder").1, Place::START);
        assert_eq!(ladder(5, 5).expect("a ladder").1, Place::END);
        assert_eq!(
            ladder(3, 5).expect("a ladder"),
            ((0..5).map(|one| Place::at(f64::from(one) / 4.0)).collect(), Place::at(0.5))
        );
        assert_eq!(ladder(7, 4_000_000_000).expect("a ladder").0.len(), 60);
        assert_eq!((ladder(0, 5), ladder(6, 5), ladder(1, 1)), (None, None, None));
    }
}
