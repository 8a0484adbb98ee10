//! Indicators with their figures and notes.

use super::known::Known;
use super::{bands, judgement, rule, run};
use crate::address;
use crate::json::{Json, Members};
use crate::node::{Node, word_for};
use std::collections::BTreeMap;
use tsunagari_core::{
    BandScheme, Figure, FiscalYear, Indicator, IndicatorHead, IndicatorId, IndicatorKind,
    NoteScope, Quantity, RatingRule, ReadingCertainty, YearFigures,
};

const KINDS: [(&str, IndicatorKind); 3] = [
    ("count", IndicatorKind::Count),
    ("cumulative", IndicatorKind::Cumulative),
    ("percentage", IndicatorKind::Percentage),
];

const CERTAINTIES: [(&str, ReadingCertainty); 3] = [
    ("certain", ReadingCertainty::Certain),
    ("likely", ReadingCertainty::Likely),
    ("unresolved", ReadingCertainty::Unresolved),
];

pub(super) fn read(node: &Node, known: &Known) -> Indicator {
    node.members(&[
        "id",
        "number",
        "plan_number",
        "name",
        "other_spelling",
        "unit",
        "axis_unit",
        "kind",
        "rule",
        "measures_support_plans",
        "plan_page",
        "report_page",
        "baseline",
        "figures",
        "open",
        "notes",
        "certainty",
        "run",
        "basis_changes",
        "bands",
        "statuses",
        "final_grades",
        "retired",
    ]);
    let run = node.field("run");
    let id = IndicatorId::new(node.field("id").id());
    let mut head = read_head(node);
    if !known.rule && head.rule.as_deref() == Some(&RatingRule::default()) {
        head.rule = None;
    }
    let mut indicator = Indicator::new(id, head);
    indicator.figures = read_figures(&node.field("figures"));
    indicator.open = read_open(node, &indicator.figures);
    indicator.notes = read_notes(&node.field("notes"));
    indicator.certainty = node.field("certainty").one_of(&CERTAINTIES);
    indicator.run = run.is_present().then(|| run::read(&run));
    if node.optional("statuses").is_some() || node.optional("final_grades").is_some() {
        judgement::read(node, &mut indicator.judgements);
    }
    indicator
}

/// Reads the members of an indicator that make up its definition.
pub(crate) fn read_head(node: &Node) -> IndicatorHead {
    let baseline = node.optional("baseline");
    let printed = |name| node.optional(name).map(|text| text.some_string());
    IndicatorHead {
        number: node.field("number").some_string(),
        plan_number: node.field("plan_number").string(),
        name: node.field("name").some_string(),
        other_spelling: printed("other_spelling").unwrap_or_default(),
        unit: node.field("unit").string(),
        axis_unit: printed("axis_unit").unwrap_or_default(),
        kind: node.field("kind").one_of(&KINDS),
        rule: read_rule(node),
        scheme: read_bands(node),
        measures_support_plans: node.field("measures_support_plans").yes_no(),
        plan_page: node.field("plan_page").maybe_page(),
        report_page: node.field("report_page").maybe_page(),
        baseline: baseline.and_then(|baseline| baseline.maybe_figure()),
        basis_changes: read_basis_changes(&node.field("basis_changes")),
        retired: node.retired(),
    }
}

fn read_rule(node: &Node) -> Option<Box<RatingRule>> {
    let rule = node.optional("rule").filter(Node::is_present)?;
    Some(Box::new(rule::read(&rule)))
}

fn read_bands(node: &Node) -> Option<Box<BandScheme>> {
    let bands = node.optional("bands").filter(Node::is_present)?;
    Some(Box::new(bands::read(&bands)))
}

fn read_figures(node: &Node) -> BTreeMap<FiscalYear, YearFigures> {
    let mut all = BTreeMap::new();
    for entry in node.list() {
        entry.members(&["year", "target", "actual"]);
        let figures = YearFigures {
            target: entry.field("target").maybe_figure(),
            actual: entry.field("actual").maybe_figure(),
        };
        let year = entry.field("year").year();
        if all.insert(year, figures).is_some() {
            entry.duplicate(&year.to_string());
        }
    }
    all
}

/// Figures that are still to be chosen. None of them has a value beside.
fn read_open(
    node: &Node,
    figures: &BTreeMap<FiscalYear, YearFigures>,
) -> BTreeMap<(FiscalYear, Figure), Vec<Option<Quantity>>> {
    let mut open = BTreeMap::new();
    let Some(list) = node.optional("open") else {
        return open;
    };
    for entry in list.list() {
        entry.members(&["year", "figure", "values"]);
        let year = entry.field("year").year();
        let figure = entry.field("figure").one_of(&address::FIGURES);
        let values = address::read_candidates(&entry.field("values"));
        let beside = figures.get(&year).is_some_and(|settled| match figure {
            Figure::Target => settled.target.is_some(),
            Figure::Actual => settled.actual.is_some(),
        });
        if open.insert((year, figure), values).is_some() || beside {
            entry.duplicate(&year.to_string());
        }
    }
    open
}

fn read_notes(node: &Node) -> BTreeMap<NoteScope, String> {
    let mut notes = BTreeMap::new();
    for entry in node.list() {
        entry.members(&["year", "text"]);
        let scope = read_scope(&entry.field("year"));
        let text = entry.field("text").some_string();
        if notes.insert(scope, text).is_some() {
            entry.duplicate(&match scope {
                NoteScope::Indicator => String::from("null"),
                NoteScope::Year(year) => year.to_string(),
            });
        }
    }
    notes
}

/// A note's year; null where the note is about the indicator.
pub(crate) fn read_scope(node: &Node) -> NoteScope {
    match node.is_present() {
        true => NoteScope::Year(node.year()),
        false => NoteScope::Indicator,
    }
}

fn read_basis_changes(node: &Node) -> BTreeMap<FiscalYear, String> {
    let mut changes = BTreeMap::new();
    for entry in node.list() {
        entry.members(&["year", "reason"]);
        let reason = entry.field("reason").some_string();
        let year = entry.field("year").year();
        if changes.insert(year, reason).is_some() {
            entry.duplicate(&year.to_string());
        }
    }
    changes
}

pub(super) fn write(indicator: &Indicator) -> Json {
    let mut object = Members::of("id", indicator.id.as_str());
    let head = indicator.head();
    write_definition(&head, &mut object);
    object.list("figures", write_figures(&indicator.figures));
    if !indicator.open.is_empty() {
        object.list("open", write_open(indicator));
    }
    object.list("notes", write_notes(&indicator.notes));
    object.text("certainty", word_for(&CERTAINTIES, &indicator.certainty));
    object.put("run", indicator.run.as_ref().map_or(Json::Null, run::write));
    judgement::write(&indicator.judgements, &mut object);
    write_changes(&head, &mut object);
    object.json()
}

/// Puts the members that [`read_head`] reads.
pub(crate) fn write_head(head: &IndicatorHead, object: &mut Members) {
    write_definition(head, object);
    write_changes(head, object);
}

fn write_definition(head: &IndicatorHead, object: &mut Members) {
    object.text("number", &head.number);
    object.text("plan_number", &head.plan_number);
    object.text("name", &head.name);
    write_printed("other_spelling", &head.other_spelling, object);
    object.text("unit", &head.unit);
    write_printed("axis_unit", &head.axis_unit, object);
    object.text("kind", word_for(&KINDS, &head.kind));
    if let Some(rule) = &head.rule {
        object.object("rule", rule::write(rule));
    }
    if let Some(scheme) = &head.scheme {
        object.list("bands", bands::write(scheme));
    }
    object.yes_no("measures_support_plans", head.measures_support_plans);
    object.maybe_page("plan_page", head.plan_page);
    object.maybe_page("report_page", head.report_page);
    if let Some(baseline) = head.baseline {
        object.figure("baseline", baseline);
    }
}

/// What the source prints beside the name or the unit, where somebody noted it.
fn write_printed(name: &'static str, text: &str, object: &mut Members) {
    if !text.is_empty() {
        object.text(name, text);
    }
}

fn write_changes(head: &IndicatorHead, object: &mut Members) {
    object.list("basis_changes", write_basis_changes(&head.basis_changes));
    object.retired(head.retired);
}

fn write_figures(figures: &BTreeMap<FiscalYear, YearFigures>) -> Vec<Json> {
    let mut entries = Vec::new();
    for (year, figures) in figures {
        let mut object = Members::default();
        object.year(*year);
        object.maybe_figure("target", figures.target);
        object.maybe_figure("actual", figures.actual);
        entries.push(object.json());
    }
    entries
}

fn write_open(indicator: &Indicator) -> Vec<Json> {
    let mut entries = Vec::new();
    for ((year, figure), values) in &indicator.open {
        let mut object = Members::default();
        object.year(*year);
        object.text("figure", word_for(&address::FIGURES, figure));
        object.put("values", address::write_candidates(values));
        entries.push(object.json());
    }
    entries
}

fn write_notes(notes: &BTreeMap<NoteScope, String>) -> Vec<Json> {
    let mut entries = Vec::new();
    for (scope, text) in notes {
        let mut object = Members::default();
        write_scope(*scope, &mut object);
        object.text("text", text);
        entries.push(object.json());
    }
    entries
}

/// Puts the member that [`read_scope`] reads.
pub(crate) fn write_scope(scope: NoteScope, members: &mut Members) {
    match scope {
        NoteScope::Indicator => members.put("year", Json::Null),
        NoteScope::Year(year) => members.year(year),
    }
}

fn write_basis_changes(changes: &BTreeMap<FiscalYear, String>) -> Vec<Json> {
    let mut entries = Vec::new();
    for (year, reason) in changes {
        let mut object = Members::default();
        object.year(*year);
        object.text("reason", reason);
        entries.push(object.json());
    }
    entries
}
