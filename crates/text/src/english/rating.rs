//! How an indicator is rated, in English.

use super::figures::counted;
use crate::rating::BandEdges;
use crate::{
    English, PathText, Phrase, PolarityText, RoundingText, RuleText, figure, fiscal_year_wareki,
};
use tsunagari_core::{
    CountedAs, IndicatorKind, Polarity, Rating, TargetBasis, TermPath, YearStatus, ZeroCase,
};

impl English for RuleText<'_> {
    fn english(&self) -> Phrase {
        let rule = self.rule;
        let formula = PolarityText(rule.polarity).english();
        if rule.polarity == Polarity::WatchedOnly {
            return formula;
        }
        let mut parts = vec![formula.text()];
        if rule.sums(self.kind.unwrap_or(IndicatorKind::Count)) {
            parts.push("added up from the first year of the term".into());
        }
        if let TargetBasis::TermEnd(path) = &rule.target {
            parts.push(PathText(path).english().text());
        }
        if rule.zero == ZeroCase::AchievedIfMet {
            parts.push("100% if the target is met where it would divide by 0".into());
        }
        parts.push(RoundingText(rule.rounding).english().text());
        parts.join(", ").into()
    }
}

impl English for PolarityText {
    fn english(&self) -> Phrase {
        let fixed = match self.0 {
            Polarity::HigherIsBetter => "Actual ÷ target × 100",
            Polarity::LowerTargetOverActual => "Less is better: target ÷ actual × 100",
            Polarity::LowerTwoMinus => "Less is better: (2 − actual ÷ target) × 100",
            Polarity::LowerAsPrinted => {
                "Less is better: actual ÷ target × 100 (reached at 100% or less, bands follow the rate as it is)"
            }
            Polarity::ReductionFromBaseline => {
                "Share of the planned reduction: (baseline − actual) ÷ (baseline − target) × 100"
            }
            Polarity::IncreaseFromBaseline => {
                "The target is an increase from the baseline: (actual − baseline) ÷ target × 100"
            }
            Polarity::KeepInRange { tolerance } => {
                return format!(
                    "100% within ±{}% of the target, below it actual ÷ lower limit, above it upper limit ÷ actual",
                    figure(tolerance)
                )
                .into();
            }
            Polarity::YesNo => "1 is in place, 0 is not in place: actual ÷ target × 100",
            Polarity::WatchedOnly => "Watched without a target (no achievement rate)",
        };
        fixed.into()
    }
}

impl English for PathText<'_> {
    fn english(&self) -> Phrase {
        match self.0 {
            TermPath::WholeTarget => "the target is that of the term’s last year".into(),
            TermPath::Straight => {
                "the target moves by the same step each year to that of the term’s last year".into()
            }
            TermPath::Given(shares) => {
                let mut words = Vec::new();
                for (year, share) in shares {
                    words.push(format!("{} {}%", fiscal_year_wareki(*year), figure(*share)));
                }
                format!(
                    "the target is a set share of the way to that of the term’s last year ({})",
                    words.join(", ")
                )
                .into()
            }
        }
    }
}

impl English for RoundingText {
    fn english(&self) -> Phrase {
        let places = counted(self.0.decimals as usize, "decimal place");
        match (self.0.half_up, self.0.decimals) {
            (true, 0) => "rounded to a whole number".into(),
            (true, _) => format!("rounded to {places}").into(),
            (false, 0) => "cut off to a whole number".into(),
            (false, _) => format!("cut off after {places}").into(),
        }
    }
}

#[inline(never)]
pub(crate) fn no_rate(rating: &Rating) -> &'static str {
    match rating {
        Rating::Rated(_) => "",
        Rating::NoTarget => "No target",
        Rating::NoActual => "No actual",
        Rating::TargetZero => "Target is 0",
        Rating::ActualZero => "Actual is 0, so no rate",
        Rating::NoBaseline => "No baseline",
        Rating::NoPlannedChange => "Target equals the baseline",
        Rating::Negative => "Negative, so no rate",
        Rating::NotYesNo => "Neither 1 nor 0",
        Rating::Watched => "Watched only",
        Rating::OutOfRange => "Too large for a rate",
        Rating::Open => "Open",
    }
}

#[inline(never)]
pub(crate) fn edges(edges: BandEdges) -> String {
    match edges {
        BandEdges::AtLeast(lower) => format!("{}% or more", figure(lower)),
        BandEdges::Over(lower) => format!("Over {}%", figure(lower)),
        BandEdges::Just(at) => format!("{}%", figure(at)),
        BandEdges::From(lower, upper) => format!("{}–{}%", figure(lower), figure(upper)),
        BandEdges::OverUpTo(lower, upper) => {
            format!("Over {}%, up to {}%", figure(lower), figure(upper))
        }
        BandEdges::UpTo(upper) => format!("Up to {}%", figure(upper)),
        BandEdges::Under(upper) => format!("Under {}%", figure(upper)),
        BandEdges::Anything => "―".into(),
    }
}

#[inline(never)]
pub(crate) fn column(counted: CountedAs) -> &'static str {
    match counted {
        CountedAs::Own => "Own bands",
        CountedAs::Forecast => "Forecast",
        CountedAs::Band(_) | CountedAs::None => "No rate",
    }
}

#[inline(never)]
pub(crate) fn status_word(status: YearStatus) -> &'static str {
    match status {
        YearStatus::Final => "Final",
        YearStatus::Provisional => "Provisional",
        YearStatus::Forecast => "Forecast",
    }
}
