//! What it would take to reach a goal: against values worked out by hand, and whatever the figures.

use crate::sample::{self, year};
use proptest::prelude::*;
use rstest::rstest;
use tsunagari_core::*;

pub fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

pub fn rule(polarity: Polarity) -> RatingRule {
    RatingRule {
        polarity,
        ..RatingRule::default()
    }
}

fn address(start: u16, figure: Figure) -> FigureAddress {
    FigureAddress {
        indicator: IndicatorId::new("i"),
        year: year(start),
        figure,
    }
}

pub fn put(report: &Report, start: u16, figure: Figure, text: &str) -> Report {
    let at = address(start, figure);
    let from = of(report).entered(year(start), figure);
    let to = (!text.is_empty()).then(|| quantity(text)).into();
    apply_all(report, &[Edit::SetFigure { at, from, to }]).unwrap()
}

pub fn of(report: &Report) -> &Indicator {
    report.indicator(&IndicatorId::new("i")).unwrap()
}

/// The first indicator of the sample with these figures in R5, a baseline and a rule.
fn with(rule: RatingRule, baseline: &str, target: &str, actual: &str) -> Report {
    let mut report = sample::report();
    report.rule = rule;
    let id = IndicatorId::new("i");
    let edits: Vec<_> = change_indicator(&report, &id, |placed| {
        placed.head.baseline = (!baseline.is_empty()).then(|| quantity(baseline));
    })
    .into_iter()
    .collect();
    let report = apply_all(&report, &edits).unwrap();
    let report = put(&report, 2023, Figure::Target, target);
    put(&report, 2023, Figure::Actual, actual)
}

fn words(reach: &Reach) -> String {
    match reach {
        Reach::Takes(figure) => figure.to_string(),
        Reach::Unreachable(obstacle) => format!("{obstacle:?}"),
        Reach::Unrated(rating) => format!("{rating:?}"),
        Reach::Reached => "Reached".into(),
    }
}

/// What it takes to reach 100 % and the band 75.
fn both(report: &Report) -> [String; 2] {
    let band = report.scheme.find("75").unwrap();
    [Goal::Full, Goal::Band(band)].map(|goal| words(&report.reach(of(report), year(2023), goal)))
}

use Polarity::*;

#[rstest]
// 75 % of 25,500 is 19,125; of 705 it is 528.75, and people are counted whole.
#[case(HigherIsBetter, "", "25500", "10000", "25500", "19125")]
#[case(HigherIsBetter, "", "705", "100", "705", "529")]
#[case(HigherIsBetter, "", "705", "529", "705", "Reached")]
#[case(HigherIsBetter, "", "705", "528", "705", "529")]
#[case(HigherIsBetter, "", "705", "705", "Reached", "Reached")]
// 75 % of 95.3 is 71.475: the figures have one decimal.
#[case(HigherIsBetter, "", "95.3", "50.0", "95.3", "71.5")]
#[case(HigherIsBetter, "", "0", "5", "TargetZero", "TargetZero")]
#[case(HigherIsBetter, "", "-5", "-9", "Negative", "Negative")]
#[case(HigherIsBetter, "", "", "5", "NoTarget", "NoTarget")]
// Nothing came out yet: the least that is enough.
#[case(HigherIsBetter, "", "705", "", "705", "529")]
// From 1 of 1, no figure is 75 % or more and less than 100.
#[case(HigherIsBetter, "", "1", "0", "1", "TooNarrow")]
// 100 ÷ 133 = 75.19 %, 100 ÷ 134 = 74.6 %.
#[case(LowerTargetOverActual, "", "100", "200", "100", "133")]
#[case(LowerTargetOverActual, "", "100", "", "100", "133")]
// At zero there is no rate, so that no figure reaches a target of zero.
#[case(LowerTargetOverActual, "", "0", "5", "NoSuchRate", "NoSuchRate")]
// 2 − 125 ÷ 100 = 75 %.
#[case(LowerTwoMinus, "", "100", "150", "100", "125")]
#[case(LowerTwoMinus, "", "0", "5", "TargetZero", "TargetZero")]
// As printed, 150 %: at 100 it is reached; below 100 % lies the band 75, 99 at most.
#[case(LowerAsPrinted, "", "100", "150", "100", "Reached")]
// From 200 to 100: a quarter of the way is missing at 125.
#[case(ReductionFromBaseline, "200", "100", "180", "100", "125")]
// The other way, an increase from 100 to 200.
#[case(ReductionFromBaseline, "100", "200", "120", "200", "175")]
#[case(ReductionFromBaseline, "", "100", "180", "NoBaseline", "NoBaseline")]
#[case(
    ReductionFromBaseline,
    "100",
    "100",
    "120",
    "NoPlannedChange",
    "NoPlannedChange"
)]
// 50 more than 100: three quarters are 37.5.
#[case(IncreaseFromBaseline, "100", "50", "110", "150", "138")]
// Between 90 and 110 it is 100 %. 75 % is 67.5 below and 146.67 above.
#[case(KeepInRange { tolerance: Quantity::from(10) }, "", "100", "50", "90", "68")]
#[case(KeepInRange { tolerance: Quantity::from(10) }, "", "100", "200", "110", "146")]
#[case(KeepInRange { tolerance: Quantity::from(10) }, "", "100", "95", "Reached", "Reached")]
#[case(YesNo, "", "1", "0", "1", "NoSuchRate")]
#[case(YesNo, "", "0", "0", "TargetZero", "TargetZero")]
#[case(WatchedOnly, "", "1", "0", "Watched", "Watched")]
fn the_figure_that_reaches(
    #[case] polarity: Polarity,
    #[case] baseline: &str,
    #[case] target: &str,
    #[case] actual: &str,
    #[case] full: &str,
    #[case] band: &str,
) {
    let report = with(rule(polarity), baseline, target, actual);
    assert_eq!(both(&report), [full, band]);
}

#[test]
fn a_target_that_is_met_can_be_reached_where_the_rule_says_so() {
    let met = RatingRule {
        zero: ZeroCase::AchievedIfMet,
        ..rule(LowerTwoMinus)
    };
    assert_eq!(both(&with(met.clone(), "", "0", "5")), ["0", "NoSuchRate"]);
    let quotient = RatingRule {
        polarity: LowerTargetOverActual,
        ..met
    };
    assert_eq!(both(&with(quotient, "", "0", "5"))[0], "0");
    // A no that was aimed at is met by either answer. 2 is neither, and nearer to a yes; nothing is nearer to a no.
    let answer = RatingRule {
        zero: ZeroCase::AchievedIfMet,
        ..rule(YesNo)
    };
    let answered = |actual| both(&with(answer.clone(), "", "0", actual));
    assert_eq!(answered("2"), ["1", "NoSuchRate"]);
    assert_eq!(answered(""), ["0", "NoSuchRate"]);
}

#[test]
fn where_years_are_added_up_it_is_what_is_left_of_the_sum() {
    let summed = RatingRule {
        summed: true,
        ..RatingRule::default()
    };
    // R4: 40 of 50. R5: 30 of 50. 70 of 100 in all: 30 more for the whole, 5 for 75 %.
    let report = with(summed, "", "50", "30");
    let report = put(&report, 2022, Figure::Target, "50");
    let report = put(&report, 2022, Figure::Actual, "40");
    assert_eq!(both(&report), ["60", "35"]);
}

#[test]
fn a_share_ends_at_100_percent_and_a_count_at_zero() {
    let mut report = with(rule(HigherIsBetter), "", "95.3", "92.2");
    report.scheme = BandScheme::letters();
    let id = IndicatorId::new("i");
    let edits: Vec<_> = change_indicator(&report, &id, |placed| {
        placed.head.kind = IndicatorKind::Percentage;
    })
    .into_iter()
    .collect();
    let report = apply_all(&report, &edits).unwrap();
    // S begins at 110 %: 104.83.
    let goal = Goal::Band(report.scheme.find("s").unwrap());
    let reach = report.reach(of(&report), year(2023), goal);
    assert_eq!(reach, Reach::Unreachable(Obstacle::AboveHundred));
    // 2 − x ÷ 2 = 500 % where x is −6.
    let mut report = with(rule(LowerTwoMinus), "", "2", "2");
    let mut limits = BandScheme::letters().limits().to_vec();
    limits[0].lower = Some(quantity("500"));
    report.scheme = BandScheme::new(limits).unwrap();
    let goal = Goal::Band(AchievementBand(0));
    let reach = report.reach(of(&report), year(2023), goal);
    assert_eq!(reach, Reach::Unreachable(Obstacle::BelowZero));
}

#[test]
fn too_much_is_left_for_the_middle() {
    let mut report = with(rule(HigherIsBetter), "", "200", "300");
    report.scheme = BandScheme::around_target();
    // Up to 105 % of 200.
    let goal = Goal::Band(report.scheme.find("near").unwrap());
    assert_eq!(words(&report.reach(of(&report), year(2023), goal)), "210");
    let over = report.scheme.find("over").unwrap();
    assert_eq!(report.scheme.better_than(over), [AchievementBand(1)]);
}

/// 0 ÷ 0 has no rate; 0 ÷ 1 is 0 %.
#[test]
fn above_a_target_of_zero_a_quotient_is_zero() {
    let report = with(rule(LowerTargetOverActual), "", "0", "0");
    let goal = Goal::Band(report.scheme.find("zero").unwrap());
    assert_eq!(words(&report.reach(of(&report), year(2023), goal)), "1");
}

/// A figure that is neither has no rate; both answers have one, 0 % and 100 %.
#[test]
fn a_yes_or_a_no_reaches_the_band_of_its_rate() {
    let mut report = with(rule(YesNo), "", "1", "2");
    report.scheme = BandScheme::around_target();
    let reach = |key| {
        let goal = Goal::Band(report.scheme.find(key).unwrap());
        words(&report.reach(of(&report), year(2023), goal))
    };
    assert_eq!(
        ["over", "near", "under"].map(reach),
        ["NoSuchRate", "1", "0"]
    );
}

/// From 0 of exactly 1 the band of 50 % has no figure; 2 would be 1 ÷ 2, but is too much.
#[test]
fn who_is_below_a_range_is_not_sent_beyond_it() {
    let polarity = KeepInRange {
        tolerance: Quantity::ZERO,
    };
    let below = with(rule(polarity), "", "1", "0");
    let half = Goal::Band(below.scheme.find("50").unwrap());
    let reach = |report: &Report| words(&report.reach(of(report), year(2023), half));
    assert_eq!(reach(&below), "TooNarrow");
    assert_eq!(reach(&with(rule(polarity), "", "1", "3")), "2");
}

#[test]
fn lifts_begin_with_the_least_change() {
    // i 80 of 100 → 100 (25 %), j 120 of 100 is in the best band, k 10 of 100 → 25 (150 %).
    let report = sample::report();
    let lifts = report.lifts(year(2023), None);
    let told: Vec<_> = lifts
        .iter()
        .map(|lift| format!("{} {}→{}", lift.indicator, lift.actual, lift.takes))
        .collect();
    assert_eq!(told, ["i 80→100", "k 10→25"]);
    assert_eq!(lifted_within(&lifts, 24), 0);
    assert_eq!(lifted_within(&lifts, 25), 1);
    assert_eq!(lifted_within(&lifts, 150), 2);
    let of_two = report.lifts(year(2023), Some(&ProgrammeId::new("2")));
    assert_eq!(of_two.len(), 1);
}

#[test]
fn a_lift_passes_over_a_band_that_no_figure_is_in_and_comes_last_from_zero() {
    // 0 of 1 → 1: nothing lies between. k takes 150 %, but that is a share of something.
    let report = with(RatingRule::default(), "", "1", "0");
    let lifts = report.lifts(year(2023), None);
    let ids: Vec<_> = lifts.iter().map(|lift| lift.indicator.as_str()).collect();
    assert_eq!(ids, ["k", "i"]);
    assert_eq!(report.scheme.key(lifts[1].to), "100");
    assert_eq!((lifts[1].takes, &lifts[1].change), (1.into(), &None));
}

fn any_polarity() -> impl Strategy<Value = Polarity> {
    let tolerance = (0..60_u32).prop_map(|percent| Polarity::KeepInRange {
        tolerance: percent.into(),
    });
    prop_oneof![prop::sample::select(Polarity::FORMULAS.to_vec()), tolerance]
}

fn any_figure() -> impl Strategy<Value = String> {
    prop_oneof![
        (0..400_u32).prop_map(|n| n.to_string()),
        (0..40_000_u32).prop_map(|n| format!("{}.{:02}", n / 100, n % 100)),
        (0..2_u32).prop_map(|n| n.to_string()),
    ]
}

fn is_there(report: &Report, goal: Goal) -> bool {
    let Some(rate) = report.rating(of(report), year(2023)).rate() else {
        return false;
    };
    match goal {
        Goal::Full => report.rule.polarity.reaches(&rate),
        Goal::Band(band) => report.scheme.band(&rate) == band,
    }
}

proptest! {
    /// Whatever the rule: the figure reaches the goal, and one step back towards what there was does not.
    #[test]
    fn the_figure_reaches_and_one_step_less_does_not(
        polarity in any_polarity(),
        zero in prop::sample::select(vec![ZeroCase::NotComputable, ZeroCase::AchievedIfMet]),
        (target, actual, baseline) in (any_figure(), any_figure(), any_figure()),
        scheme in prop::sample::select(vec![BandScheme::six(), BandScheme::letters(), BandScheme::around_target()]),
        at in 0..7_usize,
    ) {
        let rule = RatingRule { zero, ..rule(polarity) };
        let mut report = with(rule, &baseline, &target, &actual);
        report.scheme = scheme;
        let at = at % (report.scheme.limits().len() + 1);
        let goal = if at == 0 { Goal::Full } else { Goal::Band(AchievementBand(at - 1)) };
        let reach = report.reach(of(&report), year(2023), goal);
        let decimals = of(&report).decimals();
        let step = quantity(&format!("{:.*}", decimals as usize, 10_f64.powi(-(decimals as i32))));
        match reach {
            Reach::Takes(figure) => {
                prop_assert!(is_there(&put(&report, 2023, Figure::Actual, &figure.to_string()), goal));
                let back = match figure > quantity(&actual) {
                    true => figure.minus(step),
                    false => figure.plus(step),
                };
                let back = put(&report, 2023, Figure::Actual, &back.unwrap().to_string());
                prop_assert!(!is_there(&back, goal), "{figure} is not the nearest");
            }
            Reach::Reached => {
                let rate = report.rating(of(&report), year(2023)).rate();
                prop_assert!(rate.is_some());
            }
            // What is said to be out of reach is: no figure near the actual or the target reaches it, but for
            // one on the other side of a range.
            Reach::Unreachable(_) | Reach::Unrated(_) => {
                let (now, target) = (quantity(&actual), quantity(&target));
                let beyond = |figure: Quantity| match now <= target {
                    true => figure > target,
                    false => figure < target,
                };
                for whole in 0..=100_u32 {
                    if matches!(polarity, KeepInRange { .. }) && beyond(whole.into()) {
                        continue;
                    }
                    let tried = put(&report, 2023, Figure::Actual, &whole.to_string());
                    prop_assert!(!is_there(&tried, goal), "{whole} reaches it");
                }
            }
        }
    }
}
