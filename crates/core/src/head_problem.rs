//! What a head must keep to, so that the report can always be written and read again.

use crate::{
    ActivityHead, IndicatorHead, Municipality, Plan, PolicyFieldHead, ProgrammeHead, ReportHead,
    is_id,
};

/// 見出しの不備: why a head is none. Each is something that a user can put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeadProblem {
    /// The id is not 1 to 64 of `A–Z a–z 0–9 - _ .`
    #[error("not an id")]
    Id,
    /// A name is empty.
    #[error("the name is empty")]
    Name,
    /// A number on screen is empty or zero.
    #[error("the number is empty")]
    Number,
    /// The item of the clause is not 1 to 5.
    #[error("the clause has the items 1 to 5")]
    StatutoryItem,
    /// The colour is not `#rrggbb`.
    #[error("a colour is #rrggbb")]
    Colour,
    /// The character is no id.
    #[error("not the name of a character")]
    Character,
    /// A page is zero.
    #[error("pages count from 1")]
    Page,
    /// More than four decimals of a rate.
    #[error("at most 4 decimals")]
    Decimals,
    /// A tolerance is below zero, or 100 % and more.
    #[error("a tolerance is 0 to below 100 per cent")]
    Tolerance,
    /// A path to the last year has no share, or one that is not 0 to 100 %.
    #[error("the shares of a path are 0 to 100 per cent")]
    Path,
    /// The bands are too few or too many, their limits do not fall, are beyond the range or too fine.
    #[error("the limits of the bands do not fall")]
    Bands,
    /// A year is marked not comparable without a reason.
    #[error("a reason is empty")]
    Reason,
    /// A final grade lacks the grade or its reason.
    #[error("a final grade needs a grade and a reason")]
    Grade,
    /// A claim is turned off without a reason.
    #[error("a claim is turned off for a reason")]
    OffReason,
    /// A row of a printed band table is of no part of the report, stands twice, or has other bands
    /// than its neighbours.
    #[error("the rows of the band table do not fit")]
    BandRow,
    /// A run of digits has none.
    #[error("a run without digits")]
    Run,
    /// The municipality code is not six digits, or its check digit is another.
    #[error("not a municipality code")]
    MunicipalityCode,
    /// The years are none or not in order, or the one reported on is not among them.
    #[error("the years are not in order")]
    Years,
    /// A term ends before it begins, or two have one number.
    #[error("the terms are not in order")]
    Terms,
    /// A date of the source is an empty text.
    #[error("a date is empty")]
    Date,
}

/// Ok where `holds`.
pub(crate) fn check(holds: bool, problem: HeadProblem) -> Result<(), HeadProblem> {
    if holds { Ok(()) } else { Err(problem) }
}

fn page(page: Option<u16>) -> Result<(), HeadProblem> {
    check(page != Some(0), HeadProblem::Page)
}

impl Municipality {
    /// A municipality by its name and its code with the check digit.
    ///
    /// # Errors
    /// [`HeadProblem::Name`] for an empty name, [`HeadProblem::MunicipalityCode`] for a code that
    /// is not six digits or whose last is not the one that the first five give.
    ///
    /// ```
    /// use tsunagari_core::{HeadProblem, Municipality};
    /// assert_eq!(Municipality::new("高松市", "372013")?.code, "372013");
    /// // Two digits changed places: the check digit tells.
    /// let wrong = Municipality::new("高松市", "370213");
    /// assert_eq!(wrong, Err(HeadProblem::MunicipalityCode));
    /// # Ok::<(), HeadProblem>(())
    /// ```
    pub fn new(name: &str, code: &str) -> Result<Self, HeadProblem> {
        check(!name.trim().is_empty(), HeadProblem::Name)?;
        check(six_digits(code), HeadProblem::MunicipalityCode)?;
        let mut sum = 0_u32;
        for (digit, weight) in code.bytes().zip([6, 5, 4, 3, 2]) {
            sum += u32::from(digit - b'0') * weight;
        }
        // 11 less the remainder, and of that the last digit.
        let last = (11 - sum % 11) % 10;
        let given = code.bytes().last().map(|digit| u32::from(digit - b'0'));
        check(given == Some(last), HeadProblem::MunicipalityCode)?;
        Ok(Self {
            name: name.trim().to_owned(),
            code: code.to_owned(),
        })
    }
}

fn six_digits(code: &str) -> bool {
    code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit())
}

impl Plan {
    fn check(&self) -> Result<(), HeadProblem> {
        for (at, term) in self.terms.iter().enumerate() {
            let mut before = self.terms.iter().take(at);
            let new = !before.any(|other| other.number == term.number);
            let holds = term.number > 0 && term.first <= term.last && new;
            check(holds, HeadProblem::Terms)?;
        }
        Ok(())
    }
}

impl ReportHead {
    /// Whether a report can have this head.
    ///
    /// # Errors
    /// The first [`HeadProblem`]. The code's check digit is not among them: a report that came
    /// with a wrong one can still be edited. [`Municipality::new`] asks for it.
    pub fn check(&self) -> Result<(), HeadProblem> {
        let dates = [&self.source.as_of, &self.source.updated];
        let some = |date: &&Option<String>| date.as_ref().is_none_or(|text| !text.is_empty());
        let in_order = self.years.is_sorted_by(|one, next| one < next);
        check(
            six_digits(&self.municipality.code),
            HeadProblem::MunicipalityCode,
        )?;
        check(
            in_order && self.years.contains(&self.year),
            HeadProblem::Years,
        )?;
        check(dates.iter().all(some), HeadProblem::Date)?;
        self.rule.check()?;
        self.plan.check()
    }
}

impl PolicyFieldHead {
    /// Whether a field can have this head.
    ///
    /// # Errors
    /// The first [`HeadProblem`].
    pub fn check(&self) -> Result<(), HeadProblem> {
        check(!self.name.is_empty(), HeadProblem::Name)
    }
}

impl ProgrammeHead {
    /// Whether a programme can have this head.
    ///
    /// # Errors
    /// The first [`HeadProblem`].
    pub fn check(&self) -> Result<(), HeadProblem> {
        let hex = |digits: &str| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let colour = self.colour.strip_prefix('#').is_some_and(hex);
        check(self.number > 0, HeadProblem::Number)?;
        check(!self.name.is_empty(), HeadProblem::Name)?;
        check(
            (1..=5).contains(&self.statutory_item),
            HeadProblem::StatutoryItem,
        )?;
        check(colour, HeadProblem::Colour)?;
        check(is_id(&self.character), HeadProblem::Character)
    }
}

impl ActivityHead {
    /// Whether an activity can have this head. Its field is looked up when the edit is applied.
    ///
    /// # Errors
    /// The first [`HeadProblem`].
    pub fn check(&self) -> Result<(), HeadProblem> {
        check(!self.name.is_empty(), HeadProblem::Name)?;
        page(self.plan_page)
    }
}

impl IndicatorHead {
    /// Whether an indicator can have this definition.
    ///
    /// # Errors
    /// The first [`HeadProblem`].
    pub fn check(&self) -> Result<(), HeadProblem> {
        let reasons = self.basis_changes.values();
        check(!self.number.is_empty(), HeadProblem::Number)?;
        check(!self.name.is_empty(), HeadProblem::Name)?;
        if let Some(rule) = &self.rule {
            rule.check()?;
        }
        page(self.plan_page)?;
        page(self.report_page)?;
        let mut empty = reasons.filter(|reason| reason.is_empty());
        check(empty.next().is_none(), HeadProblem::Reason)
    }
}

#[cfg(test)]
mod tests {
    use super::{HeadProblem, Municipality};
    use rstest::rstest;

    /// The check digit, worked by hand: 11 less the remainder of Σ digit × (6 5 4 3 2) by 11.
    #[rstest]
    #[case("011002", true)] // 札幌市: 5+4 = 9 → 2
    #[case("131016", true)] // 千代田区: 6+15+4+2 = 27 → 5 → 6
    #[case("372013", true)] // 高松市: 18+35+8+2 = 63 → 8 → 3
    #[case("130001", true)] // 東京都: 6+15 = 21 → 10 → 1
    #[case("372014", false)]
    #[case("37201", false)]
    #[case("37201３", false)]
    fn the_check_digit(#[case] code: &str, #[case] right: bool) {
        assert_eq!(Municipality::new("市", code).is_ok(), right, "{code}");
    }

    #[test]
    fn a_municipality_has_a_name() {
        let nameless = Municipality::new("　", "372013");
        assert_eq!(nameless, Err(HeadProblem::Name));
    }
}
