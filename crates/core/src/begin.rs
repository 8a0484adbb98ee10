//! A report of one's own, before anything is in it.

use crate::head_problem::check;
use crate::{
    HeadProblem, Municipality, PolicyField, Programme, ProgrammeHead, ProgrammeId, Report,
    ReportHead, is_id,
};
use std::sync::Arc;

impl Report {
    /// A new report without activities.
    ///
    /// `id` names it among all reports that the caller knows. A programme's id is its number.
    ///
    /// # Errors
    /// The first [`HeadProblem`], that of a municipality code with a wrong check digit among them;
    /// [`HeadProblem::Number`] where two programmes have one number, [`HeadProblem::Id`] where
    /// `id` or a field's is no id or two fields have one.
    pub fn begin(
        id: &str,
        head: ReportHead,
        policy_fields: Vec<PolicyField>,
        programmes: Vec<ProgrammeHead>,
    ) -> Result<Self, HeadProblem> {
        check(is_id(id), HeadProblem::Id)?;
        head.check()?;
        let municipality = Municipality::new(&head.municipality.name, &head.municipality.code)?;
        for (at, field) in policy_fields.iter().enumerate() {
            let mut before = policy_fields.iter().take(at);
            let new = !before.any(|other| other.id == field.id);
            check(new && is_id(field.id.as_str()), HeadProblem::Id)?;
            field.head().check()?;
        }
        let mut begun: Vec<Arc<Programme>> = Vec::new();
        for head in programmes {
            head.check()?;
            let new = !begun.iter().any(|other| other.number == head.number);
            check(new, HeadProblem::Number)?;
            let id = ProgrammeId::new(head.number.to_string());
            begun.push(Arc::new(Programme::new(id, head, Vec::new())));
        }
        Ok(Self {
            id: id.to_owned(),
            title: head.title,
            municipality,
            year: head.year,
            plan: head.plan,
            source: head.source,
            years: head.years,
            policy_fields,
            rule: head.rule,
            scheme: head.scheme,
            programmes: begun,
            claims: Arc::default(),
        })
    }
}
