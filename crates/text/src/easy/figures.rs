//! Figures with their units, years and days in やさしい日本語.

use crate::Phrase;
use tsunagari_core::{Day, FiscalYear};

/// A unit as reports have it, and with its readings.
const UNITS: [(&str, &str); 41] = [
    ("件", "｜件《けん》"),
    ("人", "｜人《にん》"),
    ("名", "｜名《めい》"),
    ("人回", "｜人回《にんかい》"),
    ("回", "｜回《かい》"),
    ("地区", "｜地区《ちく》"),
    ("機関", "｜機関《きかん》"),
    ("箇所", "｜箇所《かしょ》"),
    ("か所", "か｜所《しょ》"),
    ("カ所", "か｜所《しょ》"),
    ("ヶ所", "か｜所《しょ》"),
    ("ヵ所", "か｜所《しょ》"),
    ("ケ所", "か｜所《しょ》"),
    ("拠点", "｜拠点《きょてん》"),
    ("会場", "｜会場《かいじょう》"),
    ("施設", "｜施設《しせつ》"),
    ("事業所", "｜事業所《じぎょうしょ》"),
    ("世帯", "｜世帯《せたい》"),
    ("団体", "｜団体《だんたい》"),
    ("組織", "｜組織《そしき》"),
    ("企業", "｜企業《きぎょう》"),
    ("社", "｜社《しゃ》"),
    ("校", "｜校《こう》"),
    ("園", "｜園《えん》"),
    ("校区", "｜校区《こうく》"),
    ("圏域", "｜圏域《けんいき》"),
    ("市町村", "｜市町村《しちょうそん》"),
    ("自治会", "｜自治会《じちかい》"),
    ("講座", "｜講座《こうざ》"),
    ("事業", "｜事業《じぎょう》"),
    ("種類", "｜種類《しゅるい》"),
    ("項目", "｜項目《こうもく》"),
    ("指標", "｜指標《しひょう》"),
    ("点", "｜点《てん》"),
    ("円", "｜円《えん》"),
    ("千円", "｜千円《せんえん》"),
    ("百万円", "｜百万円《ひゃくまんえん》"),
    ("時間", "｜時間《じかん》"),
    ("日", "｜日《にち》"),
    ("月", "｜月《つき》"),
    ("年", "｜年《ねん》"),
];

/// `26,441件` with the unit's reading; 1人 and 2人 have one of their own.
#[inline(never)]
pub(crate) fn with_unit(written: &str, unit: &str) -> String {
    let words = match (written, unit) {
        ("1", "人") => "｜1人《ひとり》".to_owned(),
        ("2", "人") => "｜2人《ふたり》".to_owned(),
        _ => format!("{written}{}", marked(unit)),
    };
    Phrase::from(words).annotated()
}

/// `件` with its reading.
#[inline(never)]
pub(crate) fn unit_name(unit: &str) -> String {
    Phrase::from(marked(unit)).annotated()
}

fn marked(unit: &str) -> String {
    if let Some((what, of)) = unit.split_once(['/', '／']) {
        return format!("{}/{}", marked(what), marked(of));
    }
    let found = UNITS.iter().find(|(printed, _)| *printed == unit);
    found.map_or(unit, |(_, marked)| marked).to_owned()
}

/// `令和5年度` with readings.
#[inline(never)]
pub(crate) fn fiscal_year(year: FiscalYear) -> String {
    let (era, count) = year.era();
    let era = match era.name {
        "令和" => "｜令和《れいわ》",
        "平成" => "｜平成《へいせい》",
        "昭和" => "｜昭和《しょうわ》",
        other => other,
    };
    let words = match count {
        1 => format!("{era}｜元年度《がんねんど》"),
        count => format!("{era}{count}｜年度《ねんど》"),
    };
    Phrase::from(words).annotated()
}

/// `2024年4月1日` with readings; many days of a month have one of their own.
#[inline(never)]
pub(crate) fn day(day: Day) -> String {
    let of_month = day.day();
    let reading = match of_month {
        1 => "ついたち",
        2 => "ふつか",
        3 => "みっか",
        4 => "よっか",
        5 => "いつか",
        6 => "むいか",
        7 => "なのか",
        8 => "ようか",
        9 => "ここのか",
        10 => "とおか",
        14 => "じゅうよっか",
        20 => "はつか",
        24 => "にじゅうよっか",
        _ => "",
    };
    let of_month = match reading {
        "" => format!("{of_month}｜日《にち》"),
        reading => format!("｜{of_month}日《{reading}》"),
    };
    let (year, month) = (day.year(), day.month());
    Phrase::from(format!("{year}｜年《ねん》{month}｜月《がつ》{of_month}")).annotated()
}
