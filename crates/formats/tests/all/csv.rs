//! The long CSV, with lines written by hand from the facts.

use crate::bundled::report;
use rstest::rstest;
use tsunagari_core::{IndicatorId, Report, apply, change_indicator};
use tsunagari_formats::{csv_carries, long_csv};

const SOURCE: &str = "高松市重層的支援体制整備事業実施計画の実施状況報告（令和5年度）";

fn lines_with(csv: &str, name: &str) -> Vec<String> {
    let cell = format!(",{name},");
    let found = csv.split("\r\n").filter(|line| line.contains(&cell));
    found.map(str::to_owned).collect()
}

#[test]
fn begins_as_documented_and_has_a_record_a_line() {
    let csv = long_csv(&report());
    let mut lines = csv.split("\r\n");
    assert_eq!(
        lines.next(),
        Some(
            "\u{feff}municipality,programme,activity,policy_field,indicator,unit,direction,\
             year,target,actual,printed_rate,baseline,note,source"
        )
    );
    // 25 indicators in four years; 2-1, 2-2, 3-9 and 5-4 have no R2 and no R3.
    assert_eq!(
        lines.filter(|line| !line.is_empty()).count(),
        25 * 4 - 4 * 2
    );
    assert!(csv.ends_with("\r\n"));
    assert!(!csv.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn records_of_1_1() {
    let head = "高松市,包括的相談支援事業,地域包括支援センターの運営,介護,地域包括支援センター 総合相談支援件数,件,higher-is-better";
    let tail =
        format!("実施計画の二つの指標（№1・№2）を、報告では一つの数値にまとめている。,{SOURCE}");
    let expected = [
        format!("{head},2020,,24024,,,{tail}"),
        format!("{head},2021,,23267,,,{tail}"),
        format!("{head},2022,24800,24577,,,{tail}"),
        format!("{head},2023,25500,26441,103.7,,{tail}"),
    ];
    let csv = long_csv(&report());
    assert_eq!(
        lines_with(&csv, "地域包括支援センター 総合相談支援件数"),
        expected
    );
}

#[test]
fn records_of_4_2() {
    let head = "高松市,アウトリーチ等を通じた継続的支援事業,アウトリーチ等を通じた継続的支援事業,全分野,支援プラン策定人数（アウトリーチ事業）,人,higher-is-better";
    let model =
        "国のモデル事業（地域共生社会の実現に向けた包括的支援体制構築事業）の枠で行った分の数値。";
    let expected = [
        format!("{head},2020,,5,,,{model},{SOURCE}"),
        format!("{head},2021,,4,,,,{SOURCE}"),
        format!("{head},2022,528,7,,,,{SOURCE}"),
        format!("{head},2023,528,25,4.7,,,{SOURCE}"),
    ];
    let csv = long_csv(&report());
    assert_eq!(
        lines_with(&csv, "支援プラン策定人数（アウトリーチ事業）"),
        expected
    );
}

#[test]
fn an_open_figure_is_an_empty_cell() {
    let csv = long_csv(&report());
    let lines = lines_with(&csv, "支援プラン策定人数（多機関協働事業）");
    // R2 and R3 have nothing but an open figure; they have their records all the same.
    let [r2, r3, r4, r5] = &lines[..] else {
        panic!("{lines:?}")
    };
    assert!(r2.contains(",2020,,,,,"), "{r2}");
    assert!(r3.contains(",2021,,,,,"), "{r3}");
    assert!(r4.contains(",2022,264,,,,"), "{r4}");
    assert!(r5.contains(",2023,264,31,11.7,,"), "{r5}");
}

/// The baseline stands in each of an indicator's records; what is retired has none.
#[test]
fn the_baseline_and_what_is_retired() {
    let report = report();
    let id = IndicatorId::new("1-1");
    let with = |change: fn(&mut tsunagari_core::IndicatorHead)| {
        let edit = change_indicator(&report, &id, |placed| change(&mut placed.head));
        long_csv(&apply(&report, &edit.unwrap()).unwrap())
    };
    let name = "地域包括支援センター 総合相談支援件数";
    let lines = lines_with(&with(|head| head.baseline = Some(23_000.into())), name);
    assert_eq!(lines.len(), 4);
    assert!(lines[0].contains(",2020,,24024,,23000,"), "{}", lines[0]);
    assert!(
        lines[3].contains(",2023,25500,26441,103.7,23000,"),
        "{}",
        lines[3]
    );
    assert!(lines_with(&with(|head| head.retired = true), name).is_empty());
}

/// The bundled report, in which 4-2 has a name and a unit that are not written as they are, and a baseline.
fn awkward() -> Report {
    let report = report();
    let edit = change_indicator(&report, &IndicatorId::new("4-2"), |placed| {
        placed.head.name = "=支援,\"プラン\"\n策定".into();
        placed.head.unit = "'人".into();
        placed.head.baseline = Some(3.into());
    });
    apply(&report, &edit.unwrap()).unwrap()
}

const LINE: &str = "高松市,アウトリーチ等を通じた継続的支援事業,アウトリーチ等を通じた継続的支援事業,全分野,\
    \"'=支援,\"\"プラン\"\" 策定\",''人,higher-is-better,2023,528,25,4.7,3,,";

#[test]
fn what_is_quoted_or_made_harmless_is_carried() {
    let csv = long_csv(&awkward());
    assert_eq!(csv.matches(LINE).count(), 1);
    assert!(csv_carries(&csv, &awkward()));
    assert!(!csv_carries(&csv, &report()));
    let (without, _) = csv.trim_end().rsplit_once("\r\n").unwrap();
    assert!(!csv_carries(&format!("{without}\r\n"), &awkward()));
    let header = csv.split("\r\n").next().unwrap();
    assert!(!csv_carries(&csv.replace(header, "\u{feff}"), &awkward()));
    assert!(!csv_carries("", &awkward()));
}

/// Of one record, whatever it is that got lost or was changed on the way.
#[rstest]
#[case::municipality("高松市,アウト", ",アウト")]
#[case::programme("高松市,アウトリーチ等を通じた継続的支援事業,", "高松市,,")]
#[case::activity("支援事業,アウトリーチ等を通じた継続的支援事業,全", "支援事業,,全")]
#[case::policy_field("全分野", "")]
#[case::indicator("\"'=支援,\"\"プラン\"\" 策定\"", "")]
#[case::part_of_the_indicator("プラン", "ブラン")]
#[case::unit("''人", "")]
#[case::direction("higher-is-better", "lower-two-minus")]
#[case::year("2023", "2022")]
#[case::target("528", "")]
#[case::actual(",25,", ",,")]
#[case::printed_rate("4.7", "")]
#[case::baseline(",3,", ",,")]
#[case::note(",3,,", ",3,x,")]
#[case::a_column(",3,,", ",3,")]
fn what_is_lost_is_found(#[case] from: &str, #[case] to: &str) {
    assert_eq!(LINE.matches(from).count(), 1);
    let csv = long_csv(&awkward());
    assert!(!csv_carries(
        &csv.replace(LINE, &LINE.replace(from, to)),
        &awkward()
    ));
}

#[rstest]
#[case::note(
    "国のモデル事業（地域共生社会の実現に向けた包括的支援体制構築事業）の枠で行った分の数値。"
)]
#[case::source(SOURCE)]
fn a_lost_note_or_source_is_found(#[case] lost: &str) {
    let csv = long_csv(&awkward());
    assert!(csv.contains(lost));
    assert!(!csv_carries(&csv.replacen(lost, "", 1), &awkward()));
}
