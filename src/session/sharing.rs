//! 公表版 is handed out: made in each of its ways, read back and compared before anybody gets it.

use super::{Assessment, Session, library};
use crate::browser::{crypto, html, single_page};
use tsunagari_core::{Day, Figure, FigureState, FiscalYear, Indicator, Report, Snapshot};
use tsunagari_formats::{
    Locked, Shared, carried_by_link, csv_carries, link_bytes, long_csv, read_compact, read_link,
    read_link_bytes, read_locked, read_snapshot, read_snapshot_bytes, report_inside,
    snapshot_bytes, static_page, with_report, write_compact, write_link, write_locked,
    write_locked_link, write_snapshot,
};
use tsunagari_text::{IndicatorText, Say, figure, fiscal_year_wareki, rate_percent};

/// Why nothing was handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotShared {
    /// Read back, it was not what it should be.
    Unequal,
    /// The browser did not lock it.
    NotLocked,
    /// The page to put the report into did not come.
    NoTemplate,
}

impl Session {
    /// The report as it is, to be handed out, tracked.
    pub fn snapshot(self, by: String, on: Day) -> Snapshot {
        let report = (*self.report()).clone();
        Snapshot { report, by, on }
    }

    /// A report that a link may stand on: one of one's own by its id, as it was when it came here.
    pub fn base_report(self, id: &str) -> Option<Report> {
        let published = self.published();
        if published.id == id {
            return Some((*published).clone());
        }
        library::bases().into_iter().find(|report| report.id == id)
    }
}

/// A link's payload.
///
/// # Errors
/// [`NotShared::Unequal`] where it says something else than the report.
pub fn open_link(snapshot: &Snapshot, bases: &[&Report]) -> Result<String, NotShared> {
    let payload = write_link(snapshot, bases);
    match read_link(&payload, bases) {
        Ok(Shared::Open(read)) if read == carried(snapshot) => Ok(payload),
        _ => Err(NotShared::Unequal),
    }
}

/// The payload of a link under a passphrase.
///
/// # Errors
/// Why there is none.
pub async fn locked_link(
    snapshot: &Snapshot,
    bases: &[&Report],
    passphrase: &str,
) -> Result<String, NotShared> {
    let content = link_bytes(snapshot, bases);
    if read_link_bytes(&content, bases).ok() != Some(carried(snapshot)) {
        return Err(NotShared::Unequal);
    }
    let locked = lock(&content, passphrase).await?;
    let payload = write_locked_link(&locked);
    match read_link(&payload, bases) {
        Ok(Shared::Locked(read)) if read == locked => Ok(payload),
        _ => Err(NotShared::Unequal),
    }
}

/// What a link carries of it.
fn carried(snapshot: &Snapshot) -> Snapshot {
    Snapshot {
        report: carried_by_link(&snapshot.report),
        ..snapshot.clone()
    }
}

/// The text of a file that holds the whole report, locked where there is a passphrase.
///
/// # Errors
/// Why there is none.
pub async fn file(snapshot: &Snapshot, passphrase: Option<&str>) -> Result<String, NotShared> {
    if let Some(passphrase) = passphrase {
        return locked_file(snapshot, passphrase).await;
    }
    let text = write_snapshot(snapshot);
    let same = read_snapshot(text.as_bytes()).as_ref() == Ok(snapshot);
    same.then_some(text).ok_or(NotShared::Unequal)
}

async fn locked_file(snapshot: &Snapshot, passphrase: &str) -> Result<String, NotShared> {
    let content = snapshot_bytes(snapshot);
    if read_snapshot_bytes(&content).as_ref() != Ok(snapshot) {
        return Err(NotShared::Unequal);
    }
    let locked = lock(&content, passphrase).await?;
    let text = write_locked(&locked);
    match read_locked(text.as_bytes()) {
        Ok(read) if read == locked => Ok(text),
        _ => Err(NotShared::Unequal),
    }
}

/// The text of a page that runs on its own, with the report inside.
///
/// # Errors
/// Why there is none.
pub async fn page(snapshot: &Snapshot, passphrase: Option<&str>) -> Result<String, NotShared> {
    let inside = match passphrase {
        Some(passphrase) => locked_file(snapshot, passphrase).await?,
        None => write_compact(snapshot),
    };
    let template = single_page::template().await;
    let template = template.map_err(|_| NotShared::NoTemplate)?;
    let page = with_report(&template, &inside).ok_or(NotShared::NoTemplate)?;
    let read = report_inside(&page).unwrap_or_default().as_bytes();
    let same = match passphrase {
        Some(_) => read_locked(read) == read_locked(inside.as_bytes()),
        None => read_compact(read).as_ref() == Ok(snapshot),
    };
    same.then_some(page).ok_or(NotShared::Unequal)
}

/// The text of a page without any script, as it evaluates a year.
///
/// # Errors
/// [`NotShared::Unequal`] where its tables say something else than the report, or a script got into it.
pub fn plain_page(snapshot: &Snapshot, year: FiscalYear) -> Result<String, NotShared> {
    let page = static_page(snapshot, year);
    let report = &snapshot.report;
    let said = |indicator: &Indicator| -> Vec<_> {
        let years = report.years.iter().rev();
        years
            .map(|year| Line::of(report, indicator, *year))
            .collect()
    };
    let said: Vec<_> = report
        .indicators()
        .map(|(_, _, indicator)| said(indicator))
        .collect();
    let read = html::tables(&page, "figures").unwrap_or_default();
    let same = |(said, read): (&Vec<Line>, &Vec<Vec<String>>)| {
        said.len() == read.len() && said.iter().zip(read).all(|(line, cells)| line.is(cells))
    };
    let same = said.len() == read.len() && said.iter().zip(&read).all(same);
    same.then_some(page).ok_or(NotShared::Unequal)
}

/// A year of an indicator as a table should say it.
struct Line {
    year: String,
    actual: String,
    target: String,
    /// None where there is no rate, which is said in many ways.
    rate: Option<String>,
}

impl Line {
    fn of(report: &Report, indicator: &Indicator, year: FiscalYear) -> Self {
        let words = |of: Figure| match indicator.state(year, of) {
            FigureState::Settled(value) => figure(value),
            FigureState::Open(candidates) => IndicatorText::Open {
                candidates: &candidates,
            }
            .plain(),
            FigureState::Missing => IndicatorText::None.plain(),
        };
        Self {
            year: fiscal_year_wareki(year),
            actual: words(Figure::Actual),
            target: words(Figure::Target),
            rate: Assessment::of(report, indicator, year)
                .shown
                .map(|shown| rate_percent(&shown)),
        }
    }

    fn is(&self, cells: &[String]) -> bool {
        let [year, actual, target, rate, ..] = cells else {
            return false;
        };
        year.starts_with(&self.year)
            && *actual == self.actual
            && *target == self.target
            && self.rate.as_ref().is_none_or(|own| own == rate)
    }
}

/// The figures as a table, one record a line.
///
/// # Errors
/// Why there is none.
pub fn csv(snapshot: &Snapshot) -> Result<String, NotShared> {
    let csv = long_csv(&snapshot.report);
    if csv_carries(&csv, &snapshot.report) {
        Ok(csv)
    } else {
        Err(NotShared::Unequal)
    }
}

/// Locks a content, and unlocks it again to see that the passphrase does.
async fn lock(content: &[u8], passphrase: &str) -> Result<Locked, NotShared> {
    let locked = crypto::lock(content, passphrase).await;
    let locked = locked.map_err(|_| NotShared::NotLocked)?;
    match crypto::unlock(&locked, passphrase).await {
        Ok(read) if read == content => Ok(locked),
        _ => Err(NotShared::Unequal),
    }
}
