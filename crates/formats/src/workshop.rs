//! What a workshop's address says: a scenario, and one exercise. Short enough for a QR code, and readable.

use std::collections::BTreeMap;
use tsunagari_core::{
    ClaimId, Figure, FigureAddress, FiscalYear, IndicatorId, Quantity, Scenario, Task, is_id,
};

/// The most that is read, in bytes, and the most figures of a scenario.
const MAX_BYTES: usize = 32_768;
const MAX_CHANGES: usize = 1_000;
/// The most indicators or claims of an exercise.
const MAX_PARTS: usize = 20;

/// What a scenario changes, as it stands in an address: `1-1:2023:actual:27000,1-8:2023:target:none`.
///
/// The figures that it changes *from* are not in it: they are those of the report that it is opened over.
pub fn write_scenario(scenario: &Scenario) -> String {
    let mut parts = Vec::new();
    for (at, value) in scenario.changes() {
        let (figure, value) = (
            match at.figure {
                Figure::Target => "target",
                Figure::Actual => "actual",
            },
            value.map_or("none".into(), |value| value.to_string()),
        );
        parts.push(format!("{}:{}:{figure}:{value}", at.indicator, at.year));
    }
    parts.join(",")
}

/// Reads what [`write_scenario`] writes: figures by their addresses. `None` where it is anything else, or more
/// than any scenario needs.
///
/// ```
/// use tsunagari_formats::read_scenario;
/// let changes = read_scenario("1-1:2023:actual:27000").unwrap();
/// assert_eq!(changes.len(), 1);
/// assert_eq!(read_scenario("1-1:2023:actual:27,000"), None);
/// ```
pub fn read_scenario(text: &str) -> Option<BTreeMap<FigureAddress, Option<Quantity>>> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let mut changes = BTreeMap::new();
    for part in text.split(',').filter(|_| !text.is_empty()) {
        let mut words = part.split(':');
        let (indicator, year) = (id(words.next()?)?, words.next()?);
        let figure = match words.next()? {
            "target" => Figure::Target,
            "actual" => Figure::Actual,
            _ => return None,
        };
        let value = match words.next()? {
            "none" => None,
            value => Some(value.parse::<Quantity>().ok()?),
        };
        let at = FigureAddress {
            indicator: IndicatorId::new(indicator),
            year: western(year)?,
            figure,
        };
        let end = words.next().is_none();
        if !end || changes.insert(at, value).is_some() || changes.len() > MAX_CHANGES {
            return None;
        }
    }
    Some(changes)
}

/// One exercise, as it stands in an address: `guess:1-4:2023`, `match:1-1:2-1`, `find:29-2:41`, `target:4-2`.
pub fn write_task(task: &Task) -> String {
    let joined = |kind: &str, ids: Vec<&str>| format!("{kind}:{}", ids.join(":"));
    match task {
        Task::GuessRate { indicator, year } => format!("guess:{indicator}:{year}"),
        Task::Match { indicators } => joined(
            "match",
            indicators.iter().map(IndicatorId::as_str).collect(),
        ),
        Task::FindClaim { claims } => joined("find", claims.iter().map(ClaimId::as_str).collect()),
        Task::SetTarget { indicator } => format!("target:{indicator}"),
    }
}

/// Reads what [`write_task`] writes; `None` where it is anything else.
pub fn read_task(text: &str) -> Option<Task> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let (kind, rest) = text.split_once(':')?;
    let parts: Vec<&str> = rest.split(':').map(id).collect::<Option<_>>()?;
    let several = |parts: &[&str]| {
        let mut places = parts.iter().enumerate();
        let once = |(at, part)| !parts.iter().take(at).any(|other| other == part);
        (2..=MAX_PARTS).contains(&parts.len()) && places.all(once)
    };
    match (kind, parts.as_slice()) {
        ("guess", [indicator, year]) => Some(Task::GuessRate {
            indicator: IndicatorId::new(*indicator),
            year: western(year)?,
        }),
        ("target", [indicator]) => Some(Task::SetTarget {
            indicator: IndicatorId::new(*indicator),
        }),
        ("match", parts) if several(parts) => Some(Task::Match {
            indicators: parts.iter().copied().map(IndicatorId::new).collect(),
        }),
        ("find", parts) if several(parts) => Some(Task::FindClaim {
            claims: parts.iter().copied().map(ClaimId::new).collect(),
        }),
        _ => None,
    }
}

/// An id as files have it.
fn id(text: &str) -> Option<&str> {
    is_id(text).then_some(text)
}

/// A fiscal year by four digits.
fn western(text: &str) -> Option<FiscalYear> {
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    FiscalYear::new(text.parse().ok().filter(|_| digits)?)
}
