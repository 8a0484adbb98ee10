//! Reports of other shapes than the bundled one.

use super::form::needs_nothing;
use super::{all, article, cells, one, page, words};
use crate::bundled::{report, year};
use scraper::Html;
use std::sync::Arc;
use tsunagari_core::{BandScheme, FinalGrade, Indicator, Polarity, RatingRule, Report, YearStatus};

fn parsed(report: Report) -> Html {
    let html = Html::parse_document(&page(report));
    needs_nothing(&html);
    html
}

/// The bundled report with one indicator changed.
fn with(id: &str, change: impl Fn(&mut Indicator)) -> Report {
    let mut report = report();
    let mut seen = 0;
    for programme in &mut report.programmes {
        for activity in &mut Arc::make_mut(programme).activities {
            for indicator in &mut Arc::make_mut(activity).indicators {
                if indicator.id.as_str() == id {
                    change(Arc::make_mut(indicator));
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, 1);
    report
}

#[test]
fn a_report_without_indicators_says_so() {
    let mut empty = report();
    for programme in &mut empty.programmes {
        Arc::make_mut(programme).activities.clear();
    }
    let page = parsed(empty);
    let root = page.root_element();
    let said = "この報告には、評価する指標がまだありません。";
    assert_eq!(words(root).matches(said).count(), 2);
    assert_eq!(all(root, "article, table.list").len(), 0);
    assert_eq!(
        cells(all(root, "table.bands")[0])[6].join(" "),
        "合計 0 0 0 0 0 0 0 0"
    );
    assert_eq!(all(root, "section.programme").len(), 5);
}

#[test]
fn a_report_with_nothing_in_it_is_a_page() {
    let mut bare = report();
    bare.programmes.clear();
    bare.policy_fields.clear();
    bare.years.clear();
    let page = parsed(bare);
    assert_eq!(all(page.root_element(), "nav a").len(), 6);
    assert!(words(one(page.root_element(), "#attention + p")).starts_with("ありません"));
}

#[test]
fn a_report_without_a_plan_does_not_name_one() {
    let mut planless = report();
    planless.plan.name.clear();
    planless.plan.terms.clear();
    let head = words(one(parsed(planless).root_element(), "header"));
    assert!(
        !head.contains("実施計画高松市") && head.contains("評価年度"),
        "{head}"
    );
    let mut without_term = report();
    without_term.plan.terms.clear();
    let head = words(one(parsed(without_term).root_element(), "header"));
    assert!(
        head.contains("実施計画高松市重層的支援体制整備事業実施計画出典"),
        "{head}"
    );
}

#[test]
fn two_programmes_are_two() {
    let mut two = report();
    two.programmes.truncate(2);
    let page = parsed(two);
    let root = page.root_element();
    // 1-1 to 1-8, 2-1 and 2-2.
    assert_eq!(all(root, "article").len(), 10);
    assert_eq!(all(root, "ul.cards > li").len(), 2);
    assert_eq!(words(one(root, ".facts + h3")), "2つの事業");
    // 6·0·1·0·0·1 and 0·1·0·1·0·0.
    assert_eq!(
        cells(all(root, "table.bands")[0])[3].join(" "),
        "合計 10 6 1 1 1 0 1 0"
    );
    // Its drawings come along, and no others.
    let drawn = all(root, "symbol[id^='character']").len();
    assert_eq!(drawn, 2);
}

#[test]
fn what_is_retired_is_left_out() {
    let page = parsed(with("1-1", |indicator| indicator.retired = true));
    let root = page.root_element();
    assert_eq!(all(root, "article").len(), 24);
    assert_eq!(
        all(root, "[href='#indicator-1-1'], #indicator-1-1").len(),
        0
    );
}

#[test]
fn long_names_are_whole() {
    let long = "とても長い名前の指標".repeat(100);
    let page = parsed(with("1-1", |indicator| {
        indicator.name.clone_from(&long);
        indicator.unit = "延べ利用者数".repeat(20);
    }));
    assert_eq!(
        words(one(article(&page, "1-1"), "h4")),
        format!("1-1 {long}")
    );
    let chart = one(article(&page, "1-1"), "svg[role=img]");
    assert!(chart.attr("aria-label").unwrap().contains(&long));
}

/// 103.7 % is A, 129.6 % is S; 71.5 % is C (from 60), 0 % D.
#[test]
fn other_bands_have_their_own_words_and_marks() {
    let mut lettered = report();
    lettered.scheme = BandScheme::letters();
    let page = parsed(lettered);
    let badge = |id| words(one(article(&page, id), ".result .badge"));
    assert_eq!(
        ["1-1", "1-2", "3-8", "1-4"].map(badge),
        ["A", "S", "C", "D"]
    );
    let heads = &cells(all(page.root_element(), "table.bands")[0])[0];
    assert_eq!(heads[1..].join(" "), "指標数 S A B C D 率なし");
}

#[test]
fn what_is_counted_apart_has_its_column_and_its_reason() {
    let page = parsed(with("1-1", |indicator| {
        indicator.scheme = Some(Box::new(BandScheme::around_target()));
    }));
    let root = page.root_element();
    let table = cells(all(root, "table.bands")[0]);
    assert_eq!(table[0][8], "別の区分");
    assert_eq!(table[6].join(" "), "合計 25 9 6 4 1 3 1 1 0");
    // 103.7 % lies between 95 and 105.
    let article = article(&page, "1-1");
    assert_eq!(words(one(article, ".result .badge")), "95～105%");
    assert!(words(one(article, ".notes")).contains("この指標だけの区分です"));
    assert!(words(root).contains("「別の区分」は、報告の区分を使わない指標です。"));
}

#[test]
fn a_forecast_and_a_final_grade_are_named_as_such() {
    let page = parsed(with("1-1", |indicator| {
        indicator.judgements.set(year(2023), |judged| {
            judged.status = YearStatus::Forecast;
            judged.grade = Some(FinalGrade {
                grade: "A".into(),
                reason: "会議で決めた".into(),
            });
        });
    }));
    let article = article(&page, "1-1");
    let result = words(one(article, ".result"));
    assert!(
        result.contains("※見込み") && result.contains("最終評価 A"),
        "{result}"
    );
    assert!(result.ends_with("前年度と比べられません"), "{result}");
    let notes = words(one(article, ".notes"));
    assert!(
        notes.contains("令和5年度 最終評価の理由：会議で決めた"),
        "{notes}"
    );
    // An expectation is no result: 9 of 25 reached their target, 14 of 23 improved.
    let facts = words(one(page.root_element(), ".facts"));
    assert!(
        facts.contains("目標を達成9 / 25指標") && facts.contains("前年度より向上14 / 23指標"),
        "{facts}"
    );
    assert!(
        facts.contains("数え方が変わった1-8見込みの1-1を除く"),
        "{facts}"
    );
}

#[test]
fn an_own_rule_is_said_where_it_counts() {
    let page = parsed(with("1-1", |indicator| {
        indicator.rule = Some(Box::new(RatingRule {
            polarity: Polarity::LowerTargetOverActual,
            ..RatingRule::default()
        }));
    }));
    // 25,500 ÷ 26,441 = 96.44….
    let article = article(&page, "1-1");
    assert_eq!(words(one(article, ".result > strong")), "96.4%");
    assert!(words(one(article, ".notes")).contains("目標値 ÷ 実績値 × 100"));
    let reading = words(one(page.root_element(), "dl.reading"));
    assert!(
        reading.contains("指標1-1は計算のしかたが異なり"),
        "{reading}"
    );
}

#[test]
fn a_missing_figure_is_no_zero() {
    let page = parsed(with("1-1", |indicator| {
        indicator.figures.get_mut(&year(2023)).unwrap().actual = None;
    }));
    let article = article(&page, "1-1");
    assert_eq!(words(one(article, ".result > strong")), "実績なし");
    assert_eq!(
        cells(one(article, "table"))[1][1..].join(" "),
        "― 25,500 実績なし ― ―"
    );
    // What has no rate is to be looked at first.
    let first = all(page.root_element(), ".concerns li")[0];
    assert!(
        words(first).contains("実績値がまだ入っていません"),
        "{}",
        words(first)
    );
}
