//! Takamatsu's R5 against its R4, and against drafts of it: worked out by hand from the facts.

use crate::bundled::{indicator, report, year};
use rstest::rstest;
use tsunagari_core::{
    Differing, Edit, Figure, FigureState, Incomparable, Rating, Report, Shift, YearLine, apply,
    compare, improvement, year_on_year,
};

const BETTER: [&str; 15] = [
    "1-1", "1-3", "1-6", "2-1", "2-2", "3-2", "3-6", "3-8", "3-9", "4-1", "4-2", "5-1", "5-2",
    "5-3", "5-4",
];
const WORSE: [&str; 4] = ["1-2", "1-5", "1-7", "3-1"];
const SAME: [&str; 5] = ["1-4", "3-3", "3-4", "3-5", "3-7"];

fn key(report: &Report, band: Option<tsunagari_core::AchievementBand>) -> String {
    band.map_or("none", |band| report.scheme.key(band))
        .to_owned()
}

#[test]
fn r5_against_r4() {
    let report = report();
    let found = year_on_year(&report, year(2022), &report, year(2023));
    let of = |wanted: fn(&YearLine) -> bool| -> Vec<&str> {
        let lines = found.lines.iter().filter(|line| wanted(line));
        lines.map(|line| line.after.as_str()).collect()
    };
    assert_eq!(of(|line| line.rate == Some(Shift::Better)), BETTER);
    assert_eq!(of(|line| line.rate == Some(Shift::Worse)), WORSE);
    assert_eq!(of(|line| line.rate.is_none()), SAME);
    let not_comparable: Vec<_> = found
        .lines
        .iter()
        .filter(|line| {
            matches!(
                line.rate,
                Some(Shift::NotComparable(Incomparable::Basis(..)))
            )
        })
        .collect();
    assert_eq!(not_comparable.len(), 1);
    assert_eq!(not_comparable[0].after.as_str(), "1-8");
    let counts = found.counts();
    assert_eq!((counts.better, counts.worse, counts.same), (15, 4, 5));
    assert_eq!(
        (counts.not_comparable, counts.unrated, counts.by_name),
        (1, 0, 0)
    );
    // As the overview counts.
    assert_eq!(
        improvement(&report, year(2023)).improved.len(),
        counts.better
    );
}

/// 1-1 99.1 → 103.7; 1-3 92.1 → 125.8; 1-8 32.0 → 73.7, not comparable; 2-1 19.1 → 28.6; 2-2 45.5 → 81.8;
/// 3-9 75.0 → 100.0; 5-2 is open in R4 (15/264 or 1/264) and 11.7 in R5; 5-4 95.8 → 141.7.
#[test]
fn the_bands_that_changed() {
    let report = report();
    let found = year_on_year(&report, year(2022), &report, year(2023));
    let bands: Vec<_> = found
        .lines
        .iter()
        .filter(|line| line.band.is_some())
        .map(|line| {
            (
                line.after.as_str(),
                key(&report, line.bands.0),
                key(&report, line.bands.1),
            )
        })
        .collect();
    let expected = [
        ("1-1", "75", "100"),
        ("1-3", "75", "100"),
        ("1-8", "25", "50"),
        ("2-1", "over0", "25"),
        ("2-2", "25", "75"),
        ("3-9", "75", "100"),
        ("5-2", "none", "over0"),
        ("5-4", "75", "100"),
    ];
    assert_eq!(
        bands,
        expected.map(|(id, from, to)| (id, from.into(), to.into()))
    );
    assert_eq!(found.counts().bands, 8);
}

/// 1-1's target in R5 is 25,500; published are 26,441 = 103.7 %.
#[rstest]
#[case("25500", "100.0", None)] // still at the target
#[case("25499", "100.0", Some("75"))] // 99.996 %, which rounds to what it is not
#[case("12345", "48.4", Some("25"))]
#[case("0", "0.0", Some("zero"))]
fn an_edited_actual(#[case] actual: &str, #[case] rate: &str, #[case] band: Option<&str>) {
    let published = report();
    let one = indicator(&published, "1-1");
    let edit = Edit::SetFigure {
        at: one.address(year(2023), Figure::Actual),
        from: FigureState::Settled(26_441.into()),
        to: FigureState::Settled(actual.parse().unwrap()),
    };
    let draft = apply(&published, &edit).unwrap();
    let found = compare(&published, &draft);
    let counts = found.counts();
    assert_eq!((counts.indicators, counts.figures, counts.rates), (1, 1, 1));
    assert_eq!(counts.bands, usize::from(band.is_some()));
    assert!(found.parts.is_empty() && found.only_before.is_empty() && found.only_after.is_empty());
    let pair = found
        .pairs
        .iter()
        .find(|pair| !pair.differences.is_empty())
        .unwrap();
    assert_eq!(pair.after.as_str(), "1-1");
    for difference in &pair.differences {
        assert_eq!(difference.year, Some(year(2023)));
        match &difference.what {
            Differing::Figure { figure, .. } => assert_eq!(*figure, Figure::Actual),
            Differing::Rate {
                before: Rating::Rated(before),
                after: Rating::Rated(after),
                shift,
            } => {
                let rounded = |rate: &tsunagari_core::AchievementRate| rate.to_string();
                assert_eq!(
                    (rounded(before), rounded(after)),
                    ("103.7".into(), rate.into())
                );
                assert_eq!(*shift, Shift::Worse);
            }
            Differing::Band {
                before,
                after,
                shift,
            } => {
                assert_eq!(key(&published, *before), "100");
                assert_eq!(Some(&*key(&published, *after)), band);
                assert_eq!(*shift, Shift::Worse);
            }
            other => unreachable!("{other:?}"),
        }
    }
}
