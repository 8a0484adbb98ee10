//! The bands that a report, or one of its indicators, is counted by.

use crate::Expected;
use crate::json::{Json, Members};
use crate::node::{Node, word_for};
use tsunagari_core::{BandLimit, BandMark, BandScheme};

const MARKS: [(&str, BandMark); 6] = [
    ("full", BandMark::Full),
    ("three-quarters", BandMark::ThreeQuarters),
    ("half", BandMark::Half),
    ("quarter", BandMark::Quarter),
    ("trace", BandMark::Trace),
    ("empty", BandMark::Empty),
];

/// Reads the bands, from the highest down. One without a word is said by its limits, one without a
/// mark has that of its place.
pub(crate) fn read(node: &Node) -> BandScheme {
    let entries = node.list();
    let of = entries.count_all();
    let mut limits = Vec::new();
    for (at, entry) in entries.enumerate() {
        entry.members(&["key", "lower", "inclusive", "word", "mark"]);
        let (word, mark) = (entry.optional("word"), entry.optional("mark"));
        limits.push(BandLimit {
            key: entry.field("key").id().to_owned(),
            lower: entry.field("lower").maybe_figure(),
            inclusive: entry.field("inclusive").yes_no(),
            word: word.map_or_else(String::new, |word| word.some_string()),
            mark: mark.map_or_else(|| BandMark::by_place(at, of), |mark| mark.one_of(&MARKS)),
        });
    }
    BandScheme::new(limits).unwrap_or_else(|_| {
        node.invalid(Expected::Bands);
        BandScheme::six()
    })
}

/// Writes the bands.
pub(crate) fn write(scheme: &BandScheme) -> Vec<Json> {
    let limits = scheme.limits();
    let mut entries = Vec::new();
    for (at, limit) in limits.iter().enumerate() {
        let mut object = Members::of("key", &limit.key);
        object.maybe_figure("lower", limit.lower);
        object.yes_no("inclusive", limit.inclusive);
        if !limit.word.is_empty() {
            object.text("word", &limit.word);
        }
        if limit.mark != BandMark::by_place(at, limits.len()) {
            object.text("mark", word_for(&MARKS, &limit.mark));
        }
        entries.push(object.json());
    }
    entries
}
