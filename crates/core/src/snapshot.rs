//! 公表版: a report as it was handed out.

use crate::Report;
use std::fmt;
use std::str::FromStr;

/// 公表版: a report as someone handed it out on some day. Whoever opens it reads it; it never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The report as it was then.
    pub report: Report,
    /// 公表者: who handed it out, in their own words, e.g. `高松市 地域共生社会推進課`; may be empty.
    pub by: String,
    /// 公表日: the day on which it was handed out.
    pub on: Day,
}

/// 日付: a day of the calendar, from 1900 to 9999.
///
/// ```
/// use tsunagari_core::Day;
/// let day: Day = "2024-02-29".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2024, 2, 29));
/// assert_eq!(day.to_string(), "2024-02-29");
/// assert!("2023-02-29".parse::<Day>().is_err());
/// # Ok::<(), tsunagari_core::NoSuchDay>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// There is no such day in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no day of the calendar, as in 2024-02-29")]
pub struct NoSuchDay;

impl Day {
    /// A day of the Gregorian calendar.
    ///
    /// # Errors
    /// [`NoSuchDay`] where the month has no such day, or the year is out of range.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NoSuchDay> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => 0,
        };
        let known = (1900..=9999).contains(&year) && (1..=last).contains(&day);
        known.then_some(Self { year, month, day }).ok_or(NoSuchDay)
    }

    /// The western year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Day {
    /// As in ISO 8601: `2024-02-29`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = NoSuchDay;

    /// Reads what [`Display`](fmt::Display) writes, and nothing else.
    fn from_str(text: &str) -> Result<Self, NoSuchDay> {
        let number = |at: std::ops::Range<usize>| -> Result<u16, NoSuchDay> {
            let digits = text.get(at).ok_or(NoSuchDay)?;
            digits.parse().map_err(|_| NoSuchDay)
        };
        let small = |at| number(at).and_then(|n| u8::try_from(n).map_err(|_| NoSuchDay));
        let day = Self::new(number(0..4)?, small(5..7)?, small(8..10)?)?;
        (day.to_string() == text).then_some(day).ok_or(NoSuchDay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for known in ["1900-01-01", "2000-02-29", "2026-11-25", "9999-12-31"] {
            assert_eq!(
                known.parse::<Day>().map(|day| day.to_string()),
                Ok(known.into())
            );
        }
        for unknown in [
            "1900-02-29",
            "2023-02-29",
            "2024-04-31",
            "2024-13-01",
            "2024-00-10",
            "2024-01-00",
            "1899-12-31",
            "2024-1-01",
            "2024-01-1",
            "+024-01-01",
            "2024/01/01",
            "2024-01-01 ",
            "令和6年",
            "",
        ] {
            assert_eq!(unknown.parse::<Day>(), Err(NoSuchDay), "{unknown}");
        }
    }
}
