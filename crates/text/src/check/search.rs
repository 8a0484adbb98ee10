//! Which rule was it, and what looks wrong in the figures themselves.

use crate::{Japanese, Phrase, PolarityText, RoundingText, Say, figure, fiscal_year_wareki};
use tsunagari_core::{Figure, Polarity, Remark, RuleFit};

/// Texts of the search for the rule behind the printed rates.
#[derive(Clone, Copy, Debug)]
pub enum SearchText<'a> {
    /// The section's name.
    Heading,
    /// What it does.
    Lead,
    /// There are no printed rates.
    NoRates,
    /// No rule gives any of them.
    NoRule,
    /// Several rules give as many.
    Several(usize),
    /// One rule, and how many of all it gives.
    Fit { fit: &'a RuleFit, printed: usize },
    /// The indicators that fall outside, by number.
    Outside(&'a str),
    /// That a rate does not tell which way is good.
    EitherWay,
    /// The report rates so already.
    InUse,
    /// The button that makes the report rate so.
    Adopt,
    /// What the button does.
    AdoptWords,
}

impl Japanese for SearchText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "どの計算方法か",
            Self::Lead => "記載されている達成率に合う計算式と端数処理を探します。",
            Self::NoRates => "記載されている達成率がないため、探せません。",
            Self::NoRule => "記載されている達成率に合う計算方法は見つかりませんでした。",
            Self::Several(count) => {
                return format!("{count}通りの計算方法が同じだけ合い、記載からは区別できません。")
                    .into();
            }
            Self::Fit { fit, printed } => {
                let formula = match fit.polarity {
                    Polarity::HigherIsBetter => String::from("実績値 ÷ 目標値 × 100"),
                    other => PolarityText(other).plain(),
                };
                let rounding = RoundingText(fit.rounding).plain();
                let reproduced = fit.reproduced;
                return format!("{formula}、{rounding}：{printed}件のうち{reproduced}件に合う")
                    .into();
            }
            Self::Outside(numbers) => return format!("合わないもの：{numbers}").into(),
            Self::EitherWay => "「多いほど良い」か「少ないほど良い」かは、率からは分かりません。",
            Self::InUse => "この報告書は、この計算方法になっています。",
            Self::Adopt => "この計算方法にする",
            Self::AdoptWords => {
                "合わない指標のうち、別の計算方法なら合うものは、その指標だけの計算方法にします。1回で元に戻せます。"
            }
        };
        fixed.into()
    }
}

/// Texts of the look through the figures.
#[derive(Clone, Copy, Debug)]
pub enum InspectText<'a> {
    /// The section's name.
    Heading,
    /// What it does.
    Lead,
    /// Nothing was found.
    Nothing,
    /// How many were found.
    Found(usize),
    /// One remark.
    Remark(&'a Remark),
}

impl Japanese for InspectText<'_> {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Heading => "データの点検".into(),
            Self::Lead => "数値と文章そのものに、確かめたほうがよいところがないかを見ます。間違いとは限りません。".into(),
            Self::Nothing => "確かめたほうがよいところは見つかりませんでした。".into(),
            Self::Found(count) => format!("{count}件").into(),
            Self::Remark(remark) => words(remark).into(),
        }
    }
}

fn words(remark: &Remark) -> String {
    match remark {
        Remark::Above100 {
            year,
            figure: which,
            value,
        } => {
            let kind = match which {
                Figure::Target => "目標値",
                Figure::Actual => "実績値",
            };
            format!(
                "{}の{kind}{}％は、100％を超えています。",
                fiscal_year_wareki(*year),
                figure(*value)
            )
        }
        Remark::Falls {
            year,
            before,
            after,
        } => format!(
            "累積の数値が、{}に{}から{}へ減っています。",
            fiscal_year_wareki(*year),
            figure(*before),
            figure(*after)
        ),
        Remark::TargetReachedBefore {
            year,
            target,
            actual,
        } => format!(
            "{}の目標値{}は、前の年度の実績値{}で達しています。",
            fiscal_year_wareki(*year),
            figure(*target),
            figure(*actual)
        ),
        Remark::FarAbove { year } => format!(
            "{}まで2か年続けて達成率が150％を超えています。目標の置き方の見直しが要るかもしれません。",
            fiscal_year_wareki(*year)
        ),
        Remark::FarBelow { year } => format!(
            "{}まで2か年続けて達成率が25％未満です。目標の置き方の見直しが要るかもしれません。",
            fiscal_year_wareki(*year)
        ),
        Remark::NoActual { year } => {
            format!("{}の実績値がありません。", fiscal_year_wareki(*year))
        }
        Remark::Placeholder { text } => format!("ひな型の文が残っています：「{text}」"),
        Remark::OtherUnit { axis, unit } => {
            format!("単位は「{unit}」ですが、出典の図の軸は「{axis}」です。")
        }
        Remark::OtherSpelling { other } => {
            format!("出典のほかの箇所では、名前が「{other}」と書かれています。")
        }
        Remark::NearName { first, second } => {
            format!(
                "「{first}」と「{second}」は1字だけ違います。同じものなら、書き方をそろえます。"
            )
        }
    }
}
