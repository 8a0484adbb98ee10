//! The forms of fields, programmes, activities and indicators: what they ask, and how an answer
//! changes a head.

use crate::components::form::question::{self, Kind, Question, Wrong, YES};
use tsunagari_core::{
    ActivityHead, HeadProblem, IndicatorHead, IndicatorKind, PolicyFieldHead, PolicyFieldId,
    ProgrammeHead, Report, half_width, parse_figure,
};
use tsunagari_text::{Entry, IndicatorText, Say, StatuteText, StructureText, figure, named};

/// The kinds of figures, each with its word in the form.
const KINDS: [(&str, IndicatorKind); 3] = [
    ("count", IndicatorKind::Count),
    ("cumulative", IndicatorKind::Cumulative),
    ("percentage", IndicatorKind::Percentage),
];

/// What is asked of a policy field.
pub fn ask_field(head: &PolicyFieldHead) -> Vec<Question> {
    vec![Question::line(Entry::Name, &head.name)]
}

/// Puts an answer into a policy field's head.
pub fn put_field(head: &mut PolicyFieldHead, entry: Entry, text: &str) -> Result<(), Wrong> {
    if entry == Entry::Name {
        head.name = question::name(text)?;
    }
    Ok(())
}

/// What is asked of a programme.
pub fn ask_programme(head: &ProgrammeHead) -> Vec<Question> {
    let item = |item: u16| {
        let name = &StatuteText::ShortName(item).plain();
        (item.to_string(), StructureText::Item { item, name }.plain())
    };
    let items = Kind::Choice((1..=5).map(item).collect());
    let number = head.number.to_string();
    vec![
        Question::line(Entry::Name, &head.name),
        Question::new(Entry::Number, Kind::Short, number),
        Question::new(Entry::StatutoryItem, items, head.statutory_item.to_string()),
        Question::new(Entry::Colour, Kind::Colour, head.colour.as_str()),
        Question::new(Entry::Character, Kind::Character, head.character.as_str()),
    ]
}

/// Puts an answer into a programme's head.
pub fn put_programme(head: &mut ProgrammeHead, entry: Entry, text: &str) -> Result<(), Wrong> {
    match entry {
        Entry::Name => head.name = question::name(text)?,
        Entry::Number => head.number = question::number(text)?,
        Entry::StatutoryItem => head.statutory_item = question::number(text)?,
        Entry::Colour => head.colour = text.to_owned(),
        Entry::Character => head.character = text.to_owned(),
        _ => {}
    }
    Ok(())
}

/// What is asked of an activity.
pub fn ask_activity(report: &Report, head: &ActivityHead) -> Vec<Question> {
    let mut fields = Vec::new();
    for field in &report.policy_fields {
        // Nothing new goes under a retired field, but what is there may stay.
        if !field.retired || field.id == head.policy_field {
            let name = &*named(&field.name);
            let words = match field.retired {
                true => StructureText::RetiredChoice { name }.plain(),
                false => name.to_owned(),
            };
            fields.push((field.id.to_string(), words));
        }
    }
    let field = head.policy_field.as_str();
    vec![
        Question::line(Entry::Name, &head.name),
        Question::new(Entry::PolicyField, Kind::Choice(fields), field),
        Question::page(Entry::PlanPage, head.plan_page),
    ]
}

/// Puts an answer into an activity's head.
pub fn put_activity(head: &mut ActivityHead, entry: Entry, text: &str) -> Result<(), Wrong> {
    match entry {
        Entry::Name => head.name = question::name(text)?,
        Entry::PolicyField => head.policy_field = PolicyFieldId::new(text),
        Entry::PlanPage => head.plan_page = question::page(text)?,
        _ => {}
    }
    Ok(())
}

/// What is asked of an indicator.
pub fn ask_indicator(head: &IndicatorHead) -> Vec<Question> {
    let words = |(key, kind): &(&str, IndicatorKind)| {
        let words = IndicatorText::KindName(*kind).plain();
        ((*key).to_owned(), words)
    };
    let kinds = Kind::Choice(KINDS.iter().map(words).collect());
    let kind = KINDS.iter().find(|(_, kind)| *kind == head.kind);
    let short = |entry: Entry, value: &str| Question::new(entry, Kind::Short, value);
    let baseline = head.baseline.map(figure).unwrap_or_default();
    vec![
        short(Entry::Number, &head.number),
        Question::line(Entry::Name, &head.name),
        short(Entry::Unit, &head.unit),
        Question::new(Entry::Kind, kinds, kind.map_or("", |(key, _)| key)),
        short(Entry::Baseline, &baseline),
        short(Entry::PlanNumber, &head.plan_number),
        Question::page(Entry::PlanPage, head.plan_page),
        Question::page(Entry::ReportPage, head.report_page),
        short(Entry::AxisUnit, &head.axis_unit),
        Question::line(Entry::OtherSpelling, &head.other_spelling),
        Question::mark(Entry::SupportPlans, head.measures_support_plans),
    ]
}

/// Puts an answer into an indicator's head.
pub fn put_indicator(head: &mut IndicatorHead, entry: Entry, text: &str) -> Result<(), Wrong> {
    match entry {
        Entry::Number => {
            let number: String = text.chars().map(half_width).collect();
            head.number = question::some(&number, HeadProblem::Number)?;
        }
        Entry::Name => head.name = question::name(text)?,
        Entry::OtherSpelling => head.other_spelling = text.to_owned(),
        Entry::Unit => head.unit = text.to_owned(),
        Entry::AxisUnit => head.axis_unit = text.to_owned(),
        Entry::Kind => {
            if let Some((_, kind)) = KINDS.iter().find(|(key, _)| *key == text) {
                head.kind = *kind;
            }
        }
        Entry::Baseline => {
            let read = parse_figure(text, &head.unit);
            let read = read.map_err(|problem| Wrong::Figure(problem, head.unit.clone()))?;
            head.baseline = read.value;
        }
        Entry::PlanNumber => head.plan_number = text.to_owned(),
        Entry::PlanPage => head.plan_page = question::page(text)?,
        Entry::ReportPage => head.report_page = question::page(text)?,
        Entry::SupportPlans => head.measures_support_plans = text == YES,
        _ => {}
    }
    Ok(())
}
