//! What stands before the programmes: whose report, which plan, where from, counted by what.

use super::known::Known;
use super::{bands, rule};
use crate::Expected;
use crate::json::{Json, Members};
use crate::names::Names;
use crate::node::Node;
use tsunagari_core::{
    BandScheme, FiscalYear, Municipality, Plan, PlanTerm, PolicyField, PolicyFieldHead,
    PolicyFieldId, RatingRule, ReportHead, Source,
};

/// Reads the members of a report, or of an edit, that make up its head, but for its years and its
/// bands, which the reader of a report looks at first.
pub(crate) fn read(node: &Node, years: Vec<FiscalYear>, bands: BandScheme) -> ReportHead {
    ReportHead {
        title: node.field("title").string(),
        municipality: read_municipality(&node.field("municipality")),
        year: read_year(&node.field("year"), &years),
        plan: read_plan(&node.field("plan")),
        source: read_source(&node.field("source")),
        years,
        rule: read_rule(node),
        scheme: bands,
    }
}

/// Puts rule and bands into an edit, where they are not those that a head has without them.
pub(crate) fn write_rating_of_edit(head: &ReportHead, object: &mut Members) {
    if head.rule != RatingRule::default() {
        object.object("rule", rule::write(&head.rule));
    }
    if head.scheme != BandScheme::six() {
        object.list("bands", bands::write(&head.scheme));
    }
}

/// The report's rule; what it was when no report had one of its own, where it has none.
fn read_rule(node: &Node) -> RatingRule {
    let rule = node.optional("rule");
    rule.map_or_else(RatingRule::default, |rule| rule::read(&rule))
}

/// Reads the bands of an edit of a head. Before they were a part of it they were the six.
pub(crate) fn read_bands_of_edit(node: &Node) -> BandScheme {
    let bands = node.optional("bands");
    bands.map_or_else(BandScheme::six, |bands| bands::read(&bands))
}

/// Puts the members that [`read`] and [`read_years`] read, but for rule and bands.
pub(crate) fn write(head: &ReportHead, object: &mut Members) {
    object.text("title", &head.title);
    object.object("municipality", write_municipality(&head.municipality));
    object.year(head.year);
    object.object("plan", write_plan(&head.plan));
    object.object("source", write_source(&head.source));
    let years = head.years.iter();
    let years = years.map(|year| Json::Whole(year.start().into()));
    object.list("years", years.collect());
}

fn read_municipality(node: &Node) -> Municipality {
    node.members(&["name", "code"]);
    let field = node.field("code");
    let code = field.string();
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) {
        field.invalid(Expected::MunicipalityCode);
    }
    let name = node.field("name").string();
    Municipality { name, code }
}

fn write_municipality(municipality: &Municipality) -> Members {
    let mut object = Members::of("name", &municipality.name);
    object.text("code", &municipality.code);
    object
}

fn read_plan(node: &Node) -> Plan {
    node.members(&["name", "terms"]);
    let name = node.field("name").string();
    let mut numbers = Names::default();
    let mut terms = Vec::new();
    for term in node.field("terms").list() {
        term.members(&["number", "first", "last", "announced"]);
        let number = term.field("number").small(1);
        term.once(&mut numbers, &number.to_string());
        let first = term.field("first").year();
        let last = term.field("last").year();
        if last < first {
            term.invalid(Expected::TermInOrder);
        }
        let announced = term.field("announced").yes_no();
        terms.push(PlanTerm {
            number,
            first,
            last,
            announced,
        });
    }
    Plan { name, terms }
}

fn write_plan(plan: &Plan) -> Members {
    let mut terms = Vec::new();
    for term in &plan.terms {
        let mut object = Members::default();
        object.whole("number", term.number.into());
        object.whole("first", term.first.start().into());
        object.whole("last", term.last.start().into());
        object.yes_no("announced", term.announced);
        terms.push(object.json());
    }
    let mut object = Members::of("name", &plan.name);
    object.list("terms", terms);
    object
}

fn read_source(node: &Node) -> Source {
    node.members(&["title", "publisher", "as_of", "updated"]);
    Source {
        title: node.field("title").string(),
        publisher: node.field("publisher").string(),
        as_of: node.field("as_of").maybe_string(),
        updated: node.field("updated").maybe_string(),
    }
}

fn write_source(source: &Source) -> Members {
    let mut object = Members::of("title", &source.title);
    object.text("publisher", &source.publisher);
    object.maybe_text("as_of", source.as_of.as_deref());
    object.maybe_text("updated", source.updated.as_deref());
    object
}

pub(crate) fn read_years(node: &Node) -> Vec<FiscalYear> {
    let mut years: Vec<FiscalYear> = Vec::new();
    let mut in_order = true;
    for entry in node.list() {
        let year = entry.year();
        in_order &= years.last().is_none_or(|before| *before < year);
        years.push(year);
    }
    if years.is_empty() || !in_order {
        node.invalid(Expected::YearsInOrder);
    }
    years
}

/// The year reported on, which needs a column.
fn read_year(node: &Node, years: &[FiscalYear]) -> FiscalYear {
    let year = node.year();
    if !years.contains(&year) {
        node.invalid(Expected::KnownYear);
    }
    year
}

pub(super) fn read_policy_fields(node: &Node, known: &mut Known) -> Vec<PolicyField> {
    let mut fields = Vec::new();
    for field in node.list() {
        field.members(&["id", "name", "retired"]);
        let id = field.field("id");
        let id = id.id();
        field.once(&mut known.policy_fields, id);
        let head = read_policy_field(&field);
        fields.push(PolicyField::new(PolicyFieldId::new(id), head));
    }
    fields
}

/// Reads the members of a policy field that make up its head.
pub(crate) fn read_policy_field(node: &Node) -> PolicyFieldHead {
    PolicyFieldHead {
        name: node.field("name").some_string(),
        retired: node.retired(),
    }
}

/// Puts the members that [`read_policy_field`] reads.
pub(crate) fn write_policy_field(head: &PolicyFieldHead, object: &mut Members) {
    object.text("name", &head.name);
    object.retired(head.retired);
}

pub(super) fn write_policy_fields(fields: &[PolicyField]) -> Vec<Json> {
    let mut entries = Vec::new();
    for field in fields {
        let mut object = Members::of("id", field.id.as_str());
        write_policy_field(&field.head(), &mut object);
        entries.push(object.json());
    }
    entries
}
