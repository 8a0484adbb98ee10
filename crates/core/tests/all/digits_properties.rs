//! Whatever was printed: its run is read back among others, and nothing is offered that the clues
//! rule out.

use proptest::prelude::*;
use std::collections::BTreeMap;
use tsunagari_core::*;

/// A figure as a source prints it.
#[derive(Clone, Debug)]
struct Printed {
    whole: u64,
    /// Its decimals, as digits.
    fraction: String,
}

impl Printed {
    fn text(&self, grouped: bool) -> String {
        let mut whole = self.whole.to_string();
        if grouped {
            let digits = whole.len();
            for at in (1..digits)
                .rev()
                .filter(|at| (digits - at).is_multiple_of(3))
            {
                whole.insert(at, ',');
            }
        }
        match self.fraction.as_str() {
            "" => whole,
            fraction => format!("{whole}.{fraction}"),
        }
    }

    fn figure(&self) -> Quantity {
        self.text(false).parse().unwrap()
    }
}

/// A row of figures, as printed and with what is told of it.
#[derive(Clone, Debug)]
struct Row {
    run: String,
    actuals: BTreeMap<FiscalYear, Quantity>,
    clues: DigitClues,
}

fn any_whole() -> impl Strategy<Value = u64> {
    prop_oneof![Just(0), 1..10_u64, 10..1000_u64, 1000..100_000_u64]
}

fn any_row() -> impl Strategy<Value = Row> {
    let decimals = prop_oneof![3 => Just(None), 1 => (0..=2_usize).prop_map(Some)];
    let figures = (1..=4_usize, decimals).prop_flat_map(|(years, decimals)| {
        let fraction = match decimals {
            None => "|[0-9]{1,2}".to_owned(),
            Some(0) => String::new(),
            Some(decimals) => format!("[0-9]{{{decimals}}}"),
        };
        let fraction = proptest::string::string_regex(&fraction).unwrap();
        let figure = (any_whole(), fraction);
        let figure = figure.prop_map(|(whole, fraction)| Printed { whole, fraction });
        (prop::collection::vec(figure, years), Just(decimals))
    });
    // Which years are told to be there, how many years before the first are asked for in vain,
    // which figures and rates are told, and where spaces stand.
    let told = prop::collection::vec(any::<(bool, bool, bool, bool)>(), 4);
    let rest = (0..=2_u16, any::<(bool, bool, bool)>(), 1..50_000_u32);
    (figures, told, rest).prop_map(|((printed, decimals), told, (before, how, target))| {
        let (grouped, latest_first, absent_is_told) = how;
        let mut clues = DigitClues {
            years: Vec::new(),
            grouped,
            decimals: decimals.map(|decimals| decimals as u32),
        };
        let mut actuals = BTreeMap::new();
        let mut texts = Vec::new();
        for at in 0..before {
            clues.years.push(YearClue {
                year: FiscalYear::new(2010 + at).unwrap(),
                presence: match absent_is_told {
                    true => Presence::Absent,
                    false => Presence::Unknown,
                },
                actual: None,
                rate: None,
            });
        }
        for (at, (printed, told)) in printed.iter().zip(told).enumerate() {
            let (present, actual, rated, space) = told;
            let year = FiscalYear::new(2010 + before + at as u16).unwrap();
            let figure = printed.figure();
            actuals.insert(year, figure);
            let rate = rated.then(|| printed_rate(figure, target));
            clues.years.push(YearClue {
                year,
                presence: if present {
                    Presence::Present
                } else {
                    Presence::Unknown
                },
                actual: actual.then_some(figure),
                rate,
            });
            texts.push(printed.text(grouped) + if space { " " } else { "" });
        }
        if latest_first {
            clues.years.reverse();
            texts.reverse();
        }
        Row {
            run: texts.concat(),
            actuals,
            clues,
        }
    })
}

fn printed_rate(actual: Quantity, target: u32) -> PrintedRate {
    let rule = RatingRule::default();
    let target = Quantity::from(target);
    let state = FigureState::Settled;
    let rating = rate(&rule, &RatingInputs::of(&state(target), &state(actual)));
    let printed = rating.rate().unwrap().rounded(rule.rounding);
    PrintedRate {
        printed: printed.parse().unwrap(),
        target,
        baseline: None,
        rule,
    }
}

/// What a row would be printed as: its figures in the order of the source, without spaces.
fn print(reading: &DigitReading, row: &Row, grouped: bool) -> String {
    let figures = row.clues.years.iter();
    let figures = figures.filter_map(|clue| reading.actuals.get(&clue.year));
    let text = |figure: &Quantity| {
        let text = figure.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        Printed {
            whole: whole.parse().unwrap(),
            fraction: fraction.to_owned(),
        }
        .text(grouped)
    };
    figures.map(text).collect()
}

/// The figures of a reading with the decimals that they were read with.
fn written(reading: &DigitReading) -> Vec<String> {
    let figures = reading.actuals.iter();
    figures
        .map(|(year, figure)| format!("{year} {figure}"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1000,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_true_split_is_never_missed(row in any_row()) {
        match read_digits(&row.run, &row.clues) {
            Ok(read) => {
                let found = read.readings.iter().any(|r| r.actuals == row.actuals);
                prop_assert!(found, "{:?} not in {:?}", row.actuals, read);
            }
            // Too many to be listed is said with their number, never cut short.
            Err(problem) => {
                let many = |count| count > DigitClues::MOST_READINGS;
                prop_assert!(matches!(problem, DigitProblem::TooMany(c) if many(c)), "{problem}");
            }
        }
    }

    #[test]
    fn nothing_is_offered_that_a_clue_rules_out(row in any_row()) {
        let Ok(read) = read_digits(&row.run, &row.clues) else { return Ok(()) };
        let grouped = row.clues.grouped || row.run.contains(',');
        let bare: String = row.run.split_whitespace().collect();
        for (at, reading) in read.readings.iter().enumerate() {
            prop_assert_eq!(print(reading, &row, grouped), bare.clone());
            // 0.0 and 0.00 are one value, but two ways to read noughts.
            let again = |other: &DigitReading| written(other) == written(reading);
            prop_assert!(!read.readings[..at].iter().any(again));
            let begun = reading.actuals.keys().next().unwrap();
            for clue in &row.clues.years {
                let figure = reading.actuals.get(&clue.year);
                match clue.presence {
                    Presence::Present => prop_assert!(figure.is_some()),
                    Presence::Absent => prop_assert!(figure.is_none()),
                    Presence::Unknown => prop_assert_eq!(figure.is_some(), clue.year >= *begun),
                }
                prop_assert!(clue.actual.is_none() || clue.actual.as_ref() == figure);
                if let Some(rate) = &clue.rate {
                    let target = rate.target.to_string().parse().unwrap();
                    prop_assert_eq!(&printed_rate(*figure.unwrap(), target), rate);
                }
                if let Some((figure, decimals)) = figure.zip(row.clues.decimals) {
                    prop_assert_eq!(figure.decimals(), decimals);
                }
            }
        }
    }

    #[test]
    fn certainty_says_what_it_promises(row in any_row()) {
        let Ok(read) = read_digits(&row.run, &row.clues) else { return Ok(()) };
        let usual = |reading: &DigitReading| {
            let figures: Vec<_> = reading.actuals.values().collect();
            figures.windows(2).all(|pair| {
                let ratio = |one: &Quantity, other: &Quantity| match one.is_zero() && other.is_zero() {
                    true => true,
                    false => Ratio::new(*one, *other)
                        .is_some_and(|r| r.cmp_percent(400.into()).is_le()),
                };
                ratio(pair[0], pair[1]) && ratio(pair[1], pair[0])
            })
        };
        let steady = read.readings.iter().filter(|reading| usual(reading)).count();
        let certainty = match (read.readings.len(), steady) {
            (1, _) => DigitCertainty::Certain,
            (_, 1) => DigitCertainty::Likely,
            _ => DigitCertainty::Unresolved,
        };
        prop_assert_eq!(read.certainty, certainty);
        // The one that is picked is the steady one.
        prop_assert!(steady == 0 || usual(&read.readings[0]));
        prop_assert_eq!(read.picked().is_some(), certainty != DigitCertainty::Unresolved);
    }
}
