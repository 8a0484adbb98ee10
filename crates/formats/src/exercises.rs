//! 問題集: the exercises of a workshop as a file that trainers edit and pass on.

use crate::json::{Json, Members};
use crate::names::Names;
use crate::node::{self, Node};
use crate::{FormatError, layout};
use std::ops::RangeInclusive;
use tsunagari_core::{ClaimId, Exercise, ExerciseSet, IndicatorId, Task};

const FORMAT: &str = "tsunagari-exercises";
const VERSION: u64 = 1;
const MAX_BYTES: usize = 1_048_576;
/// The most exercises of a set.
pub const MAX_EXERCISES: usize = 100;
/// How many indicators or claims an exercise has that asks about several.
pub const EXERCISE_PARTS: RangeInclusive<usize> = 2..=20;

/// Reads a set of exercises. Whether a report has its indicators and claims is not looked at: the set may be
/// opened beside another one.
///
/// ```
/// use tsunagari_core::{Exercise, ExerciseSet, IndicatorId, Task};
/// use tsunagari_formats::{read_exercises, write_exercises};
/// let task = Task::SetTarget { indicator: IndicatorId::new("4-2") };
/// let set = ExerciseSet {
///     title: "研修1".into(),
///     report: "takamatsu-r5".into(),
///     exercises: vec![Exercise::from(task)],
/// };
/// assert_eq!(read_exercises(write_exercises(&set).as_bytes())?, set);
/// # Ok::<(), tsunagari_formats::FormatError>(())
/// ```
///
/// # Errors
/// A [`FormatError`] with the place, for whatever is not exactly as the format says.
pub fn read_exercises(bytes: &[u8]) -> Result<ExerciseSet, FormatError> {
    let json = Json::parse(bytes, MAX_BYTES)?;
    node::read(&json, read)
}

fn read(node: &Node) -> ExerciseSet {
    node.header(FORMAT, VERSION);
    node.members(&["format", "version", "report", "title", "exercises"]);
    let list = node.field("exercises");
    let entries = list.long_list();
    if entries.count_all() > MAX_EXERCISES {
        list.too_many(MAX_EXERCISES);
    }
    ExerciseSet {
        report: node.field("report").id().to_owned(),
        title: words(node, "title"),
        exercises: entries
            .take(MAX_EXERCISES)
            .map(|one| exercise(&one))
            .collect(),
    }
}

fn exercise(node: &Node) -> Exercise {
    let indicator = || IndicatorId::new(node.field("indicator").id());
    let kinds = ["guess-rate", "match", "find-claim", "set-target"];
    let (own, task): (&[&str], _) = match node.field("kind").word(&kinds) {
        "match" => {
            let indicators = ids(&node.field("indicators"), |id| IndicatorId::new(id));
            (&["indicators"], Task::Match { indicators })
        }
        "find-claim" => {
            let claims = ids(&node.field("claims"), |id| ClaimId::new(id));
            (&["claims"], Task::FindClaim { claims })
        }
        "set-target" => {
            let indicator = indicator();
            (&["indicator"], Task::SetTarget { indicator })
        }
        _ => {
            let (indicator, year) = (indicator(), node.field("year").year());
            (&["indicator", "year"], Task::GuessRate { indicator, year })
        }
    };
    let mut known = vec!["kind", "question", "note"];
    known.extend(own);
    node.members(&known);
    Exercise {
        task,
        question: words(node, "question"),
        note: words(node, "note"),
    }
}

/// A text that need not be there, and is not empty where it is.
fn words(node: &Node, name: &str) -> String {
    let text = node.optional(name);
    text.map(|text| text.some_string()).unwrap_or_default()
}

/// Two ids or more, each once.
fn ids<T>(node: &Node, make: impl Fn(&str) -> T) -> Vec<T> {
    let entries = node.long_list();
    let count = entries.count_all();
    if count > *EXERCISE_PARTS.end() {
        node.too_many(*EXERCISE_PARTS.end());
        return Vec::new();
    }
    if count < *EXERCISE_PARTS.start() {
        node.invalid(crate::Expected::List);
    }
    let mut seen = Names::default();
    let mut ids = Vec::new();
    for entry in entries {
        let id = entry.id();
        entry.once(&mut seen, id);
        ids.push(make(id));
    }
    ids
}

/// Writes a set, laid out for a file that people compare and edit.
pub fn write_exercises(set: &ExerciseSet) -> String {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.text("report", &set.report);
    put_words(&mut object, "title", &set.title);
    let exercises = set.exercises.iter().map(written);
    object.list("exercises", exercises.collect());
    layout::spread(&object.json())
}

fn written(exercise: &Exercise) -> Json {
    let list = |ids: Vec<&str>| {
        ids.into_iter()
            .map(|id| Json::Text(id.to_owned()))
            .collect()
    };
    let mut object = match &exercise.task {
        Task::GuessRate { indicator, year } => {
            let mut object = Members::of("kind", "guess-rate");
            object.text("indicator", indicator.as_str());
            object.year(*year);
            object
        }
        Task::Match { indicators } => {
            let mut object = Members::of("kind", "match");
            let ids = indicators.iter().map(IndicatorId::as_str).collect();
            object.list("indicators", list(ids));
            object
        }
        Task::FindClaim { claims } => {
            let mut object = Members::of("kind", "find-claim");
            let ids = claims.iter().map(ClaimId::as_str).collect();
            object.list("claims", list(ids));
            object
        }
        Task::SetTarget { indicator } => {
            let mut object = Members::of("kind", "set-target");
            object.text("indicator", indicator.as_str());
            object
        }
    };
    put_words(&mut object, "question", &exercise.question);
    put_words(&mut object, "note", &exercise.note);
    object.json()
}

fn put_words(object: &mut Members, name: &str, text: &str) {
    if !text.is_empty() {
        object.text(name, text);
    }
}
