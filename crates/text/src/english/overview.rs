//! `OverviewText` in English.

use super::figures::counted;
use crate::{English, OverviewText, Phrase, figure_with_unit, fiscal_year_wareki, signed};
use tsunagari_core::{Concern, Quantity};

impl English for OverviewText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading(year) => {
                return format!("Evaluation of {}", crate::fiscal_year(*year)).into();
            }
            Self::Source => "Source",
            Self::SourceNamed { publisher, title } => {
                return format!("{publisher}, “{title}”").into();
            }
            Self::AsOf => "As of",
            Self::Updated => "Updated",
            Self::NotStated => "Not stated in the source",
            Self::Reached => "Target reached",
            Self::ReachedNote { usual: true } => "Achievement rate of 100% or more",
            Self::ReachedNote { usual: false } => "By each indicator’s rating rule",
            Self::Improved => "Improved on the year before",
            Self::Declined => "Declined from the year before",
            Self::Unchanged { count } => {
                let others = counted(*count, "other indicator");
                return format!("{others} unchanged").into();
            }
            Self::NeedAttention => "Need attention",
            Self::NeedAttentionNote => "Achievement rate under 50%, and similar",
            Self::OfIndicators { count } => return format!(" of {}", indicators(*count)).into(),
            Self::LeftOutBefore { forecast: false } => "Left out (counted in a new way): ",
            Self::LeftOutBefore { forecast: true } => " Left out (forecast): ",
            Self::LeftOutAfter => "",
            Self::NotComparableYear(year) => {
                let year = fiscal_year_wareki(*year);
                return format!("{year} has no targets to compare with").into();
            }
            Self::Programmes { count } => return counted(*count, "programme").into(),
            Self::MarksLead => {
                "Each disc is one indicator. The more of it is filled, the higher the achievement rate."
            }
            Self::StatutoryItem(item) => return format!("Item {item}").into(),
            Self::ReachedOf { total: 0 } => "No indicators yet",
            Self::ReachedOf { total } => {
                return format!(" of {} reached the target", indicators(*total as usize)).into();
            }
            Self::BandCount { band, count } => return format!("{band}: {count}").into(),
            Self::AgainstYearBefore => "Compared with the year before ",
            Self::ImprovedCount(count) => return format!("{count} improved").into(),
            Self::DeclinedCount(count) => return format!("{count} declined").into(),
            Self::UnchangedCount(count) => return format!("{count} unchanged").into(),
            Self::NotComparedCount(count) => return format!("{count} not comparable").into(),
            Self::AttentionHeading => "Indicators that need attention",
            Self::AttentionLead => {
                "Achievement rate under 50%, a fall to a lower band, open figures and similar"
            }
            Self::AttentionNone => "None.",
            Self::ImprovedHeading => "Indicators that improved",
            Self::ImprovedLead { count } => {
                let indicators = indicators(*count);
                return format!("Largest rise in achievement rate first ({indicators})").into();
            }
            Self::ImprovedNone => "No indicator improved on the year before.",
            Self::More { count } => {
                let others = counted(*count, "other indicator");
                return format!("Show {others}").into();
            }
            Self::Why(concern) => why(*concern),
            Self::TargetAndActual {
                target,
                actual,
                unit,
            } => {
                return format!(
                    "Target {}, actual {}",
                    figure_with_unit(*target, unit),
                    figure_with_unit(*actual, unit)
                )
                .into();
            }
            Self::FromTo { from, to } => return format!("{from} → {to}").into(),
            Self::Points(points) => return difference(*points).into(),
            Self::AllHeading { count } => {
                let indicators = indicators(*count);
                return format!("Achievement rates and targets of {indicators}").into();
            }
            Self::AllCaption { year, usual } => {
                let formula = match usual {
                    true => "Achievement rate = actual ÷ target × 100",
                    false => "Each indicator’s page has the formula of its achievement rate",
                };
                return format!(
                    "{formula} ({}). Bars beyond the end of the axis are drawn shortened.",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::BandsHeading => "Achievement by band",
            Self::BandsLead => "Press a number to filter the list below.",
            Self::CountedApart { own, forecast } => {
                let mut text = Vec::new();
                if *own {
                    text.push("“Own bands” are indicators that do not use the report’s bands.");
                }
                if *forecast {
                    text.push(
                        "“Forecast” are indicators whose actual is still a forecast. No band counts them.",
                    );
                }
                return text.join(" ").into();
            }
            Self::ProvisionalCount { count: 1 } => {
                "1 of these indicators has a provisional figure."
            }
            Self::ProvisionalCount { count } => {
                return format!("{count} of these indicators have provisional figures.").into();
            }
            Self::BandsByProgramme => "Achievement by programme",
            Self::BandsByField => "Achievement by policy field",
            Self::ProgrammeColumn => "Programme",
            Self::FieldColumn => "Policy field",
            Self::TotalColumn => "Indicators",
            Self::TotalRow => "Total",
            Self::ShowCell { row, band, count } => {
                return format!("List {}: {row}, {band}", indicators(*count as usize)).into();
            }
            Self::ListHeading => "All indicators",
            Self::Filters => "Filter indicators",
            Self::FilterBand => "Band",
            Self::FilterField => "Policy field",
            Self::FilterProgramme => "Programme",
            Self::All => "All",
            Self::Showing { shown, total } if shown == total => {
                return format!("Showing all {}", indicators(*total)).into();
            }
            Self::Showing { shown, total } => {
                return format!("Showing {shown} of {}", indicators(*total)).into();
            }
            Self::Chip { name, value } => return format!("{name}: {value}").into(),
            Self::RemoveChip { name, value } => return format!("Remove {name}: {value}").into(),
            Self::Chips => "Filters in use",
            Self::RemoveAll => "Remove all filters",
            Self::NothingFits => "No indicator fits these filters.",
            Self::RateOf(year) => {
                return format!("Achievement rate for {}", fiscal_year_wareki(*year)).into();
            }
        };
        fixed.into()
    }
}

fn indicators(count: usize) -> String {
    counted(count, "indicator")
}

fn difference(points: Quantity) -> String {
    let unit = match points.to_string().as_str() {
        "1" | "-1" => "point",
        _ => "points",
    };
    format!("{} {unit}", signed(points))
}

fn why(concern: Concern) -> &'static str {
    match concern {
        Concern::NothingAchieved => "The actual is 0",
        Concern::BelowHalf => "Less than half of the target",
        Concern::FellABand => "In a lower band than the year before",
        Concern::NoActual => "No actual entered yet",
        Concern::Unresolved => "Some figures are still open",
    }
}
