//! Where things stand: inside the chart, beside each other, under the pointer.

use crate::takamatsu::{chart, indicator, report, report_of, year};
use proptest::prelude::*;
use tsunagari_charts::*;
use tsunagari_core::{Figure, IndicatorId, Report};

fn assert_tidy(layout: &Layout) {
    let Size { width, height } = layout.size;
    for (at, label) in layout.labels.iter().enumerate() {
        let Area {
            left,
            top,
            right,
            bottom,
        } = label.area;
        let inside = left >= 0.0 && top >= 0.0 && right <= width && bottom <= height;
        assert!(inside, "{} leaves {width} × {height}", label.text);
        for other in &layout.labels[at + 1..] {
            assert!(
                !label.area.meets(&other.area),
                "{} meets {}",
                label.text,
                other.text
            );
        }
    }
}

fn texts(layout: &Layout) -> Vec<&str> {
    layout
        .labels
        .iter()
        .map(|label| label.text.as_str())
        .collect()
}

fn model(report: &Report, number: &str, view: View) -> ChartModel {
    let indicator = report.indicator(&IndicatorId::new(number)).unwrap();
    ChartModel::new(report, indicator, year(2023), view, Visible::default())
}

const CARD: Size = Size {
    width: 300.0,
    height: 180.0,
};

#[test]
fn a_card_prints_every_figure_it_stands_for() {
    let report = report();
    let mut printed = 0;
    for (_, _, indicator) in report.indicators() {
        let layout = layout(
            &model(&report, &indicator.number, View::Figures),
            CARD,
            &EvenWidths,
        );
        assert_tidy(&layout);
        let texts = texts(&layout);
        let figures = report.years.iter().flat_map(|year| {
            [Figure::Target, Figure::Actual].map(|figure| indicator.settled(*year, figure))
        });
        for figure in figures.flatten() {
            let figure = tsunagari_text::figure(figure);
            assert!(
                texts.contains(&figure.as_str()),
                "{} lacks {figure}",
                indicator.number
            );
            printed += 1;
        }
    }
    // 25 indicators with two targets each, and 100 actuals less 4·2 missing and 3 open.
    assert_eq!(printed, 50 + 100 - 8 - 3);
}

#[test]
fn says_what_is_missing_what_is_open_and_what_has_a_note() {
    let missing = layout(&chart("2-1", View::Figures), CARD, &EvenWidths);
    assert_eq!(
        texts(&missing)
            .iter()
            .filter(|text| **text == "数値なし")
            .count(),
        2
    );
    let open = layout(&chart("5-2", View::Figures), CARD, &EvenWidths);
    assert_eq!(
        texts(&open)
            .iter()
            .filter(|text| **text == "未確定")
            .count(),
        3
    );
    let noted = layout(&chart("1-3", View::Figures), CARD, &EvenWidths);
    assert_eq!(
        texts(&noted)
            .iter()
            .filter(|text| text.ends_with('※'))
            .count(),
        1
    );
}

#[test]
fn a_hidden_series_leaves_neither_marks_nor_figures() {
    let report = report();
    let indicator = report.indicator(&IndicatorId::new("1-1")).unwrap();
    let shown = |actual, target| {
        let visible = Visible { actual, target };
        let model = ChartModel::new(&report, indicator, year(2023), View::Figures, visible);
        let layout = layout(&model, CARD, &EvenWidths);
        ["26,441", "25,500"].map(|figure| texts(&layout).contains(&figure))
    };
    assert_eq!(shown(true, true), [true, true]);
    assert_eq!(shown(false, true), [false, true]);
    assert_eq!(shown(true, false), [true, false]);
    assert_eq!(shown(false, false), [false, false]);
}

#[test]
fn a_negative_figure_hangs_below_zero() {
    let report = report_of(
        vec![indicator(
            "1-1",
            "差引",
            "件",
            ["10", "10"],
            ["5", "-4", "0", "12"],
        )],
        2020..=2023,
    );
    let layout = layout(&model(&report, "1-1", View::Figures), CARD, &EvenWidths);
    assert_tidy(&layout);
    let blocks: Vec<Area> = layout
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Block { area, .. } => Some(*area),
            _ => None,
        })
        .collect();
    assert_eq!(blocks[0].bottom, blocks[1].top); // both stand on the zero line
    assert!(texts(&layout).contains(&"−4"));
}

#[test]
fn the_pointer_finds_the_year_and_the_row() {
    let chart = layout(&chart("1-1", View::Figures), CARD, &EvenWidths);
    assert_eq!(chart.places.len(), 4);
    assert_eq!(hit(&chart, 2.0, 60.0), None); // on the ticks
    let overview = overview_layout(
        &OverviewModel::new(&report(), year(2023)),
        Size {
            width: 320.0,
            height: 736.0,
        },
        &EvenWidths,
    );
    assert_eq!(overview.places.len(), 25);
    assert_eq!(hit(&overview, 100.0, 2.0), None); // on the axis
    for layout in [chart, overview] {
        for (at, place) in layout.places.iter().enumerate() {
            let centre = place.area.centre();
            assert_eq!(hit(&layout, centre.x, centre.y), Some(at));
            assert_eq!(hit(&layout, place.area.left, place.area.top), Some(at));
            let Point { x, y } = place.anchor;
            assert!(
                (place.area.left..=place.area.right).contains(&x),
                "anchor of {at}"
            );
            assert!(
                (place.area.top..=place.area.bottom).contains(&y),
                "anchor of {at}"
            );
        }
    }
}

#[test]
fn a_rate_far_beyond_the_axis_is_cut_and_still_printed() {
    let model = OverviewModel::new(&report(), year(2023));
    let layout = overview_layout(
        &model,
        Size {
            width: 900.0,
            height: 736.0,
        },
        &EvenWidths,
    );
    assert_tidy(&layout);
    let cuts = layout
        .marks
        .iter()
        .filter(|mark| matches!(mark, Mark::Polygon { .. }));
    assert_eq!(cuts.count(), 1); // 4-1 alone is above 200 %
    for printed in ["385.3%", "0.0%", "100.0%"] {
        assert!(texts(&layout).contains(&printed), "{printed}");
    }
    let bar_of_zero = |mark: &&Mark| match mark {
        Mark::Block { area, fill, .. } => *fill == Ink::Series(0) && area.width() == 3.0,
        _ => false,
    };
    assert_eq!(layout.marks.iter().filter(bar_of_zero).count(), 1); // 1-4
}

#[test]
fn no_rate_is_said_in_words() {
    let model = OverviewModel::new(&report(), year(2022));
    let layout = overview_layout(
        &model,
        Size {
            width: 320.0,
            height: 736.0,
        },
        &EvenWidths,
    );
    assert_tidy(&layout);
    assert!(texts(&layout).contains(&"未確定")); // 5-2 in R4
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        2 => Just(String::from("0")),
        4 => (0_u32..200).prop_map(|n| n.to_string()),
        4 => (0_u32..200_000).prop_map(|n| n.to_string()),
        2 => (0_u32..1000, 0_u32..10).prop_map(|(a, b)| format!("{a}.{b}")),
        1 => Just(String::from("999999999999")),
        1 => (1_u32..5000).prop_map(|n| format!("-{n}")),
    ]
}

proptest! {
    #[test]
    fn labels_never_collide(
        actuals in [number(), number(), number(), number()],
        targets in [number(), number()],
        years in 1_u16..11,
        width in 160.0..1400.0_f64,
        height in 90.0..600.0_f64,
        rates: bool,
    ) {
        let figures = actuals.each_ref().map(String::as_str);
        let aims = targets.each_ref().map(String::as_str);
        let report = report_of(
            vec![indicator("1-1", "延べ利用回数", "人回", aims, figures)],
            (2024 - years)..2024,
        );
        let view = if rates { View::Rates } else { View::Figures };
        let model = model(&report, "1-1", view);
        let size = Size { width, height };
        let bare = layout(&model, size, &EvenWidths);
        assert_tidy(&bare);
        prop_assert_eq!(bare.places.len(), usize::from(years));
        let whole = Size { height: height + 120.0, ..size };
        assert_tidy(&framed(&model, whole, &EvenWidths));
        for (at, place) in bare.places.iter().enumerate() {
            let centre = place.area.centre();
            prop_assert_eq!(hit(&bare, centre.x, centre.y), Some(at));
        }
    }

    #[test]
    fn rows_never_collide(
        width in 280.0..1400.0_f64,
        height in 400.0..1400.0_f64,
        start in 2020_u16..2024,
    ) {
        let model = OverviewModel::new(&report(), year(start));
        assert_tidy(&overview_layout(&model, Size { width, height }, &EvenWidths));
    }
}

#[test]
fn the_overview_has_a_row_for_each_indicator_that_is_evaluated() {
    let mut report = report();
    let first = std::sync::Arc::make_mut(&mut report.programmes[0]);
    first.retired = true;
    let model = OverviewModel::new(&report, year(2023));
    let rows = model.rows().map(|(group, row)| (group.series, &row.id));
    let series = |number: u16| usize::from(number) - 1;
    let evaluated = report
        .indicators()
        .map(|(p, _, i)| (series(p.number), &i.id));
    assert!(rows.eq(evaluated));
    assert!(report.indicators().count() < report.all_indicators().count());
}
