//! Takamatsu's R5 figures as a report, with as little else as a chart needs.

use std::collections::BTreeMap;
use std::sync::Arc;
use tsunagari_charts::{ChartModel, Rgb, Theme, View, Visible};
use tsunagari_core::*;

/// Number, name, unit, targets R4 R5, actuals R2–R5. An empty actual is missing.
type Facts = (
    &'static str,
    &'static str,
    &'static str,
    [&'static str; 2],
    [&'static str; 4],
);

#[rustfmt::skip]
const FACTS: [Facts; 25] = [
    ("1-1", "地域包括支援センター 総合相談支援件数", "件", ["24800", "25500"], ["24024", "23267", "24577", "26441"]),
    ("1-2", "基幹相談支援センター 新規相談件数", "件", ["692", "705"], ["725", "867", "926", "914"]),
    ("1-3", "障害者相談支援事業所 相談件数", "件", ["1000", "1000"], ["1227", "740", "921", "1258"]),
    ("1-4", "居住サポート事業所 利用件数", "件", ["1", "1"], ["0", "0", "0", "0"]),
    ("1-5", "たかまつ地域子育て支援コーディネーター 相談受付件数", "件", ["2900", "3000"], ["2727", "2648", "3082", "3127"]),
    ("1-6", "子育て世代包括支援センター及び保健ステーション 母子保健相談件数", "件", ["15600", "15600"], ["21874", "22830", "22065", "23280"]),
    ("1-7", "自立相談支援センターたかまつ 総合相談支援件数", "件", ["550", "550"], ["523", "677", "837", "834"]),
    ("1-8", "つながる福祉相談窓口 相談受付人数", "人", ["300", "300"], ["39", "125", "96", "221"]),
    ("2-1", "協力依頼機関数", "件", ["220", "220"], ["", "", "42", "63"]),
    ("2-2", "支援プラン策定人数（参加支援事業）", "人", ["11", "11"], ["", "", "5", "9"]),
    ("3-1", "「元気を広げる人」養成講座修了者数（累積）", "人", ["953", "1000"], ["856", "875", "907", "927"]),
    ("3-2", "居場所参加者の主観的健康観の維持向上率", "％", ["95.2", "95.3"], ["91.9", "94.0", "91.9", "92.2"]),
    ("3-3", "第一層協議体の会議開催回数", "回", ["2", "2"], ["1", "1", "1", "1"]),
    ("3-4", "地域福祉ネットワーク会議立上げ地区数", "地区", ["44", "44"], ["42", "43", "43", "43"]),
    ("3-5", "地域活動支援センターⅠ型サービス利用量", "人/日", ["14", "14"], ["12", "15", "15", "15"]),
    ("3-6", "地域活動支援センターⅡ型サービス利用量", "人/日", ["21", "21"], ["20", "30", "17", "20"]),
    ("3-7", "地域活動支援センターⅢ型サービス利用量", "人/日", ["20", "20"], ["19", "20", "16", "16"]),
    ("3-8", "地域子育て支援拠点 延べ利用回数", "人回", ["81000", "81000"], ["43036", "38199", "47799", "57903"]),
    ("3-9", "実施箇所数", "箇所", ["32", "33"], ["", "", "24", "33"]),
    ("4-1", "まるごと福祉相談員のアウトリーチ件数", "件", ["3644", "3644"], ["854", "5959", "11035", "14039"]),
    ("4-2", "支援プラン策定人数（アウトリーチ事業）", "人", ["528", "528"], ["5", "4", "7", "25"]),
    ("5-1", "連携機関数", "機関", ["396", "396"], ["70", "61", "48", "51"]),
    ("5-2", "支援プラン策定人数（多機関協働事業）", "人", ["264", "264"], ["", "", "", "31"]),
    ("5-3", "まるごと福祉会議等開催総数", "回", ["100", "100"], ["52", "56", "58", "64"]),
    ("5-4", "うち重層的支援会議・支援会議開催数", "回", ["24", "24"], ["", "", "23", "34"]),
];

const PROGRAMMES: [(&str, &str); 5] = [
    ("包括的相談支援事業", "#0017c1"),
    ("参加支援事業", "#a33b00"),
    ("地域づくり事業", "#197a4b"),
    ("アウトリーチ等を通じた継続的支援事業", "#8b1a6b"),
    ("多機関協働事業", "#5c4b8a"),
];

pub fn year(start: u16) -> FiscalYear {
    FiscalYear::new(start).unwrap()
}

pub fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

/// An indicator with targets for the last two of R2–R5.
pub fn indicator(
    number: &str,
    name: &str,
    unit: &str,
    targets: [&str; 2],
    actuals: [&str; 4],
) -> Indicator {
    let read = |text: &str| (!text.is_empty()).then(|| quantity(text));
    let figures = (2020..).zip(actuals).map(|(start, actual)| {
        let target = match start {
            2022 => read(targets[0]),
            2023 => read(targets[1]),
            _ => None,
        };
        (
            year(start),
            YearFigures {
                target,
                actual: read(actual),
            },
        )
    });
    Indicator {
        id: IndicatorId::new(number),
        number: number.into(),
        plan_number: String::new(),
        name: name.into(),
        other_spelling: String::new(),
        unit: unit.into(),
        axis_unit: String::new(),
        kind: match unit {
            "％" => IndicatorKind::Percentage,
            _ => IndicatorKind::Count,
        },
        rule: None,
        scheme: None,
        judgements: Judgements::default(),
        plan_page: None,
        report_page: None,
        baseline: None,
        open: std::collections::BTreeMap::new(),
        figures: figures
            .filter(|(_, f)| *f != YearFigures::default())
            .collect(),
        notes: BTreeMap::new(),
        certainty: ReadingCertainty::Certain,
        run: None,
        basis_changes: BTreeMap::new(),
        retired: false,
        measures_support_plans: name.starts_with("支援プラン"),
    }
}

fn with_its_peculiarities(mut indicator: Indicator) -> Indicator {
    let note = |start| NoteScope::Year(year(start));
    match indicator.number.as_str() {
        "1-3" => {
            indicator
                .notes
                .insert(note(2020), "新型コロナウイルスの影響で増えた".into());
        }
        "1-8" => {
            indicator
                .basis_changes
                .insert(year(2023), "R5年度に数え方を改めた".into());
        }
        "4-1" => {
            indicator
                .notes
                .insert(note(2020), "国のモデル事業での数値".into());
        }
        "5-2" => {
            let reading = |r4: u32, r3: u32, r2: Option<u32>| Reading {
                actuals: [
                    (2023, Some(31)),
                    (2022, Some(r4)),
                    (2021, Some(r3)),
                    (2020, r2),
                ]
                .into_iter()
                .filter_map(|(start, value)| Some((year(start), value?.into())))
                .collect(),
                reason: String::new(),
            };
            indicator.run = Some(DigitRun {
                digits: "311515".into(),
                readings: vec![
                    reading(15, 1, Some(5)),
                    reading(1, 5, Some(15)),
                    reading(1, 51, Some(5)),
                    reading(15, 15, None),
                ],
                shown: None,
            });
        }
        _ => {}
    }
    indicator
}

/// A report of the given indicators, each under the programme its number begins with.
pub fn report_of(indicators: Vec<Indicator>, years: impl IntoIterator<Item = u16>) -> Report {
    let programme = |(at, (name, colour)): (usize, &(&str, &str))| {
        let first = (at + 1).to_string();
        let own = indicators.iter().filter(|i| i.number.starts_with(&first));
        Arc::new(Programme {
            id: ProgrammeId::new(first.clone()),
            number: at as u16 + 1,
            name: (*name).into(),
            statutory_item: at as u16 + 1,
            colour: (*colour).into(),
            character: String::new(),
            retired: false,
            activities: vec![Arc::new(Activity {
                id: ActivityId::new(first.clone()),
                name: String::new(),
                policy_field: PolicyFieldId::new("all"),
                plan_page: None,
                retired: false,
                summary: Summary::default(),
                indicators: own.cloned().map(Arc::new).collect(),
            })],
        })
    };
    Report {
        id: "takamatsu-r5".into(),
        title: String::new(),
        municipality: Municipality {
            name: "高松市".into(),
            code: "372013".into(),
        },
        year: year(2023),
        plan: Plan {
            name: String::new(),
            terms: Vec::new(),
        },
        source: Source {
            title: "令和5年度 重層的支援体制整備事業の実績及び評価".into(),
            publisher: "高松市".into(),
            as_of: None,
            updated: None,
        },
        years: years.into_iter().map(year).collect(),
        policy_fields: Vec::new(),
        rule: RatingRule::default(),
        scheme: BandScheme::six(),
        programmes: PROGRAMMES.iter().enumerate().map(programme).collect(),
        claims: std::sync::Arc::default(),
    }
}

/// The whole report.
pub fn report() -> Report {
    let indicators = FACTS
        .iter()
        .map(|(number, name, unit, targets, actuals)| {
            with_its_peculiarities(indicator(number, name, unit, *targets, *actuals))
        })
        .collect();
    report_of(indicators, 2020..=2023)
}

/// The chart of one of its indicators, R5 evaluated.
pub fn chart(number: &str, view: View) -> ChartModel {
    let report = report();
    let indicator = report.indicator(&IndicatorId::new(number)).unwrap();
    ChartModel::new(&report, indicator, year(2023), view, Visible::default())
}

/// Dark on white, in the programmes' colours.
pub fn light() -> Theme {
    let colours = PROGRAMMES
        .iter()
        .map(|(_, colour)| Rgb::parse(colour).unwrap());
    Theme::light(colours.collect(), "sans-serif")
}
