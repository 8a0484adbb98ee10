//! The page's figures against the facts, and against what was worked out from them by hand.

use super::{all, article, bundled_page, cells, one, page, snapshot, words};
use crate::bundled::{report, year};
use rstest::rstest;
use scraper::Html;
use tsunagari_formats::static_page;

const FACTS: &str = include_str!("../../../../../tests/facts/takamatsu-r5-indicators.csv");

/// Thousands grouped, as a reader of Japanese expects them.
fn grouped(plain: &str) -> String {
    let (whole, fraction) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + fraction
}

#[test]
fn every_indicator_has_its_rate_its_chart_and_its_figures() {
    let page = bundled_page();
    let mut seen = 0;
    for line in FACTS.lines().skip(1) {
        // No name, unit or figure of these holds a comma; the columns behind them are not needed.
        let fact: Vec<&str> = line.split(',').collect();
        let (id, name, unit) = (fact[0], fact[6], fact[7]);
        let article = article(&page, id);
        assert_eq!(words(one(article, "h4")), format!("{id} {name}"));
        let rate = format!("{}%", fact[15]);
        assert_eq!(words(one(article, ".result > strong")), rate, "{id}");

        let table = cells(one(article, "table"));
        assert_eq!(table.len(), 5, "{id}");
        // From R5 down; R2 and R3 have no targets.
        for (row, (target, actual)) in table[1..].iter().zip([(10, 14), (9, 13)]) {
            assert_eq!(row[2], grouped(fact[target]), "{id} {row:?}");
            if !fact[actual].is_empty() {
                assert_eq!(row[1], grouped(fact[actual]), "{id} {row:?}");
            }
        }
        assert_eq!(table[1][0].trim_end_matches(" ※"), "令和5年度");
        assert_eq!(table[1][3], rate, "{id}");
        assert_eq!((&*table[3][2], &*table[3][3]), ("―", "目標なし"));

        let chart = one(article, "svg[role=img]");
        let told = chart.attr("aria-label").unwrap();
        assert!(
            told.starts_with(&format!("{id} {name}の実績値（単位：{unit}）。")),
            "{told}"
        );
        let now = format!(
            "令和5年度：実績値{}{unit}、目標値{}{unit}、達成率{rate}。",
            grouped(fact[14]),
            grouped(fact[10])
        );
        assert!(told.contains(&now), "{told}");
        let drawn: Vec<String> = all(chart, "text").into_iter().map(words).collect();
        assert!(
            drawn.contains(&grouped(fact[14])) && drawn.contains(&grouped(fact[10])),
            "{drawn:?}"
        );
        seen += 1;
    }
    assert_eq!(seen, 25);
    assert_eq!(all(page.root_element(), "article").len(), 25);
}

/// Claims 26 and 27 of tests/facts/takamatsu-r5-claims.md, both of which agree.
#[test]
fn the_band_tables_are_those_of_the_report() {
    let page = bundled_page();
    let tables = all(page.root_element(), "table.bands");
    let expected = [
        [
            "包括的相談支援 8 6 0 1 0 0 1 0",
            "参加支援 2 0 1 0 1 0 0 0",
            "地域づくり 9 2 5 2 0 0 0 0",
            "アウトリーチ 2 1 0 0 0 1 0 0",
            "多機関協働 4 1 0 1 0 2 0 0",
            "合計 25 10 6 4 1 3 1 0",
        ],
        [
            "介護 5 1 3 1 0 0 0 0",
            "障がい 6 3 2 0 0 0 1 0",
            "子ども・子育て 3 2 0 1 0 0 0 0",
            "生活困窮 1 1 0 0 0 0 0 0",
            "全分野 10 3 1 2 1 3 0 0",
            "合計 25 10 6 4 1 3 1 0",
        ],
    ];
    assert_eq!(tables.len(), 2);
    for (table, expected) in tables.into_iter().zip(expected) {
        let cells = cells(table);
        let heads = "指標数 100%以上 75%以上 50%以上 25%以上 0%超 0% 率なし";
        assert_eq!(cells[0][1..].join(" "), heads);
        let rows: Vec<String> = cells[1..].iter().map(|row| row.join(" ")).collect();
        assert_eq!(rows, expected);
    }
}

/// 100 % and above: 6 + 0 + 2 + 1 + 1. 15 improved (claim 28), 1-8 left out. Down: 1-2, 1-5, 1-7, 3-1; the same: 1-4,
/// 3-3, 3-4, 3-5, 3-7. To look after: 1-4, 2-1, 4-2, 5-1, 5-2, all below 50 %.
#[test]
fn the_facts_are_those_of_the_report() {
    let page = bundled_page();
    let facts = all(page.root_element(), ".facts > div");
    let facts: Vec<String> = facts.into_iter().map(words).collect();
    let expected = [
        "目標を達成10 / 25指標達成率100%以上",
        "前年度より向上15 / 24指標数え方が変わった1-8を除く",
        "前年度より低下4 / 24指標ほか5指標は同じ",
        "注意が必要5 / 25指標達成率50%未満など",
    ];
    assert_eq!(facts, expected);
    let left_out = one(page.root_element(), ".facts a");
    assert_eq!(left_out.attr("href"), Some("#indicator-1-8"));
    let concerns = all(page.root_element(), ".concerns li > span a");
    let concerns: Vec<&str> = concerns.iter().map(|a| a.attr("href").unwrap()).collect();
    // From the lowest: 0 %, 4.7, 11.7, 12.9, 28.6.
    let expected = ["1-4", "4-2", "5-2", "5-1", "2-1"].map(|id| format!("#indicator-{id}"));
    assert_eq!(concerns, expected);
}

#[rstest]
// 26,441 ÷ 25,500 = 103.69…; 24,577 ÷ 24,800 = 99.10….
#[case("1-1", "103.7% 100%以上 +4.6ポイント 26,441件 25,500件")]
// 63 ÷ 220 = 28.63…; 42 ÷ 220 = 19.09….
#[case("2-1", "28.6% 25%以上 +9.5ポイント 63件 220件")]
// 14,039 ÷ 3,644 = 385.26…; 11,035 ÷ 3,644 = 302.82….
#[case("4-1", "385.3% 100%以上 +82.5ポイント 14,039件 3,644件")]
// Its counting basis changed.
#[case("1-8", "73.7% 50%以上 比較不可 221人 300人")]
// R4 is open, though every reading says that it improved.
#[case("5-2", "11.7% 0%超 ― 31人 264人")]
fn the_list_says_each_in_a_line(#[case] id: &str, #[case] expected: &str) {
    let page = bundled_page();
    let link = one(
        page.root_element(),
        &format!("table.list a[href='#indicator-{id}']"),
    );
    let row = link.parent().unwrap().parent().unwrap();
    let row = scraper::ElementRef::wrap(row).unwrap();
    let cells: Vec<String> = all(row, "td").into_iter().map(words).collect();
    assert_eq!(cells.join(" "), expected);
}

#[test]
fn what_has_to_be_known_of_a_figure_stands_below_it() {
    let page = bundled_page();
    let text = |id| words(article(&page, id));
    assert!(text("1-8").contains("※ 令和5年度は前年度と比較できません。"));
    assert!(words(one(article(&page, "1-8"), ".result")).ends_with("前年度と比べられません"));
    assert!(text("1-3").contains("※ 令和2年度："));
    // The readings file gives 5-2 four readings, and 4-2 three with the first shown.
    let open = article(&page, "5-2");
    assert_eq!(all(open, "ol.readings li").len(), 4);
    assert!(words(open).contains("元の並び：311515"));
    assert!(
        words(open).contains("前年度より向上"),
        "no points: the year before is open"
    );
    assert_eq!(cells(one(open, "table"))[2][1], "未確定（15か1）");
    let likely = all(article(&page, "4-2"), "ol.readings .said");
    assert_eq!(likely.len(), 1);
    assert_eq!(words(likely[0]), "この読み方で表示");
    // Nothing is said of what was read for sure.
    assert_eq!(all(article(&page, "1-1"), ".readings").len(), 0);
}

#[test]
fn the_head_says_whose_report_it_is_and_who_handed_it_out() {
    let page = bundled_page();
    let head = words(one(page.root_element(), "header"));
    for said in [
        "公表版 高松市 重層的支援体制整備事業",
        "令和5年度（2023）の評価",
        "公表者高松市 地域共生社会推進課",
        "公表日2026年11月5日",
        "実施計画高松市重層的支援体制整備事業実施計画（第1期 令和4年度～令和5年度）",
        "出典高松市「高松市重層的支援体制整備事業実施計画の実施状況報告（令和5年度）」",
        "時点出典に記載なし",
    ] {
        assert!(head.contains(said), "{said} in {head}");
    }
}

#[test]
fn the_assessments_are_there() {
    let text = words(bundled_page().root_element());
    let report = report();
    let mut seen = 0;
    for programme in &report.programmes {
        for activity in &programme.activities {
            let summary = &activity.summary;
            for told in [&summary.initiatives, &summary.assessment, &summary.outlook] {
                assert!(!told.is_empty() && text.contains(told.as_str()), "{told}");
                seen += 1;
            }
        }
    }
    // 14 activities with three texts each.
    assert_eq!(seen, 42);
}

/// R3 has no targets, so that nothing of R4 can be compared.
#[test]
fn another_year_can_be_evaluated() {
    let html = static_page(&snapshot(report()), year(2022));
    let page = Html::parse_document(&html);
    assert_eq!(
        words(one(page.root_element(), "h1")),
        "令和4年度（2022）の評価"
    );
    let facts = words(one(page.root_element(), ".facts"));
    assert!(
        facts.contains("前年度より向上0 / 0指標令和3年度の目標がなく、比べられません"),
        "{facts}"
    );
    // 24,577 ÷ 24,800.
    assert_eq!(
        words(one(article(&page, "1-1"), ".result > strong")),
        "99.1%"
    );
}

#[test]
fn nobody_has_to_say_who_published_it() {
    let mut snapshot = snapshot(report());
    snapshot.by.clear();
    let page = Html::parse_document(&static_page(&snapshot, year(2023)));
    assert!(words(one(page.root_element(), "header")).contains("公表者記載なし"));
}

#[test]
fn the_same_snapshot_gives_the_same_page() {
    assert_eq!(page(report()), page(report()));
}
