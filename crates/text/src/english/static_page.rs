//! `StaticPageText`'s texts in English.

use super::statute::indicators;
use crate::{ChartText, English, Phrase, Say, StaticPageText, fiscal_year_wareki, unit_name};

impl English for StaticPageText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Edition => "Snapshot",
            Self::PublishedBy => "Published by",
            Self::Unsaid => "Not stated",
            Self::PublishedOn => "Published on",
            Self::EvaluatedYear => "Evaluated year",
            Self::Report => "Report",
            Self::Plan => "Plan",
            Self::PlanInTerm { plan, term } => return format!("{plan} ({term})").into(),
            Self::Contents => "Contents",
            Self::OverviewHeading => "Overview",
            Self::HowToRead => "How to read this page",
            Self::RateName => "Achievement rate",
            Self::OwnRules { numbers } => {
                return format!(
                    "Computed another way, explained beside each: {}.",
                    indicators(numbers)
                )
                .into();
            }
            Self::BandsLead => {
                "The band follows from the achievement rate before rounding. The more of the disc is filled, the better the band. Rates are not averaged: what counts is how many indicators are in each band."
            }
            Self::TrendName => "Compared with the year before",
            Self::TrendLead => {
                return format!(
                    "Rates are compared with those of the year before. A year with a new way of counting is marked “{}” and counts neither as better nor as worse.",
                    ChartText::NotComparable.plain()
                )
                .into();
            }
            Self::ChartName => "Charts",
            Self::ChartLead(year) => {
                return format!(
                    "Bars are actuals, lines across are targets. The dark bar is {}, pale bars are other years. The table below each chart has the same figures.",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::MarkName => "Marks",
            Self::MarkLead => {
                return format!(
                    "A year with ※ has a note below the table. “{}” is a figure that is not settled, for example because the source can be read in several ways. “―” means that there is no figure, which is not 0.",
                    ChartText::Open.plain()
                )
                .into();
            }
            Self::AllCaption(year) => {
                return format!("All indicators of {}", fiscal_year_wareki(*year)).into();
            }
            Self::NoIndicators => "This report has no indicators to evaluate yet.",
            Self::Legend { unit: "" } => "Bar: actual. Line across: target",
            Self::Legend { unit } => {
                return format!(
                    "Bar: actual. Line across: target (unit: {})",
                    unit_name(unit)
                )
                .into();
            }
            Self::YearNote { year, note } => {
                return format!("※ {}: {note}", fiscal_year_wareki(*year)).into();
            }
            Self::TableOf { number } => return format!("{number}: figures by year").into(),
            Self::BackToContents => "Back to contents",
            Self::AboutHeading => "About this page",
            Self::AboutWords => {
                "This page is the content of a report in one file, for reading. It has no program in it and does not use the network. It stays as it was on the day of publication, without later corrections. All figures in the charts are also in the tables."
            }
            Self::Drawings => {
                "The drawings and colours belong to the app that made this page, Tsunagari, and are provisional. They are not the municipality’s characters."
            }
        };
        fixed.into()
    }
}
