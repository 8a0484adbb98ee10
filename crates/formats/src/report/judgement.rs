//! What people say of a year: how final its figure is, and the final grade.

use crate::json::{Json, Members};
use crate::node::{Node, word_for};
use std::collections::BTreeMap;
use tsunagari_core::{FinalGrade, FiscalYear, Indicator, YearStatus};

/// The words for how final a year is.
pub(crate) const STATUSES: [(&str, YearStatus); 3] = [
    ("final", YearStatus::Final),
    ("provisional", YearStatus::Provisional),
    ("forecast", YearStatus::Forecast),
];

/// Only what is not final is named.
const NAMED: [(&str, YearStatus); 2] = [STATUSES[1], STATUSES[2]];

/// Reads the two members of an indicator, which only one that has them needs.
pub(super) fn read(node: &Node, indicator: &mut Indicator) {
    if let Some(list) = node.optional("statuses") {
        for entry in list.list() {
            entry.members(&["year", "status"]);
            let status = entry.field("status").one_of(&NAMED);
            put(&entry, &mut indicator.statuses, status);
        }
    }
    if let Some(list) = node.optional("final_grades") {
        for entry in list.list() {
            entry.members(&["year", "grade", "reason"]);
            let grade = read_members(&entry);
            put(&entry, &mut indicator.final_grades, grade);
        }
    }
}

fn put<T>(entry: &Node, all: &mut BTreeMap<FiscalYear, T>, value: T) {
    let year = entry.field("year").year();
    if all.insert(year, value).is_some() {
        entry.duplicate(&year.to_string());
    }
}

fn read_members(node: &Node) -> FinalGrade {
    FinalGrade {
        grade: node.field("grade").some_string(),
        reason: node.field("reason").some_string(),
    }
}

/// Puts the members that [`read`] reads.
pub(super) fn write(indicator: &Indicator, object: &mut Members) {
    if !indicator.statuses.is_empty() {
        let mut entries = Vec::new();
        for (year, status) in &indicator.statuses {
            let mut object = Members::default();
            object.year(*year);
            object.text("status", word_for(&STATUSES, status));
            entries.push(object.json());
        }
        object.list("statuses", entries);
    }
    if !indicator.final_grades.is_empty() {
        let mut entries = Vec::new();
        for (year, grade) in &indicator.final_grades {
            let mut object = Members::default();
            object.year(*year);
            write_members(grade, &mut object);
            entries.push(object.json());
        }
        object.list("final_grades", entries);
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
