//! The words that a new report begins with.

use crate::names::first_title;
use tsunagari_core::{
    BandScheme, FiscalYear, HeadProblem, Municipality, Plan, PlanTerm, PolicyField,
    PolicyFieldHead, PolicyFieldId, ProgrammeHead, RatingRule, Report, ReportHead, Source,
};

/// 新しい報告書: what a municipality says to begin a report of its own.
///
/// ```
/// use tsunagari_core::{FiscalYear, Municipality, PlanTerm};
/// use tsunagari_text::NewReport;
/// let (first, last) = (FiscalYear::parse("R6")?, FiscalYear::parse("R9")?);
/// let new = NewReport {
///     id: "own-1",
///     municipality: Municipality::new("札幌市", "011002")?,
///     year: FiscalYear::parse("R7")?,
///     plan: "札幌市の実施計画",
///     term: PlanTerm { number: 2, first, last, announced: false },
///     with_programmes: true,
/// };
/// let report = new.report()?;
/// assert_eq!(report.title, "重層的支援体制整備事業 令和7年度の実施状況報告");
/// assert_eq!(report.programmes.len(), 5);
/// assert_eq!(report.years.len(), 2); // the term's years so far
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReport<'a> {
    /// Names the report among all that the caller knows; 1 to 64 of `A–Z a–z 0–9 - _ .`
    pub id: &'a str,
    /// Whose it is.
    pub municipality: Municipality,
    /// The fiscal year it reports on.
    pub year: FiscalYear,
    /// The plan's name.
    pub plan: &'a str,
    /// The plan's term.
    pub term: PlanTerm,
    /// Whether it begins with the five programmes of the clause, or with none.
    pub with_programmes: bool,
}

impl NewReport<'_> {
    /// The report, with nothing in it but its programmes and the fields that activities can belong
    /// to. Its columns are the years from the term's first, or the reported one if that is
    /// earlier, to the reported one.
    ///
    /// # Errors
    /// The [`HeadProblem`] that [`Report::begin`] finds.
    pub fn report(&self) -> Result<Report, HeadProblem> {
        // The report's own words are Japanese, whatever is spoken on screen.
        let title = first_title(self.year);
        let first = self.term.first.min(self.year);
        let years = first.start()..=self.year.start();
        let head = ReportHead {
            title: title.clone(),
            municipality: self.municipality.clone(),
            year: self.year,
            plan: Plan {
                name: self.plan.to_owned(),
                terms: vec![self.term.clone()],
            },
            source: Source {
                title,
                publisher: self.municipality.name.clone(),
                as_of: None,
                updated: None,
            },
            years: years.filter_map(FiscalYear::new).collect(),
            rule: RatingRule::default(),
            scheme: BandScheme::six(),
        };
        let programmes = match self.with_programmes {
            true => statutory_programmes(),
            false => Vec::new(),
        };
        Report::begin(self.id, head, policy_fields(), programmes)
    }
}

/// The five programmes of 社会福祉法 第106条の4第2項, with this app's colours and characters.
pub fn statutory_programmes() -> Vec<ProgrammeHead> {
    let programmes = [
        ("包括的相談支援事業", "#2e8b57"),
        ("参加支援事業", "#d6498a"),
        ("地域づくり事業", "#a97b00"),
        ("アウトリーチ等を通じた継続的支援事業", "#2f7fc4"),
        ("多機関協働事業", "#8a63c9"),
    ];
    let mut heads = Vec::new();
    for (number, (name, colour)) in (1_u16..).zip(programmes) {
        heads.push(ProgrammeHead {
            number,
            name: name.to_owned(),
            statutory_item: number,
            colour: colour.to_owned(),
            character: format!("ranger-{number}"),
            retired: false,
        });
    }
    heads
}

/// The fields that the clause's work comes from, and one for all of them.
pub fn policy_fields() -> Vec<PolicyField> {
    let fields = [
        ("care", "介護"),
        ("disability", "障がい"),
        ("children", "子ども・子育て"),
        ("hardship", "生活困窮"),
        ("all", "全分野"),
    ];
    let mut all = Vec::new();
    for (id, name) in fields {
        let (name, retired) = (name.to_owned(), false);
        let head = PolicyFieldHead { name, retired };
        all.push(PolicyField::new(PolicyFieldId::new(id), head));
    }
    all
}
