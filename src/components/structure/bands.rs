//! The forms of bands: the report's, and an indicator's own.

use super::rating::percent;
use crate::components::form::question::{Answers, Kind, Question, Told, Wrong, YES};
use tsunagari_core::{
    AchievementBand, BandLimit, BandMark, BandScheme, HeadProblem, IndicatorHead, Quantity, Report,
    ReportHead,
};
use tsunagari_text::{Entry, Say, StructureText, figure};

const ROWS: &str = "rows";
const AS_REPORT: &str = "report";

type Preset = (&'static str, StructureText<'static>, fn() -> BandScheme);

const PRESETS: [Preset; 3] = [
    ("six", StructureText::SixBands, BandScheme::six),
    ("letters", StructureText::Letters, BandScheme::letters),
    (
        "around",
        StructureText::AroundTarget,
        BandScheme::around_target,
    ),
];

/// What is asked of the report's bands.
pub fn ask(scheme: &BandScheme) -> Vec<Question> {
    questions(scheme, ROWS, false)
}

/// What is asked of an indicator's bands.
pub fn ask_own(report: &Report, head: &IndicatorHead) -> Vec<Question> {
    let scheme = head.scheme.as_deref();
    let way = if scheme.is_some() { ROWS } else { AS_REPORT };
    questions(scheme.unwrap_or(&report.scheme), way, true)
}

fn questions(scheme: &BandScheme, way: &str, of_indicator: bool) -> Vec<Question> {
    let mut ways: Vec<(String, String)> = Vec::new();
    if of_indicator {
        ways.push((AS_REPORT.to_owned(), StructureText::AsReport.plain()));
    }
    ways.push((ROWS.to_owned(), StructureText::RowsBelow.plain()));
    for (key, words, _) in PRESETS {
        ways.push((key.to_owned(), words.plain()));
    }
    let mut all = vec![Question::new(Entry::Preset, Kind::Choice(ways), way).wide()];
    let marks = || {
        let mark = |mark: BandMark| (key_of(mark), StructureText::Mark(mark).plain());
        Kind::Choice(BandMark::ALL.map(mark).into())
    };
    let (rest, limits) = match scheme.limits() {
        [limits @ .., rest] => (Some(rest), limits),
        [] => (None, [].as_slice()),
    };
    let room = (limits.len() + 1 < BandScheme::SIZES.1).then_some(None);
    let rows = limits.iter().map(Some).chain(room);
    for (row, limit) in rows.enumerate() {
        let group = StructureText::BandRow { row }.plain();
        let lower = limit.and_then(|limit| limit.lower).map(figure);
        let within = [true, false].map(|within| {
            let key = if within { YES } else { "" };
            (key.to_owned(), StructureText::Inclusive(within).plain())
        });
        let inclusive = limit.is_none_or(|limit| limit.inclusive);
        let word = limit.map_or("", |limit| limit.word.as_str());
        let mark = limit.map_or(BandMark::Half, |limit| limit.mark);
        let lower = Question::new(
            Entry::BandLower(row),
            Kind::Short,
            lower.unwrap_or_default(),
        );
        let inclusive = if inclusive { YES } else { "" };
        let inclusive = Question::new(
            Entry::BandInclusive(row),
            Kind::Choice(within.into()),
            inclusive,
        );
        all.push(lower.in_group(&group));
        all.push(inclusive.in_group(&group));
        all.push(Question::new(Entry::BandWord(row), Kind::Short, word).in_group(&group));
        all.push(Question::new(Entry::BandMark(row), marks(), key_of(mark)).in_group(&group));
    }
    let group = StructureText::RestRow.plain();
    let word = rest.map_or("", |rest| rest.word.as_str());
    let mark = rest.map_or(BandMark::Empty, |rest| rest.mark);
    all.push(Question::new(Entry::RestWord, Kind::Short, word).in_group(&group));
    all.push(Question::new(Entry::RestMark, marks(), key_of(mark)).in_group(&group));
    all
}

fn key_of(mark: BandMark) -> String {
    let place = BandMark::ALL.iter().position(|other| *other == mark);
    place.unwrap_or(0).to_string()
}

fn mark_of(key: &str) -> BandMark {
    let place: Option<usize> = key.parse().ok();
    let mark = place.and_then(|place| BandMark::ALL.get(place));
    mark.copied().unwrap_or(BandMark::Half)
}

/// Puts the answers into the report's bands.
///
/// # Errors
/// The first answer that is wrong.
pub fn put(head: &mut ReportHead, answers: &Answers) -> Result<(), Told> {
    if let Some(scheme) = chosen(&head.scheme, answers)? {
        head.scheme = scheme;
    }
    Ok(())
}

/// Puts the answers into an indicator's bands, which begin as the report's.
///
/// # Errors
/// The first answer that is wrong.
pub fn put_own(
    usual: &BandScheme,
    head: &mut IndicatorHead,
    answers: &Answers,
) -> Result<(), Told> {
    let before = head.scheme.as_deref().unwrap_or(usual);
    head.scheme = chosen(before, answers)?.map(Box::new);
    Ok(())
}

/// The bands that the answers describe; `None` for the report's.
fn chosen(before: &BandScheme, answers: &Answers) -> Result<Option<BandScheme>, Told> {
    let way = answers.now(Entry::Preset);
    if way == ROWS {
        return rows(before, answers).map(Some);
    }
    if answers.changed().any(|(entry, _)| entry != Entry::Preset) {
        return Err((Some(Entry::Preset), Wrong::Unused));
    }
    let preset = PRESETS.iter().find(|(key, _, _)| *key == way);
    Ok(preset.map(|(_, _, scheme)| scheme()))
}

fn rows(before: &BandScheme, answers: &Answers) -> Result<BandScheme, Told> {
    let mut limits = Vec::new();
    for answer in &answers.0 {
        let Entry::BandLower(row) = answer.entry else {
            continue;
        };
        let at = |wrong| (Some(Entry::BandLower(row)), wrong);
        let word = answers.now(Entry::BandWord(row)).to_owned();
        let Some(lower) = percent(answers.now(answer.entry)).map_err(at)? else {
            // A word without a limit is a limit forgotten, where the row was not emptied on purpose.
            if !word.is_empty() && answer.before.is_empty() {
                return Err(at(HeadProblem::Bands.into()));
            }
            continue;
        };
        let inclusive = answers.now(Entry::BandInclusive(row)) == YES;
        limits.push(BandLimit {
            key: key(before, lower, inclusive),
            lower: Some(lower),
            inclusive,
            word,
            mark: mark_of(answers.now(Entry::BandMark(row))),
        });
    }
    // From the highest down; "above" stands over "and above".
    limits.sort_by_key(|limit| std::cmp::Reverse((limit.lower, !limit.inclusive)));
    limits.push(BandLimit {
        key: rest_key(before, &limits),
        lower: None,
        inclusive: true,
        word: answers.now(Entry::RestWord).to_owned(),
        mark: mark_of(answers.now(Entry::RestMark)),
    });
    BandScheme::new(limits).map_err(|_| (Some(Entry::BandLower(0)), HeadProblem::Bands.into()))
}

/// The key of a limit: the one that it had, so that addresses go on meaning the same; for a new one
/// the limit itself.
fn key(before: &BandScheme, lower: Quantity, inclusive: bool) -> String {
    let same = |limit: &&BandLimit| limit.lower == Some(lower) && limit.inclusive == inclusive;
    let old = before.limits().iter().find(same);
    old.map_or_else(
        || {
            let above = if inclusive { "" } else { "over" };
            format!("{above}{lower}")
        },
        |limit| limit.key.clone(),
    )
}

/// What is below the same limit as before is called as before.
fn rest_key(before: &BandScheme, limits: &[BandLimit]) -> String {
    let all = before.limits();
    let place = all.len().saturating_sub(1);
    let above = place.checked_sub(1).and_then(|at| all.get(at));
    let same = limits.last().zip(above);
    match same.is_some_and(|(now, was)| now.key == was.key) {
        true => before.key(AchievementBand(place)).to_owned(),
        false => "rest".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tsunagari_text::band_word;

    fn after(scheme: &BandScheme, change: &[(Entry, &str)]) -> Result<Option<BandScheme>, Told> {
        let mut answers = Answers::of(&ask(scheme));
        for (entry, text) in change {
            answers.set(*entry, (*text).to_owned());
        }
        chosen(scheme, &answers)
    }

    #[test]
    fn what_was_not_touched_stays() {
        for (_, _, preset) in PRESETS {
            assert_eq!(after(&preset(), &[]), Ok(Some(preset())));
        }
    }

    #[test]
    fn a_preset_is_taken_as_a_whole() {
        let letters = after(&BandScheme::six(), &[(Entry::Preset, "letters")]);
        assert_eq!(letters, Ok(Some(BandScheme::letters())));
        let both = [(Entry::Preset, "letters"), (Entry::BandLower(0), "90")];
        let refused = after(&BandScheme::six(), &both);
        assert_eq!(refused, Err((Some(Entry::Preset), Wrong::Unused)));
    }

    #[test]
    fn a_row_is_added_moved_to_its_place_and_taken_away() -> Result<(), Told> {
        // 90 comes between 100 and 75; 25 goes.
        let change = [(Entry::BandLower(5), "９０％"), (Entry::BandLower(3), "")];
        let scheme = after(&BandScheme::six(), &change)?.ok_or((None, Wrong::Nothing))?;
        let words: Vec<String> = scheme.bands().map(|b| band_word(&scheme, b)).collect();
        let expected = ["100%以上", "90%以上", "75%以上", "50%以上", "0%超", "0%"];
        assert_eq!(words, expected);
        let keys: Vec<&str> = scheme.bands().map(|b| scheme.key(b)).collect();
        assert_eq!(keys, ["100", "90", "75", "50", "over0", "zero"]);
        Ok(())
    }

    #[test]
    fn what_ends_elsewhere_has_another_name() -> Result<(), Told> {
        let change = [(Entry::BandLower(4), "10"), (Entry::RestWord, "不十分")];
        let scheme = after(&BandScheme::six(), &change)?.ok_or((None, Wrong::Nothing))?;
        assert_eq!(scheme.key(AchievementBand(4)), "over10");
        assert_eq!(scheme.key(AchievementBand(5)), "rest");
        assert_eq!(band_word(&scheme, AchievementBand(5)), "不十分");
        Ok(())
    }

    #[test]
    fn what_is_no_scheme_is_told_beside_the_limits() {
        let twice = after(&BandScheme::six(), &[(Entry::BandLower(1), "100")]);
        let wrong = Wrong::Head(HeadProblem::Bands);
        assert_eq!(twice, Err((Some(Entry::BandLower(0)), wrong.clone())));
        let word = after(&BandScheme::six(), &[(Entry::BandWord(5), "良")]);
        assert_eq!(word, Err((Some(Entry::BandLower(5)), wrong)));
    }
}
