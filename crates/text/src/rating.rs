//! How an indicator is rated, in words: the rule, the bands, why there is no rate.

use crate::{Japanese, Language, Phrase, easy, english, figure, spoken};
use tsunagari_core::{
    AchievementBand, BandScheme, CountedAs, IndicatorKind, Polarity, Quantity, Rating, RatingRule,
    Report, Rounding, TargetBasis, TermPath, YearStatus, ZeroCase,
};

/// A rule in one line, e.g. `実績値 ÷ 目標値 × 100、小数第2位を四捨五入`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleText<'a> {
    /// The rule.
    pub rule: &'a RatingRule,
    /// What is rated: only what is counted anew each year is added up over the years. `None` where
    /// a rule is told apart from any indicator.
    pub kind: Option<IndicatorKind>,
}

impl Japanese for RuleText<'_> {
    fn japanese(&self) -> Phrase {
        let rule = self.rule;
        let formula = PolarityText(rule.polarity).japanese();
        if rule.polarity == Polarity::WatchedOnly {
            return formula;
        }
        let mut parts = vec![formula.text()];
        if rule.sums(self.kind.unwrap_or(IndicatorKind::Count)) {
            parts.push("期の初めの年度からの累計で計算".into());
        }
        if let TargetBasis::TermEnd(path) = &rule.target {
            parts.push(PathText(path).japanese().text());
        }
        if rule.zero == ZeroCase::AchievedIfMet {
            parts.push("0で割ることになるときは、目標に達していれば100%".into());
        }
        parts.push(RoundingText(rule.rounding).japanese().text());
        parts.join("、").into()
    }
}

/// A formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolarityText(pub Polarity);

impl Japanese for PolarityText {
    fn japanese(&self) -> Phrase {
        let fixed = match self.0 {
            Polarity::HigherIsBetter => "実績値 ÷ 目標値 × 100",
            Polarity::LowerTargetOverActual => "少ないほど良い：目標値 ÷ 実績値 × 100",
            Polarity::LowerTwoMinus => "少ないほど良い：（2 − 実績値 ÷ 目標値）× 100",
            Polarity::LowerAsPrinted => {
                "少ないほど良い：実績値 ÷ 目標値 × 100（100%以下で達成、区分は率のまま）"
            }
            Polarity::ReductionFromBaseline => {
                "予定した減少のうち進んだ割合：（基準値 − 実績値）÷（基準値 − 目標値）× 100"
            }
            Polarity::IncreaseFromBaseline => {
                "目標値は基準値からの増加数：（実績値 − 基準値）÷ 目標値 × 100"
            }
            Polarity::KeepInRange { tolerance } => {
                return format!(
                    "目標値の±{}%以内なら100%、下回れば 実績値 ÷ 下限、上回れば 上限 ÷ 実績値",
                    figure(tolerance)
                )
                .into();
            }
            Polarity::YesNo => "設置を1、未設置を0とする：実績値 ÷ 目標値 × 100",
            Polarity::WatchedOnly => "目標を置かずに見守る（達成率は計算しない）",
        };
        fixed.into()
    }
}

/// Which target a year before the last of a term is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathText<'a>(pub &'a TermPath);

impl Japanese for PathText<'_> {
    fn japanese(&self) -> Phrase {
        match self.0 {
            TermPath::WholeTarget => "目標値は計画期間の最終年度の値".into(),
            TermPath::Straight => {
                "目標値は計画期間の最終年度に向けて毎年同じだけ進む途中の値".into()
            }
            TermPath::Given(shares) => {
                let mut words = Vec::new();
                for (year, share) in shares {
                    words.push(format!("{} {}%", year.short(), figure(*share)));
                }
                format!(
                    "目標値は計画期間の最終年度に向けて決めた割合まで進む途中の値（{}）",
                    words.join("、")
                )
                .into()
            }
        }
    }
}

/// How a rate is written, e.g. `小数第2位を四捨五入`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundingText(pub Rounding);

impl Japanese for RoundingText {
    fn japanese(&self) -> Phrase {
        let way = if self.0.half_up {
            "四捨五入"
        } else {
            "切り捨て"
        };
        format!("小数第{}位を{way}", self.0.decimals + 1).into()
    }
}

/// Why an indicator has no rate; empty where it has one.
pub fn no_rate(rating: &Rating) -> String {
    match spoken() {
        Language::Japanese => no_rate_in_japanese(rating).into(),
        Language::EasyJapanese => easy::rating::no_rate(rating).annotated(),
        Language::English => english::rating::no_rate(rating).into(),
    }
}

fn no_rate_in_japanese(rating: &Rating) -> &'static str {
    match rating {
        Rating::Rated(_) => "",
        Rating::NoTarget => "目標なし",
        Rating::NoActual => "実績なし",
        Rating::TargetZero => "目標が0",
        Rating::ActualZero => "実績が0のため率なし",
        Rating::NoBaseline => "基準値なし",
        Rating::NoPlannedChange => "目標が基準値と同じ",
        Rating::Negative => "負の数のため率なし",
        Rating::NotYesNo => "1か0ではない",
        Rating::Watched => "経過観察",
        Rating::OutOfRange => "大きすぎて率なし",
        Rating::Open => "未確定",
    }
}

/// A band's word: its own, or what its limits say (`75%以上`, `95～105%`, `60%未満`).
pub fn band_word(scheme: &BandScheme, band: AchievementBand) -> String {
    let limits = scheme.limits();
    let Some(limit) = limits.get(band.0) else {
        return column_word_without_band(CountedAs::None);
    };
    if !limit.word.is_empty() {
        return limit.word.clone();
    }
    let above = band.0.checked_sub(1).and_then(|at| limits.get(at));
    let upper = above.and_then(|above| Some((above.lower?, above.inclusive)));
    let edges = match (limit.lower, upper) {
        // The highest, and any band that ends below a limit which the next one has.
        (Some(lower), None | Some((_, true))) if limit.inclusive => BandEdges::AtLeast(lower),
        (Some(lower), None | Some((_, true))) => BandEdges::Over(lower),
        (Some(lower), Some((upper, false))) if lower == upper => BandEdges::Just(upper),
        (Some(lower), Some((upper, false))) if limit.inclusive => BandEdges::From(lower, upper),
        (Some(lower), Some((upper, false))) => BandEdges::OverUpTo(lower, upper),
        (None, Some((upper, false))) if upper.is_zero() => BandEdges::Just(upper),
        (None, Some((upper, false))) => BandEdges::UpTo(upper),
        (None, Some((upper, true))) => BandEdges::Under(upper),
        (None, None) => BandEdges::Anything,
    };
    match spoken() {
        Language::Japanese => edges_in_japanese(edges),
        Language::EasyJapanese => easy::rating::edges(edges).annotated(),
        Language::English => english::rating::edges(edges),
    }
}

/// From where to where a band without a word of its own reaches, in per cent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum BandEdges {
    AtLeast(Quantity),
    Over(Quantity),
    Just(Quantity),
    /// Both belong to it.
    From(Quantity, Quantity),
    /// Only the upper one belongs to it.
    OverUpTo(Quantity, Quantity),
    UpTo(Quantity),
    Under(Quantity),
    Anything,
}

fn edges_in_japanese(edges: BandEdges) -> String {
    match edges {
        BandEdges::AtLeast(lower) => format!("{}%以上", figure(lower)),
        BandEdges::Over(lower) => format!("{}%超", figure(lower)),
        BandEdges::Just(at) => format!("{}%", figure(at)),
        BandEdges::From(lower, upper) => format!("{}～{}%", figure(lower), figure(upper)),
        BandEdges::OverUpTo(lower, upper) => {
            format!("{}%超{}%以下", figure(lower), figure(upper))
        }
        BandEdges::UpTo(upper) => format!("{}%以下", figure(upper)),
        BandEdges::Under(upper) => format!("{}%未満", figure(upper)),
        BandEdges::Anything => "―".into(),
    }
}

/// The word over a column of the band tables.
pub fn column_word(report: &Report, counted: CountedAs) -> String {
    match counted {
        CountedAs::Band(band) => band_word(&report.scheme, band),
        other => column_word_without_band(other),
    }
}

fn column_word_without_band(counted: CountedAs) -> String {
    match spoken() {
        Language::Japanese => column_in_japanese(counted).into(),
        Language::EasyJapanese => easy::rating::column(counted).annotated(),
        Language::English => english::rating::column(counted).into(),
    }
}

fn column_in_japanese(counted: CountedAs) -> &'static str {
    match counted {
        CountedAs::Own => "別の区分",
        CountedAs::Forecast => "見込み",
        CountedAs::Band(_) | CountedAs::None => "率なし",
    }
}

/// How final a year is: 確定, 速報, 見込み.
pub fn status_word(status: YearStatus) -> String {
    match spoken() {
        Language::Japanese => status_in_japanese(status).into(),
        Language::EasyJapanese => easy::rating::status_word(status).annotated(),
        Language::English => english::rating::status_word(status).into(),
    }
}

fn status_in_japanese(status: YearStatus) -> &'static str {
    match status {
        YearStatus::Final => "確定",
        YearStatus::Provisional => "速報",
        YearStatus::Forecast => "見込み",
    }
}

#[cfg(test)]
mod tests {
    use super::{RuleText, band_word};
    use crate::Say;
    use tsunagari_core::{
        BandLimit, BandMark, BandScheme, FiscalYear, IndicatorKind, Polarity, Quantity, RatingRule,
        Rounding, TargetBasis, TermPath, ZeroCase,
    };

    fn words(scheme: &BandScheme) -> Vec<String> {
        scheme.bands().map(|band| band_word(scheme, band)).collect()
    }

    #[test]
    fn bands_without_a_word_are_said_by_their_limits() {
        let six = ["100%以上", "75%以上", "50%以上", "25%以上", "0%超", "0%"];
        assert_eq!(words(&BandScheme::six()), six);
        assert_eq!(words(&BandScheme::letters()), ["S", "A", "B", "C", "D"]);
        let around = ["105%超", "95～105%", "95%未満"];
        assert_eq!(words(&BandScheme::around_target()), around);
    }

    #[test]
    fn every_kind_of_limit_has_words() {
        let limit = |key: &str, lower: Option<u32>, inclusive| BandLimit {
            key: key.into(),
            lower: lower.map(Quantity::from),
            inclusive,
            word: String::new(),
            mark: BandMark::Half,
        };
        let scheme = BandScheme::new(vec![
            limit("a", Some(100), false),
            limit("b", Some(100), true),
            limit("c", Some(80), false),
            limit("d", Some(60), false),
            limit("e", None, true),
        ]);
        let expected = ["100%超", "100%", "80%超", "60%超80%以下", "60%以下"];
        assert_eq!(
            scheme.map(|scheme| words(&scheme)),
            Ok(expected.map(String::from).into())
        );
    }

    fn say(rule: &RatingRule, kind: IndicatorKind) -> String {
        let kind = Some(kind);
        RuleText { rule, kind }.plain()
    }

    #[test]
    fn a_rule_is_said_in_one_line() {
        let mut rule = RatingRule::default();
        assert_eq!(
            say(&rule, IndicatorKind::Count),
            "実績値 ÷ 目標値 × 100、小数第2位を四捨五入"
        );
        rule.rounding = Rounding {
            decimals: 0,
            half_up: false,
        };
        rule.summed = true;
        rule.zero = ZeroCase::AchievedIfMet;
        rule.polarity = Polarity::LowerTwoMinus;
        let shares = [(FiscalYear::new(2022), Quantity::from(40))];
        let shares = shares.into_iter().filter_map(|(y, s)| Some((y?, s)));
        rule.target = TargetBasis::TermEnd(TermPath::Given(shares.collect()));
        assert_eq!(
            say(&rule, IndicatorKind::Count),
            "少ないほど良い：（2 − 実績値 ÷ 目標値）× 100、期の初めの年度からの累計で計算、\
             目標値は計画期間の最終年度に向けて決めた割合まで進む途中の値（R4 40%）、\
             0で割ることになるときは、目標に達していれば100%、小数第1位を切り捨て"
        );
        // A running total is added up already: the rule leaves it alone, and so do the words.
        assert!(!say(&rule, IndicatorKind::Cumulative).contains("累計"));
    }

    #[test]
    fn what_is_only_watched_is_not_rounded() {
        let polarity = Polarity::WatchedOnly;
        let rule = RatingRule {
            polarity,
            ..RatingRule::default()
        };
        assert!(!say(&rule, IndicatorKind::Count).contains("小数"));
    }
}
