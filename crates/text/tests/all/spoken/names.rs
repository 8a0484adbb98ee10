//! The names of reports.

use super::{assert_easy, assert_english, year};
use std::collections::{BTreeMap, BTreeSet};
use tsunagari_core::{Municipality, PlanTerm};
use tsunagari_text::*;

const REPORT: &str = include_str!("../../../../../data/takamatsu-r5.json");

const SHORT_NAMES: [&str; 5] = [
    "包括的相談支援",
    "参加支援",
    "地域づくり",
    "アウトリーチ",
    "多機関協働",
];

/// Every value of the key in the report that comes with the app.
fn values(key: &str) -> Vec<&'static str> {
    let open = format!("\"{key}\": \"");
    let after = REPORT.split(open.as_str()).skip(1);
    after.map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Programmes, activities, fields, indicators, the municipality, the plan, the titles, the short names.
fn names() -> BTreeSet<&'static str> {
    let mut names: BTreeSet<_> = values("name").into_iter().collect();
    // 5 programmes, 14 activities and 25 indicators, of which three activities are named as their
    // programme; 5 fields, the municipality, the plan.
    assert_eq!(names.len(), 5 + 14 + 25 - 3 + 5 + 2);
    let titles = values("title");
    assert_eq!(titles.len(), 2);
    names.extend(titles);
    names.extend(SHORT_NAMES);
    names
}

#[test]
fn every_name_of_the_report_has_an_english_one_of_its_own() {
    speak(Language::English);
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for name in names() {
        let english = named(name);
        assert_english(&english, &[]);
        let other = known.insert(english.to_string(), name);
        assert_eq!(other, None, "{name} is {english} too");
    }
}

#[test]
fn every_name_of_the_report_has_readings() {
    speak(Language::EasyJapanese);
    for name in names() {
        let easy = named(name);
        assert_easy(&easy);
        assert_eq!(without_readings(&easy), name);
    }
}

#[test]
fn what_a_new_report_begins_with_has_names_and_stays_japanese() {
    for language in [Language::English, Language::EasyJapanese] {
        speak(language);
        let (first, last) = (year("R6"), year("R9"));
        let new = NewReport {
            id: "own-1",
            municipality: Municipality::new("札幌市", "011002").unwrap(),
            year: year("R7"),
            plan: "札幌市の実施計画",
            term: PlanTerm {
                number: 2,
                first,
                last,
                announced: false,
            },
            with_programmes: true,
        };
        let report = new.report().unwrap();
        assert_eq!(
            report.title,
            "重層的支援体制整備事業 令和7年度の実施状況報告"
        );
        let programmes = report
            .programmes
            .iter()
            .map(|programme| programme.name.as_str());
        let fields = report.policy_fields.iter().map(|field| field.name.as_str());
        for name in programmes.chain(fields).chain([report.title.as_str()]) {
            let said = named(name);
            match language {
                Language::English => assert_english(&said, &[]),
                _ => assert_easy(&said),
            }
        }
    }
    speak(Language::English);
    let title = named("重層的支援体制整備事業 令和7年度の実施状況報告");
    assert_eq!(
        title,
        "Multi-layered Support System Development: report for FY2025"
    );
}

#[test]
fn any_other_name_stays_as_it_is() {
    let others = [
        "札幌市",
        "参加支援事業 ",
        "参加支援事業（新）",
        "重層的支援体制整備事業 R7の実施状況報告",
        "重層的支援体制整備事業 令和7年度の実施状況報告（案）",
        "",
        "Community building",
    ];
    for language in Language::ALL {
        speak(language);
        for other in others {
            assert_eq!(named(other), other);
        }
    }
    speak(Language::Japanese);
    assert!(names().into_iter().all(|name| named(name) == name));
}
