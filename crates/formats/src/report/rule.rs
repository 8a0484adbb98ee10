//! How indicators are rated.

use crate::json::{Json, Members};
use crate::node::{Node, word_for};
use crate::{Expected, FormatError};
use std::collections::BTreeMap;
use tsunagari_core::{
    FiscalYear, HeadProblem, Polarity, Quantity, RatingRule, Rounding, TargetBasis, TermPath,
    ZeroCase,
};

/// The words for polarities, in the report's JSON as in the CSV. A range's tolerance stands beside it.
pub(crate) const POLARITIES: [(&str, Polarity); 9] = [
    ("higher-is-better", Polarity::HigherIsBetter),
    ("lower-target-over-actual", Polarity::LowerTargetOverActual),
    ("lower-two-minus", Polarity::LowerTwoMinus),
    ("lower-as-printed", Polarity::LowerAsPrinted),
    ("reduction-from-baseline", Polarity::ReductionFromBaseline),
    ("increase-from-baseline", Polarity::IncreaseFromBaseline),
    (
        RANGE,
        Polarity::KeepInRange {
            tolerance: Quantity::ZERO,
        },
    ),
    ("yes-no", Polarity::YesNo),
    ("watched", Polarity::WatchedOnly),
];

const RANGE: &str = "keep-in-range";

const ROUNDINGS: [(&str, bool); 2] = [("half-up", true), ("cut-off", false)];

const ZEROS: [(&str, ZeroCase); 2] = [
    ("not-computable", ZeroCase::NotComputable),
    ("achieved-if-met", ZeroCase::AchievedIfMet),
];

const TARGETS: [&str; 4] = ["each-year", "term-end", "straight-path", "given-path"];

/// The word for a polarity.
pub(crate) fn polarity_word(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::KeepInRange { .. } => RANGE,
        other => word_for(&POLARITIES, &other),
    }
}

/// Reads a rule. What came later than the first three members need not be there.
pub(crate) fn read(node: &Node) -> RatingRule {
    node.members(&[
        "polarity",
        "tolerance",
        "decimals",
        "rounding",
        "zero",
        "target",
        "path",
        "summed",
    ]);
    let polarity = node.field("polarity").one_of(&POLARITIES);
    let rounding = Rounding {
        decimals: node.field("decimals").whole(0, Rounding::MOST.into()) as u32,
        half_up: node.field("rounding").one_of(&ROUNDINGS),
    };
    let mut rule = RatingRule {
        polarity,
        rounding,
        ..RatingRule::default()
    };
    let more = |name: &&str| node.optional(name).is_some();
    let range = matches!(polarity, Polarity::KeepInRange { .. });
    if range || LATER.iter().any(more) {
        read_later(node, &mut rule);
    }
    rule
}

/// The members that need not be there.
const LATER: [&str; 5] = ["tolerance", "zero", "target", "path", "summed"];

#[inline(never)]
fn read_later(node: &Node, rule: &mut RatingRule) {
    let tolerance = node.optional("tolerance");
    match (rule.polarity, tolerance) {
        (Polarity::KeepInRange { .. }, _) => {
            let tolerance = node.field("tolerance").figure();
            rule.polarity = Polarity::KeepInRange { tolerance };
        }
        (_, tolerance) => tolerance.iter().for_each(unknown),
    }
    if let Some(zero) = node.optional("zero") {
        rule.zero = zero.one_of(&ZEROS);
    }
    rule.target = read_target(node);
    let summed = node.optional("summed");
    rule.summed = summed.is_some_and(|summed| summed.yes_no());
    match rule.check() {
        Err(HeadProblem::Tolerance) => node.field("tolerance").invalid(Expected::Tolerance),
        Err(HeadProblem::Path) => node.field("path").invalid(Expected::Shares),
        _ => {}
    }
}

fn read_target(node: &Node) -> TargetBasis {
    let target = node.optional("target");
    let word = target.map_or(TARGETS[0], |target| target.word(&TARGETS));
    let path = node.optional("path");
    let path = match (word, path) {
        ("given-path", _) => TermPath::Given(read_path(&node.field("path"))),
        (word, path) => {
            path.iter().for_each(unknown);
            match word {
                "straight-path" => TermPath::Straight,
                "term-end" => TermPath::WholeTarget,
                _ => return TargetBasis::EachYear,
            }
        }
    };
    TargetBasis::TermEnd(path)
}

/// A member that has a meaning beside others only.
fn unknown(node: &Node) {
    let place = node.place();
    node.problem(FormatError::Unknown { place });
}

fn read_path(node: &Node) -> BTreeMap<FiscalYear, Quantity> {
    let mut shares = BTreeMap::new();
    for entry in node.list() {
        entry.members(&["year", "share"]);
        let share = entry.field("share").figure();
        let year = entry.field("year").year();
        if shares.insert(year, share).is_some() {
            entry.duplicate(&year.to_string());
        }
    }
    shares
}

/// Writes a rule; what is as it is when nothing is said is left out.
pub(crate) fn write(rule: &RatingRule) -> Members {
    let mut object = Members::of("polarity", polarity_word(rule.polarity));
    if let Polarity::KeepInRange { tolerance } = rule.polarity {
        object.figure("tolerance", tolerance);
    }
    object.whole("decimals", rule.rounding.decimals.into());
    object.text("rounding", word_for(&ROUNDINGS, &rule.rounding.half_up));
    if rule.zero != ZeroCase::default() {
        object.text("zero", word_for(&ZEROS, &rule.zero));
    }
    if let TargetBasis::TermEnd(path) = &rule.target {
        object.text(
            "target",
            match path {
                TermPath::WholeTarget => "term-end",
                TermPath::Straight => "straight-path",
                TermPath::Given(_) => "given-path",
            },
        );
        if let TermPath::Given(shares) = path {
            object.list("path", write_path(shares));
        }
    }
    if rule.summed {
        object.yes_no("summed", true);
    }
    object
}

fn write_path(shares: &BTreeMap<FiscalYear, Quantity>) -> Vec<Json> {
    let mut entries = Vec::new();
    for (year, share) in shares {
        let mut object = Members::default();
        object.year(*year);
        object.figure("share", *share);
        entries.push(object.json());
    }
    entries
}
