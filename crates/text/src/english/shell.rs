//! `ShellText`'s texts in English.

use super::figures::counted;
use crate::{English, Phrase, ShellText, fiscal_year, fiscal_year_wareki};

impl English for ShellText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::AppName => "Tsunagari",
            Self::WindowTitle { page, municipality } => {
                return format!("{page} | {municipality} | Tsunagari").into();
            }
            Self::ReportOf { municipality } => {
                return format!(
                    "{municipality}: Multi-layered Support System Development (重層的支援体制整備事業)"
                )
                .into();
            }
            Self::Scheme => " Multi-layered Support System Development",
            Self::SkipToContent => "Skip to main content",
            Self::Menu => "Menu",
            Self::MainPages => "Main pages",
            Self::Overview => "Overview",
            Self::Breadcrumbs => "Where you are",
            Self::SearchLabel => "Find an indicator",
            Self::SearchHint => "Find by name",
            Self::SearchFound { count: 0 } => "No indicators match",
            Self::SearchFound { count } => {
                return format!("{} found", counted(*count, "indicator")).into();
            }
            Self::SearchMore { count } => {
                return format!("{count} more: add a word to narrow them down").into();
            }
            Self::SearchResults => "Indicators found",
            Self::Language => "Language / 言語",
            Self::Check => "Claims check",
            Self::DataPage => "Data",
            Self::Share => "Share",
            Self::Edit => "Edit",
            Self::EditDone => "Finish editing",
            Self::Workshop => "Workshop",
            Self::EvaluatedYear => "Evaluated year",
            Self::Year(year) => return fiscal_year(*year).into(),
            Self::YearWareki(year) => return fiscal_year_wareki(*year).into(),
            Self::PreviousIndicator => "Previous indicator",
            Self::NextIndicator => "Next indicator",
            Self::PreviousProgramme => "Previous programme",
            Self::NextProgramme => "Next programme",
            Self::Neighbours => "Previous and next pages",
            Self::Data => "This report’s data",
            Self::DownloadJson => "JSON",
            Self::DownloadCsv => "CSV (one record a row)",
            Self::FooterWords => {
                "The drawings and colours belong to this app and are provisional. They are not the municipality’s characters. No data leaves this browser."
            }
            Self::NotFound => "Page not found",
            Self::NotFoundWords { address } => {
                return format!(
                    "There is no page at the address “{address}”. Check that the address is not cut off, or choose from below."
                )
                .into();
            }
            Self::BackToOverview => "Back to Overview",
            Self::NoReport => "The report in this app cannot be read",
            Self::NoReportWords => {
                "The report that comes with this app is damaged. Your edits in this browser are kept as they are. Install all of the app’s files again from where you got them."
            }
        };
        fixed.into()
    }
}
