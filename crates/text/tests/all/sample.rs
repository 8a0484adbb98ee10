//! What the tests beside this file make their reports of.

use tsunagari_core::*;
use tsunagari_text::NewReport;

pub fn year(name: &str) -> FiscalYear {
    FiscalYear::parse(name).unwrap()
}

pub fn new_report(with_programmes: bool) -> NewReport<'static> {
    NewReport {
        id: "own-1",
        municipality: Municipality::new("札幌市", "011002").unwrap(),
        year: year("R5"),
        plan: "実施計画",
        term: PlanTerm {
            number: 1,
            first: year("R4"),
            last: year("R5"),
            announced: false,
        },
        with_programmes,
    }
}

/// An activity of the first programme, before those that it has.
pub fn add_activity(id: &str, name: &str) -> Edit {
    Edit::SetActivity {
        id: ActivityId::new(id),
        from: None,
        to: Some(Box::new(Placed {
            within: ProgrammeId::new("1"),
            at: 0,
            head: ActivityHead {
                name: name.into(),
                policy_field: PolicyFieldId::new("care"),
                plan_page: None,
                retired: false,
            },
        })),
    }
}

/// The indicator `i`, 1-1, of the activity `a`.
pub fn add_indicator(name: &str) -> Edit {
    Edit::SetIndicator {
        id: IndicatorId::new("i"),
        from: None,
        to: Some(Box::new(Placed {
            within: ActivityId::new("a"),
            at: 0,
            head: indicator_head(name),
        })),
    }
}

fn indicator_head(name: &str) -> IndicatorHead {
    IndicatorHead {
        number: "1-1".into(),
        plan_number: String::new(),
        name: name.into(),
        other_spelling: String::new(),
        unit: "件".into(),
        axis_unit: String::new(),
        kind: IndicatorKind::Count,
        rule: None,
        scheme: None,
        measures_support_plans: false,
        plan_page: None,
        report_page: None,
        basis_changes: Default::default(),
        baseline: None,
        retired: false,
    }
}
