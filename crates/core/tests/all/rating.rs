//! Every formula at every edge, against values worked out by hand.

use rstest::rstest;
use tsunagari_core::*;

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

fn rule(polarity: Polarity) -> RatingRule {
    RatingRule {
        polarity,
        ..RatingRule::default()
    }
}

fn keep(tolerance: &str) -> Polarity {
    Polarity::KeepInRange {
        tolerance: quantity(tolerance),
    }
}

/// An empty text is a missing figure.
fn inputs(target: &str, actual: &str, baseline: &str) -> RatingInputs {
    let state = |text: &str| match text {
        "" => FigureState::Missing,
        _ => FigureState::Settled(quantity(text)),
    };
    RatingInputs {
        baseline: (!baseline.is_empty()).then(|| quantity(baseline)),
        ..RatingInputs::of(&state(target), &state(actual))
    }
}

/// The rate with two decimals, or the state.
fn words(rating: &Rating) -> String {
    let rounding = Rounding {
        decimals: 2,
        half_up: true,
    };
    match rating {
        Rating::Rated(rate) => rate.rounded(rounding),
        other => format!("{other:?}"),
    }
}

const HUGE: &str = "999999999999.9999";
const TINY: &str = "0.0001";

#[rstest]
// Higher is better: actual ÷ target.
#[case::higher(Polarity::HigherIsBetter, "25500", "26441", "", "103.69")] // 1.036901…
#[case::higher_none(Polarity::HigherIsBetter, "100", "0", "", "0.00")]
#[case::higher_below_zero(Polarity::HigherIsBetter, "100", "-5", "", "-5.00")]
#[case::higher_no_target(Polarity::HigherIsBetter, "", "5", "", "NoTarget")]
#[case::higher_no_actual(Polarity::HigherIsBetter, "5", "", "", "NoActual")]
#[case::higher_nothing(Polarity::HigherIsBetter, "", "", "", "NoTarget")]
#[case::higher_of_zero(Polarity::HigherIsBetter, "0", "5", "", "TargetZero")]
// −3 ÷ −5 = 60 %, though a deficit of 3 is better than one of 5.
#[case::higher_negative_target(Polarity::HigherIsBetter, "-5", "-3", "", "Negative")]
#[case::higher_huge(Polarity::HigherIsBetter, TINY, HUGE, "", "999999999999999900.00")]
#[case::higher_tiny(Polarity::HigherIsBetter, HUGE, TINY, "", "0.00")]
// Less is better, target ÷ actual: 20 planned, 25 came: 20 ÷ 25 = 80 %.
#[case::over(Polarity::LowerTargetOverActual, "20", "25", "", "80.00")]
#[case::over_better(Polarity::LowerTargetOverActual, "20", "16", "", "125.00")]
#[case::over_zero_actual(Polarity::LowerTargetOverActual, "20", "0", "", "ActualZero")]
#[case::over_zero_target(Polarity::LowerTargetOverActual, "0", "4", "", "0.00")]
#[case::over_zero_both(Polarity::LowerTargetOverActual, "0", "0", "", "ActualZero")]
#[case::over_negative_actual(Polarity::LowerTargetOverActual, "20", "-1", "", "Negative")]
#[case::over_negative_target(Polarity::LowerTargetOverActual, "-1", "20", "", "Negative")]
#[case::over_missing(Polarity::LowerTargetOverActual, "20", "", "", "NoActual")]
#[case::over_huge(
    Polarity::LowerTargetOverActual,
    HUGE,
    TINY,
    "",
    "999999999999999900.00"
)]
// Less is better, 2 − actual ÷ target: 2 − 25 ÷ 20 = 0.75.
#[case::two(Polarity::LowerTwoMinus, "20", "25", "", "75.00")]
#[case::two_met(Polarity::LowerTwoMinus, "20", "20", "", "100.00")]
#[case::two_best(Polarity::LowerTwoMinus, "20", "0", "", "200.00")]
#[case::two_twice(Polarity::LowerTwoMinus, "20", "40", "", "0.00")]
#[case::two_more_than_twice(Polarity::LowerTwoMinus, "20", "45", "", "-25.00")]
#[case::two_of_zero(Polarity::LowerTwoMinus, "0", "5", "", "TargetZero")]
#[case::two_negative(Polarity::LowerTwoMinus, "-20", "5", "", "Negative")]
// 2 − 10¹⁶ and a little, in per cent.
#[case::two_huge(Polarity::LowerTwoMinus, TINY, HUGE, "", "-999999999999999700.00")]
// Less is better, as printed: 25 ÷ 20.
#[case::printed(Polarity::LowerAsPrinted, "20", "25", "", "125.00")]
#[case::printed_better(Polarity::LowerAsPrinted, "20", "16", "", "80.00")]
#[case::printed_none(Polarity::LowerAsPrinted, "20", "0", "", "0.00")]
#[case::printed_of_zero(Polarity::LowerAsPrinted, "0", "0", "", "TargetZero")]
// The share of the planned reduction: from 100 to 60, came to 70: 30 of 40.
#[case::reduction(Polarity::ReductionFromBaseline, "60", "70", "100", "75.00")]
#[case::reduction_past(Polarity::ReductionFromBaseline, "60", "50", "100", "125.00")]
#[case::reduction_none(Polarity::ReductionFromBaseline, "60", "100", "100", "0.00")]
#[case::reduction_worse(Polarity::ReductionFromBaseline, "60", "110", "100", "-25.00")]
#[case::reduction_to_zero(Polarity::ReductionFromBaseline, "0", "25", "100", "75.00")]
#[case::reduction_below_zero(Polarity::ReductionFromBaseline, "-60", "-20", "100", "75.00")] // 120 of 160
#[case::reduction_upwards(Polarity::ReductionFromBaseline, "140", "130", "100", "75.00")] // 30 of 40 upwards
#[case::reduction_no_baseline(Polarity::ReductionFromBaseline, "60", "70", "", "NoBaseline")]
#[case::reduction_no_change(Polarity::ReductionFromBaseline, "100", "70", "100", "NoPlannedChange")]
#[case::reduction_huge(
    Polarity::ReductionFromBaseline,
    "999999999999.9998",
    "-999999999999.9999",
    HUGE,
    "1999999999999999800.00"
)]
// An increase of 50 from 200: 230 is 30 of 50.
#[case::increase(Polarity::IncreaseFromBaseline, "50", "230", "200", "60.00")]
#[case::increase_fell(Polarity::IncreaseFromBaseline, "50", "190", "200", "-20.00")]
#[case::increase_from_nothing(Polarity::IncreaseFromBaseline, "50", "25", "0", "50.00")]
#[case::increase_by_less(Polarity::IncreaseFromBaseline, "-50", "160", "200", "80.00")] // −40 of −50
#[case::increase_of_zero(Polarity::IncreaseFromBaseline, "0", "200", "200", "TargetZero")]
#[case::increase_no_baseline(Polarity::IncreaseFromBaseline, "50", "230", "", "NoBaseline")]
#[case::increase_missing(Polarity::IncreaseFromBaseline, "50", "", "200", "NoActual")]
// In range: 200 ± 10 % is 180 to 220.
#[case::range(keep("10"), "200", "205", "", "100.00")]
#[case::range_lower_limit(keep("10"), "200", "180", "", "100.00")]
#[case::range_upper_limit(keep("10"), "200", "220", "", "100.00")]
#[case::range_below(keep("10"), "200", "90", "", "50.00")] // 90 ÷ 180
#[case::range_above(keep("10"), "200", "440", "", "50.00")] // 220 ÷ 440
#[case::range_just_below(keep("10"), "200", "179.9999", "", "100.00")] // 99.99994 %, rounded
#[case::range_below_zero(keep("10"), "200", "-18", "", "-10.00")]
#[case::range_exactly(keep("0"), "200", "200", "", "100.00")]
#[case::range_of_zero(keep("10"), "0", "0", "", "100.00")] // nothing is within 0 ± 0
#[case::range_above_zero(keep("10"), "0", "7", "", "0.00")] // 0 ÷ 7
#[case::range_under_zero(keep("10"), "0", "-7", "", "TargetZero")]
#[case::range_negative(keep("10"), "-200", "-200", "", "Negative")]
#[case::range_huge(keep("99.9999"), TINY, HUGE, "", "0.00")]
#[case::range_missing(keep("10"), "200", "", "", "NoActual")]
// Yes or no.
#[case::yes(Polarity::YesNo, "1", "1", "", "100.00")]
#[case::no(Polarity::YesNo, "1", "0", "", "0.00")]
#[case::yes_written_out(Polarity::YesNo, "1.0", "1.00", "", "100.00")]
#[case::neither(Polarity::YesNo, "1", "2", "", "NotYesNo")]
#[case::not_planned(Polarity::YesNo, "0", "1", "", "TargetZero")]
#[case::no_answer(Polarity::YesNo, "1", "", "", "NoActual")]
#[case::negative_plan(Polarity::YesNo, "-1", "1", "", "Negative")]
// Only watched.
#[case::watched(Polarity::WatchedOnly, "", "12", "", "Watched")]
#[case::watched_with_a_target(Polarity::WatchedOnly, "10", "12", "", "Watched")]
#[case::watched_without_anything(Polarity::WatchedOnly, "", "", "", "Watched")]
fn formulas(
    #[case] polarity: Polarity,
    #[case] target: &str,
    #[case] actual: &str,
    #[case] baseline: &str,
    #[case] expected: &str,
) {
    let rating = rate(&rule(polarity), &inputs(target, actual, baseline));
    assert_eq!(words(&rating), expected);
}

/// Where the formula divides by zero, a target that is met counts as 100 % if the report says so;
/// one that is missed never does.
#[rstest]
#[case(Polarity::HigherIsBetter, "0", "0", "", "100.00")]
#[case(Polarity::HigherIsBetter, "0", "5", "", "100.00")]
#[case(Polarity::HigherIsBetter, "0", "-1", "", "TargetZero")]
#[case(Polarity::LowerTargetOverActual, "20", "0", "", "100.00")]
#[case(Polarity::LowerTargetOverActual, "0", "0", "", "100.00")]
#[case(Polarity::LowerTargetOverActual, "0", "4", "", "0.00")] // 0 ÷ 4 needs no setting
#[case(Polarity::LowerTwoMinus, "0", "0", "", "100.00")]
#[case(Polarity::LowerTwoMinus, "0", "1", "", "TargetZero")]
#[case(Polarity::LowerAsPrinted, "0", "0", "", "100.00")]
#[case(Polarity::LowerAsPrinted, "0", "1", "", "TargetZero")]
#[case(Polarity::ReductionFromBaseline, "100", "100", "100", "100.00")]
#[case(Polarity::ReductionFromBaseline, "100", "90", "100", "100.00")]
#[case(
    Polarity::ReductionFromBaseline,
    "100",
    "101",
    "100",
    "NoPlannedChange"
)]
#[case(Polarity::IncreaseFromBaseline, "0", "200", "200", "100.00")]
#[case(Polarity::IncreaseFromBaseline, "0", "199", "200", "TargetZero")]
#[case(keep("10"), "0", "-7", "", "TargetZero")]
#[case(Polarity::YesNo, "0", "0", "", "100.00")]
fn dividing_by_zero(
    #[case] polarity: Polarity,
    #[case] target: &str,
    #[case] actual: &str,
    #[case] baseline: &str,
    #[case] expected: &str,
) {
    let lenient = RatingRule {
        zero: ZeroCase::AchievedIfMet,
        ..rule(polarity)
    };
    let rating = rate(&lenient, &inputs(target, actual, baseline));
    assert_eq!(words(&rating), expected);
}

#[rstest]
#[case("9994", 1, true, "99.9", "99.9")] // 99.94
#[case("9995", 1, true, "100.0", "99.95")] // 99.95 rounds up into the band above
#[case("9995", 1, false, "99.9", "99.9")] // cut off it never does
#[case("9996", 1, true, "100.0", "99.96")]
#[case("9999", 0, true, "100", "99.99")] // neither 100 nor 100.0 will do
#[case("9999", 0, false, "99", "99")]
#[case("10004", 1, true, "100.0", "100.0")] // 100.04 is above the limit however it is cut
#[case("10004", 2, true, "100.04", "100.04")]
#[case("10005", 1, true, "100.1", "100.1")]
#[case("10005", 1, false, "100.0", "100.0")]
#[case("-5", 1, true, "-0.1", "-0.1")] // −0.05: half away from zero
// Cut off it reads 0.0: zero or below, the same band.
#[case("-5", 1, false, "0.0", "0.0")]
fn rounding_borders(
    #[case] actual: &str,
    #[case] decimals: u32,
    #[case] half_up: bool,
    #[case] printed: &str,
    #[case] shown: &str,
) {
    let rating = rate(&RatingRule::default(), &inputs("10000", actual, ""));
    let rate = rating.rate().unwrap();
    let rounding = Rounding { decimals, half_up };
    assert_eq!(rate.rounded(rounding), printed);
    assert_eq!(rate.shown(rounding, &BandScheme::six()), shown);
}

#[test]
fn the_target_is_reached_at_or_below_100_where_less_is_better_as_printed() {
    let rate = |actual| {
        let rating = rate(&rule(Polarity::LowerAsPrinted), &inputs("20", actual, ""));
        rating.rate().unwrap()
    };
    let reaches = |actual| Polarity::LowerAsPrinted.reaches(&rate(actual));
    assert_eq!(["19", "20", "20.0001"].map(reaches), [true, true, false]);
    let better = Polarity::LowerAsPrinted.compare(&rate("10"), &rate("15"));
    assert_eq!(better, std::cmp::Ordering::Greater);
    assert!(!Polarity::HigherIsBetter.reaches(&rate("19")));
}
