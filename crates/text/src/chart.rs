//! What a chart says: on its axes, in its tooltip, in its table and aloud.

use crate::{Japanese, Phrase, Say, fiscal_year, fiscal_year_wareki, no_rate, status_word};
use tsunagari_core::{FiscalYear, Rating, YearStatus};

/// 図の文言: a chart's texts. Figures arrive as they are printed, with their unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChartText {
    /// The name of the actuals' series.
    Actual,
    /// The name of the targets' series, where there is room.
    Target,
    /// The same on an axis or beside a mark.
    TargetShort,
    /// The name of the rates' series.
    Rate,
    /// A year without a value.
    Missing,
    /// A year whose value has not been decided.
    Open,
    /// A year without a target.
    NoTarget,
    /// A target of zero, of which a rate has no meaning.
    TargetZero,
    /// Why there is no rate.
    NoRate(Rating),
    /// How final a year's actual is: the name of the line.
    Status,
    /// How final a year's actual is.
    StatusIs(YearStatus),
    /// The same behind the name of the year.
    StatusBehind(YearStatus),
    /// The name of the final grade.
    FinalGrade,
    /// Nothing to put in a cell.
    Nothing,
    /// What an open value may be; `None` where one reading has no value.
    Candidates(Vec<Option<String>>),
    /// The least and the greatest of what an open value may be, in small.
    Span(String, String),
    /// The name of the difference to the target.
    ToTarget,
    /// The name of the difference to the year before.
    ToLastYear,
    /// A difference that would compare unlike with unlike.
    NotComparable,
    /// The same, with the reason.
    NotComparableBecause(String),
    /// The mark of a year that has a note.
    NoteMark,
    /// The unit, as an axis names it.
    Unit(String),
    /// What a difference of two percentages is counted in.
    Points,
    /// `R5`.
    YearShort(FiscalYear),
    /// `R5年度`.
    YearNamed(FiscalYear),
    /// `R5年度（2023）`.
    YearWestern(FiscalYear),
    /// `令和5年度（2023）`.
    YearFull(FiscalYear),
    /// The head of the column of indicators.
    IndicatorHead,
    /// So many ten thousands, on an axis.
    TenThousands(String),
    /// So many hundred millions, on an axis.
    HundredMillions(String),
    /// A percentage on an axis.
    Percent(String),
    /// The line at 100 %.
    TargetLine,
    /// Where the figures come from.
    Source {
        /// The document.
        title: String,
        /// Who published it.
        publisher: String,
    },
    /// A chart's title and what it shows, to begin its summary with.
    Heading {
        /// The indicator's number and name.
        title: String,
        /// 実績値 or 達成率.
        series: String,
        /// Its unit.
        unit: String,
    },
    /// One year in a summary.
    YearSummary {
        /// Which year.
        year: FiscalYear,
        /// What its tooltip says, as pairs of name and value.
        facts: Vec<(String, String)>,
    },
    /// All that a tooltip says, to be read aloud.
    Tooltip {
        /// The year, or the indicator's number and name.
        title: String,
        /// Pairs of name and value.
        facts: Vec<(String, String)>,
        /// Whole sentences.
        notes: Vec<String>,
    },
    /// The title of the picture of all indicators.
    Overview(FiscalYear),
    /// What the picture of all indicators shows.
    OverviewSummary {
        /// How many indicators it shows.
        indicators: usize,
        /// How many have a rate.
        rated: usize,
        /// How many of them reached their target.
        reached: usize,
        /// The highest rate, with the indicator's number and name.
        highest: Option<(String, String)>,
        /// The lowest rate, with the indicator's number and name.
        lowest: Option<(String, String)>,
    },
    /// A rate too long for the axis: the bar is cut.
    Cut,
}

impl Japanese for ChartText {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Actual => "実績値",
            Self::Target => "目標値",
            Self::TargetShort => "目標",
            Self::Rate => "達成率",
            Self::Missing => "数値なし",
            Self::Open => "未確定",
            Self::NoTarget => "目標なし",
            Self::TargetZero => "目標0のため率なし",
            Self::NoRate(rating) => return no_rate(rating).into(),
            Self::Status => "確定度",
            Self::StatusIs(status) => return status_word(*status).into(),
            Self::StatusBehind(status) => return format!("・{}", status_word(*status)).into(),
            Self::FinalGrade => "最終評価",
            Self::Nothing => "―",
            Self::Candidates(values) => return candidates(values).into(),
            Self::Span(low, high) => return format!("{low}～{high}").into(),
            Self::ToTarget => "目標との差",
            Self::ToLastYear => "前年度差",
            Self::NotComparable => "比較不可",
            Self::NotComparableBecause(reason) => {
                return format!("前年度と比較不可：{reason}").into();
            }
            Self::NoteMark => "※",
            Self::Unit(unit) => return format!("単位：{unit}").into(),
            Self::Points => "ポイント",
            Self::YearShort(year) => return year.short().into(),
            Self::YearNamed(year) => return format!("{}年度", year.short()).into(),
            Self::YearWestern(year) => return format!("{}年度（{year}）", year.short()).into(),
            Self::YearFull(year) => return fiscal_year(*year).into(),
            Self::IndicatorHead => "指標",
            Self::TenThousands(figure) => return format!("{figure}万").into(),
            Self::HundredMillions(figure) => return format!("{figure}億").into(),
            Self::Percent(figure) => return format!("{figure}%").into(),
            Self::TargetLine => "目標（100%）",
            Self::Source { title, publisher } if publisher.is_empty() => {
                return format!("出典：{title}").into();
            }
            Self::Source { title, publisher } => {
                return format!("出典：{publisher}「{title}」").into();
            }
            Self::Heading {
                title,
                series,
                unit,
            } => return format!("{title}の{series}（単位：{unit}）。").into(),
            Self::YearSummary { year, facts } => return year_summary(*year, facts).into(),
            Self::Tooltip {
                title,
                facts,
                notes,
            } => {
                let mut text = title.clone();
                for (name, value) in facts {
                    text += &format!("、{name}{value}");
                }
                for note in notes {
                    text += end_of(&text, "。");
                    text += note;
                }
                return text.into();
            }
            Self::Overview(year) => {
                return format!("{}の達成率（全指標）", fiscal_year_wareki(*year)).into();
            }
            Self::OverviewSummary {
                indicators,
                rated,
                reached,
                highest,
                lowest,
            } => {
                let mut text = format!(
                    "全{indicators}指標のうち達成率があるのは{rated}指標、目標（100%）に達したのは{reached}指標。"
                );
                for (word, end) in [("最高", highest), ("最低", lowest)] {
                    if let Some((name, rate)) = end {
                        text += &format!("{word}は{name}の{rate}。");
                    }
                }
                return text.into();
            }
            Self::Cut => "軸の範囲を超えるため、棒を途中で省略しています",
        };
        fixed.into()
    }
}

fn candidates(values: &[Option<String>]) -> String {
    let missing = || ChartText::Missing.plain();
    let words: Vec<String> = values
        .iter()
        .map(|value| value.clone().unwrap_or_else(missing))
        .collect();
    format!(
        "{}（{}のいずれか）",
        ChartText::Open.plain(),
        words.join("、")
    )
}

/// What ends a sentence, where its text has not ended it.
pub(crate) fn end_of<'a>(text: &str, stop: &'a str) -> &'a str {
    match text.ends_with(stop) {
        true => "",
        false => stop,
    }
}

fn year_summary(year: FiscalYear, facts: &[(String, String)]) -> String {
    let facts: Vec<String> = facts
        .iter()
        .map(|(name, value)| format!("{name}{value}"))
        .collect();
    format!("{}：{}。", fiscal_year_wareki(year), facts.join("、"))
}

#[cfg(test)]
mod tests {
    use super::ChartText;
    use crate::Say;

    #[test]
    fn names_every_candidate_and_the_reading_without_a_value() {
        let open = ChartText::Candidates(vec![Some("1件".into()), None]);
        assert_eq!(open.plain(), "未確定（1件、数値なしのいずれか）");
    }

    #[test]
    fn an_overview_without_rates_names_no_best_and_no_worst() {
        let text = ChartText::OverviewSummary {
            indicators: 2,
            rated: 0,
            reached: 0,
            highest: None,
            lowest: None,
        };
        assert_eq!(
            text.plain(),
            "全2指標のうち達成率があるのは0指標、目標（100%）に達したのは0指標。"
        );
    }
}
