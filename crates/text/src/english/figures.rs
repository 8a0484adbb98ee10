//! Figures with their units, years and days in English.

use crate::figures::group;
use tsunagari_core::{Day, FiscalYear};

/// A unit as reports have it, for one and for several.
const UNITS: [(&str, &str, &str); 49] = [
    ("件", "case", "cases"),
    ("人", "person", "people"),
    ("名", "person", "people"),
    ("人回", "visit", "visits"),
    ("回", "time", "times"),
    ("地区", "district", "districts"),
    ("機関", "agency", "agencies"),
    ("箇所", "site", "sites"),
    ("か所", "site", "sites"),
    ("カ所", "site", "sites"),
    ("ヶ所", "site", "sites"),
    ("ヵ所", "site", "sites"),
    ("ケ所", "site", "sites"),
    ("拠点", "hub", "hubs"),
    ("会場", "venue", "venues"),
    ("施設", "facility", "facilities"),
    ("事業所", "provider", "providers"),
    ("世帯", "household", "households"),
    ("団体", "group", "groups"),
    ("グループ", "group", "groups"),
    ("組織", "organisation", "organisations"),
    ("企業", "company", "companies"),
    ("社", "company", "companies"),
    ("校", "school", "schools"),
    ("園", "nursery", "nurseries"),
    ("校区", "school district", "school districts"),
    ("圏域", "area", "areas"),
    ("市町村", "municipality", "municipalities"),
    (
        "自治会",
        "neighbourhood association",
        "neighbourhood associations",
    ),
    ("講座", "course", "courses"),
    ("事業", "programme", "programmes"),
    ("種類", "kind", "kinds"),
    ("項目", "item", "items"),
    ("指標", "indicator", "indicators"),
    ("戸", "home", "homes"),
    ("冊", "copy", "copies"),
    ("部", "copy", "copies"),
    ("枚", "sheet", "sheets"),
    ("点", "point", "points"),
    ("ポイント", "point", "points"),
    ("円", "yen", "yen"),
    ("千円", "thousand yen", "thousand yen"),
    ("百万円", "million yen", "million yen"),
    ("分", "minute", "minutes"),
    ("時間", "hour", "hours"),
    ("日", "day", "days"),
    ("週", "week", "weeks"),
    ("月", "month", "months"),
    ("年", "year", "years"),
];

/// `26,441 cases`, `1 case`, `92.2%`.
#[inline(never)]
pub(crate) fn with_unit(written: &str, unit: &str) -> String {
    match unit {
        "" => written.to_owned(),
        "%" | "％" => format!("{written}%"),
        unit => {
            let one = written.trim_start_matches(['+', '−']) == "1";
            format!("{written} {}", said(unit, one))
        }
    }
}

/// `cases`.
#[inline(never)]
pub(crate) fn unit_name(unit: &str) -> String {
    said(unit, false)
}

fn said(unit: &str, one: bool) -> String {
    if let Some((what, of)) = unit.split_once(['/', '／']) {
        return format!("{} per {}", said(what, one), said(of, true));
    }
    let found = UNITS
        .iter()
        .find(|(printed, single, several)| [*printed, *single, *several].contains(&unit));
    match found {
        Some((_, single, _)) if one => (*single).to_owned(),
        Some((_, _, several)) => (*several).to_owned(),
        None if unit == "％" => "%".to_owned(),
        None => unit.to_owned(),
    }
}

/// `1 change`, `2 changes`: a noun that takes an s.
pub(super) fn counted(count: usize, one: &str) -> String {
    let end = if count == 1 { "" } else { "s" };
    format!("{} {one}{end}", group(&count.to_string()))
}

/// `FY2023`.
#[inline(never)]
pub(crate) fn fiscal_year(year: FiscalYear) -> String {
    format!("FY{year}")
}

/// `1 April 2024`.
#[inline(never)]
pub(crate) fn day(day: Day) -> String {
    let month = match day.month() {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    };
    format!("{} {month} {}", day.day(), day.year())
}
