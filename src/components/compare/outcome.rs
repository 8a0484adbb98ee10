//! What the two sides differ in, in the view that is shown: the one source of numbers, table and file.

use crate::session::{Session, Shared, Side, View};
use leptos::prelude::{Get, Memo};
use tsunagari_core::{
    Difference, Differing, Figure, Incomparable, IndicatorId, PartDifference, Report, Shift,
    compare, year_on_year,
};
use tsunagari_formats::carried_by_link;
use tsunagari_text::{CompareText, DifferenceText, IncomparableText, Say, Seen, ShiftText, Words};

/// Everything that is listed.
pub struct Outcome {
    /// The two sides.
    pub sides: [Side; 2],
    /// The view.
    pub view: View,
    /// Whether texts were left out, because one side came in a link.
    pub figures_only: bool,
    /// The numbers at the top: hook, name, number.
    pub numbers: Vec<(&'static str, CompareText<'static>, usize)>,
    /// Every difference of an indicator, in the later report's order.
    pub lines: Vec<Line>,
    /// Indicators that only the earlier report has.
    pub only_before: Vec<IndicatorId>,
    /// Indicators that only the later report has.
    pub only_after: Vec<IndicatorId>,
    /// What differs beside figures, rules and rates.
    pub parts: Vec<PartDifference>,
    /// How many indicators were matched by number and name.
    pub by_name: usize,
}

/// One difference of an indicator.
pub struct Line {
    /// The indicator in the earlier report.
    pub before: IndicatorId,
    /// The indicator in the later report.
    pub after: IndicatorId,
    /// What differs, and in which year.
    pub difference: Difference,
    /// What it is about.
    pub item: String,
    /// Both sides in words.
    pub words: [Words; 2],
}

impl Line {
    /// What it is about, in hooks.
    pub fn kind(&self) -> &'static str {
        match self.difference.what {
            Differing::Figure {
                figure: Figure::Target,
                ..
            } => "target",
            Differing::Figure {
                figure: Figure::Actual,
                ..
            } => "actual",
            Differing::Baseline { .. } => "baseline",
            Differing::Rule { .. } => "rule",
            Differing::Rate { .. } => "rate",
            Differing::Band { .. } => "band",
        }
    }

    /// Which way it went.
    pub fn shift(&self) -> &Shift {
        match &self.difference.what {
            Differing::Rate { shift, .. } | Differing::Band { shift, .. } => shift,
            _ => &Shift::Changed,
        }
    }

    /// Which way it went, in a word, and why that cannot be said.
    pub fn said(&self) -> (String, Option<String>) {
        let why = |why: &Incomparable| IncomparableText(why).plain();
        let reason = match self.shift() {
            Shift::NotComparable(reason) => Some(why(reason)),
            _ => None,
        };
        (ShiftText(self.shift()).plain(), reason)
    }
}

/// What differs, computed once for all that show it.
pub type OutcomeMemo = Memo<Shared<Outcome>>;

impl Outcome {
    /// What differs between the two sides, as they are at any time.
    pub fn memo(session: Session) -> OutcomeMemo {
        // Whatever wakes it is another side, another view or another report.
        Memo::new_with_compare(move |_| Shared::new(Self::of(session)), |_, _| true)
    }

    /// Compares, tracked.
    #[inline(never)]
    fn of(session: Session) -> Self {
        let (sides, view) = (session.sides(), session.comparing().view.get());
        let [one, other] = &sides;
        // What a link left out is no difference.
        let figures_only = one.figures_only || other.figures_only;
        let of = |side: &Side| match figures_only && view == View::SameYears {
            true => Shared::new(carried_by_link(&side.of.report)),
            false => side.of.report.clone(),
        };
        let (before, after) = (of(one), of(other));
        let (year_before, year_after) = (one.year, other.year);
        let mut outcome = Self {
            sides,
            view,
            figures_only,
            numbers: Vec::new(),
            lines: Vec::new(),
            only_before: Vec::new(),
            only_after: Vec::new(),
            parts: Vec::new(),
            by_name: 0,
        };
        match view {
            View::SameYears => {
                let found = compare(&before, &after);
                let counts = found.counts();
                outcome.numbers = vec![
                    ("figures", CompareText::Figures, counts.figures),
                    ("rates", CompareText::Rates, counts.rates),
                    ("bands", CompareText::Bands, counts.bands),
                    ("better", CompareText::Improved, counts.better),
                    ("worse", CompareText::Declined, counts.worse),
                    (
                        "not-comparable",
                        CompareText::NotComparable,
                        counts.not_comparable,
                    ),
                ];
                outcome.by_name = counts.by_name;
                for pair in found.pairs {
                    outcome.add(
                        [&before, &after],
                        [pair.before, pair.after],
                        pair.differences,
                    );
                }
                outcome.only_before = found.only_before;
                outcome.only_after = found.only_after;
                outcome.parts = found.parts;
            }
            View::YearOnYear => {
                let found = year_on_year(&before, year_before, &after, year_after);
                let counts = found.counts();
                outcome.numbers = vec![
                    ("better", CompareText::Improved, counts.better),
                    ("worse", CompareText::Declined, counts.worse),
                    ("same", CompareText::Unchanged, counts.same),
                    (
                        "not-comparable",
                        CompareText::NotComparable,
                        counts.not_comparable,
                    ),
                    ("unrated", CompareText::Unrated, counts.unrated),
                    ("bands", CompareText::Bands, counts.bands),
                ];
                outcome.by_name = counts.by_name;
                for line in found.lines {
                    let differences = line.differences(found.after);
                    outcome.add([&before, &after], [line.before, line.after], differences);
                }
                outcome.only_before = found.only_before;
                outcome.only_after = found.only_after;
            }
        }
        outcome
    }

    fn add(
        &mut self,
        [before, after]: [&Shared<Report>; 2],
        [one, other]: [IndicatorId; 2],
        differences: Vec<Difference>,
    ) {
        let (Some(seen), Some(now)) = (before.indicator(&one), after.indicator(&other)) else {
            return;
        };
        for difference in differences {
            let text = DifferenceText {
                before: Seen {
                    report: before,
                    indicator: seen,
                },
                after: Seen {
                    report: after,
                    indicator: now,
                },
                what: &difference.what,
            };
            self.lines.push(Line {
                before: one.clone(),
                after: other.clone(),
                item: text.item(),
                words: text.sides(),
                difference,
            });
        }
    }

    /// The report before and the one after.
    pub fn reports(&self) -> [&Report; 2] {
        let [before, after] = &self.sides;
        [&before.of.report, &after.of.report]
    }

    /// How much differs.
    pub fn total(&self) -> usize {
        let alone = self.only_before.len() + self.only_after.len();
        self.lines.len() + alone + self.parts.len()
    }

    /// How much of it is a changed band.
    pub fn bands(&self) -> usize {
        let band = |line: &&Line| matches!(line.difference.what, Differing::Band { .. });
        self.lines.iter().filter(band).count()
    }

    /// The id by which the open report knows a line's indicator.
    pub fn own_id<'a>(&self, line: &'a Line) -> &'a IndicatorId {
        let [before, _] = &self.sides;
        if before.own {
            &line.before
        } else {
            &line.after
        }
    }
}
