//! `ChartText`'s texts in English.

use super::figures::counted;
use crate::chart::end_of;
use crate::figures::group;
use crate::{ChartText, English, Phrase, fiscal_year, no_rate, status_word, unit_name};
use tsunagari_core::{FiscalYear, YearStatus};

impl English for ChartText {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Actual => "Actual",
            Self::Target | Self::TargetShort => "Target",
            Self::Rate => "Achievement rate",
            Self::Missing => "No figure",
            Self::Open => "Open",
            Self::NoTarget => "No target",
            Self::TargetZero => "No rate, as the target is 0",
            Self::NoRate(rating) => return no_rate(rating).into(),
            Self::Status => "Status",
            Self::StatusIs(status) => return status_word(*status).into(),
            Self::StatusBehind(status) => return behind(*status).into(),
            Self::FinalGrade => "Final grade",
            Self::Nothing => "―",
            Self::Candidates(values) => return candidates(values).into(),
            Self::Span(low, high) => return format!("{low} to {high}").into(),
            Self::ToTarget => "Against target",
            Self::ToLastYear => "Against the year before",
            Self::NotComparable => "Not comparable",
            Self::NotComparableBecause(reason) => {
                return format!("Not comparable with the year before: {reason}").into();
            }
            Self::NoteMark => "※",
            Self::Unit(unit) => return format!("Unit: {}", unit_name(unit)).into(),
            Self::Points => "points",
            Self::YearShort(year) => return format!("FY{:02}", year.start() % 100).into(),
            Self::YearNamed(year) | Self::YearWestern(year) | Self::YearFull(year) => {
                return fiscal_year(*year).into();
            }
            Self::IndicatorHead => "Indicator",
            Self::TenThousands(figure) => return with_zeros(figure, "0000").into(),
            Self::HundredMillions(figure) => return with_zeros(figure, "00000000").into(),
            Self::Percent(figure) => return format!("{figure}%").into(),
            Self::TargetLine => "Target (100%)",
            Self::Source { title, publisher } if publisher.is_empty() => {
                return format!("Source: {title}").into();
            }
            Self::Source { title, publisher } => {
                return format!("Source: {publisher}, “{title}”").into();
            }
            Self::Heading {
                title,
                series,
                unit,
            } => return format!("{title}: {series} (unit: {}).", unit_name(unit)).into(),
            Self::YearSummary { year, facts } => return year_summary(*year, facts).into(),
            Self::Tooltip {
                title,
                facts,
                notes,
            } => {
                let mut text = title.clone();
                for (name, value) in facts {
                    text += &format!("; {name} {value}");
                }
                for note in notes {
                    text += end_of(&text, ".");
                    text += " ";
                    text += note;
                }
                return text.into();
            }
            Self::Overview(year) => {
                let year = fiscal_year(*year);
                return format!("Achievement rates in {year} (all indicators)").into();
            }
            Self::OverviewSummary {
                indicators,
                rated,
                reached,
                highest,
                lowest,
            } => {
                let has = if *rated == 1 { "has" } else { "have" };
                let mut text = format!(
                    "{}: {rated} {has} an achievement rate, {reached} reached the target (100%).",
                    counted(*indicators, "indicator")
                );
                for (word, end) in [("Highest", highest), ("Lowest", lowest)] {
                    if let Some((name, rate)) = end {
                        text += &format!(" {word}: {name}, {rate}.");
                    }
                }
                return text.into();
            }
            Self::Cut => "Longer than the axis: the bar is cut",
        };
        fixed.into()
    }
}

/// Behind a year's name, so in small letters.
fn behind(status: YearStatus) -> String {
    format!(" ({})", status_word(status).to_lowercase())
}

/// English has no word for ten thousand: the zeros are written.
fn with_zeros(figure: &str, zeros: &str) -> String {
    let digits = figure.replace(',', "").replace('−', "-");
    group(&(digits + zeros))
}

fn candidates(values: &[Option<String>]) -> String {
    let words: Vec<&str> = values
        .iter()
        .map(|value| value.as_deref().unwrap_or("no figure"))
        .collect();
    format!("Open ({})", words.join(" or "))
}

fn year_summary(year: FiscalYear, facts: &[(String, String)]) -> String {
    let facts: Vec<String> = facts
        .iter()
        .map(|(name, value)| format!("{name} {value}"))
        .collect();
    format!(" {}: {}.", fiscal_year(year), facts.join("; "))
}
