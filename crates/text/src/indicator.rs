//! What an indicator's page and card say.

use crate::{
    Japanese, Phrase, figure, figure_with_unit, fiscal_year_wareki, no_rate, rate_percent, signed,
    status_word,
};
use tsunagari_core::{FiscalYear, IndicatorKind, Quantity, Rating, ReadingCertainty, YearStatus};

/// Texts of an indicator's page and card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IndicatorText<'a> {
    /// The heading: number and name.
    Heading { number: &'a str, name: &'a str },
    /// 達成率.
    Rate,
    /// A rate's percentage, or why there is none.
    RateValue {
        rating: &'a Rating,
        shown: Option<&'a str>,
    },
    /// 達成度区分.
    Band,
    /// The target was reached, or was not.
    ReachedOrNot { reached: bool },
    /// There is no rate.
    NoBand,
    /// The indicator has bands of its own, and what that means for the tables.
    OwnBands,
    /// The figure is a forecast, and what that means.
    ForecastNote,
    /// The figure may still change.
    ProvisionalNote,
    /// The indicator has a rule of its own.
    OwnRule { rule: &'a str },
    /// The mark of a year that is not final.
    StatusMark(YearStatus),
    /// Why the final grade was given.
    FinalGradeReason { reason: &'a str },
    /// The final grade, named as such.
    FinalGradeIs { grade: &'a str },
    /// The fact "difference to the target".
    DifferenceToTarget,
    /// The target it is measured against.
    TargetIs { target: Quantity, unit: &'a str },
    /// There is no target for the year.
    NoTarget,
    /// The fact "difference to the year before".
    DifferenceToYearBefore,
    /// The rate of the year before.
    RateWas { year: FiscalYear, rate: &'a str },
    /// The year before has no rate.
    NoRateBefore,
    /// The year before has several possible rates.
    OpenBefore,
    /// The unit of a difference of rates.
    PointsUnit,
    /// No figure.
    None,
    /// A figure that can be read in more than one way.
    Open { candidates: &'a [Option<Quantity>] },
    /// The heading over the chart.
    ChartHeading,
    /// The heading over the figures.
    FiguresHeading,
    /// The year's column.
    YearColumn,
    /// The actuals' column.
    ActualColumn { unit: &'a str },
    /// The targets' column.
    TargetColumn { unit: &'a str },
    /// The rates' column.
    RateColumn,
    /// The column of differences of rates.
    ChangeColumn,
    /// The notes' column.
    NoteColumn,
    /// The heading over reading and sources.
    SourceHeading,
    /// How surely the figures were read.
    Certainty(ReadingCertainty),
    /// The digits as the source has them.
    Run { digits: &'a str },
    /// One possible reading.
    Reading {
        year: FiscalYear,
        value: Option<Quantity>,
    },
    /// The reading that is shown.
    ShownReading,
    /// The reading that was shown until figures were changed.
    LeftReading,
    /// Chooses a reading.
    ChooseReading,
    /// Opens the question again.
    ReopenReading,
    /// The name of the list of readings.
    Readings,
    /// 計画の番号.
    PlanNumber,
    /// 実施計画書のページ.
    PlanPage,
    /// 報告のページ.
    ReportPage,
    /// A page number.
    Page(u16),
    /// 記載値.
    PrintedRate,
    /// What the printed report says, against what is computed.
    Printed { printed: &'a str, agrees: bool },
    /// What kind of figure it is.
    Kind,
    /// The kind's name.
    KindName(IndicatorKind),
    /// A year from which figures are not comparable, with the reason.
    BasisChange { year: FiscalYear, reason: &'a str },
    /// The same, short.
    BasisChangeMark(FiscalYear),
    /// Some figures are not decided.
    OpenMark,
    /// How the rate moved.
    Improved { points: Option<Quantity> },
    /// The rate fell.
    Declined { points: Option<Quantity> },
    /// The rate is the same.
    Unchanged,
    /// The rate cannot be compared with the year before.
    NotComparable,
    /// The note on the whole indicator.
    NoteHeading,
    /// The mark of a changed figure: what was published.
    Published { value: Option<Quantity> },
}

impl Japanese for IndicatorText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading { number, name } => return format!("{number} {name}").into(),
            Self::Rate => "達成率",
            Self::RateValue {
                shown: Some(shown), ..
            } => return rate_percent(shown).into(),
            Self::RateValue {
                rating,
                shown: None,
            } => return no_rate(rating).into(),
            Self::Band => "達成度区分",
            Self::ReachedOrNot { reached: true } => "目標を達成",
            Self::ReachedOrNot { reached: false } => "目標に未達",
            Self::NoBand => "達成率がないため区分もありません",
            Self::OwnBands => "この指標だけの区分です。区分別の表では「別の区分」に数えます",
            Self::ForecastNote => {
                "見込みのため、区分別の表では「見込み」に数え、前年度とは比べません"
            }
            Self::ProvisionalNote => "速報のため、確定するまで変わることがあります",
            Self::OwnRule { rule } => return format!("{rule}（この指標だけの評価方法）").into(),
            Self::StatusMark(status) => return format!("※{}", status_word(*status)).into(),
            Self::FinalGradeReason { reason } => {
                return format!("最終評価の理由：{reason}").into();
            }
            Self::FinalGradeIs { grade } => return format!("最終評価 {grade}").into(),
            Self::DifferenceToTarget => "目標との差",
            Self::TargetIs { target, unit } => {
                return format!("目標 {}", figure_with_unit(*target, unit)).into();
            }
            Self::NoTarget => "この年度の目標値がありません",
            Self::DifferenceToYearBefore => "前年度との差",
            Self::RateWas { year, rate } => {
                return format!("{}は{rate}", fiscal_year_wareki(*year)).into();
            }
            Self::NoRateBefore => "前年度の達成率がありません",
            Self::OpenBefore => "前年度の数値が未確定で、差は出せません",
            Self::PointsUnit => "ポイント",
            Self::None => "―",
            Self::Open { candidates } => return format!("未確定（{}）", either(candidates)).into(),
            Self::ChartHeading => "実績と目標の推移",
            Self::FiguresHeading => "年度ごとの数値",
            Self::YearColumn => "年度",
            Self::ActualColumn { unit } => return format!("実績値（{unit}）").into(),
            Self::TargetColumn { unit } => return format!("目標値（{unit}）").into(),
            Self::RateColumn => "達成率",
            Self::ChangeColumn => "前年度との差",
            Self::NoteColumn => "注記",
            Self::SourceHeading => "読み取りと出典",
            Self::Certainty(certainty) => match certainty {
                ReadingCertainty::Certain => "数値の読み取りは確かです。",
                ReadingCertainty::Likely => {
                    "元の報告では数字がつながっていて、読み方がいくつかあります。印を付けた読み方で表示しています。"
                }
                ReadingCertainty::Unresolved => {
                    "元の報告では数字がつながっていて、読み方が決まっていません。決まるまで、どの読み方でも同じになることだけを数えます。"
                }
            },
            Self::Run { digits } => return format!("元の並び：{digits}").into(),
            Self::Reading { year, value } => {
                return format!(
                    "{} {}",
                    year.short(),
                    value.map_or_else(|| "―".to_owned(), figure)
                )
                .into();
            }
            Self::ShownReading => "この読み方で表示",
            Self::LeftReading => "この読み方から数値を変更",
            Self::ChooseReading => "この読み方にする",
            Self::ReopenReading => "未確定に戻す",
            Self::Readings => "読み方の候補",
            Self::PlanNumber => "計画の番号",
            Self::PlanPage => "実施計画書",
            Self::ReportPage => "実施状況報告",
            Self::Page(page) => return format!("{page}ページ").into(),
            Self::PrintedRate => "報告に記載の達成率",
            Self::Printed { printed, agrees } => {
                let words = if *agrees {
                    "計算と一致"
                } else {
                    "いまの数値の計算とは異なる"
                };
                return format!("{printed}%（{words}）").into();
            }
            Self::Kind => "数値の種類",
            Self::KindName(kind) => match kind {
                IndicatorKind::Count => "年度ごとの数",
                IndicatorKind::Cumulative => "累積",
                IndicatorKind::Percentage => "割合",
            },
            Self::BasisChange { year, reason } => {
                return format!(
                    "{}は前年度と比較できません。{reason}",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::BasisChangeMark(year) => {
                return format!("※ {}に数え方が変わりました", fiscal_year_wareki(*year)).into();
            }
            Self::OpenMark => "※ 未確定の数値があります",
            Self::Improved { points } => return moved(*points, "向上").into(),
            Self::Declined { points } => return moved(*points, "低下").into(),
            Self::Unchanged => "前年度と同じ",
            Self::NotComparable => "前年度と比べられません",
            Self::NoteHeading => "指標の注記",
            Self::Published { value: Some(value) } => {
                return format!("公表値 {}", figure(*value)).into();
            }
            Self::Published { value: None } => "公表値 なし",
        };
        fixed.into()
    }
}

fn either(candidates: &[Option<Quantity>]) -> String {
    let words: Vec<String> = candidates
        .iter()
        .map(|value| value.map_or_else(|| "なし".to_owned(), figure))
        .collect();
    words.join("か")
}

/// Points are those of the rates as shown; where they cancel out, only the direction is said, and so
/// where a rate is open and every reading has the same direction.
fn moved(points: Option<Quantity>, direction: &str) -> String {
    match points {
        None => format!("前年度より{direction}"),
        Some(points) if points.is_zero() => format!("前年度よりわずかに{direction}"),
        Some(points) => {
            let size = signed(points);
            format!(
                "前年度より{}ポイント{direction}",
                size.trim_start_matches(['+', '−'])
            )
        }
    }
}
