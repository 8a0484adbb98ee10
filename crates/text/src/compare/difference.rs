//! One difference of an indicator: what it is about, and both sides in words.

use crate::change::state_word;
use crate::{RuleText, Say, band_word, figure_with_unit, no_rate, rate_percent};
use tsunagari_core::{
    AchievementBand, AchievementRate, Differing, Figure, FigureState, Indicator, Quantity, Rating,
    Report, Rounding,
};

/// An indicator as a report has it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The report.
    pub report: &'a Report,
    /// Its indicator.
    pub indicator: &'a Indicator,
}

/// One difference, for the words of both sides.
#[derive(Clone, Copy, Debug)]
pub struct DifferenceText<'a> {
    /// The indicator in the earlier report.
    pub before: Seen<'a>,
    /// The indicator in the later report.
    pub after: Seen<'a>,
    /// What differs.
    pub what: &'a Differing,
}

/// A side of a difference: for people, and as plain digits or keys for files and hooks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// For people, e.g. `26,441件`.
    pub shown: String,
    /// Plain, e.g. `26441`, `103.7`, `75`; empty for what is not there, values to choose from parted by
    /// spaces.
    pub plain: String,
}

impl DifferenceText<'_> {
    /// What it is about: `実績値`, `達成率`.
    pub fn item(&self) -> &'static str {
        match self.what {
            Differing::Figure {
                figure: Figure::Target,
                ..
            } => "目標値",
            Differing::Figure {
                figure: Figure::Actual,
                ..
            } => "実績値",
            Differing::Baseline { .. } => "基準値",
            Differing::Rule { .. } => "評価方法",
            Differing::Rate { .. } => "達成率",
            Differing::Band { .. } => "区分",
        }
    }

    /// Both sides. Rates that would look alike have as many decimals as it takes to tell them apart.
    pub fn sides(&self) -> [Words; 2] {
        let (one, other) = (self.before, self.after);
        match self.what {
            Differing::Figure { before, after, .. } => [state(one, before), state(other, after)],
            Differing::Baseline { before, after } => [
                state(one, &(*before).into()),
                state(other, &(*after).into()),
            ],
            Differing::Rule { before, after } => [before, after].map(|rule| {
                let rule = RuleText { rule, kind: None }.plain();
                Words {
                    shown: rule.clone(),
                    plain: rule,
                }
            }),
            Differing::Rate { before, after, .. } => {
                let [first, second] = rates((one, before.rate()), (other, after.rate()));
                [rate(first, before), rate(second, after)]
            }
            Differing::Band { before, after, .. } => [band(one, *before), band(other, *after)],
        }
    }
}

fn state(of: Seen<'_>, state: &FigureState) -> Words {
    let plain = |value: &Option<Quantity>| value.map_or("-".into(), |value| value.to_string());
    match state {
        FigureState::Settled(value) => Words {
            shown: figure_with_unit(*value, &of.indicator.unit),
            plain: value.to_string(),
        },
        FigureState::Missing => Words {
            shown: state_word(state),
            plain: String::new(),
        },
        FigureState::Open(candidates) => Words {
            shown: state_word(state),
            plain: candidates.iter().map(plain).collect::<Vec<_>>().join(" "),
        },
    }
}

fn rate(shown: Option<String>, rating: &Rating) -> Words {
    match shown {
        Some(plain) => Words {
            shown: rate_percent(&plain),
            plain,
        },
        None => Words {
            shown: no_rate(rating).into(),
            plain: String::new(),
        },
    }
}

fn band(of: Seen<'_>, band: Option<AchievementBand>) -> Words {
    let scheme = of.report.scheme_of(of.indicator);
    match band {
        Some(band) => Words {
            shown: band_word(scheme, band),
            plain: scheme.key(band).to_owned(),
        },
        None => Words {
            shown: "率なし".into(),
            plain: "none".into(),
        },
    }
}

type Rate<'a> = (Seen<'a>, Option<AchievementRate>);

/// Both rates as shown, with more decimals where exact rates that differ would look the same.
fn rates(before: Rate<'_>, after: Rate<'_>) -> [Option<String>; 2] {
    let rounding = |of: Seen<'_>| of.report.rule_of(of.indicator).rounding;
    let shown = |(of, rate): &Rate<'_>| {
        let scheme = of.report.scheme_of(of.indicator);
        Some((*rate)?.shown(rounding(*of), scheme))
    };
    let both = [shown(&before), shown(&after)];
    let same = before.1 == after.1;
    let (Some(one), Some(other)) = (before.1, after.1) else {
        return both;
    };
    if same || both[0] != both[1] {
        return both;
    }
    let finer = |decimals| {
        let rounding = |of| Rounding {
            decimals,
            ..rounding(of)
        };
        [
            one.rounded(rounding(before.0)),
            other.rounded(rounding(after.0)),
        ]
    };
    let least = rounding(before.0).decimals.max(rounding(after.0).decimals);
    let told = (least..=FINEST).map(finer);
    let told = told.into_iter().find(|[one, other]| one != other);
    told.map_or(both, |both| both.map(Some))
}

/// More decimals than any two rates of municipal figures need to be told apart.
const FINEST: u32 = 12;
