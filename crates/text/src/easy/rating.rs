//! How an indicator is rated, in やさしい日本語.

use crate::rating::BandEdges;
use crate::{EasyJapanese, PathText, Phrase, PolarityText, RoundingText, RuleText, figure};
use tsunagari_core::{
    CountedAs, IndicatorKind, Polarity, Rating, TargetBasis, TermPath, YearStatus, ZeroCase,
};

impl EasyJapanese for RuleText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let rule = self.rule;
        let formula = PolarityText(rule.polarity).easy_japanese();
        if rule.polarity == Polarity::WatchedOnly {
            return formula;
        }
        let mut parts = vec![formula.text()];
        if rule.sums(self.kind.unwrap_or(IndicatorKind::Count)) {
            parts.push(
                "｜期《き》の｜最初《さいしょ》の｜年度《ねんど》からの｜合計《ごうけい》で｜計算《けいさん》する"
                    .into(),
            );
        }
        if let TargetBasis::TermEnd(path) = &rule.target {
            parts.push(PathText(path).easy_japanese().text());
        }
        if rule.zero == ZeroCase::AchievedIfMet {
            parts.push("0で｜割《わ》るときは、｜目標《もくひょう》にとどいていれば100%".into());
        }
        parts.push(RoundingText(rule.rounding).easy_japanese().text());
        parts.join("、").into()
    }
}

impl EasyJapanese for PolarityText {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self.0 {
            Polarity::HigherIsBetter => "｜実績値《じっせきち》 ÷ ｜目標値《もくひょうち》 × 100",
            Polarity::LowerTargetOverActual => {
                "｜少《すく》ないほど｜良《よ》い：｜目標値《もくひょうち》 ÷ ｜実績値《じっせきち》 × 100"
            }
            Polarity::LowerTwoMinus => {
                "｜少《すく》ないほど｜良《よ》い：（2 − ｜実績値《じっせきち》 ÷ ｜目標値《もくひょうち》）× 100"
            }
            Polarity::LowerAsPrinted => {
                "｜少《すく》ないほど｜良《よ》い：｜実績値《じっせきち》 ÷ ｜目標値《もくひょうち》 × 100（100%までなら｜目標《もくひょう》にとどく、｜区分《くぶん》は｜率《りつ》のまま）"
            }
            Polarity::ReductionFromBaseline => {
                "｜減《へ》らす｜予定《よてい》のうち、｜減《へ》った｜割合《わりあい》：（｜基準値《きじゅんち》 − ｜実績値《じっせきち》）÷（｜基準値《きじゅんち》 − ｜目標値《もくひょうち》）× 100"
            }
            Polarity::IncreaseFromBaseline => {
                "｜目標値《もくひょうち》は｜基準値《きじゅんち》から｜増《ふ》やす｜数《かず》：（｜実績値《じっせきち》 − ｜基準値《きじゅんち》）÷ ｜目標値《もくひょうち》 × 100"
            }
            Polarity::KeepInRange { tolerance } => {
                return format!(
                    "｜目標値《もくひょうち》の±{}%の｜中《なか》なら100%、それより｜小《ちい》さいときは ｜実績値《じっせきち》 ÷ ｜下限《かげん》、それより｜大《おお》きいときは ｜上限《じょうげん》 ÷ ｜実績値《じっせきち》",
                    figure(tolerance)
                )
                .into();
            }
            Polarity::YesNo => {
                "あるものは1、ないものは0：｜実績値《じっせきち》 ÷ ｜目標値《もくひょうち》 × 100"
            }
            Polarity::WatchedOnly => {
                "｜目標《もくひょう》を｜置《お》かないで｜見《み》る（｜達成率《たっせいりつ》は｜計算《けいさん》しない）"
            }
        };
        fixed.into()
    }
}

impl EasyJapanese for PathText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self.0 {
            TermPath::WholeTarget => {
                "｜目標値《もくひょうち》は｜計画《けいかく》の｜最後《さいご》の｜年度《ねんど》の｜値《あたい》"
                    .into()
            }
            TermPath::Straight => {
                "｜目標値《もくひょうち》は｜計画《けいかく》の｜最後《さいご》の｜年度《ねんど》まで｜毎年《まいとし》｜同《おな》じだけ｜進《すす》む｜途中《とちゅう》の｜値《あたい》"
                    .into()
            }
            TermPath::Given(shares) => {
                let mut words = Vec::new();
                for (year, share) in shares {
                    words.push(format!("{} {}%", year.short(), figure(*share)));
                }
                format!(
                    "｜目標値《もくひょうち》は｜計画《けいかく》の｜最後《さいご》の｜年度《ねんど》まで｜決《き》めた｜割合《わりあい》だけ｜進《すす》む｜途中《とちゅう》の｜値《あたい》（{}）",
                    words.join("、")
                )
                .into()
            }
        }
    }
}

impl EasyJapanese for RoundingText {
    fn easy_japanese(&self) -> Phrase {
        let way = if self.0.half_up {
            "｜四捨五入《ししゃごにゅう》する"
        } else {
            "｜切《き》り｜捨《す》てる"
        };
        format!(
            "｜小数第《しょうすうだい》{}｜位《い》を{way}",
            self.0.decimals + 1
        )
        .into()
    }
}

#[inline(never)]
pub(crate) fn no_rate(rating: &Rating) -> Phrase {
    match rating {
        Rating::Rated(_) => "",
        Rating::NoTarget => "｜目標《もくひょう》なし",
        Rating::NoActual => "｜実績《じっせき》なし",
        Rating::TargetZero => "｜目標《もくひょう》が0",
        Rating::ActualZero => "｜実績《じっせき》が0なので｜率《りつ》なし",
        Rating::NoBaseline => "｜基準値《きじゅんち》なし",
        Rating::NoPlannedChange => "｜目標《もくひょう》が｜基準値《きじゅんち》と｜同《おな》じ",
        Rating::Negative => "0より｜小《ちい》さい｜数《かず》なので｜率《りつ》なし",
        Rating::NotYesNo => "1でも0でもない",
        Rating::Watched => "｜目標《もくひょう》を｜置《お》かないで｜見《み》る",
        Rating::OutOfRange => "｜大《おお》きすぎて｜率《りつ》なし",
        Rating::Open => "｜未定《みてい》",
    }
    .into()
}

#[inline(never)]
pub(crate) fn edges(edges: BandEdges) -> Phrase {
    match edges {
        BandEdges::AtLeast(lower) => format!("{}%｜以上《いじょう》", figure(lower)),
        BandEdges::Over(lower) => format!("{}%より｜上《うえ》", figure(lower)),
        BandEdges::Just(at) => format!("{}%", figure(at)),
        BandEdges::From(lower, upper) => format!("{}～{}%", figure(lower), figure(upper)),
        BandEdges::OverUpTo(lower, upper) => {
            format!("{}%より｜上《うえ》、{}%まで", figure(lower), figure(upper))
        }
        BandEdges::UpTo(upper) => format!("{}%まで", figure(upper)),
        BandEdges::Under(upper) => format!("{}%より｜下《した》", figure(upper)),
        BandEdges::Anything => "―".into(),
    }
    .into()
}

#[inline(never)]
pub(crate) fn column(counted: CountedAs) -> Phrase {
    match counted {
        CountedAs::Own => "｜別《べつ》の｜区分《くぶん》",
        CountedAs::Forecast => "｜見込《みこ》み",
        CountedAs::Band(_) | CountedAs::None => "｜率《りつ》なし",
    }
    .into()
}

#[inline(never)]
pub(crate) fn status_word(status: YearStatus) -> Phrase {
    match status {
        YearStatus::Final => "｜確定《かくてい》",
        YearStatus::Provisional => "｜速報《そくほう》",
        YearStatus::Forecast => "｜見込《みこ》み",
    }
    .into()
}
