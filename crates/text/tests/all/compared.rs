//! How differences are told: both sides, which way it went, and why that cannot be said.

use crate::sample::{add_activity, add_indicator, new_report, year};
use tsunagari_core::*;
use tsunagari_text::{
    CompareText, DifferenceText, IncomparableText, PartText, Say, Seen, ShiftText,
};

/// A report with one indicator, which has a target of 10,000 in R5.
fn report() -> Report {
    let edits = [add_activity("a", "窓口"), add_indicator("相談件数")];
    let start = apply_all(&new_report(true).report().unwrap(), &edits).unwrap();
    with(&start, Figure::Target, Some("10000"))
}

fn with(report: &Report, figure: Figure, to: Option<&str>) -> Report {
    let indicator = report.indicator(&IndicatorId::new("i")).unwrap();
    let edit = Edit::SetFigure {
        at: indicator.address(year("R5"), figure),
        from: indicator.entered(year("R5"), figure),
        to: to.map(|text| text.parse::<Quantity>().unwrap()).into(),
    };
    apply(report, &edit).unwrap()
}

/// Each difference as it is told: item, before, after, which way.
fn told(before: &Report, after: &Report) -> Vec<String> {
    let id = IndicatorId::new("i");
    let (one, other) = (
        before.indicator(&id).unwrap(),
        after.indicator(&id).unwrap(),
    );
    let found = compare(before, after);
    let differences = found.pairs.iter().flat_map(|pair| &pair.differences);
    let line = |difference: &Difference| {
        let text = DifferenceText {
            before: Seen {
                report: before,
                indicator: one,
            },
            after: Seen {
                report: after,
                indicator: other,
            },
            what: &difference.what,
        };
        let shift = match &difference.what {
            Differing::Rate { shift, .. } | Differing::Band { shift, .. } => shift,
            _ => &Shift::Changed,
        };
        let [one, other] = text.sides();
        let plain = format!("{}|{}", one.plain, other.plain);
        let shown = format!("{} {} → {}", text.item(), one.shown, other.shown);
        format!("{shown}（{}） {plain}", ShiftText(shift).plain())
    };
    differences.map(line).collect()
}

/// The actual before and after, of a target of 10,000.
const FIGURES: [(Option<&str>, Option<&str>, &[&str]); 4] = [
    (
        Some("9000"),
        Some("12345"),
        &[
            "実績値 9,000件 → 12,345件（変更） 9000|12345",
            "達成率 90.0% → 123.5%（向上） 90.0|123.5", // 123.45
            "区分 75%以上 → 100%以上（向上） 75|100",
        ],
    ),
    (
        Some("9000"),
        None,
        &[
            "実績値 9,000件 → ―（変更） 9000|",
            "達成率 90.0% → 実績なし（変更） 90.0|",
            "区分 75%以上 → 率なし（変更） 75|none",
        ],
    ),
    // Both are 91.2 with one decimal.
    (
        Some("9121"),
        Some("9122"),
        &[
            "実績値 9,121件 → 9,122件（変更） 9121|9122",
            "達成率 91.21% → 91.22%（向上） 91.21|91.22",
        ],
    ),
    // 0.94 and 0.935: alike with two decimals as well.
    (
        Some("94.0"),
        Some("93.50"),
        &[
            "実績値 94.0件 → 93.50件（変更） 94.0|93.50",
            "達成率 0.940% → 0.935%（低下） 0.940|0.935",
        ],
    ),
];

#[test]
fn figures_rates_and_bands() {
    let start = report();
    let of = |actual| with(&start, Figure::Actual, actual);
    for (before, after, expected) in FIGURES {
        assert_eq!(told(&of(before), &of(after)), expected);
    }
}

#[test]
fn a_rule_is_told_in_words_and_so_is_why_its_rate_is_not_compared() {
    let before = with(&report(), Figure::Actual, Some("8000"));
    let edit = change_head(&before, |head| {
        head.rule.polarity = Polarity::LowerTargetOverActual;
    });
    let after = apply_all(&before, edit.as_slice()).unwrap();
    let rule = "実績値 ÷ 目標値 × 100、小数第2位を四捨五入";
    let less = "少ないほど良い：目標値 ÷ 実績値 × 100、小数第2位を四捨五入";
    assert_eq!(
        told(&before, &after),
        [
            format!("評価方法 {rule} → {less}（変更） {rule}|{less}"),
            "達成率 80.0% → 125.0%（比較できない） 80.0|125.0".into(),
            "区分 75%以上 → 100%以上（比較できない） 75|100".into(),
        ]
    );
    assert_eq!(
        IncomparableText(&Incomparable::Rule).plain(),
        "評価方法が違う"
    );
    let basis = Incomparable::Basis(year("R5"), "人から件へ".into());
    let words = IncomparableText(&basis).plain();
    assert_eq!(words, "令和5年度に数え方が変わった：人から件へ");
}

#[test]
fn values_to_choose_from_are_all_told() {
    let before = with(&report(), Figure::Actual, Some("8000"));
    let indicator = before.indicator(&IndicatorId::new("i")).unwrap();
    let edit = Edit::SetFigure {
        at: indicator.address(year("R5"), Figure::Actual),
        from: indicator.entered(year("R5"), Figure::Actual),
        to: FigureState::Open(vec![Some(8_000.into()), None]),
    };
    let after = apply(&before, &edit).unwrap();
    let told = told(&before, &after);
    assert!(told[0].starts_with("実績値 8,000件 → 未確定（"), "{told:?}");
    assert!(told[0].ends_with(" 8000|8000 -"), "{told:?}");
    assert_eq!(told[1], "達成率 80.0% → 未確定（変更） 80.0|");
}

#[test]
fn parts_are_told_by_the_report_that_has_them() {
    let before = report();
    let id = ProgrammeId::new("5");
    let from = before.placed_programme(&id).map(Box::new);
    let gone = Edit::SetProgramme { id, from, to: None };
    let renamed = change_indicator(&before, &IndicatorId::new("i"), |placed| {
        placed.head.name = "延べ相談件数".into();
    });
    let edits = [gone, renamed.unwrap()];
    let after = apply_all(&before, &edits).unwrap();
    let found = compare(&before, &after);
    let told: Vec<String> = found
        .parts
        .iter()
        .map(|part| {
            let (before, after) = (&before, &after);
            PartText {
                before,
                after,
                part,
            }
            .plain()
        })
        .collect();
    let name = &before.programmes.last().unwrap().name;
    assert_eq!(
        told,
        [
            format!("事業「{name}」を削除"),
            "指標 1-1「相談件数」の名前を「延べ相談件数」に変更".into(),
        ]
    );
    let order = PartDifference::Reordered(Holder::Indicators(ActivityId::new("a")));
    let part = PartText {
        before: &before,
        after: &after,
        part: &order,
    };
    assert_eq!(part.plain(), "「窓口」の指標の並び順を変更");
}

#[test]
fn who_handed_it_out_and_when() {
    let on = "2024-09-03".parse().unwrap();
    let words = |by| CompareText::HandedOut { by, on }.plain();
    assert_eq!(
        words("高松市 地域共生社会推進課"),
        "公表：高松市 地域共生社会推進課、2024年9月3日"
    );
    assert_eq!(words(""), "公表：2024年9月3日");
}
