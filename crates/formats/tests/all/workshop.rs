//! What a workshop makes of Takamatsu's report: against values worked out by hand from tests/facts.

use crate::bundled::{indicator, report, year};
use rstest::rstest;
use tsunagari_core::*;

fn words(reach: &Reach) -> String {
    match reach {
        Reach::Takes(figure) => figure.to_string(),
        other => format!("{other:?}"),
    }
}

#[rstest]
// 75 % of 300 is 225: 221 people came.
#[case("1-8", "75", "225")]
#[case("1-8", "100", "300")]
// 50 % of 220 is 110.
#[case("2-1", "50", "110")]
// 25 % of 528 is 132, of 396 is 99.
#[case("4-2", "25", "132")]
#[case("5-1", "25", "99")]
// 75 % of 81,000.
#[case("3-8", "75", "60750")]
// 0 of 1: the only figure above it is the whole.
#[case("1-4", "over0", "Unreachable(TooNarrow)")]
#[case("1-4", "100", "1")]
#[case("1-1", "100", "Reached")]
fn what_it_takes(#[case] id: &str, #[case] band: &str, #[case] takes: &str) {
    let report = report();
    let goal = Goal::Band(report.scheme.find(band).unwrap());
    let reach = report.reach(&indicator(&report, id), year(2023), goal);
    assert_eq!(words(&reach), takes);
}

#[test]
fn the_cheapest_lifts_come_first() {
    let report = report();
    let lifts = report.lifts(year(2023), None);
    let told: Vec<_> = lifts
        .iter()
        .map(|lift| format!("{} {}→{}", lift.indicator, lift.actual, lift.takes))
        .collect();
    // 1-8 1.8 %; 3-4 2.3 %; 3-2 3.4 %; 3-8 4.9 %; 3-6 5 %; 3-1 7.9 %; 5-3 17.2 %; 2-2 22.2 %; 3-7 25 %;
    // 3-3: 75 % of 2 is 1.5, and no number of meetings lies between that and 2: 100 %; 2-1 74.6 %;
    // 5-1 94.1 %; 5-2 112.9 %; 4-2 428 %; 1-4 starts at zero.
    assert_eq!(
        told,
        [
            "1-8 221→225",
            "3-4 43→44",
            "3-2 92.2→95.3",
            "3-8 57903→60750",
            "3-6 20→21",
            "3-1 927→1000",
            "5-3 64→75",
            "2-2 9→11",
            "3-7 16→20",
            "2-1 63→110",
            "5-1 51→99",
            "3-3 1→2",
            "5-2 31→66",
            "4-2 25→132",
            "1-4 0→1",
        ]
    );
    assert_eq!(lifted_within(&lifts, 5), 5);
    let of_three = report.lifts(year(2023), Some(&ProgrammeId::new("3")));
    assert_eq!(of_three.len(), 7);
}

fn ids(tasks: &ExerciseSet) -> Vec<String> {
    let words = |task: &Task| match task {
        Task::GuessRate { indicator, year } => format!("guess {indicator} {year}"),
        Task::Match { indicators } => {
            let ids: Vec<_> = indicators.iter().map(IndicatorId::as_str).collect();
            format!("match {}", ids.join(" "))
        }
        Task::FindClaim { claims } => {
            let ids: Vec<_> = claims.iter().map(ClaimId::as_str).collect();
            format!("find {}", ids.join(" "))
        }
        Task::SetTarget { indicator } => format!("target {indicator}"),
    };
    tasks.exercises.iter().map(|e| words(&e.task)).collect()
}

#[test]
fn the_exercises_are_made_of_the_report_and_always_the_same() {
    let report = report();
    let findings = check(&report);
    let set = report.exercises(&findings);
    assert_eq!(set, report.exercises(&findings));
    let told = ids(&set);
    // Furthest from 100 %: 1-4 is at 0, 2-1 at 28.6, 3-3 at 50, 4-1 at 385.3, 5-2 at 11.7.
    assert_eq!(
        told[..5],
        [
            "guess 1-4 2023",
            "guess 2-1 2023",
            "guess 3-3 2023",
            "guess 4-1 2023",
            "guess 5-2 2023"
        ]
    );
    // The lowest rate above zero is 4-2's, the highest 4-1's.
    assert_eq!(told[told.len() - 2..], ["target 4-2", "target 4-1"]);
    let finding = |id: &ClaimId| {
        let found = findings.iter().find(|finding| finding.claim == *id);
        found.unwrap().outcome.result()
    };
    // Two claims differ: 29-2 and 41. Each stands among three that agree.
    let mut differing = Vec::new();
    for exercise in &set.exercises {
        if let Task::FindClaim { claims } = &exercise.task {
            assert_eq!(claims.len(), 4);
            for id in claims {
                match finding(id) {
                    CheckResult::Differs => differing.push(id.as_str()),
                    other => assert_eq!(other, CheckResult::Agrees),
                }
            }
        }
    }
    assert_eq!(differing, ["29-2", "41"]);
    // One indicator of each programme, and none whose name says which.
    let matched = set.exercises.iter().find_map(|e| match &e.task {
        Task::Match { indicators } => Some(indicators.clone()),
        _ => None,
    });
    let mut programmes: Vec<_> = matched
        .unwrap()
        .iter()
        .map(|id| id.as_str().split('-').next().unwrap().to_owned())
        .collect();
    assert_ne!(programmes, ["1", "2", "3", "4", "5"]);
    programmes.sort();
    assert_eq!(programmes, ["1", "2", "3", "4", "5"]);
}

#[test]
fn a_guess_goes_from_0_to_400_percent_in_r5() {
    // The highest rate is 385.3 %; in R4 it is 302.8.
    let report = report();
    let bounds = |start| report.guess_bounds(year(start));
    assert_eq!(
        bounds(2023),
        Bounds {
            least: 0,
            most: 400
        }
    );
    assert_eq!(
        bounds(2022),
        Bounds {
            least: 0,
            most: 400
        }
    );
    assert_eq!(
        bounds(2020),
        Bounds {
            least: 0,
            most: 200
        }
    );
}

#[test]
fn a_target_is_set_from_what_three_years_say() {
    let report = report();
    let plans = indicator(&report, "4-2");
    let back = report.look_back(&plans);
    let said: Vec<_> = back
        .iter()
        .map(|back| {
            (
                back.year.start(),
                back.target.settled(),
                back.rating.rate().is_some(),
            )
        })
        .collect();
    let target = Some(528.into());
    assert_eq!(said[0], (2023, target, true));
    assert_eq!(said[2].0, 2021);
    // 25 of 50 would have been half.
    let rating = report.with_target(&plans, year(2023), 50.into());
    assert_eq!(rating.rate().unwrap().to_string(), "50.0");
}

#[test]
fn the_pace_of_the_first_term() {
    let report = report();
    // R4: 96 people. R5 aims at 300, a year later.
    let desk = indicator(&report, "1-8");
    let pace = report.pace(&desk, year(2022), Goal::Full).unwrap();
    assert_eq!(pace.stride, Stride::Change(204.into()));
    assert_eq!((pace.years, pace.held), (1, false));
    // R5: 221 people. The second term ends in R9, four years later, and has no target yet: 79 ÷ 4 = 19.75.
    let pace = report.pace(&desk, year(2023), Goal::Full).unwrap();
    assert_eq!(pace.stride, Stride::Change(20.into()));
    assert_eq!((pace.years, pace.held, pace.until), (4, true, year(2027)));
}
