//! What the form of a claim asks: as much as its kind needs, and of a sum as many terms as there are.

use crate::components::form::question::{Answers, Kind, Question};
use tsunagari_core::{
    Assertion, BandScheme, Claim, Figure, FiscalYear, Grouping, Operand, PrintedBandRow, Report,
    Term,
};
use tsunagari_text::{
    CheckText, ClaimEntry, ClaimKind, Entry, Say, band_word, figure, fiscal_year_wareki, named,
};

/// The answer that an operand is a figure of the text.
pub const OF_TEXT: &str = "text";
/// The answer that an operand is no actual but a target.
pub const TARGET: &str = "target";
/// The answer that an operand is taken away.
pub const MINUS: &str = "minus";

/// The kind of form that a claim is changed by.
pub fn kind_of(assertion: &Assertion) -> ClaimKind {
    match assertion {
        Assertion::Rate { .. } => ClaimKind::Rate,
        Assertion::BandTable { grouping, .. } => match grouping {
            Grouping::Programme => ClaimKind::ProgrammeTable,
            Grouping::PolicyField => ClaimKind::FieldTable,
        },
        Assertion::Improved { .. } => ClaimKind::Improved,
        Assertion::Sum { .. } => ClaimKind::Sum,
        Assertion::Share { .. } => ClaimKind::Share,
        Assertion::ShareBelow { .. } => ClaimKind::ShareBelow,
        Assertion::TargetMissed { .. } => ClaimKind::TargetMissed,
        Assertion::Unverifiable { .. } => ClaimKind::Unverifiable,
    }
}

/// What is asked of a claim of a kind: one that is there, or a new one.
pub fn ask(
    report: &Report,
    kind: ClaimKind,
    from: Option<&Claim>,
    answers: &Answers,
) -> Vec<Question> {
    let said = from.map(|claim| &claim.assertion);
    let mut all = match kind {
        ClaimKind::Rate => ask_rate(report, said),
        ClaimKind::ProgrammeTable => ask_table(report, Grouping::Programme, said),
        ClaimKind::FieldTable => ask_table(report, Grouping::PolicyField, said),
        ClaimKind::Improved => ask_improved(report, said),
        ClaimKind::Sum => ask_sum(report, said, answers),
        ClaimKind::Share | ClaimKind::ShareBelow => ask_share(report, kind, said, answers),
        ClaimKind::TargetMissed => ask_missed(report, said),
        ClaimKind::Unverifiable => {
            let (printed, unit) = match said {
                Some(Assertion::Unverifiable { printed, unit }) => (figure(*printed), unit.clone()),
                _ => Default::default(),
            };
            vec![
                short(ClaimEntry::Printed, printed),
                short(ClaimEntry::Unit, unit),
            ]
        }
    };
    let text = from.map_or("", |claim| &claim.text);
    let page = from.and_then(|claim| claim.page);
    all.push(Question::line(Entry::Claim(ClaimEntry::Text), text));
    all.push(Question::page(Entry::Claim(ClaimEntry::Page), page));
    all
}

/// What is asked where a claim is turned off.
pub fn ask_reason(claim: &Claim) -> Vec<Question> {
    let reason = claim.off.as_deref().unwrap_or_default();
    vec![Question::line(Entry::Claim(ClaimEntry::Reason), reason)]
}

fn short(entry: ClaimEntry, value: impl Into<String>) -> Question {
    Question::new(Entry::Claim(entry), Kind::Short, value)
}

fn choice(entry: ClaimEntry, options: Vec<(String, String)>, value: &str) -> Question {
    Question::new(Entry::Claim(entry), Kind::Choice(options), value)
}

fn year(report: &Report, entry: ClaimEntry, value: Option<FiscalYear>) -> Question {
    let word = |year: &FiscalYear| (year.to_string(), fiscal_year_wareki(*year));
    let mut years: Vec<(String, String)> = report.years.iter().rev().map(word).collect();
    // A claim may look at a year that has no column.
    let outside = value.filter(|year| !report.years.contains(year));
    years.extend(outside.as_ref().map(word));
    choice(entry, years, &value.unwrap_or(report.year).to_string())
}

/// Ids with numbers and names.
fn indicators(report: &Report) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (_, _, indicator) in report.all_indicators() {
        let name = named(&indicator.name);
        let (number, name) = (&*indicator.number, &*name);
        let words = CheckText::Indicator { number, name }.plain();
        all.push((indicator.id.to_string(), words));
    }
    all
}

fn ask_rate(report: &Report, said: Option<&Assertion>) -> Vec<Question> {
    let (of, at, printed) = match said {
        Some(Assertion::Rate {
            indicator,
            year,
            printed,
        }) => (indicator.to_string(), Some(*year), figure(*printed)),
        _ => Default::default(),
    };
    vec![
        choice(ClaimEntry::Indicator, some_first(indicators(report)), &of).wide(),
        year(report, ClaimEntry::Year, at),
        short(ClaimEntry::Percent, printed),
    ]
}

/// A choice that nobody has made yet.
fn some_first(mut options: Vec<(String, String)>) -> Vec<(String, String)> {
    options.insert(0, (String::new(), CheckText::Choose.plain()));
    options
}

fn ask_improved(report: &Report, said: Option<&Assertion>) -> Vec<Question> {
    let (at, printed) = match said {
        Some(Assertion::Improved { year, printed }) => (Some(*year), printed.to_string()),
        _ => Default::default(),
    };
    vec![
        year(report, ClaimEntry::Year, at),
        short(ClaimEntry::Indicators, printed),
    ]
}

/// The rows that a band table can have, with their names, and how many bands it has.
pub fn rows_of(
    report: &Report,
    by: Grouping,
    said: Option<&Assertion>,
) -> (Vec<(String, String)>, usize) {
    let rows = match by {
        Grouping::Programme => {
            let name = |p: &std::sync::Arc<tsunagari_core::Programme>| {
                (p.id.to_string(), format!("{} {}", p.number, named(&p.name)))
            };
            report.programmes.iter().map(name).collect()
        }
        Grouping::PolicyField => {
            let fields = report.policy_fields.iter();
            fields
                .map(|f| (f.id.to_string(), named(&f.name).into_owned()))
                .collect()
        }
    };
    let printed = match said {
        Some(Assertion::BandTable { rows, .. }) => rows.first().map(|row| row.counts.len()),
        _ => None,
    };
    (rows, printed.unwrap_or(report.scheme.bands().count()))
}

fn ask_table(report: &Report, by: Grouping, said: Option<&Assertion>) -> Vec<Question> {
    let (rows, bands) = rows_of(report, by, said);
    let (at, printed) = match said {
        Some(Assertion::BandTable { year, rows, .. }) => (Some(*year), &rows[..]),
        _ => (None, &[][..]),
    };
    let mut all = vec![year(report, ClaimEntry::Year, at)];
    let words = column_words(&report.scheme, bands);
    for (row, (key, name)) in rows.iter().enumerate() {
        let held: Option<&PrintedBandRow> = printed.iter().find(|held| held.key == *key);
        for (column, words) in words.iter().enumerate() {
            let value = held.map(|held| *held.counts.get(column).unwrap_or(&held.total));
            let value = value.map(|count| count.to_string()).unwrap_or_default();
            let cell = Entry::Claim(ClaimEntry::Cell(row * (bands + 1) + column));
            let mut cell = Question::new(cell, Kind::Count, value);
            cell.label.clone_from(words);
            cell = cell.in_group(name);
            if row == 0 {
                cell = cell.with_lead(&CheckText::RowsLead.plain());
            }
            all.push(cell);
        }
    }
    all
}

/// The names of the columns: the bands, then the total.
fn column_words(scheme: &BandScheme, bands: usize) -> Vec<String> {
    let mut words: Vec<String> = scheme.bands().map(|band| band_word(scheme, band)).collect();
    if words.len() != bands {
        words = (0..bands)
            .map(|at| CheckText::OtherBand(at).plain())
            .collect();
    }
    words.push(CheckText::RowTotal.plain());
    words
}

fn ask_sum(report: &Report, said: Option<&Assertion>, answers: &Answers) -> Vec<Question> {
    let (total, terms) = match said {
        Some(Assertion::Sum { total, terms }) => (Some(total), &terms[..]),
        _ => (None, &[][..]),
    };
    let mut all = ask_operand(report, 0, total, &CheckText::Total.plain(), answers);
    // One more than is used.
    let mut at = 1;
    loop {
        let held = terms.get(at - 1);
        let name = CheckText::Term(at - 1).plain();
        let asked = ask_operand(report, at, held.map(|term| &term.operand), &name, answers);
        let used = asked.len() > 1;
        all.extend(asked);
        if !used {
            return all;
        }
        let signs = [("", CheckText::Plus), (MINUS, CheckText::Minus)];
        let signs = signs.map(|(key, words)| (key.to_owned(), words.plain()));
        let minus = held.is_some_and(|term: &Term| term.subtract);
        let sign = if minus { MINUS } else { "" };
        let sign = choice(ClaimEntry::OperandSign(at), signs.into(), sign);
        all.push(sign.in_group(&name));
        at += 1;
    }
}

fn ask_share(
    report: &Report,
    kind: ClaimKind,
    said: Option<&Assertion>,
    answers: &Answers,
) -> Vec<Question> {
    let (part, whole, printed) = match said {
        Some(Assertion::Share {
            part,
            whole,
            printed,
        }) => (Some(part), Some(whole), figure(*printed)),
        Some(Assertion::ShareBelow { part, whole, limit }) => {
            (Some(part), Some(whole), figure(*limit))
        }
        _ => (None, None, String::new()),
    };
    let entry = match kind {
        ClaimKind::Share => ClaimEntry::Percent,
        _ => ClaimEntry::Limit,
    };
    let mut all = ask_operand(report, 0, part, &CheckText::Part.plain(), answers);
    let whole = ask_operand(report, 1, whole, &CheckText::Whole.plain(), answers);
    all.extend(whole);
    all.push(short(entry, printed));
    all
}

/// What an operand is, and then what that needs.
fn ask_operand(
    report: &Report,
    at: usize,
    held: Option<&Operand>,
    name: &str,
    answers: &Answers,
) -> Vec<Question> {
    let before = match held {
        Some(Operand::Figure(figure)) => figure.indicator.to_string(),
        Some(Operand::Literal { .. }) => OF_TEXT.to_owned(),
        None => String::new(),
    };
    let what = Entry::Claim(ClaimEntry::Operand(at));
    let now = answers.find(what).unwrap_or(&before).to_owned();
    let mut options = vec![
        (String::new(), CheckText::NoTerm.plain()),
        (OF_TEXT.to_owned(), CheckText::OfText.plain()),
    ];
    options.extend(indicators(report));
    let mut all = vec![Question::new(what, Kind::Choice(options), before).shaping()];
    match (now.as_str(), held) {
        ("", _) => {}
        (OF_TEXT, held) => {
            let (label, value) = match held {
                Some(Operand::Literal { value, label }) => (label.clone(), figure(*value)),
                _ => Default::default(),
            };
            all.push(short(ClaimEntry::OperandLabel(at), label));
            all.push(short(ClaimEntry::OperandValue(at), value));
        }
        (_, held) => {
            let (of, target) = match held {
                Some(Operand::Figure(at)) => (Some(at.year), at.figure == Figure::Target),
                _ => (None, false),
            };
            let kinds = [("", CheckText::Actual), (TARGET, CheckText::Target)];
            let kinds = kinds.map(|(key, words)| (key.to_owned(), words.plain()));
            all.push(year(report, ClaimEntry::OperandYear(at), of));
            let kind = if target { TARGET } else { "" };
            all.push(choice(ClaimEntry::OperandFigure(at), kinds.into(), kind));
        }
    }
    let grouped = all.into_iter().map(|question| question.in_group(name));
    grouped.collect()
}

fn ask_missed(report: &Report, said: Option<&Assertion>) -> Vec<Question> {
    let (at, held) = match said {
        Some(Assertion::TargetMissed { indicators, year }) => (Some(*year), &indicators[..]),
        _ => (None, &[][..]),
    };
    let mut all = vec![year(report, ClaimEntry::Year, at)];
    for (place, (id, words)) in indicators(report).into_iter().enumerate() {
        let marked = held.iter().any(|held| held.as_str() == id);
        let mut mark = Question::mark(Entry::Claim(ClaimEntry::Missed(place)), marked);
        mark.label = words;
        all.push(mark.in_group(&ClaimKind::TargetMissed.plain()));
    }
    all
}
