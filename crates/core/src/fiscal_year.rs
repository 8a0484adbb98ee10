//! Fiscal years, in western and Japanese reckoning.

use std::fmt;

/// 元号: an era, as far as fiscal years need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Era {
    /// Its name, e.g. `令和`.
    pub name: &'static str,
    /// Its letter, e.g. `R`.
    pub letter: char,
    /// The fiscal year (April–March) that is its year 1, by western start year.
    pub first: u16,
}

/// The eras a report can meet, oldest first. A new era is a new line here.
///
/// Each `first` is the fiscal year during which, or at whose start, the era began:
/// 平成 began on 8 January 1989, within fiscal 1988 (昭和63年度), so 平成元年度 is
/// 1989; 令和 began on 1 May 2019, within fiscal 2019, which is called 令和元年度
/// as well as 平成31年度.
pub const ERAS: &[Era] = &[
    Era {
        name: "昭和",
        letter: 'S',
        first: 1926,
    },
    Era {
        name: "平成",
        letter: 'H',
        first: 1989,
    },
    Era {
        name: "令和",
        letter: 'R',
        first: 2019,
    },
];

/// 年度: a fiscal year, April to March, kept as its western start year.
///
/// ```
/// use tsunagari_core::FiscalYear;
/// let year = FiscalYear::parse("令和５年度")?;
/// assert_eq!(year.start(), 2023);
/// assert_eq!(FiscalYear::parse("平成31年度")?, FiscalYear::parse("令和元年度")?);
/// assert_eq!(year.short(), "R5");
/// # Ok::<(), tsunagari_core::FiscalYearProblem>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(u16);

/// Why a text names no fiscal year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FiscalYearProblem {
    /// Neither an era with a year nor a western year.
    #[error("not a fiscal year")]
    NotAYear,
    /// Two digits alone could be any era's or a western year.
    #[error("a bare number needs its era or four digits")]
    Ambiguous,
    /// Year 0, before 昭和, after 2999, or well past the era's end.
    #[error("outside the years that the era or this app knows")]
    OutOfRange,
}

impl FiscalYear {
    /// The earliest fiscal year known: 昭和元年度.
    pub const FIRST: u16 = 1926;
    /// 昭和元年度, as a year.
    pub const EARLIEST: Self = Self(Self::FIRST);
    /// The latest fiscal year accepted.
    pub const LAST: u16 = 2999;

    /// The fiscal year that starts in April of `start`; `None` outside
    /// [`FIRST`](Self::FIRST)`..=`[`LAST`](Self::LAST).
    pub fn new(start: u16) -> Option<Self> {
        (Self::FIRST..=Self::LAST)
            .contains(&start)
            .then_some(Self(start))
    }

    /// The western year in whose April it starts.
    pub fn start(self) -> u16 {
        self.0
    }

    /// The fiscal year before, if known.
    pub fn previous(self) -> Option<Self> {
        Self::new(self.0 - 1)
    }

    /// The era it is named by, and the year in it, from 1.
    pub fn era(self) -> (Era, u16) {
        let era = ERAS
            .iter()
            .rev()
            .find(|era| era.first <= self.0)
            .unwrap_or(&ERAS[0]);
        (*era, self.0 - era.first + 1)
    }

    /// `R5`, `H30`, `S63`.
    pub fn short(self) -> String {
        let (era, year) = self.era();
        format!("{}{year}", era.letter)
    }

    /// `令和5`, `令和元`: without the word for fiscal year, which is the language's.
    pub fn wareki(self) -> String {
        let (era, year) = self.era();
        if year == 1 {
            format!("{}元", era.name)
        } else {
            format!("{}{year}", era.name)
        }
    }

    /// Reads `令和5年度`, `令和元年`, `R5`, `Ｒ５`, `H31`, `2023`, `2023年度`, `FY2023`.
    ///
    /// # Errors
    /// Says which of [`FiscalYearProblem`] holds; a bare `5` or `31` is ambiguous, never guessed.
    pub fn parse(text: &str) -> Result<Self, FiscalYearProblem> {
        let text: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(half_width)
            .collect();
        let text = text.trim_end_matches("度").trim_end_matches("年");
        let western = text.strip_prefix("FY").unwrap_or(text);
        let era = ERAS.iter().enumerate().find_map(|(at, era)| {
            let rest = text
                .strip_prefix(era.name)
                .or_else(|| text.strip_prefix([era.letter, era.letter.to_ascii_lowercase()]))?;
            Some((at, rest.trim_start_matches('.')))
        });
        match era {
            Some((at, "元")) => Self::of_era(at, 1),
            Some((at, rest)) => Self::of_era(at, number(rest)?),
            None if western.len() == 4 => {
                Self::new(number(western)?).ok_or(FiscalYearProblem::OutOfRange)
            }
            None => Err(match number(western) {
                Ok(_) if western.len() <= 2 => FiscalYearProblem::Ambiguous,
                Ok(_) => FiscalYearProblem::OutOfRange,
                Err(problem) => problem,
            }),
        }
    }

    fn of_era(at: usize, year: u16) -> Result<Self, FiscalYearProblem> {
        let start = ERAS[at]
            .first
            .checked_add(year)
            .and_then(|y| y.checked_sub(1));
        // An old era's name is used a little past its end (平成31年度); further on it is a slip.
        let end = ERAS.get(at + 1).map_or(Self::LAST, |next| next.first);
        match start
            .filter(|start| year > 0 && *start <= end)
            .and_then(Self::new)
        {
            Some(year) => Ok(year),
            None => Err(FiscalYearProblem::OutOfRange),
        }
    }
}

impl fmt::Display for FiscalYear {
    /// The western start year, as files and addresses write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn number(digits: &str) -> Result<u16, FiscalYearProblem> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(FiscalYearProblem::NotAYear);
    }
    digits.parse().map_err(|_| FiscalYearProblem::OutOfRange)
}

/// Full-width ASCII (digits, letters, signs) to its half-width form.
pub fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::{FiscalYear, FiscalYearProblem::*};
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("令和5年度", 2023)]
    #[case("令和 ５ 年度", 2023)]
    #[case("令和元年度", 2019)]
    #[case("平成31年度", 2019)]
    #[case("Ｒ５", 2023)]
    #[case("r5", 2023)]
    #[case("R.5", 2023)]
    #[case("H30", 2018)]
    #[case("H31", 2019)]
    #[case("昭和63年", 1988)]
    #[case("S64", 1989)]
    #[case("2023", 2023)]
    #[case("２０２３年度", 2023)]
    #[case("FY2023", 2023)]
    fn reads(#[case] text: &str, #[case] start: u16) {
        assert_eq!(FiscalYear::parse(text).map(FiscalYear::start), Ok(start));
    }

    #[rstest]
    #[case("5", Ambiguous)]
    #[case("31年度", Ambiguous)]
    #[case("", NotAYear)]
    #[case("令和", NotAYear)]
    #[case("昨年度", NotAYear)]
    #[case("令和0年度", OutOfRange)]
    #[case("平成32年度", OutOfRange)]
    #[case("昭和99年", OutOfRange)]
    #[case("1868", OutOfRange)]
    #[case("20233", OutOfRange)]
    #[case("R65535", OutOfRange)]
    fn refuses(#[case] text: &str, #[case] problem: super::FiscalYearProblem) {
        assert_eq!(FiscalYear::parse(text), Err(problem));
    }

    #[rstest]
    #[case(2023, "令和5", "R5")]
    #[case(2019, "令和元", "R1")]
    #[case(2018, "平成30", "H30")]
    #[case(1989, "平成元", "H1")]
    #[case(1988, "昭和63", "S63")]
    #[case(1926, "昭和元", "S1")]
    fn names(#[case] start: u16, #[case] wareki: &str, #[case] short: &str) {
        let year = FiscalYear::new(start).unwrap();
        assert_eq!(
            (year.wareki().as_str(), year.short().as_str()),
            (wareki, short)
        );
    }

    proptest! {
        #[test]
        fn every_name_leads_back(start in FiscalYear::FIRST..=FiscalYear::LAST) {
            let year = FiscalYear::new(start).unwrap();
            prop_assert_eq!(FiscalYear::parse(&year.short()), Ok(year));
            prop_assert_eq!(FiscalYear::parse(&format!("{}年度", year.wareki())), Ok(year));
            prop_assert_eq!(FiscalYear::parse(&year.to_string()), Ok(year));
        }
    }
}
