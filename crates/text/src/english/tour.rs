//! `TourText`'s texts in English.

use crate::{English, Phrase, TourStop, TourText};

impl English for TourText {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Name => "Two-minute tour",
            Self::Offer => "New here? A tour of two minutes shows how to read and use this.",
            Self::Start => "Take the tour",
            Self::NotNow => "Not now",
            Self::Heading(stop) => heading(*stop),
            Self::Words(stop) => words(*stop),
            Self::Position { at, of } => return format!("{at} of {of}").into(),
            Self::Back => "Back",
            Self::Next => "Next",
            Self::End => "End the tour",
        };
        fixed.into()
    }
}

fn heading(stop: TourStop) -> &'static str {
    match stop {
        TourStop::Standing => "The whole first",
        TourStop::Programmes => "Programme by programme",
        TourStop::Attention => "Indicators that need attention",
        TourStop::AllIndicators => "All indicators in one chart",
        TourStop::Indicator => "One indicator",
        TourStop::Edit => "Correct figures",
        TourStop::Check => "Check the claims",
        TourStop::Keep => "Keep it",
        TourStop::Share => "Hand it on",
        TourStop::Workshop => "Teach with it",
        TourStop::Help => "When you need help",
    }
}

fn words(stop: TourStop) -> &'static str {
    match stop {
        TourStop::Standing => {
            "How many indicators reached their target, and how many improved, comes first. Choose the year with “Evaluated year”."
        }
        TourStop::Programmes => {
            "Each programme has a colour, a shape and a character of its own. Press its name to see its activities and indicators."
        }
        TourStop::Attention => {
            "What is far from its target or has declined, each with the reason. Starting here is fastest."
        }
        TourStop::AllIndicators => {
            "The line at 100% is the target. Point at a mark to see its values; press it to open the indicator."
        }
        TourStop::Indicator => {
            "Actuals and targets, year by year. How the rate is worked out, and the page of the source, are further down."
        }
        TourStop::Edit => {
            "“Edit” turns figures and texts into fields. Rates and charts follow at once, and “Undo” takes any change back."
        }
        TourStop::Check => {
            "The report’s printed figures are worked out again; where they differ, possible reasons are shown."
        }
        TourStop::Keep => {
            "Changes stay in this browser only. After edits that matter, choose “Save to a file”."
        }
        TourStop::Share => {
            "Hand the report on as a link, a QR code or one file. No server sees it. Before publication, lock it with a passphrase."
        }
        TourStop::Workshop => {
            "Show it on a projector, try other figures, solve exercises. The report itself never changes."
        }
        TourStop::Help => {
            "At the bottom of every page there is help, and this tour can be opened again there."
        }
    }
}
