//! The pictures of real figures, kept as SVG: a change of looks shows in review.

use crate::takamatsu::{chart, light, report, year};
use rstest::rstest;
use tsunagari_charts::{
    EvenWidths, OverviewModel, Size, View, inline_svg, layout, overview_svg, svg,
};

const CARD: Size = Size {
    width: 300.0,
    height: 260.0,
};

#[rstest]
#[case::tens_of_thousands("1-1", View::Figures)]
#[case::a_noted_year("1-3", View::Figures)]
#[case::nothing_counted("1-4", View::Figures)]
#[case::years_without_values("2-1", View::Figures)]
#[case::percentages("3-2", View::Figures)]
#[case::far_beyond_the_target("4-1", View::Figures)]
#[case::years_still_open("5-2", View::Figures)]
#[case::rates("4-1", View::Rates)]
#[case::rates_still_open("5-2", View::Rates)]
fn one_indicator(#[case] number: &str, #[case] view: View) {
    let drawn = svg(&chart(number, view), CARD, &light()).unwrap();
    insta::assert_snapshot!(format!("{number}-{view:?}"), drawn);
}

#[test]
fn one_indicator_large() {
    let size = Size {
        width: 720.0,
        height: 420.0,
    };
    let drawn = svg(&chart("1-1", View::Figures), size, &light()).unwrap();
    insta::assert_snapshot!(drawn);
}

#[rstest]
#[case::wide(900.0)]
#[case::narrow(320.0)]
fn all_indicators(#[case] width: f64) {
    let model = OverviewModel::new(&report(), year(2023));
    let size = Size {
        width,
        height: 860.0,
    };
    let drawn = overview_svg(&model, size, &light()).unwrap();
    insta::assert_snapshot!(format!("overview-{width}"), drawn);
}

#[test]
fn a_file_needs_nothing_from_elsewhere() {
    let drawn = svg(&chart("4-1", View::Figures), CARD, &light()).unwrap();
    assert!(drawn.starts_with("<svg ") && drawn.trim_end().ends_with("</svg>"));
    assert!(drawn.contains("role=\"img\"") && drawn.contains("<title>4-1 "));
    assert!(drawn.contains("14,039") && drawn.contains("出典：高松市"));
    for foreign in ["style", "href", "url(", "script", " id="] {
        assert!(!drawn.contains(foreign), "{foreign}");
    }
}

fn inline(number: &str, view: View) -> String {
    let model = chart(number, view);
    inline_svg(
        &layout(&model, CARD, &EvenWidths),
        &light(),
        &model.summary(),
    )
}

#[rstest]
#[case::targets_and_tints("1-1", View::Figures)]
#[case::years_without_values("2-1", View::Figures)]
#[case::years_still_open("5-2", View::Figures)]
#[case::rates("4-1", View::Rates)]
fn in_a_page(#[case] number: &str, #[case] view: View) {
    // An element a line, to be read.
    let drawn = inline(number, view).replace("><", ">\n<");
    insta::assert_snapshot!(format!("inline-{number}-{view:?}"), drawn);
}

#[test]
fn a_page_decides_what_its_charts_look_like() {
    let drawn = inline("5-2", View::Figures);
    assert!(drawn.starts_with("<svg class=\"chart\" role=\"img\" aria-label=\"5-2 "));
    for role in ["surface", "grid", "axis", "text", "muted", "target"] {
        assert!(drawn.contains(&format!("class=\"c-{role}\"")), "{role}");
    }
    for foreign in [
        "style",
        "href",
        "url(",
        "script",
        " id=",
        "opacity=\"1\"",
        "font-family",
    ] {
        assert!(!drawn.contains(foreign), "{foreign}");
    }
    // A file needs more, because it stands alone.
    let file = svg(&chart("5-2", View::Figures), CARD, &light()).unwrap();
    assert!(drawn.len() < file.len());
}

#[test]
fn a_name_cannot_leave_its_attribute_or_its_text() {
    let mut model = chart("1-1", View::Figures);
    model.unit = "\"<i>'&".into();
    let layout = layout(&model, CARD, &EvenWidths);
    let drawn = inline_svg(&layout, &light(), "\"><script>");
    assert!(drawn.contains("aria-label=\"&quot;&gt;&lt;script&gt;\""));
    assert!(drawn.contains(">単位：&quot;&lt;i&gt;'&amp;</text>"));
}
