//! Figures, years, days and charts.

use super::{assert_easy, assert_english, assert_spoken, english, in_brackets, quantity, year};
use tsunagari_core::*;
use tsunagari_text::*;

#[test]
fn figures_have_their_units_in_english() {
    speak(Language::English);
    let with = |value: &str, unit: &str| figure_with_unit(quantity(value), unit);
    assert_eq!(with("26441", "件"), "26,441 cases");
    assert_eq!(with("1", "件"), "1 case");
    assert_eq!(with("0", "人"), "0 people");
    assert_eq!(with("1", "人"), "1 person");
    assert_eq!(with("15", "人/日"), "15 people per day");
    assert_eq!(with("1", "人/日"), "1 person per day");
    assert_eq!(with("43000", "人回"), "43,000 visits");
    assert_eq!(with("92.2", "％"), "92.2%");
    assert_eq!(with("44", "地区"), "44 districts");
    assert_eq!(with("7", "機関"), "7 agencies");
    assert_eq!(with("1", "箇所"), "1 site");
    assert_eq!(with("32", "回"), "32 times");
    // A unit that is not known stays, and a name that is said already.
    assert_eq!(with("3", "束"), "3 束");
    assert_eq!(with("3", "cases"), "3 cases");
    assert_eq!(signed_with_unit(quantity("1864"), "件"), "+1,864 cases");
    assert_eq!(signed_with_unit(quantity("-1"), "件"), "−1 case");
    assert_eq!(signed_with_unit(quantity("-2.5"), "points"), "−2.5 points");
    assert_eq!(unit_name("件"), "cases");
    assert_eq!(unit_name("人/日"), "people per day");
    assert_eq!(unit_name("％"), "%");
}

#[test]
fn figures_have_their_units_with_readings() {
    speak(Language::EasyJapanese);
    let with = |value: &str, unit: &str| in_brackets(&figure_with_unit(quantity(value), unit));
    assert_eq!(with("26441", "件"), "26,441件[けん]");
    assert_eq!(with("1", "人"), "1人[ひとり]");
    assert_eq!(with("3", "人"), "3人[にん]");
    assert_eq!(with("15", "人/日"), "15人[にん]/日[にち]");
    assert_eq!(with("92.2", "％"), "92.2％");
    assert_eq!(in_brackets(&unit_name("地区")), "地区[ちく]");
}

#[test]
fn every_unit_of_the_published_report_has_words() {
    let units = [
        "件", "人", "人/日", "人回", "回", "地区", "機関", "箇所", "％",
    ];
    for unit in units {
        speak(Language::English);
        assert_english(&unit_name(unit), &[]);
        speak(Language::EasyJapanese);
        let name = unit_name(unit);
        assert_easy(&name);
        assert_eq!(without_readings(&name), unit);
    }
}

#[test]
fn years_and_days_follow_the_language() {
    let first: Day = "2024-04-01".parse().unwrap();
    let last: Day = "2024-12-31".parse().unwrap();
    speak(Language::English);
    assert_eq!(fiscal_year(year("R5")), "FY2023");
    assert_eq!(fiscal_year_wareki(year("R5")), "FY2023");
    assert_eq!(day(first), "1 April 2024");
    assert_eq!(day(last), "31 December 2024");
    speak(Language::EasyJapanese);
    let western = "令和[れいわ]5年度[ねんど]（2023）";
    assert_eq!(in_brackets(&fiscal_year(year("R5"))), western);
    let first_year = fiscal_year_wareki(year("R1"));
    assert_eq!(in_brackets(&first_year), "令和[れいわ]元年度[がんねんど]");
    assert_eq!(
        in_brackets(&fiscal_year_wareki(year("H30"))),
        "平成[へいせい]30年度[ねんど]"
    );
    assert_eq!(
        in_brackets(&day(first)),
        "2024年[ねん]4月[がつ]1日[ついたち]"
    );
    assert_eq!(in_brackets(&day(last)), "2024年[ねん]12月[がつ]31日[にち]");
    speak(Language::Japanese);
    assert_eq!(fiscal_year(year("R5")), "令和5年度（2023）");
    assert_eq!(figure_with_unit(quantity("26441"), "件"), "26,441件");
    assert_eq!(unit_name("件"), "件");
}

#[test]
fn charts() {
    let facts = || {
        let fact = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        vec![
            fact("Actual", "26,441 cases"),
            fact("Target", "25,500 cases"),
        ]
    };
    let text = |text: &str| text.to_owned();
    let overview = |indicators, rated| ChartText::OverviewSummary {
        indicators,
        rated,
        reached: 1,
        highest: Some((text("4-1 A"), text("385.3%"))),
        lowest: Some((text("1-4 B"), text("0.0%"))),
    };
    let all = [
        ChartText::Actual,
        ChartText::Target,
        ChartText::TargetShort,
        ChartText::Rate,
        ChartText::Missing,
        ChartText::Open,
        ChartText::NoTarget,
        ChartText::TargetZero,
        ChartText::Status,
        ChartText::FinalGrade,
        ChartText::Nothing,
        ChartText::Candidates(vec![Some(text("1")), None]),
        ChartText::Span(text("1"), text("5")),
        ChartText::ToTarget,
        ChartText::ToLastYear,
        ChartText::NotComparable,
        ChartText::NotComparableBecause(text("x")),
        ChartText::Unit(text("件")),
        ChartText::YearShort(year("R5")),
        ChartText::YearNamed(year("R5")),
        ChartText::YearWestern(year("R5")),
        ChartText::YearFull(year("R5")),
        ChartText::IndicatorHead,
        ChartText::TenThousands(text("2")),
        ChartText::HundredMillions(text("2")),
        ChartText::TargetLine,
        ChartText::Heading {
            title: text("1-1 A"),
            series: text("Actual"),
            unit: text("件"),
        },
        ChartText::YearSummary {
            year: year("R5"),
            facts: facts(),
        },
        ChartText::Tooltip {
            title: text("FY2023"),
            facts: facts(),
            notes: vec![text("※ x")],
        },
        ChartText::Source {
            title: text("A"),
            publisher: text("B"),
        },
        ChartText::Overview(year("R5")),
        overview(25, 24),
        ChartText::Cut,
    ];
    assert_spoken(&all);
    // The axis has no word for ten thousand in English.
    assert_eq!(english(&ChartText::TenThousands(text("2"))), "20,000");
    let least = ChartText::TenThousands(text("−1,250"));
    assert_eq!(english(&least), "−12,500,000");
    let most = ChartText::HundredMillions(text("3"));
    assert_eq!(english(&most), "300,000,000");
    assert_eq!(english(&ChartText::YearShort(year("H15"))), "FY03");
    assert_eq!(
        english(&ChartText::YearSummary {
            year: year("R5"),
            facts: facts(),
        }),
        " FY2023: Actual 26,441 cases; Target 25,500 cases."
    );
    assert_eq!(
        english(&overview(25, 1)),
        "25 indicators: 1 has an achievement rate, 1 reached the target (100%). \
         Highest: 4-1 A, 385.3%. Lowest: 1-4 B, 0.0%."
    );
    assert!(english(&overview(1, 1)).starts_with("1 indicator: "));
    assert_spoken(&[
        ChartControlText::Chart,
        ChartControlText::ShowRates,
        ChartControlText::ShowTable,
        ChartControlText::SavePng,
        ChartControlText::SaveSvg,
        ChartControlText::Actual,
        ChartControlText::Rate,
        ChartControlText::Target,
        ChartControlText::Hundred,
    ]);
}
