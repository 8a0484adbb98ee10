//! 公表用のページ: a report as one page of HTML that needs nothing: no script, no other file, no network.
//!
//! Made to survive the way to its readers: what is told is told by headings, lists and tables, so that it reads well
//! where a gateway took the style or the pictures away; the style only arranges it.

mod bands;
mod drawings;
mod indicator;
mod overview;
mod programme;
mod shell;
mod standing;
mod style;

use maud::{Markup, html};
use standing::Judged;
use std::borrow::Cow;
use tsunagari_charts::{Rgb, Theme};
use tsunagari_core::{Activity, FiscalYear, Indicator, Programme, Report, Snapshot};
use tsunagari_text::{READING, Say, StatuteText, named, runs, without_readings};

/// A published report, evaluated in `year`, as a whole HTML document in UTF-8: figures, charts, texts and how to read them.
///
/// It holds no script, no style attribute, no handler and no address but those of its own parts, and a policy that
/// would stop them. Texts of the report are texts, whatever they say.
///
/// ```
/// use tsunagari_core::Snapshot;
/// use tsunagari_formats::{read_report, static_page};
/// # let bytes = include_bytes!("../../../../data/takamatsu-r5.json");
/// let report = read_report(bytes)?;
/// let year = report.year;
/// let snapshot = Snapshot { report, by: "高松市".into(), on: "2026-11-25".parse()? };
/// let page = static_page(&snapshot, year);
/// assert!(page.starts_with("<!DOCTYPE html>") && page.contains("103.7%"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[inline(never)]
pub fn static_page(snapshot: &Snapshot, year: FiscalYear) -> String {
    let report = &snapshot.report;
    let lines = report
        .indicators()
        .map(|(programme, activity, indicator)| Line {
            programme,
            activity,
            indicator,
            now: Judged::of(report, indicator, year),
        });
    let page = Page {
        snapshot,
        report,
        year,
        lines: lines.collect(),
        theme: Theme::light(report.programmes.iter().map(|p| colour(p)).collect(), ""),
    };
    with_readings(shell::document(&page).into_string())
}

/// A document whose texts have readings, with these as ruby in its texts and left out of its tags.
fn with_readings(html: String) -> String {
    if !html.contains(READING[0]) {
        return html;
    }
    let mut page = String::new();
    for piece in html.split_inclusive('>') {
        let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
        for (letters, reading) in runs(text) {
            match reading {
                None => page.push_str(letters),
                Some(reading) => {
                    let ruby = [letters, "<rp>(</rp><rt>", reading, "</rt><rp>)</rp></ruby>"];
                    page.push_str("<ruby>");
                    page.extend(ruby);
                }
            }
        }
        page.push_str(&without_readings(tag));
    }
    page
}

/// What every part of the page is made from.
struct Page<'a> {
    snapshot: &'a Snapshot,
    report: &'a Report,
    /// The year that is evaluated.
    year: FiscalYear,
    /// One an indicator that is evaluated, in the report's order.
    lines: Vec<Line<'a>>,
    /// The programmes' colours, and those for a page without style.
    theme: Theme,
}

/// An indicator with its place in the report and its standing in the evaluated year.
struct Line<'a> {
    programme: &'a Programme,
    activity: &'a Activity,
    indicator: &'a Indicator,
    now: Judged,
}

impl<'a> Page<'a> {
    /// The indicators of one programme.
    fn lines_of(&self, programme: &Programme) -> Vec<&Line<'a>> {
        let its = |line: &&Line<'_>| line.programme.id == programme.id;
        self.lines.iter().filter(its).collect()
    }

    /// The name of an activity's policy field.
    fn field_of(&self, activity: &Activity) -> Cow<'a, str> {
        let field = self.report.policy_field(&activity.policy_field);
        field.map_or(Cow::Borrowed(""), |field| named(&field.name))
    }
}

/// A programme's colour; grey where the report's is none.
fn colour(programme: &Programme) -> Rgb {
    Rgb::parse(&programme.colour).unwrap_or(Rgb(0x76, 0x76, 0x76))
}

/// A programme's short name, where the statute gives one; else its own.
fn short_name(programme: &Programme) -> String {
    match programme.statutory_item {
        item if StatuteText::knows(item) => StatuteText::ShortName(item).plain(),
        _ => named(&programme.name).into_owned(),
    }
}

/// The place of a programme's part of the page.
fn programme_anchor(programme: &Programme) -> String {
    format!("programme-{}", programme.number)
}

/// The place of an indicator's part of the page.
fn indicator_anchor(indicator: &Indicator) -> String {
    format!("indicator-{}", indicator.id)
}

/// A link to an indicator's part of the page.
fn link_to(indicator: &Indicator, words: &str) -> Markup {
    html! { a href={ "#" (indicator_anchor(indicator)) } { (words) } }
}

/// A name and what it comes to, in a list of them.
fn item(name: &impl Say, value: &str) -> Markup {
    html! { div { dt { (name.plain()) } dd { (value) } } }
}

/// A wide table that scrolls in its own frame, by keyboard too; `name` is the id of what names it.
fn scrolling(name: &str, table: &Markup) -> Markup {
    html! { div.scroll role="group" tabindex="0" aria-labelledby=(name) { (table) } }
}
