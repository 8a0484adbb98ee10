//! What stands before the programmes: whose report, which plan, where from, counted by what.

use crate::json::Json;
use crate::node::Node;
use crate::{Expected, FormatError};
use std::collections::BTreeSet;
use tsunagari_core::{
    BandScheme, FiscalYear, Municipality, Plan, PlanTerm, PolicyField, PolicyFieldId, Source,
};

pub(super) fn read_municipality(node: &Node) -> Result<Municipality, FormatError> {
    node.members(&["name", "code"])?;
    let field = node.field("code")?;
    let code = field.text()?;
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) {
        return Err(field.invalid(Expected::MunicipalityCode));
    }
    Ok(Municipality {
        name: node.field("name")?.text()?.to_owned(),
        code: code.to_owned(),
    })
}

pub(super) fn write_municipality(municipality: &Municipality) -> Json {
    Json::object([
        ("name", Json::text(&municipality.name)),
        ("code", Json::text(&municipality.code)),
    ])
}

pub(super) fn read_plan(node: &Node) -> Result<Plan, FormatError> {
    node.members(&["name", "terms"])?;
    let mut numbers = BTreeSet::new();
    let read = |term: &Node| {
        term.members(&["number", "first", "last", "announced"])?;
        let number = term.field("number")?.small(1)?;
        term.once(&mut numbers, number)?;
        let (first, last) = (term.field("first")?.year()?, term.field("last")?.year()?);
        if last < first {
            return Err(term.invalid(Expected::TermInOrder));
        }
        let announced = term.field("announced")?.yes_no()?;
        Ok(PlanTerm {
            number,
            first,
            last,
            announced,
        })
    };
    Ok(Plan {
        name: node.field("name")?.text()?.to_owned(),
        terms: node
            .field("terms")?
            .list()?
            .iter()
            .map(read)
            .collect::<Result<_, _>>()?,
    })
}

pub(super) fn write_plan(plan: &Plan) -> Json {
    let term = |term: &PlanTerm| {
        Json::object([
            ("number", Json::whole(term.number)),
            ("first", Json::whole(term.first.start())),
            ("last", Json::whole(term.last.start())),
            ("announced", Json::YesNo(term.announced)),
        ])
    };
    Json::object([
        ("name", Json::text(&plan.name)),
        ("terms", Json::list(plan.terms.iter().map(term))),
    ])
}

pub(super) fn read_source(node: &Node) -> Result<Source, FormatError> {
    node.members(&["title", "publisher", "as_of", "updated"])?;
    let date = |name: &str| -> Result<Option<String>, FormatError> {
        let field = node.field(name)?;
        let text = field.present().map(|date| date.some_text());
        Ok(text.transpose()?.map(str::to_owned))
    };
    Ok(Source {
        title: node.field("title")?.text()?.to_owned(),
        publisher: node.field("publisher")?.text()?.to_owned(),
        as_of: date("as_of")?,
        updated: date("updated")?,
    })
}

pub(super) fn write_source(source: &Source) -> Json {
    Json::object([
        ("title", Json::text(&source.title)),
        ("publisher", Json::text(&source.publisher)),
        ("as_of", Json::maybe(source.as_of.as_ref(), Json::text)),
        ("updated", Json::maybe(source.updated.as_ref(), Json::text)),
    ])
}

pub(super) fn read_years(node: &Node) -> Result<Vec<FiscalYear>, FormatError> {
    let entries = node.list()?;
    let years: Vec<_> = entries.iter().map(Node::year).collect::<Result<_, _>>()?;
    if years.is_empty() || !years.is_sorted_by(|a, b| a < b) {
        return Err(node.invalid(Expected::YearsInOrder));
    }
    Ok(years)
}

/// The year reported on, which needs a column.
pub(super) fn read_year(node: &Node, years: &[FiscalYear]) -> Result<FiscalYear, FormatError> {
    let year = node.year()?;
    match years.contains(&year) {
        true => Ok(year),
        false => Err(node.invalid(Expected::KnownYear)),
    }
}

pub(super) fn read_policy_fields(node: &Node) -> Result<Vec<PolicyField>, FormatError> {
    let mut ids = BTreeSet::new();
    let read = |field: &Node| {
        field.members(&["id", "name"])?;
        let id = field.field("id")?.id()?;
        field.once(&mut ids, id.to_owned())?;
        Ok(PolicyField {
            id: PolicyFieldId::new(id),
            name: field.field("name")?.some_text()?.to_owned(),
        })
    };
    node.list()?.iter().map(read).collect()
}

pub(super) fn write_policy_fields(fields: &[PolicyField]) -> Json {
    Json::list(fields.iter().map(|field| {
        Json::object([
            ("id", Json::shown(&field.id)),
            ("name", Json::text(&field.name)),
        ])
    }))
}

/// The limits stand in the document in full, so that another scheme needs no other
/// format; this version rates by the six bands alone and refuses any other.
pub(super) fn read_bands(node: &Node) -> Result<BandScheme, FormatError> {
    let six = BandScheme::six();
    let entries = node.list()?;
    let same = |(entry, limit): (&Node, &tsunagari_core::BandLimit)| {
        entry.members(&["key", "lower", "inclusive"])?;
        let lower = entry.field("lower")?;
        let lower = lower.present().map(|lower| lower.figure()).transpose()?;
        Ok(entry.field("key")?.text()? == limit.key
            && lower == limit.lower
            && entry.field("inclusive")?.yes_no()? == limit.inclusive)
    };
    let all = entries.iter().zip(six.limits()).map(same);
    let agree: Vec<bool> = all.collect::<Result<_, FormatError>>()?;
    if entries.len() == six.limits().len() && agree.iter().all(|same| *same) {
        Ok(six)
    } else {
        Err(node.invalid(Expected::SixBands))
    }
}

pub(super) fn write_bands(scheme: &BandScheme) -> Json {
    Json::list(scheme.limits().iter().map(|limit| {
        Json::object([
            ("key", Json::text(&limit.key)),
            ("lower", Json::maybe(limit.lower, Json::shown)),
            ("inclusive", Json::YesNo(limit.inclusive)),
        ])
    }))
}
