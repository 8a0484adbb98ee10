//! Edits chosen by numbers, for properties: whatever a report can become.

use super::{activity_head, claim, indicator_head, programme_head, year};
use proptest::prelude::*;
use tsunagari_core::*;

/// One wish, chosen by numbers: which part, where to, and how it is to be.
#[derive(Clone, Debug)]
pub struct Wish {
    pub what: u8,
    pub which: usize,
    pub within: usize,
    pub at: usize,
    pub size: u16,
}

pub fn wish() -> impl Strategy<Value = Wish> {
    let size = 0..6_u16;
    (0..25_u8, 0..9_usize, 0..4_usize, 0..4_usize, size).prop_map(
        |(what, which, within, at, size)| Wish {
            what,
            which,
            within,
            at,
            size,
        },
    )
}

fn pick<T: Clone>(all: impl IntoIterator<Item = T>, which: usize) -> Option<T> {
    let all: Vec<T> = all.into_iter().collect();
    all.get(which % all.len().max(1)).cloned()
}

/// The edit that fulfils a wish, if the report has the parts for it.
pub fn edit(report: &Report, wish: &Wish) -> Option<Edit> {
    let Wish {
        which,
        within,
        at,
        size,
        ..
    } = *wish;
    let fields = report.policy_fields.iter().map(|f| f.id.clone());
    let programmes = report.programmes.iter().map(|p| p.id.clone());
    let activities = report.programmes.iter().flat_map(|p| &p.activities);
    let activities: Vec<ActivityId> = activities.map(|a| a.id.clone()).collect();
    let indicators = report.all_indicators().map(|(_, _, i)| i.id.clone());
    let name = || size.to_string();
    let retired = size % 2 == 1;
    match wish.what {
        0 => Some(Edit::SetPolicyField {
            id: PolicyFieldId::new(fresh_id(report, "new")),
            from: None,
            to: Some(Box::new(Placed {
                within: (),
                at,
                head: PolicyFieldHead {
                    name: name(),
                    retired,
                },
            })),
        }),
        1 => Some(Edit::SetProgramme {
            id: ProgrammeId::new(fresh_id(report, "new")),
            from: None,
            to: Some(Box::new(Placed {
                within: (),
                at,
                head: programme_head(size + 1, &name()),
            })),
        }),
        2 => Some(Edit::SetActivity {
            id: ActivityId::new(fresh_id(report, "new")),
            from: None,
            to: Some(Box::new(Placed {
                within: pick(programmes, within)?,
                at,
                head: activity_head(&name()),
            })),
        }),
        3 | 4 => Some(Edit::SetIndicator {
            id: IndicatorId::new(fresh_id(report, "new")),
            from: None,
            to: Some(Box::new(Placed {
                within: pick(activities, within)?,
                at,
                head: indicator_head("9", &name()),
            })),
        }),
        5 => change_policy_field(report, &pick(fields, which)?, |field| {
            (field.at, field.head.name, field.head.retired) = (at, name(), retired);
        }),
        6 | 7 => change_programme(report, &pick(programmes, which)?, |programme| {
            programme.at = at;
            programme.head.number = size + 1;
            programme.head.retired = retired;
        }),
        8 | 9 => {
            let (field, within) = (pick(fields, at)?, pick(programmes, within)?);
            change_activity(report, &pick(activities, which)?, |activity| {
                (activity.within, activity.at) = (within, at);
                activity.head.policy_field = field;
                activity.head.retired = retired;
            })
        }
        10..=12 => {
            let within = pick(activities, within)?;
            change_indicator(report, &pick(indicators, which)?, |indicator| {
                (indicator.within, indicator.at) = (within, at);
                indicator.head.baseline = retired.then(|| u32::from(size).into());
            })
        }
        13 => change_head(report, |head| {
            head.title = name();
            head.years = (2023 - size..=2023).map(year).collect();
        }),
        14 | 15 => {
            let id = pick(indicators, which)?;
            let (found, year) = (report.indicator(&id)?, year(2022 + size % 2));
            let to = (at > 1).then(|| u32::from(size).into());
            Some(Edit::SetFigure {
                at: found.address(year, Figure::Actual),
                from: found.entered(year, Figure::Actual),
                to: to.into(),
            })
        }
        16 => {
            let id = pick(indicators, which)?;
            Some(Edit::SetNote {
                from: report
                    .indicator(&id)?
                    .notes
                    .get(&NoteScope::Indicator)
                    .cloned(),
                indicator: id,
                scope: NoteScope::Indicator,
                to: (at > 1).then(name),
            })
        }
        17 => {
            let id = pick(activities, which)?;
            Some(Edit::SetSummary {
                from: report.activity(&id)?.summary.outlook.clone(),
                activity: id,
                section: SummarySection::Outlook,
                to: if at > 1 { name() } else { String::new() },
            })
        }
        18 => {
            let id = pick(fields, which)?;
            let from = report.placed_policy_field(&id).map(Box::new);
            Some(Edit::SetPolicyField { id, from, to: None })
        }
        19 => {
            let id = pick(programmes, which)?;
            let from = report.placed_programme(&id).map(Box::new);
            Some(Edit::SetProgramme { id, from, to: None })
        }
        20 => {
            let id = pick(activities, which)?;
            let from = report.placed_activity(&id).map(Box::new);
            Some(Edit::SetActivity { id, from, to: None })
        }
        21 => Some(Edit::SetClaim {
            id: ClaimId::new(fresh_id(report, "new")),
            from: None,
            to: Some(Box::new(Placed {
                within: (),
                at: at.min(report.claims.len()),
                head: claim(
                    &fresh_id(report, "new"),
                    &[pick(indicators, which)?.as_str()],
                ),
            })),
        }),
        22 => {
            let id = pick(report.claims.iter().map(|claim| claim.id.clone()), which)?;
            change_claim(report, &id, |claim| {
                claim.at = at.min(report.claims.len() - 1);
                claim.head.off = retired.then(name);
            })
        }
        23 => {
            let id = pick(report.claims.iter().map(|claim| claim.id.clone()), which)?;
            let from = report.placed_claim(&id).map(Box::new);
            Some(Edit::SetClaim { id, from, to: None })
        }
        _ => {
            let id = pick(indicators, which)?;
            let from = report.placed_indicator(&id).map(Box::new);
            Some(Edit::SetIndicator { id, from, to: None })
        }
    }
}

/// Where the wishes lead; what cannot be is left out. Each edit that applied is taken back, too.
pub fn after(start: &Report, wishes: &[Wish]) -> Result<(Report, Vec<Edit>), TestCaseError> {
    let (mut report, mut done) = (start.clone(), Vec::new());
    for wish in wishes {
        let Some(edit) = edit(&report, wish) else {
            continue;
        };
        let Ok(next) = apply(&report, &edit) else {
            continue;
        };
        let back = apply(&next, &edit.inverse());
        prop_assert_eq!(back.as_ref(), Ok(&report), "{:?}", edit);
        done.push(edit);
        report = next;
    }
    Ok((report, done))
}
