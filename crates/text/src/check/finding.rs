//! One finding in words.

use crate::{
    Japanese, Language, Phrase, PolarityText, RoundingText, Say, figure, fiscal_year_wareki,
    no_rate, speak, spoken,
};
use tsunagari_core::{
    Assertion, Claim, Explanation, Figure, FigureAddress, Grouping, IndicatorId, Operand, Quantity,
    Report, Unchecked,
};

/// What a claim says: in the words of the report's keepers, or made of its figures where they gave none.
#[derive(Clone, Copy, Debug)]
pub struct ClaimText<'a> {
    /// The report it is about.
    pub report: &'a Report,
    /// The claim.
    pub claim: &'a Claim,
}

impl ClaimText<'_> {
    /// The keepers' words, which no language but theirs has. `None` where they are those that the app would
    /// choose in Japanese: then it has them in each language.
    pub(crate) fn own_words(&self) -> Option<&str> {
        let (report, assertion) = (self.report, &self.claim.assertion);
        let before = spoken();
        speak(Language::Japanese);
        let usual = FindingText { report, assertion }.japanese().text();
        speak(before);
        let text = &*self.claim.text;
        (!text.is_empty() && text != usual).then_some(text)
    }
}

impl Japanese for ClaimText<'_> {
    fn japanese(&self) -> Phrase {
        let (report, assertion) = (self.report, &self.claim.assertion);
        match &*self.claim.text {
            "" => FindingText { report, assertion }.japanese(),
            text => text.to_owned().into(),
        }
    }
}

/// What a claim says, made of its figures.
#[derive(Clone, Copy, Debug)]
pub struct FindingText<'a> {
    /// The report it is about.
    pub report: &'a Report,
    /// What is asserted.
    pub assertion: &'a Assertion,
}

impl Japanese for FindingText<'_> {
    fn japanese(&self) -> Phrase {
        let report = self.report;
        match self.assertion {
            Assertion::Rate {
                indicator,
                year,
                printed,
            } => format!(
                "{}の{}の達成率は{}％。",
                number(report, indicator),
                fiscal_year_wareki(*year),
                figure(*printed)
            ),
            Assertion::BandTable { grouping, year, .. } => {
                let by = match grouping {
                    Grouping::Programme => "事業別",
                    Grouping::PolicyField => "分野別",
                };
                format!(
                    "{by}にみた、{}の達成度区分ごとの指標の数。",
                    fiscal_year_wareki(*year)
                )
            }
            Assertion::Improved { year, printed } => {
                format!(
                    "{}に前の年度より達成率が上がった指標は{printed}。",
                    fiscal_year_wareki(*year)
                )
            }
            Assertion::Sum { total, terms } => {
                let mut words = format!("{}は、", operand(report, total));
                for (at, term) in terms.iter().enumerate() {
                    words.push_str(match (at, term.subtract) {
                        (0, false) => "",
                        (_, false) => "＋",
                        (_, true) => "－",
                    });
                    words.push_str(&operand(report, &term.operand));
                }
                words.push('。');
                words
            }
            Assertion::Share {
                part,
                whole,
                printed,
            } => format!(
                "{}は、{}の{}％。",
                operand(report, part),
                operand(report, whole),
                figure(*printed)
            ),
            Assertion::ShareBelow { part, whole, limit } => format!(
                "{}は、{}の{}％未満。",
                operand(report, part),
                operand(report, whole),
                figure(*limit)
            ),
            Assertion::TargetMissed { indicators, year } => format!(
                "{}は、{}の目標に届かなかった。",
                numbers(report, indicators),
                fiscal_year_wareki(*year)
            ),
            Assertion::Unverifiable { printed, unit } => format!("{}{unit}", figure(*printed)),
        }
        .into()
    }
}

/// An indicator's number on screen; its id where there is none.
pub(crate) fn number(report: &Report, id: &IndicatorId) -> String {
    match report.indicator(id) {
        Some(indicator) => indicator.number.clone(),
        None => id.to_string(),
    }
}

fn numbers(report: &Report, ids: &[IndicatorId]) -> String {
    all_numbers(report, ids).join("、")
}

pub(crate) fn all_numbers(report: &Report, ids: &[IndicatorId]) -> Vec<String> {
    ids.iter().map(|id| number(report, id)).collect()
}

/// What an operand is and how much: `1-8の令和5年度の実績221`, `訪問677`.
fn operand(report: &Report, operand: &Operand) -> String {
    match operand {
        Operand::Literal { value, label } => format!("{label}{}", figure(*value)),
        Operand::Figure(at) => {
            let kind = match at.figure {
                Figure::Target => "目標",
                Figure::Actual => "実績",
            };
            let value = settled(report, at);
            let value = value.map_or_else(|| String::from("（なし）"), figure);
            let number = number(report, &at.indicator);
            format!("{number}の{}の{kind}{value}", fiscal_year_wareki(at.year))
        }
    }
}

/// What the report has there now.
pub(crate) fn settled(report: &Report, at: &FigureAddress) -> Option<Quantity> {
    let indicator = report.indicator(&at.indicator)?;
    indicator.settled(at.year, at.figure)
}

/// Why a claim was not compared, and what to do.
#[derive(Clone, Copy, Debug)]
pub struct UncheckedText<'a> {
    /// The report it is about.
    pub report: &'a Report,
    /// Why.
    pub why: &'a Unchecked,
}

impl Japanese for UncheckedText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self.why {
            Unchecked::NoData => "計算し直すもとになる数値が、この報告書にありません。",
            Unchecked::Off(reason) => return format!("照合しないことにしました：{reason}").into(),
            Unchecked::NoFigure(at) => {
                let kind = match at.figure {
                    Figure::Target => "目標値",
                    Figure::Actual => "実績値",
                };
                return format!(
                    "{}の{}の{kind}がありません。入力すると照合できます。",
                    number(self.report, &at.indicator),
                    fiscal_year_wareki(at.year)
                )
                .into();
            }
            Unchecked::NoRate(id, year, rating) => {
                return format!(
                    "{}の{}の達成率がありません（{}）。",
                    number(self.report, id),
                    fiscal_year_wareki(*year),
                    no_rate(rating)
                )
                .into();
            }
            Unchecked::OtherBands => {
                "記載された表と、いまの達成度区分の数が違うため、比べられません。"
            }
            Unchecked::NothingToShare => "全体が0のため、割合を計算できません。",
            Unchecked::OutOfRange => {
                "数値が大きすぎるか、読み方の組み合わせが多すぎて、計算できません。"
            }
        };
        fixed.into()
    }
}

/// One thing that would make a claim true.
#[derive(Clone, Copy, Debug)]
pub struct ExplanationText<'a> {
    /// The report it is about.
    pub report: &'a Report,
    /// What is asserted.
    pub assertion: &'a Assertion,
    /// What would make it true.
    pub explanation: &'a Explanation,
}

impl<'a> ExplanationText<'a> {
    /// What the sum has as its term of this place.
    pub(crate) fn operand(&self, term: usize) -> Option<&'a Operand> {
        match self.assertion {
            Assertion::Sum { terms, .. } => terms.get(term).map(|term| &term.operand),
            _ => None,
        }
    }
}

impl Japanese for ExplanationText<'_> {
    fn japanese(&self) -> Phrase {
        let report = self.report;
        match self.explanation {
            Explanation::Reading {
                indicator,
                actuals,
                ..
            } => {
                let read = |(year, actual): &(_, Option<Quantity>)| {
                    let value = actual.map_or_else(|| String::from("値なし"), figure);
                    format!("{}を{value}", fiscal_year_wareki(*year))
                };
                let actuals: Vec<String> = actuals.iter().map(read).collect();
                format!(
                    "{}の{}と読むと、記載のとおりになります（原資料では数字が続けて印字されています）。",
                    number(report, indicator),
                    actuals.join("、")
                )
            }
            Explanation::LeaveOut { indicator, note } if note.is_empty() => format!(
                "{}を除いて数えると、記載のとおりになります（この年度は速報です）。",
                number(report, indicator)
            ),
            Explanation::LeaveOut { indicator, note } => format!(
                "{}を除いて数えると、記載のとおりになります（注記：{note}）。",
                number(report, indicator)
            ),
            Explanation::Compare { indicator } => format!(
                "比較不可としている{}も前の年度と比べると、記載のとおりになります。",
                number(report, indicator)
            ),
            Explanation::WithoutTerm { term } => {
                let words = self.operand(*term).map(|found| operand(report, found));
                format!("「{}」を除くと、記載のとおりになります。", words.unwrap_or_default())
            }
            Explanation::Formula(polarity) => format!(
                "計算式を「{}」にすると、記載のとおりになります。",
                PolarityText(*polarity).plain()
            ),
            Explanation::Rounding(rounding) => format!(
                "「{}」にすると、記載のとおりになります。",
                RoundingText(*rounding).plain()
            ),
        }
        .into()
    }
}
