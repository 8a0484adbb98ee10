//! `Entry`'s texts in English.

use crate::{English, Entry, Phrase, Say};

impl English for Entry {
    fn english(&self) -> Phrase {
        match self {
            Self::Title => "Report’s title",
            Self::Municipality => "Municipality’s name",
            Self::Code => "Municipality’s code",
            Self::Year => "Fiscal year reported on",
            Self::Years => "Fiscal years in the tables",
            Self::Plan => "Plan’s name",
            Self::TermNumber(row) => return format!("Term {}: number", row + 1).into(),
            Self::TermFirst(row) => return format!("Term {}: first fiscal year", row + 1).into(),
            Self::TermLast(row) => return format!("Term {}: last fiscal year", row + 1).into(),
            Self::TermAnnounced(row) => {
                return format!(
                    "Term {} is announced (it had not begun when the report was made)",
                    row + 1
                )
                .into();
            }
            Self::Source => "Source’s title",
            Self::Publisher => "Source’s publisher",
            Self::AsOf => "Date the figures stand for",
            Self::Updated => "Date the source was updated",
            Self::WithProgrammes => "Begin with the five programmes of the Social Welfare Act",
            Self::Name => "Name",
            Self::Number => "Number",
            Self::StatutoryItem => "Item of Article 106-4 (2) of the Social Welfare Act",
            Self::Colour => "Colour",
            Self::Character => "Character",
            Self::PolicyField => "Policy field",
            Self::PlanPage => "Page of the plan",
            Self::ReportPage => "Page of the report",
            Self::PlanNumber => "Number in the plan",
            Self::OtherSpelling => "Other spelling",
            Self::Unit => "Unit",
            Self::AxisUnit => "Unit on the chart’s axis",
            Self::Kind => "Kind",
            Self::Baseline => "Baseline",
            Self::SupportPlans => "Measures support plans (item 6 of the same paragraph)",
            Self::Within => "Move to",
            Self::FirstName => "Name of the existing part",
            Self::SecondName => "Name of the new part",
            Self::Going(_) => "Indicators that move to the new part",
            Self::OwnRule => "Whose rating rule",
            Self::Formula => "Formula",
            Self::Tolerance => "Tolerance (% of the target)",
            Self::Decimals => "Decimal places of the rate",
            Self::RoundingWay => "Rounding",
            Self::ZeroCase => "Where it would divide by 0",
            Self::TargetBasis => "How targets are set",
            Self::Path => "Shares of the way",
            Self::Summed => "Add up the yearly figures from the term’s first year, then rate",
            Self::Preset => "Which bands",
            Self::BandLower(_) => "Lower limit (%)",
            Self::BandInclusive(_) => "The limit itself",
            Self::BandWord(_) | Self::RestWord => "Word",
            Self::BandMark(_) | Self::RestMark => "Mark",
            Self::Status(_) => "How final the figures are",
            Self::NotComparable(_) => "Why the year before cannot be compared",
            Self::Grade(_) => "Final grade",
            Self::GradeReason(_) => "Reason for the final grade",
            Self::Claim(entry) => return entry.plain().into(),
        }
        .into()
    }
}

impl Entry {
    pub(crate) fn english_hint(self) -> Option<String> {
        let fixed = match self {
            Self::Code => "6 digits with the check digit. For example: 372013",
            Self::Year => "You can write FY2023, 2023 or R5.",
            Self::Years => {
                "From the earliest on, with commas between. The figures of a year you take out are kept, and come back with it."
            }
            // Said once, for all rows.
            Self::TermNumber(0) => {
                "To add a term, fill in the empty row. To take one out, empty its row."
            }
            Self::AsOf | Self::Updated => "Leave empty if the source does not say.",
            Self::Colour => {
                "Tells programmes apart and says nothing about how good they are. A darker colour is easier to see in charts."
            }
            Self::PlanPage | Self::ReportPage => "Leave empty if you do not know.",
            Self::PlanNumber => "For example: 1・2. Leave empty if there is none.",
            Self::OtherSpelling => {
                "How the source spells the name elsewhere, if it does so differently. Leave empty if not."
            }
            Self::Unit => "For example: cases, people, times, %",
            Self::AxisUnit => {
                "The unit printed on the axis of the source’s chart. Leave empty if you do not know."
            }
            Self::Baseline => "The value the plan started from. Leave empty if there is none.",
            Self::Number => "The number shown on screen.",
            Self::FirstName => "What it holds so far stays with it.",
            Self::Tolerance => "Only for “Keep within a range”. For example: 5",
            Self::RoundingWay => {
                "Only for what is shown. The band follows from the value before rounding."
            }
            Self::Path => {
                "Only for “Set shares of the way”. For example: R4 40, R5 100 (how much % of the way from baseline to target)"
            }
            Self::Summed => "Only for indicators of the kind “Count per year”.",
            // Said once, for all rows.
            Self::BandLower(0) => {
                "To add a band, fill in the empty row. To take one out, empty its limit. Bands are put in order, the highest limit first."
            }
            Self::BandWord(0) => "If empty, the limit is shown, such as “75% or more”.",
            Self::BandMark(0) => "The more of it is filled, the better the band.",
            Self::Status(0) => {
                "Provisional figures count in the tables of bands. Forecasts have a column of their own and are not compared with the year before."
            }
            Self::NotComparable(0) => {
                "A year with a reason is left out of “Improved on the year before”. Leave empty if it can be compared."
            }
            Self::Grade(0) => {
                "Shown beside the computed band. The tables of bands stay as they are."
            }
            Self::Claim(entry) => return entry.hint().map(|hint| hint.to_string()),
            Self::Title
            | Self::Municipality
            | Self::Plan
            | Self::TermNumber(_)
            | Self::TermFirst(_)
            | Self::TermLast(_)
            | Self::TermAnnounced(_)
            | Self::Source
            | Self::Publisher
            | Self::WithProgrammes
            | Self::Name
            | Self::StatutoryItem
            | Self::Character
            | Self::PolicyField
            | Self::Kind
            | Self::SupportPlans
            | Self::Within
            | Self::SecondName
            | Self::Going(_)
            | Self::OwnRule
            | Self::Formula
            | Self::Decimals
            | Self::ZeroCase
            | Self::TargetBasis
            | Self::Preset
            | Self::BandLower(_)
            | Self::BandInclusive(_)
            | Self::BandWord(_)
            | Self::BandMark(_)
            | Self::RestWord
            | Self::RestMark
            | Self::Status(_)
            | Self::NotComparable(_)
            | Self::Grade(_)
            | Self::GradeReason(_) => return None,
        };
        Some(fixed.to_owned())
    }
}
