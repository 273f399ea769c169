//! What holds for every picture, whatever its figures: nothing leaves the box, and more is never drawn as less.

use super::{Extent, Place, Span, Value, bars, columns, ladder, line};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn amounts() -> impl Strategy<Value = Vec<Option<Decimal>>> {
    let number = prop_oneof![
        4 => (-1_000_000_i64..1_000_000, 0_u32..4).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        1 => Just(Decimal::ZERO),
        1 => any::<i64>().prop_map(Decimal::from),
    ];
    prop::collection::vec(prop::option::weighted(0.8, number), 0..220)
}

fn values() -> impl Strategy<Value = Vec<Value>> {
    (amounts(), prop::collection::vec((0_i32..4_000, any::<[bool; 3]>()), 220)).prop_map(
        |(amounts, steps)| {
            let mut day = -500_000;
            let pairs = amounts.into_iter().zip(steps);
            pairs
                .map(|(amount, (step, [open, ahead, anew]))| {
                    day += step;
                    Value { day, amount, open, ahead, anew: anew && step % 5 == 0 }
                })
                .collect()
        },
    )
}

fn known(values: &[Value]) -> Vec<Decimal> {
    values.iter().filter_map(|value| value.amount).collect()
}

fn frame(values: &[Value], grounded: bool) -> Option<(Extent, Span)> {
    Extent::of(known(values), grounded).zip(Span::of(values.iter().map(|value| value.day)))
}

proptest! {
    #[test]
    fn a_scale_holds_its_values_and_keeps_their_order(amounts in amounts(), grounded: bool) {
        let known: Vec<Decimal> = amounts.into_iter().flatten().collect();
        prop_assert_eq!(Extent::of(known.clone(), grounded).is_some(), !known.is_empty());
        let Some(extent) = Extent::of(known.clone(), grounded) else { return Ok(()) };
        prop_assert!(extent.low < extent.high);
        prop_assert!(!grounded || extent.is_grounded());
        let ticks = extent.ticks();
        prop_assert!((2..=8).contains(&ticks.len()), "{} ticks", ticks.len());
        prop_assert!(ticks.windows(2).all(|pair| pair[0].value < pair[1].value && pair[0].y > pair[1].y));
        prop_assert_eq!((ticks[0].y, ticks[ticks.len() - 1].y), (Place::END, Place::START));
        for one in &known {
            prop_assert!(extent.low <= *one && *one <= extent.high);
            for other in &known {
                prop_assert!(one > other || extent.along(*one) <= extent.along(*other));
            }
        }
    }

    #[test]
    fn a_line_leads_from_each_value_to_the_next_but_over_no_gap_and_no_break(values in values()) {
        let Some((extent, time)) = frame(&values, false) else { return Ok(()) };
        let line = line(&values, &extent, &time);
        prop_assert_eq!(line.dots.len(), known(&values).len());
        prop_assert_eq!(line.gaps.len(), values.len() - line.dots.len());
        let led = |pair: &[Value]| pair.iter().all(|value| value.amount.is_some()) && !pair[1].anew;
        prop_assert_eq!(line.segments.len(), values.windows(2).filter(|pair| led(pair)).count());
        prop_assert_eq!(line.breaks.len(), values.iter().skip(1).filter(|value| value.anew).count());
        prop_assert!(line.dots.windows(2).all(|pair| pair[0].x <= pair[1].x));
        prop_assert!(line.segments.iter().all(|one| one.x1 <= one.x2));
        for dot in &line.dots {
            let value = values[dot.at];
            prop_assert_eq!(Some(dot.y), value.amount.map(|amount| extent.height(amount)));
            prop_assert_eq!(dot.hollow, value.open || value.ahead);
        }
    }

    #[test]
    fn columns_stand_on_zero_and_beside_each_other(values in values()) {
        let Some((extent, _)) = frame(&values, true) else { return Ok(()) };
        let drawn = columns(&values, &extent);
        let zero = extent.height(Decimal::ZERO);
        prop_assert_eq!(drawn.columns.len() + drawn.gaps.len(), values.len());
        prop_assert!(drawn.columns.windows(2).all(|pair| pair[0].x.plus(pair[0].width) <= pair[1].x));
        for one in &drawn.columns {
            let stands = if one.falls { one.y } else { one.y.plus(one.height) };
            prop_assert_eq!(stands, zero);
            prop_assert!(one.x < one.middle && one.middle < one.x.plus(one.width));
        }
    }

    #[test]
    fn the_longest_bar_is_the_largest_amount(amounts in amounts()) {
        let known: Vec<Decimal> = amounts.into_iter().flatten().collect();
        let Some((drawn, zero)) = bars(&known) else {
            prop_assert!(known.iter().all(Decimal::is_zero));
            return Ok(());
        };
        for (one, amount) in drawn.iter().zip(&known) {
            let stands = if amount.is_sign_negative() { one.x.plus(one.width) } else { one.x };
            prop_assert_eq!(stands, zero);
            for (other, less) in drawn.iter().zip(&known) {
                // Both ends of a bar are rounded.
                prop_assert!(amount.abs() < less.abs() || one.width.plus(Place::at(0.000_2)) >= other.width);
            }
        }
    }

    #[test]
    fn a_time_keeps_its_days_in_order(days in prop::collection::vec(-3_000_000_i32..3_000_000, 1..60)) {
        let Some(span) = Span::of(days.iter().copied()) else { return Err(TestCaseError::fail("no time")) };
        for one in &days {
            let (from, long) = span.part(&Span { first: *one, last: span.last });
            prop_assert!(long > Place::START);
            prop_assert!(span.first == span.last || from.plus(long) == Place::END);
            prop_assert!(days.iter().all(|other| one > other || span.along(*one) <= span.along(*other)));
        }
    }

    #[test]
    fn a_place_stands_among_all_places(place in 1_u32..5_000, more in 0_u32..5_000) {
        let places = place + more;
        match ladder(place, places) {
            Some((steps, at)) => {
                prop_assert_eq!((steps[0], steps[steps.len() - 1]), (Place::START, Place::END));
                prop_assert_eq!(at == Place::START, place == 1);
            }
            None => prop_assert_eq!(places, 1),
        }
    }
}
