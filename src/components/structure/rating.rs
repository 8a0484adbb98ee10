//! The forms of rules: the report's, and an indicator's own.

use super::heads;
use crate::components::form::question::{self, Answers, Kind, Question, Told, Wrong, YES};
use tsunagari_core::{
    FiscalYear, HeadProblem, IndicatorHead, Polarity, Quantity, RatingRule, Report, ReportHead,
    Rounding, TargetBasis, TermPath, ZeroCase, half_width, parse_figure,
};
use tsunagari_text::{Entry, PolarityText, Say, StructureText, figure};

/// The formulas, each with its word in the form.
const FORMULAS: [(&str, Polarity); 8] = [
    ("higher", Polarity::HigherIsBetter),
    ("lower-over", Polarity::LowerTargetOverActual),
    ("lower-two", Polarity::LowerTwoMinus),
    ("lower-printed", Polarity::LowerAsPrinted),
    ("reduction", Polarity::ReductionFromBaseline),
    ("increase", Polarity::IncreaseFromBaseline),
    ("yes-no", Polarity::YesNo),
    ("watched", Polarity::WatchedOnly),
];

const RANGE: &str = "range";
const OWN: &str = "own";

const BASES: [(&str, StructureText<'static>); 4] = [
    ("year", StructureText::EachYear),
    ("end", StructureText::WholeTarget),
    ("straight", StructureText::StraightPath),
    ("given", StructureText::GivenPath),
];

/// What is asked of the report's rule.
pub fn ask(rule: &RatingRule) -> Vec<Question> {
    let mut formulas: Vec<(String, String)> = Vec::new();
    for (key, polarity) in FORMULAS {
        formulas.push((key.to_owned(), PolarityText(polarity).plain()));
    }
    // Beside the other ways of being near a target, before what has none.
    let range = (RANGE.to_owned(), StructureText::RangeFormula.plain());
    formulas.insert(FORMULAS.len() - 2, range);
    let key = FORMULAS.iter().find(|(_, p)| *p == rule.polarity);
    let tolerance = match rule.polarity {
        Polarity::KeepInRange { tolerance } => figure(tolerance),
        _ => String::new(),
    };
    let decimals = (0..=Rounding::MOST).map(|d| (d.to_string(), d.to_string()));
    let ways = [true, false].map(|up| (key_of(up), StructureText::HalfUp(up).plain()));
    let zeros = [ZeroCase::NotComputable, ZeroCase::AchievedIfMet].map(|zero| {
        let met = zero == ZeroCase::AchievedIfMet;
        (key_of(met), StructureText::ZeroCaseIs(zero).plain())
    });
    let bases = BASES.map(|(key, words)| (key.to_owned(), words.plain()));
    let (basis, path) = match &rule.target {
        TargetBasis::EachYear => ("year", String::new()),
        TargetBasis::TermEnd(TermPath::WholeTarget) => ("end", String::new()),
        TargetBasis::TermEnd(TermPath::Straight) => ("straight", String::new()),
        TargetBasis::TermEnd(TermPath::Given(shares)) => {
            let share = |(year, share): (&FiscalYear, &Quantity)| {
                format!("{} {}", year.short(), figure(*share))
            };
            let words: Vec<String> = shares.iter().map(share).collect();
            ("given", words.join(&StructureText::Joint.plain()))
        }
    };
    let met = rule.zero == ZeroCase::AchievedIfMet;
    vec![
        Question::new(
            Entry::Formula,
            Kind::Choice(formulas),
            key.map_or(RANGE, |(key, _)| key),
        )
        .wide(),
        Question::new(Entry::Tolerance, Kind::Short, tolerance),
        Question::new(
            Entry::Decimals,
            Kind::Choice(decimals.collect()),
            rule.rounding.decimals.to_string(),
        ),
        Question::new(
            Entry::RoundingWay,
            Kind::Choice(ways.into()),
            key_of(rule.rounding.half_up),
        ),
        Question::new(Entry::ZeroCase, Kind::Choice(zeros.into()), key_of(met)),
        Question::new(Entry::TargetBasis, Kind::Choice(bases.into()), basis),
        Question::new(Entry::Path, Kind::Short, path),
        Question::mark(Entry::Summed, rule.summed),
    ]
}

/// What is asked of an indicator's rule.
pub fn ask_own(report: &Report, head: &IndicatorHead) -> Vec<Question> {
    let whose = vec![
        (String::new(), StructureText::AsReport.plain()),
        (OWN.to_owned(), StructureText::Own.plain()),
    ];
    let own = if head.rule.is_some() { OWN } else { "" };
    let mut all = vec![Question::new(Entry::OwnRule, Kind::Choice(whose), own)];
    all.extend(ask(head.rule.as_deref().unwrap_or(&report.rule)));
    let baseline = head.baseline.map(figure).unwrap_or_default();
    all.push(Question::new(Entry::Baseline, Kind::Short, baseline));
    all
}

fn key_of(yes: bool) -> String {
    if yes { YES.to_owned() } else { String::new() }
}

/// Puts the answers into the report's rule.
///
/// # Errors
/// The first answer that is wrong.
pub fn put(head: &mut ReportHead, answers: &Answers) -> Result<(), Told> {
    put_rule(&mut head.rule, answers)
}

/// Puts the answers into an indicator's rule, which begins as the report's.
///
/// # Errors
/// The first answer that is wrong; one that an indicator which is rated as the report does not use.
pub fn put_own(
    usual: &RatingRule,
    head: &mut IndicatorHead,
    answers: &Answers,
) -> Result<(), Told> {
    for (entry, text) in answers.changed() {
        if entry == Entry::Baseline {
            heads::put_indicator(head, entry, text).map_err(|wrong| (Some(entry), wrong))?;
        }
    }
    if answers.now(Entry::OwnRule) == OWN {
        let mut rule = head.rule.as_deref().unwrap_or(usual).clone();
        put_rule(&mut rule, answers)?;
        head.rule = Some(Box::new(rule));
        return Ok(());
    }
    let about = |entry: &Entry| !matches!(entry, Entry::OwnRule | Entry::Baseline);
    let unused = answers.changed().map(|(entry, _)| entry).find(about);
    head.rule = None;
    match unused {
        Some(_) => Err((Some(Entry::OwnRule), Wrong::Unused)),
        None => Ok(()),
    }
}

fn put_rule(rule: &mut RatingRule, answers: &Answers) -> Result<(), Told> {
    for (entry, text) in answers.changed() {
        match entry {
            Entry::Decimals => rule.rounding.decimals = text.parse().unwrap_or(1),
            Entry::RoundingWay => rule.rounding.half_up = text == YES,
            Entry::ZeroCase => {
                rule.zero = match text {
                    YES => ZeroCase::AchievedIfMet,
                    _ => ZeroCase::NotComputable,
                };
            }
            Entry::Summed => rule.summed = text == YES,
            _ => {}
        }
    }
    let changed = |of: Entry| answers.changed().any(|(entry, _)| entry == of);
    if changed(Entry::Formula) || changed(Entry::Tolerance) {
        rule.polarity = polarity(answers).map_err(|wrong| (Some(Entry::Tolerance), wrong))?;
    }
    if changed(Entry::TargetBasis) || changed(Entry::Path) {
        rule.target = basis(answers).map_err(|wrong| (Some(Entry::Path), wrong))?;
    }
    rule.check().map_err(|problem| {
        let entry = match problem {
            HeadProblem::Tolerance => Entry::Tolerance,
            HeadProblem::Path => Entry::Path,
            _ => Entry::Decimals,
        };
        (Some(entry), problem.into())
    })
}

fn polarity(answers: &Answers) -> Result<Polarity, Wrong> {
    let (key, text) = (answers.now(Entry::Formula), answers.now(Entry::Tolerance));
    if key == RANGE {
        let tolerance = percent(text)?.ok_or(HeadProblem::Tolerance)?;
        return Ok(Polarity::KeepInRange { tolerance });
    }
    if !text.is_empty() && text != answers.before(Entry::Tolerance) {
        return Err(Wrong::Unused);
    }
    let found = FORMULAS.iter().find(|(other, _)| *other == key);
    Ok(found.map_or(Polarity::default(), |(_, polarity)| *polarity))
}

fn basis(answers: &Answers) -> Result<TargetBasis, Wrong> {
    let (key, text) = (answers.now(Entry::TargetBasis), answers.now(Entry::Path));
    if key != "given" && !text.is_empty() && text != answers.before(Entry::Path) {
        return Err(Wrong::Unused);
    }
    Ok(match key {
        "end" => TargetBasis::TermEnd(TermPath::WholeTarget),
        "straight" => TargetBasis::TermEnd(TermPath::Straight),
        "given" => TargetBasis::TermEnd(TermPath::Given(path(text)?.into_iter().collect())),
        _ => TargetBasis::EachYear,
    })
}

/// `R4 40、R5 100`: years with their shares.
fn path(text: &str) -> Result<Vec<(FiscalYear, Quantity)>, Wrong> {
    let text: String = text.chars().map(half_width).collect();
    let mut shares: Vec<(FiscalYear, Quantity)> = Vec::new();
    let parts = text.split(|c: char| "、，,;\n".contains(c));
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        let split = part.rsplit_once(|c: char| c.is_whitespace() || c == ':');
        let (year, share) = split.ok_or(HeadProblem::Path)?;
        let year = question::year(year.trim())?;
        let share = percent(share)?.ok_or(HeadProblem::Path)?;
        if shares.iter().any(|(other, _)| *other == year) {
            return Err(HeadProblem::Path.into());
        }
        shares.push((year, share));
    }
    Ok(shares)
}

/// A percentage as people type it, or none.
pub fn percent(text: &str) -> Result<Option<Quantity>, Wrong> {
    let unit = "%";
    let read = parse_figure(text, unit);
    let read = read.map_err(|problem| Wrong::Figure(problem, unit.to_owned()))?;
    Ok(read.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(change: &[(Entry, &str)]) -> Result<RatingRule, Told> {
        let mut rule = RatingRule::default();
        let mut answers = Answers::of(&ask(&rule));
        for (entry, text) in change {
            answers.set(*entry, (*text).to_owned());
        }
        put_rule(&mut rule, &answers).map(|()| rule)
    }

    #[test]
    fn what_was_not_touched_stays() {
        assert_eq!(after(&[]), Ok(RatingRule::default()));
    }

    #[test]
    fn every_formula_can_be_chosen() {
        for (key, polarity) in FORMULAS {
            let rule = after(&[(Entry::Formula, key)]);
            assert_eq!(rule.map(|rule| rule.polarity), Ok(polarity));
        }
        let range = after(&[(Entry::Formula, RANGE), (Entry::Tolerance, "５％")]);
        let tolerance = Quantity::from(5);
        let expected = Polarity::KeepInRange { tolerance };
        assert_eq!(range.map(|rule| rule.polarity), Ok(expected));
    }

    #[test]
    fn a_range_needs_its_width_and_nothing_else_takes_one() {
        let at = |wrong| Err((Some(Entry::Tolerance), wrong));
        let none = Wrong::Head(HeadProblem::Tolerance);
        assert_eq!(after(&[(Entry::Formula, RANGE)]), at(none.clone()));
        let wide = [(Entry::Formula, RANGE), (Entry::Tolerance, "100")];
        assert_eq!(after(&wide), at(none));
        assert_eq!(after(&[(Entry::Tolerance, "5")]), at(Wrong::Unused));
    }

    #[test]
    fn a_path_is_read_as_people_write_it() -> Result<(), Told> {
        let given = [
            (Entry::TargetBasis, "given"),
            (Entry::Path, "Ｒ４　４０、令和5年度:100"),
        ];
        let TargetBasis::TermEnd(TermPath::Given(shares)) = after(&given)?.target else {
            return Err((None, Wrong::Nothing));
        };
        let shares: Vec<(u16, String)> = shares
            .iter()
            .map(|(year, share)| (year.start(), share.to_string()))
            .collect();
        assert_eq!(shares, [(2022, "40".to_owned()), (2023, "100".to_owned())]);
        for wrong in ["", "R4", "R4 101", "R4 40、R4 50"] {
            let refused = after(&[(Entry::TargetBasis, "given"), (Entry::Path, wrong)]);
            let expected = Err((Some(Entry::Path), Wrong::Head(HeadProblem::Path)));
            assert_eq!(refused, expected, "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn roundings_zeros_and_sums() {
        let rule = after(&[
            (Entry::Decimals, "0"),
            (Entry::RoundingWay, ""),
            (Entry::ZeroCase, YES),
            (Entry::Summed, YES),
        ]);
        let rounding = Rounding {
            decimals: 0,
            half_up: false,
        };
        let expected = RatingRule {
            rounding,
            zero: ZeroCase::AchievedIfMet,
            summed: true,
            ..RatingRule::default()
        };
        assert_eq!(rule, Ok(expected));
    }
}
