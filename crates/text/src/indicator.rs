//! What an indicator's page and card say.

use crate::{Phrase, Say, figure, figure_with_unit, fiscal_year_wareki, rate_percent, signed};
use tsunagari_core::{FiscalYear, IndicatorKind, Quantity, Rating, ReadingCertainty};

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
    /// How the rate is computed.
    RateRule,
    /// 達成度区分.
    Band,
    /// The target was reached, or was not.
    ReachedOrNot { reached: bool },
    /// There is no rate.
    NoBand,
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

impl Say for IndicatorText<'_> {
    fn say(&self) -> Phrase {
        match self {
            Self::Heading { number, name } => format!("{number} {name}").into(),
            Self::Rate => "達成率".into(),
            Self::RateValue { shown: Some(shown), .. } => rate_percent(shown).into(),
            Self::RateValue { rating, shown: None } => no_rate(rating).into(),
            Self::RateRule => "実績値 ÷ 目標値 × 100、小数第2位を四捨五入".into(),
            Self::Band => "達成度区分".into(),
            Self::ReachedOrNot { reached: true } => "目標を達成".into(),
            Self::ReachedOrNot { reached: false } => "目標に未達".into(),
            Self::NoBand => "達成率がないため区分もありません".into(),
            Self::DifferenceToTarget => "目標との差".into(),
            Self::TargetIs { target, unit } => format!("目標 {}", figure_with_unit(*target, unit)).into(),
            Self::NoTarget => "この年度の目標値がありません".into(),
            Self::DifferenceToYearBefore => "前年度との差".into(),
            Self::RateWas { year, rate } => format!("{}は{rate}", fiscal_year_wareki(*year)).into(),
            Self::NoRateBefore => "前年度の達成率がありません".into(),
            Self::PointsUnit => "ポイント".into(),
            Self::None => "―".into(),
            Self::Open { candidates } => format!("未確定（{}）", either(candidates)).into(),
            Self::ChartHeading => "実績と目標の推移".into(),
            Self::FiguresHeading => "年度ごとの数値".into(),
            Self::YearColumn => "年度".into(),
            Self::ActualColumn { unit } => format!("実績値（{unit}）").into(),
            Self::TargetColumn { unit } => format!("目標値（{unit}）").into(),
            Self::RateColumn => "達成率".into(),
            Self::ChangeColumn => "前年度との差".into(),
            Self::NoteColumn => "注記".into(),
            Self::SourceHeading => "読み取りと出典".into(),
            Self::Certainty(certainty) => match certainty {
                ReadingCertainty::Certain => "数値の読み取りは確かです。",
                ReadingCertainty::Likely => "元の報告では数字がつながっていて、読み方がいくつかあります。印を付けた読み方で表示しています。",
                ReadingCertainty::Unresolved => "元の報告では数字がつながっていて、読み方が決まっていません。決まるまで、どの読み方でも同じになることだけを数えます。",
            }
            .into(),
            Self::Run { digits } => format!("元の並び：{digits}").into(),
            Self::Reading { year, value } => {
                format!("{} {}", year.short(), value.map_or_else(|| "―".to_owned(), figure)).into()
            }
            Self::ShownReading => "この読み方で表示".into(),
            Self::ChooseReading => "この読み方にする".into(),
            Self::ReopenReading => "未確定に戻す".into(),
            Self::Readings => "読み方の候補".into(),
            Self::PlanNumber => "計画の番号".into(),
            Self::PlanPage => "実施計画書".into(),
            Self::ReportPage => "実施状況報告".into(),
            Self::Page(page) => format!("{page}ページ").into(),
            Self::PrintedRate => "報告に記載の達成率".into(),
            Self::Printed { printed, agrees } => {
                let words = if *agrees { "計算と一致" } else { "いまの数値の計算とは異なる" };
                format!("{printed}%（{words}）").into()
            }
            Self::Kind => "数値の種類".into(),
            Self::KindName(kind) => match kind {
                IndicatorKind::Count => "年度ごとの数",
                IndicatorKind::Cumulative => "累積",
                IndicatorKind::Percentage => "割合",
            }
            .into(),
            Self::BasisChange { year, reason } => {
                format!("{}は前年度と比較できません。{reason}", fiscal_year_wareki(*year)).into()
            }
            Self::BasisChangeMark(year) => {
                format!("※ {}に数え方が変わりました", fiscal_year_wareki(*year)).into()
            }
            Self::OpenMark => "※ 読み方が未確定の数値があります".into(),
            Self::Improved { points } => moved(*points, "向上").into(),
            Self::Declined { points } => moved(*points, "低下").into(),
            Self::Unchanged => "前年度と同じ".into(),
            Self::NotComparable => "前年度と比べられません".into(),
            Self::NoteHeading => "指標の注記".into(),
            Self::Published { value: Some(value) } => format!("公表値 {}", figure(*value)).into(),
            Self::Published { value: None } => "公表値 なし".into(),
        }
    }
}

/// Why an indicator has no rate.
fn no_rate(rating: &Rating) -> &'static str {
    match rating {
        Rating::Rated(_) => "",
        Rating::NoTarget => "目標なし",
        Rating::NoActual => "実績なし",
        Rating::TargetZero => "目標が0",
        Rating::Open => "未確定",
    }
}

fn either(candidates: &[Option<Quantity>]) -> String {
    let words: Vec<String> = candidates
        .iter()
        .map(|value| value.map_or_else(|| "なし".to_owned(), figure))
        .collect();
    words.join("か")
}

/// Points are those of the rates as shown; where they cancel out, only the direction is said.
fn moved(points: Option<Quantity>, direction: &str) -> String {
    match points.filter(|points| !points.is_zero()) {
        Some(points) => {
            let size = signed(points);
            format!(
                "前年度より{}ポイント{direction}",
                size.trim_start_matches(['+', '−'])
            )
        }
        None => format!("前年度よりわずかに{direction}"),
    }
}
