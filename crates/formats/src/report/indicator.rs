//! Indicators with their figures and notes.

use super::run;
use crate::FormatError;
use crate::json::Json;
use crate::node::{Node, word_for};
use std::collections::BTreeMap;
use tsunagari_core::{
    FiscalYear, Indicator, IndicatorId, IndicatorKind, NoteScope, Polarity, Quantity, RatingRule,
    ReadingCertainty, Rounding, YearFigures,
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

/// The words for polarities, in the report's JSON as in the CSV.
pub(crate) const POLARITIES: [(&str, Polarity); 1] =
    [("higher-is-better", Polarity::HigherIsBetter)];

const ROUNDINGS: [(&str, bool); 2] = [("half-up", true), ("cut-off", false)];

pub(super) fn read(node: &Node) -> Result<Indicator, FormatError> {
    node.members(&[
        "id",
        "number",
        "plan_number",
        "name",
        "unit",
        "kind",
        "rule",
        "measures_support_plans",
        "plan_page",
        "report_page",
        "figures",
        "notes",
        "certainty",
        "run",
        "basis_changes",
    ])?;
    let page = |name: &str| -> Result<Option<u16>, FormatError> {
        let field = node.field(name)?;
        field.present().map(|page| page.small(1)).transpose()
    };
    let text = |name: &str| Ok(node.field(name)?.text()?.to_owned());
    let run = node.field("run")?;
    Ok(Indicator {
        id: IndicatorId::new(node.field("id")?.id()?),
        number: node.field("number")?.some_text()?.to_owned(),
        plan_number: text("plan_number")?,
        name: node.field("name")?.some_text()?.to_owned(),
        unit: text("unit")?,
        kind: node.field("kind")?.one_of(&KINDS)?,
        rule: read_rule(&node.field("rule")?)?,
        measures_support_plans: node.field("measures_support_plans")?.yes_no()?,
        plan_page: page("plan_page")?,
        report_page: page("report_page")?,
        figures: read_figures(&node.field("figures")?)?,
        notes: read_notes(&node.field("notes")?)?,
        certainty: node.field("certainty")?.one_of(&CERTAINTIES)?,
        run: run.present().map(|run| run::read(&run)).transpose()?,
        basis_changes: read_basis_changes(&node.field("basis_changes")?)?,
    })
}

fn read_rule(node: &Node) -> Result<RatingRule, FormatError> {
    node.members(&["polarity", "decimals", "rounding"])?;
    Ok(RatingRule {
        polarity: node.field("polarity")?.one_of(&POLARITIES)?,
        rounding: Rounding {
            decimals: node.field("decimals")?.whole(0, 4)? as u32,
            half_up: node.field("rounding")?.one_of(&ROUNDINGS)?,
        },
    })
}

fn read_figures(node: &Node) -> Result<BTreeMap<FiscalYear, YearFigures>, FormatError> {
    by_key(node, |entry| {
        entry.members(&["year", "target", "actual"])?;
        let figure = |name: &str| -> Result<Option<Quantity>, FormatError> {
            let field = entry.field(name)?;
            field.present().map(|figure| figure.figure()).transpose()
        };
        let (target, actual) = (figure("target")?, figure("actual")?);
        Ok((entry.field("year")?.year()?, YearFigures { target, actual }))
    })
}

fn read_notes(node: &Node) -> Result<BTreeMap<NoteScope, String>, FormatError> {
    by_key(node, |entry| {
        entry.members(&["year", "text"])?;
        let year = entry.field("year")?;
        let year = year.present().map(|year| year.year()).transpose()?;
        let scope = year.map_or(NoteScope::Indicator, NoteScope::Year);
        Ok((scope, entry.field("text")?.some_text()?.to_owned()))
    })
}

fn read_basis_changes(node: &Node) -> Result<BTreeMap<FiscalYear, String>, FormatError> {
    by_key(node, |entry| {
        entry.members(&["year", "reason"])?;
        let reason = entry.field("reason")?.some_text()?.to_owned();
        Ok((entry.field("year")?.year()?, reason))
    })
}

/// A list whose entries have a key each, none twice.
pub(super) fn by_key<K: Ord + Key, V>(
    node: &Node,
    read: impl Fn(&Node) -> Result<(K, V), FormatError>,
) -> Result<BTreeMap<K, V>, FormatError> {
    let mut map = BTreeMap::new();
    for entry in node.list()? {
        let (key, value) = read(&entry)?;
        let name = key.name();
        if map.insert(key, value).is_some() {
            let place = entry.place();
            return Err(FormatError::Duplicate { place, name });
        }
    }
    Ok(map)
}

/// How a key is named where it appears for the second time.
pub(super) trait Key {
    fn name(&self) -> String;
}

impl Key for FiscalYear {
    fn name(&self) -> String {
        self.to_string()
    }
}

impl Key for NoteScope {
    fn name(&self) -> String {
        match self {
            Self::Indicator => String::from("null"),
            Self::Year(year) => year.to_string(),
        }
    }
}

pub(super) fn write(indicator: &Indicator) -> Json {
    let rounding = indicator.rule.rounding;
    let figures = indicator.figures.iter().map(|(year, figures)| {
        Json::object([
            ("year", Json::whole(year.start())),
            ("target", Json::maybe(figures.target, Json::shown)),
            ("actual", Json::maybe(figures.actual, Json::shown)),
        ])
    });
    let notes = indicator.notes.iter().map(|(scope, text)| {
        let year = match scope {
            NoteScope::Indicator => Json::Null,
            NoteScope::Year(year) => Json::whole(year.start()),
        };
        Json::object([("year", year), ("text", Json::text(text))])
    });
    let basis_changes = indicator.basis_changes.iter().map(|(year, reason)| {
        Json::object([
            ("year", Json::whole(year.start())),
            ("reason", Json::text(reason)),
        ])
    });
    let rule = Json::object([
        ("polarity", word_for(&POLARITIES, &indicator.rule.polarity)),
        ("decimals", Json::whole(rounding.decimals)),
        ("rounding", word_for(&ROUNDINGS, &rounding.half_up)),
    ]);
    Json::object([
        ("id", Json::shown(&indicator.id)),
        ("number", Json::text(&indicator.number)),
        ("plan_number", Json::text(&indicator.plan_number)),
        ("name", Json::text(&indicator.name)),
        ("unit", Json::text(&indicator.unit)),
        ("kind", word_for(&KINDS, &indicator.kind)),
        ("rule", rule),
        (
            "measures_support_plans",
            Json::YesNo(indicator.measures_support_plans),
        ),
        ("plan_page", Json::maybe(indicator.plan_page, Json::whole)),
        (
            "report_page",
            Json::maybe(indicator.report_page, Json::whole),
        ),
        ("figures", Json::list(figures)),
        ("notes", Json::list(notes)),
        ("certainty", word_for(&CERTAINTIES, &indicator.certainty)),
        ("run", Json::maybe(indicator.run.as_ref(), run::write)),
        ("basis_changes", Json::list(basis_changes)),
    ])
}
