//! Version 1 of a set of exercises, and what an address of a workshop says.

use crate::bundled::{report, validator, year};
use proptest::prelude::*;
use rstest::rstest;
use serde_json::Value;
use std::sync::Arc;
use tsunagari_core::*;
use tsunagari_formats::*;

/// As it was when it was frozen. Never edited.
const GOLDEN: &str = include_str!("../../../../tests/golden/exercises-1.json");
const SCHEMA: &str = include_str!("../../../../public/exercises.schema.json");

#[test]
fn the_golden_set_opens_and_is_written_as_it_was() {
    let set = read_exercises(GOLDEN.as_bytes()).unwrap();
    assert_eq!(write_exercises(&set), GOLDEN);
    assert_eq!(
        (set.exercises.len(), set.report.as_str()),
        (5, "takamatsu-r5")
    );
    assert_eq!(set.title, "はじめての重層的支援 研修");
    let guess = &set.exercises[0];
    assert_eq!(guess.question, "まず予想してみましょう。");
    let (indicator, year) = (IndicatorId::new("4-1"), year(2023));
    assert_eq!(guess.task, Task::GuessRate { indicator, year });
}

#[test]
fn what_the_app_makes_is_valid_and_comes_back() {
    let report = report();
    let set = report.exercises(&check(&report));
    let text = write_exercises(&set);
    assert_eq!(read_exercises(text.as_bytes()), Ok(set.clone()));
    let document: Value = serde_json::from_str(&text).unwrap();
    assert!(validator(SCHEMA).is_valid(&document));
    for exercise in &set.exercises {
        assert_eq!(
            read_task(&write_task(&exercise.task)),
            Some(exercise.task.clone())
        );
    }
}

/// What the schema refuses, the reader refuses too, with the place.
#[rstest]
#[case("tsunagari-exercises", "else", "")]
#[case("\"version\": 1", "\"version\": 2", "")]
#[case("\"report\": \"takamatsu-r5\"", "\"report\": \"高松\"", "report")]
#[case("\"guess-rate\"", "\"guess\"", "exercises[0].kind")]
#[case("\"year\": 2023", "\"year\": \"2023\"", "exercises[0].year")]
#[case(", \"year\": 2023", "", "exercises[0].year")]
#[case(
    "\"year\": 2023",
    "\"year\": 2023, \"claims\": [\"1\", \"2\"]",
    "exercises[0].claims"
)]
#[case("まず予想してみましょう。", "", "exercises[0].question")]
#[case(
    "[\"2-1\", \"4-1\", \"1-2\", \"3-4\", \"5-3\"]",
    "[\"2-1\"]",
    "exercises[2].indicators"
)]
#[case("\"4-1\", \"1-2\"", "\"4-1\", \"4-1\"", "exercises[2].indicators[2]")]
#[case("\"note\"", "\"memo\"", "exercises[3].memo")]
fn refused(#[case] from: &str, #[case] to: &str, #[case] place: &str) {
    let text = GOLDEN.replacen(from, to, 1);
    assert_ne!(text, GOLDEN);
    let error = read_exercises(text.as_bytes()).unwrap_err();
    assert!(error.to_string().contains(place), "{error}");
    let document: Value = serde_json::from_str(&text).unwrap();
    assert!(!validator(SCHEMA).is_valid(&document), "{text}");
}

#[test]
fn more_than_a_workshop_has_time_for_is_refused() {
    let task = Task::SetTarget {
        indicator: IndicatorId::new("4-2"),
    };
    let mut set = ExerciseSet {
        title: String::new(),
        report: "r".into(),
        exercises: vec![Exercise::from(task); MAX_EXERCISES],
    };
    assert_eq!(
        read_exercises(write_exercises(&set).as_bytes()),
        Ok(set.clone())
    );
    set.exercises.push(set.exercises[0].clone());
    let error = read_exercises(write_exercises(&set).as_bytes());
    assert!(matches!(
        error,
        Err(FormatError::TooMany { limit: 100, .. })
    ));
}

#[rstest]
#[case("")]
#[case("1-1:2023:actual:27000")]
#[case("1-1:2023:actual:27000,1-1:2023:target:none,3-2:2022:actual:95.5")]
fn a_scenario_in_an_address(#[case] text: &str) {
    let over = Scenario::over(Arc::new(report()));
    let scenario = over.with_all(&read_scenario(text).unwrap()).unwrap();
    let written = write_scenario(&scenario);
    assert_eq!(read_scenario(&written).as_ref(), Some(scenario.changes()));
    assert_eq!(scenario.is_untouched(), text.is_empty());
}

#[rstest]
#[case("1-1:2023:actual")]
#[case("1-1:2023:actual:27000:1")]
#[case("1-1:2023:actual:2.00001")]
#[case("1-1:2023:actual:NaN")]
#[case("1-1:2023:both:1")]
#[case("1-1:R5:actual:1")]
#[case("1-1:+202:actual:1")]
#[case("1 1:2023:actual:1")]
#[case("1-1:2023:actual:1,")]
#[case("1-1:2023:actual:1,1-1:2023:actual:2")]
fn no_scenario(#[case] text: &str) {
    assert_eq!(read_scenario(text), None);
}

#[rstest]
#[case("guess:1-4")]
#[case("guess:1-4:2023:5")]
#[case("match:1-4")]
#[case("match:1-4:1-4")]
#[case("find:")]
#[case("average:1-4:1-5")]
#[case("target:1-4/../x")]
fn no_task(#[case] text: &str) {
    assert_eq!(read_task(text), None);
}

proptest! {
    #[test]
    fn whatever_the_figures_the_address_carries_them(
        changes in prop::collection::btree_map((0..25_usize, 2020..2024_u16, any::<bool>()), prop::option::of((0..10_000_000_u32, 0..5_usize)), 0..40),
    ) {
        let base = Arc::new(report());
        let ids: Vec<_> = base.indicators().map(|(_, _, i)| i.id.clone()).collect();
        let mut scenario = Scenario::over(base);
        for ((at, start, target), value) in changes {
            let figure = if target { Figure::Target } else { Figure::Actual };
            let at = FigureAddress { indicator: ids[at].clone(), year: year(start), figure };
            let value = value.map(|(units, decimals)| match decimals {
                0 => Quantity::from(units),
                _ => format!("{units}.{:0<decimals$}", 1).parse().unwrap(),
            });
            scenario = scenario.with(&at, value).unwrap();
        }
        let read = read_scenario(&write_scenario(&scenario));
        prop_assert_eq!(read.as_ref(), Some(scenario.changes()));
    }
}
