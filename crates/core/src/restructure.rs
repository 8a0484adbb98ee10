//! From a wish about the structure to the edits that fulfil it.

use crate::{
    Activity, ActivityHead, ActivityId, Claim, ClaimId, Edit, IndicatorHead, IndicatorId, Placed,
    PolicyFieldHead, PolicyFieldId, Programme, ProgrammeHead, ProgrammeId, Report, ReportHead,
};

/// The edit that changes what the report says of itself; `None` where nothing changes.
pub fn change_head(report: &Report, change: impl FnOnce(&mut ReportHead)) -> Option<Edit> {
    let from = report.head();
    let mut to = from.clone();
    change(&mut to);
    (from != to).then(|| Edit::SetHead {
        from: Box::new(from),
        to: Box::new(to),
    })
}

/// The edit that changes or moves a policy field; `None` where there is none, or nothing changes.
pub fn change_policy_field(
    report: &Report,
    id: &PolicyFieldId,
    change: impl FnOnce(&mut Placed<PolicyFieldHead>),
) -> Option<Edit> {
    let (from, to) = changed(report.placed_policy_field(id)?, change)?;
    let id = id.clone();
    Some(Edit::SetPolicyField { id, from, to })
}

/// The edit that changes or moves a programme; `None` where there is none, or nothing changes.
///
/// ```
/// # use tsunagari_core::*;
/// # let year = FiscalYear::parse("R5")?;
/// # let programme = |number| ProgrammeHead {
/// #     number, name: number.to_string(), statutory_item: 1, colour: "#2e8b57".into(),
/// #     character: "ranger-1".into(), retired: false,
/// # };
/// # let head = ReportHead {
/// #     title: String::new(), municipality: Municipality::new("高松市", "372013")?, year,
/// #     plan: Plan { name: String::new(), terms: vec![] },
/// #     source: Source { title: String::new(), publisher: String::new(), as_of: None, updated: None },
/// #     years: vec![year],
/// #     rule: RatingRule::default(), scheme: BandScheme::six(),
/// # };
/// # let report = Report::begin("own", head, vec![], vec![programme(1), programme(2)])?;
/// // The second programme comes to the front and is retired.
/// let edit = change_programme(&report, &ProgrammeId::new("2"), |programme| {
///     programme.at = 0;
///     programme.head.retired = true;
/// });
/// let next = apply_all(&report, &Vec::from_iter(edit))?;
/// assert_eq!(next.programmes[0].id.as_str(), "2");
/// assert_eq!(next.evaluated_programmes().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn change_programme(
    report: &Report,
    id: &ProgrammeId,
    change: impl FnOnce(&mut Placed<ProgrammeHead>),
) -> Option<Edit> {
    let (from, to) = changed(report.placed_programme(id)?, change)?;
    let id = id.clone();
    Some(Edit::SetProgramme { id, from, to })
}

/// The edit that changes or moves an activity; `None` where there is none, or nothing changes.
pub fn change_activity(
    report: &Report,
    id: &ActivityId,
    change: impl FnOnce(&mut Placed<ActivityHead, ProgrammeId>),
) -> Option<Edit> {
    let (from, to) = changed(report.placed_activity(id)?, change)?;
    let id = id.clone();
    Some(Edit::SetActivity { id, from, to })
}

/// The edit that changes or moves an indicator; `None` where there is none, or nothing changes.
pub fn change_indicator(
    report: &Report,
    id: &IndicatorId,
    change: impl FnOnce(&mut Placed<IndicatorHead, ActivityId>),
) -> Option<Edit> {
    let (from, to) = changed(report.placed_indicator(id)?, change)?;
    let id = id.clone();
    Some(Edit::SetIndicator { id, from, to })
}

type FromTo<T> = (Option<Box<T>>, Option<Box<T>>);

fn changed<T: Clone + PartialEq>(from: T, change: impl FnOnce(&mut T)) -> Option<FromTo<T>> {
    let mut to = from.clone();
    change(&mut to);
    (from != to).then(|| (Some(Box::new(from)), Some(Box::new(to))))
}

/// The edit that changes or moves a claim; `None` where there is none, or nothing changes.
pub fn change_claim(
    report: &Report,
    id: &ClaimId,
    change: impl FnOnce(&mut Placed<Claim>),
) -> Option<Edit> {
    let (from, to) = changed(report.placed_claim(id)?, change)?;
    let id = id.clone();
    Some(Edit::SetClaim { id, from, to })
}

/// An id that nothing in the report has: `stem-n`, with one more than the greatest `n` in use.
///
/// The same for the same report. Whoever shares a report with others who may add something at the
/// same time puts into the stem what tells them apart.
pub fn fresh_id(report: &Report, stem: &str) -> String {
    let mut most = 0_u32;
    let mut meet = |id: &str| {
        let number = id.strip_prefix(stem).and_then(|id| id.strip_prefix('-'));
        most = most.max(number.and_then(|n| n.parse().ok()).unwrap_or(0));
    };
    for field in &report.policy_fields {
        meet(field.id.as_str());
    }
    for programme in &report.programmes {
        meet(programme.id.as_str());
        for activity in &programme.activities {
            meet(activity.id.as_str());
        }
    }
    for (_, _, indicator) in report.all_indicators() {
        meet(indicator.id.as_str());
    }
    for claim in report.claims.iter() {
        meet(claim.id.as_str());
    }
    format!("{stem}-{}", most.saturating_add(1))
}

impl Programme {
    /// The number on screen for one more indicator: `2-3` where `2-2` is the greatest so far.
    pub fn next_number(&self) -> String {
        let stem = self.number.to_string();
        let mut most = 0_u32;
        for indicator in self.activities.iter().flat_map(|a| &a.indicators) {
            let number = indicator.number.strip_prefix(&stem);
            let number = number.and_then(|number| number.strip_prefix('-'));
            most = most.max(number.and_then(|n| n.parse().ok()).unwrap_or(0));
        }
        format!("{stem}-{}", most.saturating_add(1))
    }
}

/// The edits that make two indicators of one: it keeps its id, its number, its figures and its
/// notes and takes the first name; beside it comes a new one, of the same definition, with the
/// second name, the programme's next number and no figures.
///
/// Empty where there is no such indicator. A name that is empty is refused when the edits apply.
pub fn split_indicator(
    report: &Report,
    id: &IndicatorId,
    new: IndicatorId,
    names: [&str; 2],
) -> Vec<Edit> {
    let Some(placed) = report.placed_indicator(id) else {
        return Vec::new();
    };
    let [first, second] = names;
    let holds = |a: &Activity| a.id == placed.within;
    let mut programmes = report.programmes.iter();
    let programme = programmes.find(|p| p.activities.iter().any(|a| holds(a)));
    let mut beside = placed.clone();
    beside.at += 1;
    beside.head.name = second.to_owned();
    if let Some(programme) = programme {
        beside.head.number = programme.next_number();
    }
    // What the old one started from, what its years were compared with and how it is printed says
    // nothing of the new.
    beside.head.baseline = None;
    beside.head.basis_changes.clear();
    beside.head.other_spelling.clear();
    beside.head.axis_unit.clear();
    let mut edits = vec![Edit::SetIndicator {
        id: new,
        from: None,
        to: Some(Box::new(beside)),
    }];
    edits.extend(change_indicator(report, id, |old| {
        old.head.name = first.to_owned();
    }));
    edits
}

/// The edits that make two activities of one: it keeps its id and its texts and takes the first
/// name; beside it comes a new one in the same field with the second name, and the indicators
/// `moved` go over to it, in their order, with all they hold.
///
/// Empty where there is no such activity. Indicators of other activities stay where they are.
pub fn split_activity(
    report: &Report,
    id: &ActivityId,
    new: ActivityId,
    names: [&str; 2],
    moved: &[IndicatorId],
) -> Vec<Edit> {
    let (Some(placed), Some(activity)) = (report.placed_activity(id), report.activity(id)) else {
        return Vec::new();
    };
    let [first, second] = names;
    let mut beside = placed;
    beside.at += 1;
    beside.head.name = second.to_owned();
    let mut edits = vec![Edit::SetActivity {
        id: new.clone(),
        from: None,
        to: Some(Box::new(beside)),
    }];
    edits.extend(change_activity(report, id, |old| {
        old.head.name = first.to_owned();
    }));
    let going = activity.indicators.iter().enumerate();
    let going = going.filter(|(_, indicator)| moved.contains(&indicator.id));
    for (gone, (at, indicator)) in going.enumerate() {
        let from = Placed {
            within: id.clone(),
            // Those that went before it have left a gap.
            at: at - gone,
            head: indicator.head(),
        };
        let mut to = from.clone();
        to.within = new.clone();
        to.at = gone;
        edits.push(Edit::SetIndicator {
            id: indicator.id.clone(),
            from: Some(Box::new(from)),
            to: Some(Box::new(to)),
        });
    }
    edits
}
