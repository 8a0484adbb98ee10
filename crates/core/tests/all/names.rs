//! What the source spells in two ways, and what only looks like it.

use crate::sample::{self, activity_head, add_activity, add_indicator, indicator_head, year};
use proptest::prelude::*;
use rstest::rstest;
use tsunagari_core::*;

/// The sample report with more indicators, named so, behind its own. Its other names are too short to matter.
fn named(names: &[&str]) -> Report {
    let mut edits = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let head = indicator_head("9-9", name);
        edits.push(add_indicator(&format!("n{at}"), "b", at, head));
    }
    apply_all(&sample::report(), &edits).unwrap()
}

/// The pairs of names that differ by a character, with the id of the indicator where it is told.
fn near(report: &Report) -> Vec<(String, String, String)> {
    let all = inspect(report, year(2023)).into_iter();
    all.filter_map(|(id, remark)| match remark {
        Remark::NearName { first, second } => Some((id.to_string(), first, second)),
        _ => None,
    })
    .collect()
}

#[rstest]
#[case("主観的健康観の維持", "主観的健康感の維持")]
#[case("開催回数（全体）", "開催回敷（全体）")]
// A kana or a sign more, at the beginning, in the middle, at the end.
#[case("取組件数", "取組み件数")]
#[case("センタ利用", "センター利用")]
#[case("相談支援", "ご相談支援")]
#[case("相談・支援", "相談支援")]
// Another character is missing from a name long enough for that to be a slip.
#[case("地域包括支援センター総合相談件数", "地域包括支援センター総相談件数")]
// The same character twice: which of the two is missing does not matter.
#[case("ささえあい事業", "さささえあい事業")]
// Width and blanks besides.
#[case("ＳＮＳ 相談窓口の認知", "SNS相談窓囗の認知")]
fn one_character_apart(#[case] one: &str, #[case] other: &str) {
    for (first, second) in [(one, other), (other, one)] {
        let told = ("n1".to_owned(), first.to_owned(), second.to_owned());
        assert_eq!(near(&named(&[first, second])), [told]);
    }
}

#[rstest]
#[case::two_characters("電話での相談件数", "来所での相談件数")]
#[case::digits("R4の実施状況", "R5の実施状況")]
#[case::a_digit_more("第1ブロック会議", "第11ブロック会議")]
#[case::circled("養成講座①の修了", "養成講座②の修了")]
#[case::roman("支援センターⅠ型の利用", "支援センターⅡ型の利用")]
#[case::counted("第一層協議体の会議", "第二層協議体の会議")]
#[case::letters("住民主体サービスA", "住民主体サービスB")]
#[case::opposites("男性の参加者数", "女性の参加者数")]
#[case::new_and_old("新計画の達成状況", "旧計画の達成状況")]
#[case::up_and_down("上半期の相談件数", "下半期の相談件数")]
#[case::sizes("中学校の訪問回数", "小学校の訪問回数")]
#[case::children_and_adults("障害児の相談支援", "障害者の相談支援")]
#[case::units("窓口の相談受付人数", "窓口の相談受付件数")]
#[case::once_or_all("実利用者の人数", "延利用者の人数")]
#[case::not("常勤の相談員数", "非常勤の相談員数")]
#[case::staff("まるごと福祉の相談支援件数", "まるごと福祉の相談支援員件数")]
#[case::a_word_more_in_a_short_name("総合相談の件数", "合相談の件数")]
#[case::short("面接件数", "面談件数")]
#[case::the_same("主観的健康観の維持", "主観的健康観の維持")]
#[case::width("ＳＮＳ相談窓口", "SNS相談窓口")]
#[case::half_width_kana("コーディネーター数", "ｺｰﾃﾞｨﾈｰﾀｰ数")]
#[case::moved("相談支援の回数", "回数の相談支援")]
fn two_names(#[case] one: &str, #[case] other: &str) {
    assert_eq!(near(&named(&[one, other])), []);
    assert_eq!(near(&named(&[other, one])), []);
}

#[test]
fn three_in_one_place_are_a_series() {
    let pair = ["桜地区の相談支援", "梅地区の相談支援"];
    assert_eq!(near(&named(&pair)).len(), 1);
    assert_eq!(near(&named(&[pair[0], pair[1], "松地区の相談支援"])), []);
    // Three of a series and what is none of it.
    let names = [
        "第1回の参加者",
        "第2回の参加者",
        "第3回の参加者",
        "第〆回の参加者",
    ];
    let found = near(&named(&names));
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].0.as_str(), found[0].2.as_str()),
        ("n3", "第〆回の参加者")
    );
    // One that is said to be the short of two others is the short of neither.
    assert_eq!(
        near(&named(&["相談の窓口", "ご相談の窓口", "相談の窓口へ"])),
        []
    );
}

/// Names of activities, programmes and fields, told at the first indicator that is evaluated there.
#[test]
fn names_of_all_parts() {
    let report = named(&["参加支援事業の実施"]);
    let mut edits = Vec::new();
    edits.extend(change_activity(&report, &ActivityId::new("a"), |placed| {
        placed.head.name = "参加支授事業".into();
    }));
    edits.extend(change_programme(
        &report,
        &ProgrammeId::new("2"),
        |placed| {
            placed.head.name = "参加支援事業".into();
        },
    ));
    edits.extend(change_policy_field(
        &report,
        &PolicyFieldId::new("all"),
        |placed| placed.head.name = "参加支援事桑".into(),
    ));
    let report = apply_all(&report, &edits).unwrap();
    let told =
        |id: &str, first: &str, second: &str| (id.to_owned(), first.to_owned(), second.to_owned());
    // 参加支授事業 and 参加支援事桑 differ twice.
    let expected = [
        told("k", "参加支授事業", "参加支援事業"),
        told("k", "参加支援事業", "参加支援事桑"),
    ];
    assert_eq!(near(&report), expected);

    let retire = change_programme(&report, &ProgrammeId::new("2"), |placed| {
        placed.head.retired = true;
    });
    let report = apply_all(&report, &Vec::from_iter(retire)).unwrap();
    assert_eq!(near(&report), []);
}

/// An activity without an indicator has no place to tell it at, and is no name of the evaluation.
#[test]
fn a_part_without_indicators_is_passed_over() {
    let report = named(&["参加支援事業の実施"]);
    let empty = add_activity("d", "1", 2, activity_head("参加支援事業の実旋"));
    assert_eq!(near(&apply_all(&report, &[empty]).unwrap()), []);
}

fn with_other(name: &str, other: &str) -> Report {
    let mut head = indicator_head("9-9", name);
    head.other_spelling = other.into();
    apply_all(&sample::report(), &[add_indicator("n0", "b", 0, head)]).unwrap()
}

#[rstest]
#[case("主観的健康観の維持", "主観的健康感の維持", 1)]
#[case("立上げ地区数", "立ち上げ地区数", 1)]
#[case("障害者の相談", "障がい者の相談", 1)]
#[case("相談件数", "面談件数", 1)]
#[case("ＳＮＳ　相談", "SNS相談", 0)]
#[case("センター", "ｾﾝﾀｰ", 0)]
#[case("相談件数", "", 0)]
fn the_source_spells_a_name_otherwise(
    #[case] name: &str,
    #[case] other: &str,
    #[case] count: usize,
) {
    let expected = Remark::OtherSpelling {
        other: other.into(),
    };
    let found = inspect(&with_other(name, other), year(2023));
    let told = found
        .iter()
        .filter(|(id, remark)| id.as_str() == "n0" && *remark == expected);
    assert_eq!(told.count(), count);
    // Once, and not as two names beside.
    assert_eq!(near(&with_other(name, other)), []);
}

#[rstest]
#[case("％", "人", 1)]
#[case("％", "割合（%）", 0)]
#[case("人", "延べ人数", 1)]
#[case("人/日", "（人／日）", 0)]
#[case("件", "", 0)]
#[case("", "人", 0)]
fn the_axis_of_the_chart(#[case] unit: &str, #[case] axis: &str, #[case] count: usize) {
    let mut head = indicator_head("9-9", "相談");
    (head.unit, head.axis_unit) = (unit.into(), axis.into());
    let report = apply_all(&sample::report(), &[add_indicator("n0", "b", 0, head)]).unwrap();
    let (axis, unit) = (axis.to_owned(), unit.to_owned());
    let expected = ("n0".to_owned(), Remark::OtherUnit { axis, unit });
    let found = inspect(&report, year(2023)).into_iter();
    let told =
        found.filter(|(id, remark)| (id.to_string(), remark) == (expected.0.clone(), &expected.1));
    assert_eq!(told.count(), count);
}

/// Edits were made before there was a place for what the source prints, and say nothing of it.
#[test]
fn renaming_leaves_alone_what_the_source_prints() {
    let old = sample::report();
    let id = IndicatorId::new("i");
    let change = |report: &Report, change: fn(&mut IndicatorHead)| {
        change_indicator(report, &id, |placed| change(&mut placed.head)).unwrap()
    };
    let noted = change(&old, |head| {
        (head.other_spelling, head.axis_unit) = ("相淡".into(), "人".into());
    });
    let now = apply(&old, &noted).unwrap();
    let renamed = apply(&now, &change(&old, |head| head.name = "電話".into())).unwrap();
    let head = renamed.indicator(&id).unwrap().head();
    assert_eq!(
        [head.name, head.other_spelling, head.axis_unit],
        ["電話", "相淡", "人"]
    );
    // Who changes it still has to know what is there.
    let other = change(&old, |head| head.axis_unit = "回".into());
    assert_eq!(apply(&now, &other), Err(EditError::Stale));
}

#[test]
fn what_the_source_prints_of_an_indicator_it_does_not_print_of_a_part() {
    let report = with_other("相談件数", "面談件数");
    let (id, new) = (IndicatorId::new("n0"), IndicatorId::new("n1"));
    let edits = split_indicator(&report, &id, new.clone(), ["電話", "来所"]);
    let split = apply_all(&report, &edits).unwrap();
    let spelling = |id| &split.indicator(id).unwrap().other_spelling;
    assert_eq!(
        (spelling(&id).as_str(), spelling(&new).as_str()),
        ("面談件数", "")
    );
}

/// Two names out of characters of no series: one away, and only then.
fn away(one: &[char], other: &[char]) -> bool {
    let differ = one.iter().zip(other).filter(|(one, other)| one != other);
    one.len() == other.len() && differ.count() == 1
}

proptest! {
    #[test]
    fn found_wherever_it_stands(
        name in prop::collection::vec(prop::sample::select(vec!['観', '感', '維', '持']), 5..9),
        other in prop::collection::vec(prop::sample::select(vec!['観', '感', '維', '持']), 5..9),
        at in 0_usize..9,
    ) {
        // Half of the pairs by chance, half one away on purpose.
        let mut nearly = name.clone();
        let place = at % name.len();
        nearly[place] = if name[place] == '観' { '感' } else { '観' };
        for other in [other, nearly] {
            let spell = |letters: &[char]| letters.iter().collect::<String>();
            let (one, two) = (spell(&name), spell(&other));
            let found = near(&named(&[one.as_str(), two.as_str()]));
            prop_assert_eq!(found.len() == 1, away(&name, &other), "{} {}", one, two);
        }
    }
}
