//! What a chart says, to the letter.

use crate::takamatsu::{chart, report, year};
use tsunagari_charts::*;
use tsunagari_core::{Edit, FinalGrade, IndicatorId, YearStatus, apply_all};

fn lines(lines: &[(&str, &str)]) -> Vec<Line> {
    let line = |(name, value): &(&str, &str)| Line {
        name: (*name).into(),
        value: (*value).into(),
    };
    lines.iter().map(line).collect()
}

#[test]
fn a_year_with_everything() {
    // 26,441 ÷ 25,500 = 103.69 %; 26,441 − 25,500 = 941; 26,441 − 24,577 = 1,864.
    let tooltip = chart("1-1", View::Figures).tooltip(3).unwrap();
    assert_eq!(tooltip.title, "令和5年度（2023）");
    let expected = [
        ("実績値", "26,441件"),
        ("目標値", "25,500件"),
        ("達成率", "103.7%"),
        ("目標との差", "+941件"),
        ("前年度差", "+1,864件"),
    ];
    assert_eq!(tooltip.lines, lines(&expected));
    assert_eq!(tooltip.notes, [""; 0]);
    assert_eq!(
        tooltip.spoken(),
        "令和5年度（2023）、実績値26,441件、目標値25,500件、達成率103.7%、目標との差+941件、前年度差+1,864件"
    );
}

#[test]
fn a_difference_of_percentages_is_in_points() {
    // 92.2 − 95.3 = −3.1; 92.2 − 91.9 = 0.3.
    let tooltip = chart("3-2", View::Figures).tooltip(3).unwrap();
    let expected = [
        ("実績値", "92.2％"),
        ("目標値", "95.3％"),
        ("達成率", "96.7%"),
        ("目標との差", "−3.1ポイント"),
        ("前年度差", "+0.3ポイント"),
    ];
    assert_eq!(tooltip.lines, lines(&expected));
}

#[test]
fn a_year_without_anything() {
    let tooltip = chart("2-1", View::Figures).tooltip(0).unwrap();
    assert_eq!(
        tooltip.lines,
        lines(&[("実績値", "数値なし"), ("目標値", "目標なし")])
    );
}

#[test]
fn an_open_year_names_what_it_may_be_and_has_no_rate() {
    let tooltip = chart("5-2", View::Figures).tooltip(0).unwrap();
    let candidates = "未確定（5人、15人、数値なしのいずれか）";
    assert_eq!(
        tooltip.lines,
        lines(&[("実績値", candidates), ("目標値", "目標なし")])
    );
}

#[test]
fn a_year_on_another_basis_is_not_compared() {
    // 1-8 counts differently from R5 on: 221 less 96 would mean nothing.
    let tooltip = chart("1-8", View::Figures).tooltip(3).unwrap();
    let last = tooltip.lines.last().unwrap();
    assert_eq!(
        (last.name.as_str(), last.value.as_str()),
        ("前年度差", "比較不可")
    );
    assert_eq!(tooltip.notes, ["前年度と比較不可：R5年度に数え方を改めた"]);
}

#[test]
fn a_note_has_its_mark() {
    let tooltip = chart("4-1", View::Figures).tooltip(0).unwrap();
    assert_eq!(tooltip.notes, ["※国のモデル事業での数値"]);
    assert_eq!(chart("4-1", View::Figures).tooltip(4), None);
}

#[test]
fn the_summary_tells_every_year() {
    assert_eq!(
        chart("1-1", View::Figures).summary(),
        "1-1 地域包括支援センター 総合相談支援件数の実績値（単位：件）。\
         令和2年度：実績値24,024件。令和3年度：実績値23,267件。\
         令和4年度：実績値24,577件、目標値24,800件、達成率99.1%。\
         令和5年度：実績値26,441件、目標値25,500件、達成率103.7%。"
    );
}

#[test]
fn the_table_says_what_the_tooltip_says() {
    let table = chart("5-2", View::Figures).table();
    assert_eq!(table.len(), 4);
    let r4 = &table[2];
    assert_eq!(r4.name, "令和4年度（2022）");
    assert_eq!(r4.actual, "未確定（15人、1人のいずれか）");
    assert_eq!((r4.target.as_str(), r4.rate.as_str()), ("264人", "未確定"));
    assert!(table[3].evaluated && !r4.evaluated);
}

#[test]
fn the_overview_names_the_ends() {
    // R5: rates of 100 % and more are 1-1, 1-2, 1-3, 1-5, 1-6, 1-7, 3-5, 3-9, 4-1, 5-4.
    let model = OverviewModel::new(&report(), year(2023));
    assert_eq!(
        model.summary(),
        "令和5年度の達成率（全指標）。全25指標のうち達成率があるのは25指標、目標（100%）に達したのは10指標。\
         最高は4-1 まるごと福祉相談員のアウトリーチ件数の385.3%。最低は1-4 居住サポート事業所 利用件数の0.0%。"
    );
    let row = model
        .rows()
        .position(|(_, row)| row.number == "4-1")
        .unwrap();
    let tooltip = model.tooltip(row).unwrap();
    assert_eq!(tooltip.title, "4-1 まるごと福祉相談員のアウトリーチ件数");
    assert_eq!(
        tooltip.notes,
        ["軸の範囲を超えるため、棒を途中で省略しています"]
    );
    assert_eq!(model.table()[0].rate, "103.7%");
    assert_eq!(model.table()[0].programme, "1 包括的相談支援事業");
}

#[test]
fn a_year_that_is_not_final_and_one_that_was_graded_say_so_everywhere() {
    let id = IndicatorId::new("1-1");
    let status = Edit::SetStatus {
        indicator: id.clone(),
        year: year(2023),
        from: YearStatus::Final,
        to: YearStatus::Forecast,
    };
    let graded = Edit::SetFinalGrade {
        indicator: id.clone(),
        year: year(2023),
        from: None,
        to: Some(Box::new(FinalGrade {
            grade: "A".into(),
            reason: "会議で決定".into(),
        })),
    };
    let report = apply_all(&report(), &[status, graded]).unwrap();
    let indicator = report.indicator(&id).unwrap();
    let seen = Visible::default();
    let chart = ChartModel::new(&report, indicator, year(2023), View::Figures, seen);
    let tooltip = chart.tooltip(3).unwrap();
    assert_eq!(tooltip.title, "令和5年度（2023）・見込み");
    let expected = [
        ("実績値", "26,441件"),
        ("目標値", "25,500件"),
        ("達成率", "103.7%"),
        ("最終評価", "A"),
        ("目標との差", "+941件"),
        ("前年度差", "+1,864件"),
    ];
    assert_eq!(tooltip.lines, lines(&expected));
    assert_eq!(chart.table()[3].name, "令和5年度（2023）・見込み");
    assert_eq!(chart.table()[2].name, "令和4年度（2022）");
    let summary = chart.summary();
    let told = "令和5年度：実績値26,441件、目標値25,500件、達成率103.7%、最終評価A、確定度見込み。";
    assert!(summary.ends_with(told), "{summary}");
    let size = Size {
        width: 720.0,
        height: 320.0,
    };
    let drawn = layout(&chart, size, &EvenWidths).labels;
    let named = drawn
        .iter()
        .filter(|label| label.text.ends_with("・見込み"));
    assert_eq!(named.count(), 1);
}
