//! Edits that came too late because another tab was there first, made again from what is there now.

use crate::{
    ActivityHead, Claim, Edit, IndicatorHead, Municipality, Placed, Plan, PolicyFieldHead,
    ProgrammeHead, Report, ReportHead, Source, change_activity, change_claim, change_head,
    change_indicator, change_policy_field, change_programme,
};

/// もう一度行う編集: the edit that brings about what a refused one wanted, from what the report holds now.
///
/// Of a head, member by member, and of a part's place only what the refused edit changed is changed. A part
/// that is gone is added again, without content. `None` where nothing is left to do, or where what the edit
/// is about is no part of the report any more.
pub fn again(report: &Report, refused: &Edit) -> Option<Edit> {
    let edit = match refused {
        Edit::SetHead { from, to } => change_head(report, |head| head.follow(from, to))?,
        Edit::SetClaim { id, from, to } => match (report.placed_claim(id), to) {
            (Some(_), Some(to)) => change_claim(report, id, |now| follow(now, from, to))?,
            (now, to) => Edit::SetClaim {
                id: id.clone(),
                from: now.map(Box::new),
                to: to.clone(),
            },
        },
        Edit::SetPolicyField { id, from, to } => match (report.placed_policy_field(id), to) {
            (Some(_), Some(to)) => change_policy_field(report, id, |now| follow(now, from, to))?,
            (now, to) => Edit::SetPolicyField {
                id: id.clone(),
                from: now.map(Box::new),
                to: to.clone(),
            },
        },
        Edit::SetProgramme { id, from, to } => match (report.placed_programme(id), to) {
            (Some(_), Some(to)) => change_programme(report, id, |now| follow(now, from, to))?,
            (now, to) => Edit::SetProgramme {
                id: id.clone(),
                from: now.map(Box::new),
                to: to.clone(),
            },
        },
        Edit::SetActivity { id, from, to } => match (report.placed_activity(id), to) {
            (Some(_), Some(to)) => change_activity(report, id, |now| follow(now, from, to))?,
            (now, to) => Edit::SetActivity {
                id: id.clone(),
                from: now.map(Box::new),
                to: to.clone(),
            },
        },
        Edit::SetIndicator { id, from, to } => match (report.placed_indicator(id), to) {
            (Some(_), Some(to)) => change_indicator(report, id, |now| follow(now, from, to))?,
            (now, to) => Edit::SetIndicator {
                id: id.clone(),
                from: now.map(Box::new),
                to: to.clone(),
            },
        },
        Edit::SetFinalGrade {
            indicator,
            year,
            to,
            ..
        } => {
            let found = report.indicator(indicator)?;
            Edit::SetFinalGrade {
                indicator: indicator.clone(),
                year: *year,
                from: found.final_grade(*year).cloned().map(Box::new),
                to: to.clone(),
            }
        }
        Edit::SetStatus {
            indicator,
            year,
            to,
            ..
        } => Edit::SetStatus {
            indicator: indicator.clone(),
            year: *year,
            from: report.indicator(indicator)?.status(*year),
            to: *to,
        },
        Edit::SetReading { indicator, to, .. } => Edit::SetReading {
            indicator: indicator.clone(),
            from: report.indicator(indicator)?.run.as_ref()?.shown,
            to: *to,
        },
        Edit::SetRun { indicator, to, .. } => Edit::SetRun {
            indicator: indicator.clone(),
            from: report.indicator(indicator)?.run.clone().map(Box::new),
            to: to.clone(),
        },
        // These are joined with what is there, so that one is refused only where its part is gone.
        Edit::SetFigure { .. } | Edit::SetNote { .. } | Edit::SetSummary { .. } => return None,
    };
    (edit != edit.inverse()).then_some(edit)
}

/// Changes of a part what an edit changed of it.
fn follow<H: Head, P: Clone + PartialEq>(
    now: &mut Placed<H, P>,
    from: &Option<Box<Placed<H, P>>>,
    to: &Placed<H, P>,
) {
    let from = from.as_deref();
    match from {
        Some(from) => now.head.follow(&from.head, &to.head),
        None => now.head = to.head.clone(),
    }
    if from.is_none_or(|from| (&from.within, from.at) != (&to.within, to.at)) {
        (now.within, now.at) = (to.within.clone(), to.at);
    }
}

/// What is made of members that are changed on their own.
trait Head: Clone {
    /// Takes over each member that an edit changed.
    fn follow(&mut self, from: &Self, to: &Self);
}

/// A member that is missing here does not compile. Those behind the semicolon have members themselves.
macro_rules! heads {
    ($($head:ident { $($whole:ident),*; $($parted:ident),* })*) => {$(
        impl Head for $head {
            fn follow(&mut self, from: &Self, to: &Self) {
                let Self { $($whole,)* $($parted,)* } = self;
                $(if from.$whole != to.$whole {
                    $whole.clone_from(&to.$whole);
                })*
                $($parted.follow(&from.$parted, &to.$parted);)*
            }
        }
    )*};
}

heads! {
    ReportHead { title, year, years, rule, scheme; municipality, plan, source }
    Municipality { name, code; }
    Plan { name, terms; }
    Source { title, publisher, as_of, updated; }
    PolicyFieldHead { name, retired; }
    ProgrammeHead { number, name, statutory_item, colour, character, retired; }
    ActivityHead { name, policy_field, plan_page, retired; }
    IndicatorHead {
        number, plan_number, name, other_spelling, unit, axis_unit, kind, rule, scheme,
        measures_support_plans, plan_page, report_page, basis_changes, baseline, retired;
    }
    Claim { id, number, assertion, text, page, off; }
}
