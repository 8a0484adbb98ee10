//! `SlideText`'s texts in English.

use crate::english::figures::counted;
use crate::{English, Phrase, SlideText, fiscal_year_wareki};

impl English for SlideText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Projector => "Projector view",
            Self::ProjectorLead => {
                "Shows one thing at a time, large: from the five programmes to how to read the figures. The same address opens the same slide again."
            }
            Self::Start => "Start the slides",
            Self::End => "End",
            Self::Position { at, of } => return format!("{at} / {of}").into(),
            Self::NextIs { name } => return format!("Next: {name}").into(),
            Self::Last => "This is the last slide",
            Self::Next => "Next",
            Self::Previous => "Previous",
            Self::Timer => "Time since the start",
            Self::Blank => "Blank the screen",
            Self::FullScreen => "Full screen",
            Self::Blanked => "The screen is blank. Press Esc or touch it to come back.",
            Self::Keys => {
                "Go on with →, PageDown or space, back with ← or PageUp. B or “.” blanks the screen, Esc ends the slides. You can also swipe left and right."
            }
            Self::Of { municipality, year } => {
                return format!("{municipality}, {}", fiscal_year_wareki(*year)).into();
            }
            Self::Five { count } => {
                return format!("Support through {}", counted(*count, "programme")).into();
            }
            Self::FiveLead => "Trouble does not always keep to one policy field.",
            Self::CaseOf => "From this report",
            Self::Case(item) => case(*item),
            Self::Path => "A case moves between the programmes",
            Self::PathPicture => {
                "Picture of one road that joins a desk, a home that is visited, a table for talks, a place to take part, and the houses of neighbours"
            }
            Self::PathStep(item) => match item {
                1 => "Desk",
                4 => "Outreach",
                5 => "Joint plan",
                2 => "Taking part",
                3 => "Neighbours",
                _ => "",
            },
            Self::PathDoes(item) => match item {
                1 => "First, hear the whole story",
                4 => "Go to people whom help has not reached",
                5 => "Share out the roles in a plan",
                2 => "Find a place that suits the person",
                3 => "Live where neighbours look out for each other",
                _ => "",
            },
            Self::PathEnd => "It is no one-way road. People go back and forth, and stay connected.",
            Self::Bands(year) => {
                return format!("{}: how near the targets?", fiscal_year_wareki(*year)).into();
            }
            Self::BandsLead => {
                "Each mark is one indicator. The more of it is filled, the nearer it is to its target."
            }
            Self::ReachedOf { reached, total } => {
                return format!("{reached} of {} reached", counted(*total, "indicator")).into();
            }
            Self::Moved => "Better than the year before?",
            Self::Compared { count } => {
                return format!("Of {} that can be compared", counted(*count, "indicator")).into();
            }
            Self::Improved => "Improved",
            Self::Declined => "Declined",
            Self::Unchanged => "Unchanged",
            Self::NotCompared => "Not comparable",
            Self::Apart => "One report, very different rates",
            Self::ApartLead => {
                "An average of the rates tells nothing. That is why indicators are counted by band."
            }
            Self::Talk => "Talk it over",
            Self::Question(at) => match at {
                0 => "Where on the road is your work?",
                1 => "An indicator fell short. Would you change the work or the target?",
                _ => "How do you tell of good changes that figures do not show?",
            },
        };
        fixed.into()
    }
}

fn case(item: u16) -> &'static str {
    match item {
        1 => {
            "A household’s finances have not recovered, and repaying an emergency loan is a worry. A desk takes this up."
        }
        2 => {
            "People with difficulties such as social withdrawal enjoy futsal together with those who support them."
        }
        3 => {
            "Parents with babies and toddlers come to a gathering place, and get to know older people and students too."
        }
        4 => {
            "Someone is isolated in the community and has no strength left to ask for help. A worker visits them."
        }
        5 => {
            "A case has several problems at once, and no agency can support it alone. The agencies talk it over."
        }
        _ => "",
    }
}
