//! What people say of a year: how final its figure is, and the final grade.

use crate::json::{Json, Members};
use crate::node::{Node, word_for};
use tsunagari_core::{FinalGrade, Judgements, YearStatus};

/// The words for how final a year is.
pub(crate) const STATUSES: [(&str, YearStatus); 3] = [
    ("final", YearStatus::Final),
    ("provisional", YearStatus::Provisional),
    ("forecast", YearStatus::Forecast),
];

/// Only what is not final is named.
const NAMED: [(&str, YearStatus); 2] = [STATUSES[1], STATUSES[2]];

/// Reads the two members of an indicator, which only one that has them needs.
pub(super) fn read(node: &Node, judgements: &mut Judgements) {
    if let Some(list) = node.optional("statuses") {
        for entry in list.list() {
            entry.members(&["year", "status"]);
            let year = entry.field("year").year();
            let status = entry.field("status").one_of(&NAMED);
            let before = judgements.get(year);
            if before.is_some_and(|judged| judged.status != YearStatus::Final) {
                entry.duplicate(&year.to_string());
            }
            judgements.set(year, |judged| judged.status = status);
        }
    }
    if let Some(list) = node.optional("final_grades") {
        for entry in list.list() {
            entry.members(&["year", "grade", "reason"]);
            let year = entry.field("year").year();
            let grade = read_members(&entry);
            let before = judgements.get(year);
            if before.is_some_and(|judged| judged.grade.is_some()) {
                entry.duplicate(&year.to_string());
            }
            judgements.set(year, |judged| judged.grade = Some(grade));
        }
    }
}

fn read_members(node: &Node) -> FinalGrade {
    FinalGrade {
        grade: node.field("grade").some_string(),
        reason: node.field("reason").some_string(),
    }
}

/// Puts the members that [`read`] reads.
pub(super) fn write(judgements: &Judgements, object: &mut Members) {
    let (mut statuses, mut grades) = (Vec::new(), Vec::new());
    for judged in judgements.iter() {
        if judged.status != YearStatus::Final {
            let mut object = Members::default();
            object.year(judged.year);
            object.text("status", word_for(&STATUSES, &judged.status));
            statuses.push(object.json());
        }
        if let Some(grade) = &judged.grade {
            let mut object = Members::default();
            object.year(judged.year);
            write_members(grade, &mut object);
            grades.push(object.json());
        }
    }
    for (name, entries) in [("statuses", statuses), ("final_grades", grades)] {
        if !entries.is_empty() {
            object.list(name, entries);
        }
    }
}

fn write_members(grade: &FinalGrade, object: &mut Members) {
    object.text("grade", &grade.grade);
    object.text("reason", &grade.reason);
}

/// Reads a grade of an edit; null is none.
pub(crate) fn read_grade(node: &Node) -> Option<Box<FinalGrade>> {
    node.is_present().then(|| {
        node.members(&["grade", "reason"]);
        Box::new(read_members(node))
    })
}

/// Writes a grade of an edit.
pub(crate) fn write_grade(grade: Option<&FinalGrade>) -> Json {
    let Some(grade) = grade else {
        return Json::Null;
    };
    let mut object = Members::default();
    write_members(grade, &mut object);
    object.json()
}
