//! The unit on the axis of the source's chart against the indicator's.

use super::spelling::plain;
use crate::{Indicator, Remark};

/// Brackets that a unit stands in, after ASCII has become half-width.
const BRACKETS: [(char, char); 5] = [
    ('(', ')'),
    ('[', ']'),
    ('〔', '〕'),
    ('【', '】'),
    ('「', '」'),
];

/// Units that are written in several ways, each with the way that stands for all.
const SAME: [(&str, &str); 8] = [
    ("名", "人"),
    ("実人", "人"),
    ("人回", "延人"),
    ("pt", "ポイント"),
    ("h", "時間"),
    ("%", PER_CENT),
    ("㌫", PER_CENT),
    ("percent", PER_CENT),
];
const PER_CENT: &str = "パーセント";

/// A remark where the axis names another unit. Nothing is said where either is not known.
pub(super) fn axis_unit(indicator: &Indicator, remarks: &mut Vec<Remark>) {
    let (axis, unit) = (&indicator.axis_unit, &indicator.unit);
    if axis.is_empty() || unit.is_empty() || meant(axis) == meant(unit) {
        return;
    }
    remarks.push(Remark::OtherUnit {
        axis: axis.clone(),
        unit: unit.clone(),
    });
}

/// The unit that a label means: `利用者数（人）`, `単位：名` and `人` are one, and so are `％` and `割合`.
fn meant(label: &str) -> String {
    let plain: String = plain(label).into_iter().collect();
    let lower = plain.to_ascii_lowercase();
    let mut unit = in_brackets(&lower);
    unit = unit.strip_prefix("単位").unwrap_or(unit);
    unit = unit.trim_start_matches([':', '=']);
    // The years are the other axis.
    let yearly = ["/年度", "/年"]
        .iter()
        .find_map(|end| unit.strip_suffix(end));
    unit = yearly.unwrap_or(unit);
    if unit.ends_with("倍率") {
        return String::from("倍");
    }
    let share = ["率", "割合", "パーセンテージ", PER_CENT];
    if share.iter().any(|end| unit.ends_with(end)) {
        return PER_CENT.to_owned();
    }
    // 件 and 件数, 人 and 人数.
    unit = unit
        .strip_suffix('数')
        .filter(|rest| !rest.is_empty())
        .unwrap_or(unit);
    let all_in_all = ["延べ", "のべ"]
        .iter()
        .find_map(|start| unit.strip_prefix(start));
    let spelt = match (all_in_all, counter(unit)) {
        (Some(rest), _) => format!("延{rest}"),
        (None, Some(rest)) => format!("箇{rest}"),
        (None, None) => unit.to_owned(),
    };
    let same = SAME.iter().find(|(other, _)| *other == spelt);
    same.map_or(spelt, |(_, stands)| (*stands).to_owned())
}

/// What stands in the brackets at the end, or the whole without brackets.
fn in_brackets(label: &str) -> &str {
    for (open, close) in BRACKETS {
        let inside = label
            .strip_suffix(close)
            .and_then(|rest| rest.rsplit_once(open));
        if let Some((_, inside)) = inside.filter(|(_, inside)| !inside.is_empty()) {
            return inside;
        }
    }
    label
}

/// か所, カ所, ヶ所, 個所 …: what follows the word for 箇, which is spelt in many ways.
fn counter(unit: &str) -> Option<&str> {
    let rest = unit.strip_prefix(['か', 'カ', 'ヵ', 'ヶ', 'ケ', '個'])?;
    rest.starts_with(['所', '月', '年', '国']).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::meant;
    use rstest::rstest;

    #[rstest]
    #[case("％", "%")]
    #[case("％", "パーセント")]
    #[case("％", "ﾊﾟｰｾﾝﾄ")]
    #[case("％", "割合（％）")]
    #[case("％", "維持向上率")]
    #[case("％", "割合")]
    #[case("％", "Percent")]
    #[case("人", "（人）")]
    #[case("人", "人数")]
    #[case("人", "名")]
    #[case("人", "単位：人")]
    #[case("人", "【単位 人】")]
    #[case("人", "参加者数（人）")]
    #[case("人", "実人数")]
    #[case("人/日", "人／日")]
    #[case("人回", "延べ人数")]
    #[case("件", "件数")]
    #[case("件", "件/年度")]
    #[case("回", "回／年")]
    #[case("箇所", "か所")]
    #[case("箇所", "ヶ所数")]
    #[case("延べ回", "のべ回数")]
    #[case("ポイント", "pt")]
    #[case("倍", "求人倍率")]
    fn the_same_unit(#[case] unit: &str, #[case] axis: &str) {
        assert_eq!(meant(unit), meant(axis));
    }

    #[rstest]
    #[case("％", "人")]
    #[case("人", "件")]
    #[case("人", "延べ人数")]
    #[case("人/日", "人")]
    #[case("円", "千円")]
    #[case("％", "ポイント")]
    #[case("倍", "％")]
    #[case("数", "件")]
    #[case("件", "個")]
    fn another_unit(#[case] unit: &str, #[case] axis: &str) {
        assert_ne!(meant(unit), meant(axis));
    }
}
