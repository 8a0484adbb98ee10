//! What two reports differ in, by hand.

use crate::sample::{add_indicator, indicator_head, report, set, year};
use rstest::rstest;
use tsunagari_core::*;

fn id(id: &str) -> IndicatorId {
    IndicatorId::new(id)
}

fn settled(value: u32) -> FigureState {
    FigureState::Settled(value.into())
}

fn rate_of(report: &Report, indicator: &str, start: u16) -> Rating {
    report.rating(report.indicator(&id(indicator)).unwrap(), year(start))
}

fn with(edits: &[Edit]) -> Report {
    apply_all(&report(), edits).unwrap()
}

fn changed(indicator: &str, change: impl FnOnce(&mut IndicatorHead)) -> Report {
    let edit = change_indicator(&report(), &id(indicator), |placed| change(&mut placed.head));
    with(edit.as_slice())
}

fn differences(comparison: &Comparison, indicator: &str) -> Vec<Difference> {
    let pair = comparison
        .pairs
        .iter()
        .find(|pair| pair.after == id(indicator));
    pair.unwrap().differences.clone()
}

/// i has 80 of 100 in R5: 80 %, the band from 75 %.
#[rstest]
#[case::up_a_band(Some(100), Shift::Better, Some(0))] // 100 %
#[case::down_a_band(Some(60), Shift::Worse, Some(2))] // 60 %, from 50 %
#[case::within_the_band(Some(99), Shift::Better, None)] // 99 % is still below 100
#[case::no_figure(None, Shift::Changed, Some(9))] // no rate, no band
fn a_changed_actual_is_the_figure_its_rate_and_its_band(
    #[case] to: Option<u32>,
    #[case] shift: Shift,
    #[case] band: Option<usize>,
) {
    let (before, after) = (
        report(),
        with(&[set("i", 2023, Figure::Actual, Some(80), to)]),
    );
    let found = compare(&before, &after);
    let year = Some(year(2023));
    let mut expected = vec![
        Difference {
            year,
            what: Differing::Figure {
                figure: Figure::Actual,
                before: settled(80),
                after: to.map(Quantity::from).into(),
            },
        },
        Difference {
            year,
            what: Differing::Rate {
                before: rate_of(&before, "i", 2023),
                after: rate_of(&after, "i", 2023),
                shift: shift.clone(),
            },
        },
    ];
    expected.extend(band.map(|band| Difference {
        year,
        what: Differing::Band {
            before: Some(AchievementBand(1)),
            after: to.map(|_| AchievementBand(band)),
            shift,
        },
    }));
    assert_eq!(differences(&found, "i"), expected);
    assert!(differences(&found, "j").is_empty() && found.parts.is_empty());
    let counts = found.counts();
    let bands = usize::from(band.is_some());
    let (one, none) = (1, 0);
    assert_eq!(
        (
            counts.indicators,
            counts.figures,
            counts.rates,
            counts.bands,
            counts.rules
        ),
        (one, one, one, bands, none)
    );
}

#[test]
fn a_figure_of_a_year_that_only_one_has_is_missing_in_the_other() {
    let after = with(&[set("i", 2019, Figure::Target, None, Some(7))]);
    let what = Differing::Figure {
        figure: Figure::Target,
        before: FigureState::Missing,
        after: settled(7),
    };
    let year = Some(year(2019));
    let expected = [Difference { year, what }];
    assert_eq!(differences(&compare(&report(), &after), "i"), expected);
}

#[test]
fn an_open_figure_differs_from_a_settled_one_and_has_no_rate() {
    let open = FigureState::Open(vec![Some(80.into()), Some(90.into())]);
    let edit = Edit::SetFigure {
        at: FigureAddress {
            indicator: id("i"),
            year: year(2023),
            figure: Figure::Actual,
        },
        from: settled(80),
        to: open.clone(),
    };
    let found = differences(&compare(&report(), &with(&[edit])), "i");
    let what: Vec<Differing> = found
        .into_iter()
        .map(|difference| difference.what)
        .collect();
    let [Differing::Figure { before, after, .. }, rate, band] = &what[..] else {
        panic!("{what:?}");
    };
    assert_eq!((before, after), (&settled(80), &open));
    assert!(matches!(
        rate,
        Differing::Rate {
            after: Rating::Open,
            shift: Shift::Changed,
            ..
        }
    ));
    assert!(matches!(
        band,
        Differing::Band {
            after: None,
            shift: Shift::Changed,
            ..
        }
    ));
}

#[test]
fn a_figure_that_is_only_written_otherwise_does_not_differ() {
    let one = with(&[]);
    let edit = Edit::SetFigure {
        at: FigureAddress {
            indicator: id("i"),
            year: year(2023),
            figure: Figure::Actual,
        },
        from: settled(80),
        to: FigureState::Settled("80.0".parse().unwrap()),
    };
    assert!(compare(&one, &with(&[edit])).is_empty());
}

#[test]
fn another_rule_is_told_and_its_rates_are_not_compared() {
    // Less is better: 100 ÷ 80 = 125 % instead of 80 ÷ 100.
    let rule = RatingRule {
        polarity: Polarity::LowerTargetOverActual,
        ..RatingRule::default()
    };
    let own = changed("i", |head| head.rule = Some(Box::new(rule.clone())));
    let found = compare(&report(), &own);
    let what = differences(&found, "i").into_iter().map(|one| one.what);
    let why = Shift::NotComparable(Incomparable::Rule);
    assert_eq!(
        what.collect::<Vec<_>>(),
        [
            Differing::Rule {
                before: Box::default(),
                after: Box::new(rule.clone()),
            },
            Differing::Rate {
                before: rate_of(&report(), "i", 2023),
                after: rate_of(&own, "i", 2023),
                shift: why.clone(),
            },
            Differing::Band {
                before: Some(AchievementBand(1)),
                after: Some(AchievementBand(0)),
                shift: why,
            },
        ]
    );
    assert!(found.parts.is_empty(), "{:?}", found.parts);
    assert_eq!(found.counts().not_comparable, 1);
    // The same rule for all: every indicator has another one, and the report says so of itself.
    let edit = change_head(&report(), |head| head.rule = rule);
    let found = compare(&report(), &with(edit.as_slice()));
    assert_eq!(found.counts().rules, 3);
    assert!(matches!(
        &found.parts[..],
        [PartDifference::Changed(Edit::SetHead { .. })]
    ));
}

#[test]
fn rounding_alone_is_another_rule_and_the_same_rate() {
    let edit = change_head(&report(), |head| head.rule.rounding.decimals = 0);
    let found = compare(&report(), &with(edit.as_slice()));
    assert_eq!((found.counts().rules, found.counts().rates), (3, 0));
}

#[rstest]
#[case::letters(BandScheme::letters(), [("i", true), ("j", true), ("k", true)])]
fn bands_with_other_limits_differ_and_are_not_compared(
    #[case] scheme: BandScheme,
    #[case] expected: [(&str, bool); 3],
) {
    let edit = change_head(&report(), |head| head.scheme = scheme);
    let found = compare(&report(), &with(edit.as_slice()));
    for (indicator, differs) in expected {
        let found = differences(&found, indicator);
        let bands = found.iter().filter(|one| {
            let why = Shift::NotComparable(Incomparable::Bands);
            matches!(&one.what, Differing::Band { shift, .. } if *shift == why)
        });
        assert_eq!(
            (bands.count(), found.len()),
            (usize::from(differs), 1),
            "{indicator}"
        );
    }
}

#[test]
fn bands_that_are_only_called_otherwise_are_the_same() {
    let mut limits = BandScheme::six().limits().to_vec();
    limits[1].word = "おおむね達成".into();
    limits[1].key = "nearly".into();
    let scheme = BandScheme::new(limits).unwrap();
    let edit = change_head(&report(), |head| head.scheme = scheme);
    let found = compare(&report(), &with(edit.as_slice()));
    assert_eq!(found.counts(), ComparisonCounts::default());
    assert_eq!(found.parts.len(), 1);
}

/// Where the highest band is not the best, the marks say which way it went.
#[test]
fn a_higher_band_can_be_the_worse_one() {
    let around = |report: &Report| {
        let edit = change_head(report, |head| head.scheme = BandScheme::around_target());
        apply_all(report, edit.as_slice()).unwrap()
    };
    // i: 100 % is near the target, 120 % is above it.
    let before = around(&with(&[set(
        "i",
        2023,
        Figure::Actual,
        Some(80),
        Some(100),
    )]));
    let after = around(&with(&[set(
        "i",
        2023,
        Figure::Actual,
        Some(80),
        Some(120),
    )]));
    let found = differences(&compare(&before, &after), "i");
    let band = found.iter().find_map(|one| match &one.what {
        Differing::Band { shift, .. } => Some(shift.clone()),
        _ => None,
    });
    assert_eq!(band, Some(Shift::Worse));
}

#[test]
fn a_baseline_is_a_figure_and_no_structure() {
    let found = compare(
        &report(),
        &changed("i", |head| head.baseline = Some(5.into())),
    );
    let what = Differing::Baseline {
        before: None,
        after: Some(5.into()),
    };
    assert_eq!(differences(&found, "i"), [Difference { year: None, what }]);
    assert!(found.parts.is_empty());
}

/// Takes the sample's `j` away, figures first, and adds another in its place.
fn replaced(number: &str, name: &str, times: usize) -> Report {
    let gone = with(&[
        set("j", 2023, Figure::Target, Some(100), None),
        set("j", 2023, Figure::Actual, Some(120), None),
    ]);
    let from = gone.placed_indicator(&id("j")).map(Box::new);
    let mut edits = vec![Edit::SetIndicator {
        id: id("j"),
        from,
        to: None,
    }];
    for at in 0..times {
        edits.push(add_indicator(
            &format!("new-{at}"),
            "a",
            1,
            indicator_head(number, name),
        ));
    }
    edits.push(set("new-0", 2023, Figure::Actual, None, Some(120)));
    apply_all(&gone, &edits).unwrap()
}

#[rstest]
#[case::the_same_words("1-2", "訪問", 1, true)]
#[case::another_name("1-2", "訪問件数", 1, false)]
#[case::another_number("1-3", "訪問", 1, false)]
#[case::two_of_that_name("1-2", "訪問", 2, false)]
fn without_an_id_number_and_name_must_be_exact_and_unique(
    #[case] number: &str,
    #[case] name: &str,
    #[case] times: usize,
    #[case] matches: bool,
) {
    let found = compare(&report(), &replaced(number, name, times));
    let counts = found.counts();
    if matches {
        assert_eq!((counts.by_name, counts.figures), (1, 1)); // the target is gone
        assert!(found.only_before.is_empty() && found.only_after.is_empty());
    } else {
        assert_eq!((counts.by_name, counts.figures), (0, 0));
        assert_eq!(
            (&found.only_before[..], found.only_after.len()),
            (&[id("j")][..], times)
        );
    }
}

#[test]
fn what_the_structure_differs_in_is_listed_once() {
    let renamed = change_programme(&report(), &ProgrammeId::new("1"), |programme| {
        programme.head.name = "新しい一".into();
    });
    let after = with(renamed.as_slice());
    let moved = change_indicator(&after, &id("i"), |placed| {
        placed.within = ActivityId::new("b");
        placed.head.name = "相談件数".into();
        placed.head.retired = true;
    });
    let after = apply_all(&after, moved.as_slice()).unwrap();
    let note = Edit::SetNote {
        indicator: id("k"),
        scope: NoteScope::Indicator,
        from: None,
        to: Some("注".into()),
    };
    let after = apply(&after, &note).unwrap();
    let found = compare(&report(), &after);
    let [
        PartDifference::Changed(Edit::SetProgramme { .. }),
        PartDifference::Changed(Edit::SetIndicator { from, to, .. }),
        PartDifference::Changed(Edit::SetNote { .. }),
    ] = &found.parts[..]
    else {
        panic!("{:?}", found.parts);
    };
    let (from, to) = (from.as_ref().unwrap(), to.as_ref().unwrap());
    assert_eq!((from.within.as_str(), to.within.as_str()), ("a", "b"));
    assert_eq!((from.head.retired, to.head.retired), (false, true));
    assert_eq!(found.counts(), ComparisonCounts::default());
}

#[test]
fn another_order_is_told_of_what_holds_it() {
    let edit = change_indicator(&report(), &id("i"), |placed| placed.at = 1);
    let found = compare(&report(), &with(edit.as_slice()));
    let holder = Holder::Indicators(ActivityId::new("a"));
    assert_eq!(found.parts, [PartDifference::Reordered(holder)]);
    // One more in front of the others leaves them in their order.
    let edit = add_indicator("new", "a", 0, indicator_head("1-0", "新規"));
    let found = compare(&report(), &with(&[edit]));
    assert_eq!(
        (found.parts.len(), &found.only_after[..]),
        (0, &[id("new")][..])
    );
}
