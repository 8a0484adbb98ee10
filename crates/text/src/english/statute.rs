//! `StatuteText`'s texts in English.

use crate::{English, Phrase, StatuteText};

impl English for StatuteText<'_> {
    fn english(&self) -> Phrase {
        match self {
            Self::Place(item) => {
                format!("Social Welfare Act, Article 106-4 (2), item {item}").into()
            }
            Self::ShortName(item) => match item {
                1 => "Comprehensive consultation support",
                2 => "Participation support",
                3 => "Community building",
                4 => "Outreach",
                5 => "Multi-agency coordination",
                _ => "",
            }
            .into(),
            Self::Asks(item) => match item {
                1 => "Every desk takes up a person’s trouble first, whatever the age or the kind of trouble. What the desk cannot solve alone, it passes on to an agency that can.",
                2 => "Matches people whom today’s schemes and services leave without ties to society with places in their community, by what they wish for. Supports those who welcome them too, so that taking part goes on.",
                3 => "Makes places where anyone can gather, whatever their generation or situation, and chances to get to know each other. Neighbours come to look out for each other and to help each other.",
                4 => "Support workers go to people whom support has not reached. They take the time to build trust, and lead to support at each person’s own pace.",
                5 => "Sorts out who does what, and how, where no single agency can solve a complex problem. Keeps the whole in view and helps the supporters work together.",
                _ => "",
            }
            .into(),
            Self::SupportPlans { numbers } => format!(
                "Item 6 of the same paragraph asks for a support plan, and for the agencies involved to act as one. In this report it is measured by {}.",
                indicators(numbers)
            )
            .into(),
        }
    }
}

/// Indicators by their numbers: `indicator 2-2`, `indicators 2-2, 4-2`.
pub(super) fn indicators(numbers: &str) -> String {
    let all: Vec<&str> = numbers.split(['、', ',']).map(str::trim).collect();
    let word = if all.len() == 1 {
        "indicator"
    } else {
        "indicators"
    };
    format!("{word} {}", all.join(", "))
}
