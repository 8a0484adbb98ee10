//! The names in reports that the app knows: in Japanese they are the report's own words.

use crate::{Language, easy, english, spoken, without_readings};
use std::borrow::Cow;
use tsunagari_core::FiscalYear;

/// A name of a report in the language that is spoken: in English, or with readings in やさしい日本語. The name
/// itself where Japanese is spoken, and where it is none of the names that the app knows letter by letter: those
/// of the five programmes, of the report that comes with the app, and of [`NewReport`](crate::NewReport).
///
/// ```
/// use tsunagari_text::{Language, named, speak};
/// assert_eq!(named("参加支援事業"), "参加支援事業");
/// speak(Language::English);
/// assert_eq!(named("参加支援事業"), "Participation support programme");
/// assert_eq!(named("参加支援 事業"), "参加支援 事業");
/// ```
pub fn named(name: &str) -> Cow<'_, str> {
    match spoken() {
        Language::Japanese => Cow::Borrowed(name),
        other => translated(name, other),
    }
}

/// As [`named`], of what may not be there: its id stands for it then.
pub(crate) fn named_or<'a>(name: Option<&'a String>, id: &'a str) -> Cow<'a, str> {
    name.map_or(Cow::Borrowed(id), |name| named(name))
}

/// As [`named`], without readings: for pictures and files.
pub fn bare_name(name: &str) -> String {
    without_readings(&named(name)).into_owned()
}

#[inline(never)]
fn translated(name: &str, language: Language) -> Cow<'_, str> {
    let known = match language {
        Language::Japanese => None,
        Language::EasyJapanese => easy::names::name(name),
        Language::English => english::names::name(name),
    };
    known.unwrap_or(Cow::Borrowed(name))
}

/// The title that a report begins with.
pub(crate) fn first_title(year: FiscalYear) -> String {
    format!("重層的支援体制整備事業 {}年度の実施状況報告", year.wareki())
}

/// The year of such a title; `None` for any other.
pub(crate) fn year_of_first_title(title: &str) -> Option<FiscalYear> {
    let (_, words) = title.split_once(' ')?;
    let (year, _) = words.split_once('の')?;
    let year = FiscalYear::parse(year).ok()?;
    (first_title(year) == title).then_some(year)
}
