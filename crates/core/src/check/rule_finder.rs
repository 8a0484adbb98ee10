//! Which rule was it: from printed rates back to the formula and the rounding that give them.

use crate::rate::percentage;
use crate::{
    Assertion, Edit, FiscalYear, Indicator, IndicatorId, Polarity, Quantity, RatingRule, Report,
    Rounding, change_head, change_indicator, rate,
};
use std::collections::{BTreeMap, BTreeSet};

/// 推定された評価方法: a formula and a rounding that give printed rates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleFit {
    /// The formula. Actual ÷ target is always called by its usual name: a rate does not tell whether
    /// more or less is good, and a yes or no is rated in the same way.
    pub polarity: Polarity,
    /// How the rates are rounded.
    pub rounding: Rounding,
    /// How many of the printed rates it gives.
    pub reproduced: usize,
    /// The indicators that it does not fit, in the order of the claims.
    pub outside: Vec<IndicatorId>,
}

/// 評価方法の推定: the rules that give the most of a report's printed rates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSearch {
    /// How many printed rates were looked at.
    pub printed: usize,
    /// Those that give the most of them, equally many each; the report's own first, if it is among
    /// them. Several where the rates do not tell them apart; none where no rule gives any.
    pub fits: Vec<RuleFit>,
}

/// The formulas that printed rates can tell apart.
const FORMULAS: [Polarity; 5] = [
    Polarity::HigherIsBetter,
    Polarity::LowerTargetOverActual,
    Polarity::LowerTwoMinus,
    Polarity::ReductionFromBaseline,
    Polarity::IncreaseFromBaseline,
];

/// Searches the rules that reproduce the report's printed rates.
///
/// A claim that is turned off, and one whose indicator has no single figure, does not take part. What
/// else an indicator's rule says (sums, the target's year, zero) is kept as it is. The decimals are
/// among those that are printed.
pub fn find_rules(report: &Report) -> RuleSearch {
    let rates = printed_rates(report);
    let decimals: BTreeSet<u32> = rates.iter().map(|rate| rate.printed.decimals()).collect();
    let mut fits: Vec<RuleFit> = Vec::new();
    for polarity in FORMULAS {
        let ratios: Vec<_> = rates.iter().map(|rate| rate.by(report, polarity)).collect();
        for half_up in [true, false] {
            for decimals in &decimals {
                let rounding = Rounding {
                    decimals: *decimals,
                    half_up,
                };
                let mut outside = Vec::new();
                for (one, ratio) in rates.iter().zip(&ratios) {
                    let shown = ratio.and_then(|ratio| percentage(&ratio, rounding));
                    let written = one.printed.decimals() <= *decimals;
                    if shown != Some(one.printed) || !written {
                        outside.push(one.indicator.id.clone());
                    }
                }
                let reproduced = rates.len() - outside.len();
                fits.push(RuleFit {
                    polarity,
                    rounding,
                    reproduced,
                    outside,
                });
            }
        }
    }
    let most = fits.iter().map(|fit| fit.reproduced).max().unwrap_or(0);
    fits.retain(|fit| fit.reproduced == most && most > 0);
    let own = (formula(report.rule.polarity), report.rule.rounding);
    fits.sort_by_key(|fit| (fit.polarity, fit.rounding) != own);
    let printed = rates.len();
    RuleSearch { printed, fits }
}

/// The edits that make the report rate as a fit says, to be made as one step: the report's rule, and the
/// rule of each indicator that has its own or falls outside and is given by another formula or rounding.
/// Empty where the report rates so already.
pub fn adopt_rule(report: &Report, fit: &RuleFit) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut usual = report.rule.clone();
    if formula(usual.polarity) != fit.polarity {
        usual.polarity = fit.polarity;
    }
    usual.rounding = fit.rounding;
    edits.extend(change_head(report, |head| head.rule = usual.clone()));
    let outside: BTreeSet<&IndicatorId> = fit.outside.iter().collect();
    let mut done = BTreeSet::new();
    for printed in printed_rates(report) {
        let indicator = printed.indicator;
        if !done.insert(&indicator.id) {
            continue;
        }
        let mut rule = report.rule_of(indicator).clone();
        let (polarity, rounding) = match outside.contains(&indicator.id) {
            false => (fit.polarity, fit.rounding),
            true => match printed.given_by(report) {
                Some(found) => found,
                None => continue,
            },
        };
        if formula(rule.polarity) != polarity {
            rule.polarity = polarity;
        }
        rule.rounding = rounding;
        let own = (rule != usual).then(|| Box::new(rule));
        if own != indicator.rule {
            edits.extend(change_indicator(report, &indicator.id, |it| {
                it.head.rule = own
            }));
        }
    }
    edits
}

/// The formula as a rate tells it.
fn formula(polarity: Polarity) -> Polarity {
    match polarity {
        Polarity::LowerAsPrinted | Polarity::YesNo => Polarity::HigherIsBetter,
        other => other,
    }
}

struct PrintedRate<'a> {
    indicator: &'a Indicator,
    year: FiscalYear,
    printed: Quantity,
}

impl PrintedRate<'_> {
    /// The exact rate by a formula; `None` where it gives none.
    fn by(&self, report: &Report, polarity: Polarity) -> Option<crate::Ratio> {
        let rule = RatingRule {
            polarity,
            ..report.rule_of(self.indicator).clone()
        };
        let inputs = report.inputs_by(&rule, self.indicator, self.year);
        rate(&rule, &inputs).rate().map(|rate| rate.ratio())
    }

    /// The first formula and rounding that give this rate alone.
    fn given_by(&self, report: &Report) -> Option<(Polarity, Rounding)> {
        let decimals = self.printed.decimals();
        for polarity in FORMULAS {
            let ratio = self.by(report, polarity);
            for half_up in [true, false] {
                let rounding = Rounding { decimals, half_up };
                if ratio.and_then(|ratio| percentage(&ratio, rounding)) == Some(self.printed) {
                    return Some((polarity, rounding));
                }
            }
        }
        None
    }
}

fn printed_rates(report: &Report) -> Vec<PrintedRate<'_>> {
    let mut by_id: BTreeMap<&IndicatorId, &Indicator> = BTreeMap::new();
    for (_, _, indicator) in report.indicators() {
        by_id.insert(&indicator.id, indicator);
    }
    let mut rates = Vec::new();
    for claim in report.claims.iter().filter(|claim| claim.off.is_none()) {
        let Assertion::Rate {
            indicator,
            year,
            printed,
        } = &claim.assertion
        else {
            continue;
        };
        let Some(indicator) = by_id.get(indicator).copied() else {
            continue;
        };
        let (year, printed) = (*year, *printed);
        rates.push(PrintedRate {
            indicator,
            year,
            printed,
        });
    }
    rates
}
