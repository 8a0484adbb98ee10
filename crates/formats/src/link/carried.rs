//! What of a report a link carries.

use std::sync::Arc;
use tsunagari_core::{Activity, Indicator, Programme, Report, Summary};

/// リンクに載る内容: the report as a link carries it.
///
/// It is the whole report but for what is long and decides nothing: the notes of the indicators, the
/// summaries of the activities, and the claims. Names, structure, figures, open figures, readings with
/// the one that is shown, rules, bands, changes of the counting basis, how final a year is and final
/// grades stay: so every rate, band, trend and count is equal.
///
/// ```
/// use tsunagari_formats::{carried_by_link, read_report};
/// # let json = include_bytes!("../../../../data/takamatsu-r5.json");
/// let report = read_report(json)?;
/// let carried = carried_by_link(&report);
/// assert!(!report.claims.is_empty() && carried.claims.is_empty());
/// assert_eq!(carried_by_link(&carried), carried);
/// # Ok::<(), tsunagari_formats::FormatError>(())
/// ```
pub fn carried_by_link(report: &Report) -> Report {
    let programmes = report.programmes.iter();
    Report {
        programmes: programmes.map(|p| Arc::new(programme(p))).collect(),
        claims: Arc::default(),
        ..report.clone()
    }
}

fn programme(programme: &Programme) -> Programme {
    let activities = programme.activities.iter();
    Programme {
        activities: activities.map(|a| Arc::new(activity(a))).collect(),
        ..programme.clone()
    }
}

fn activity(activity: &Activity) -> Activity {
    let indicators = activity.indicators.iter();
    Activity {
        summary: Summary::default(),
        indicators: indicators.map(|i| Arc::new(indicator(i))).collect(),
        ..activity.clone()
    }
}

fn indicator(indicator: &Indicator) -> Indicator {
    let mut carried = indicator.clone();
    carried.notes.clear();
    carried
}
