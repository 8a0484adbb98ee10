//! `WorkshopText`'s texts in English.

mod exercise;
mod slides;
mod what_if;

use crate::{English, Phrase, WorkshopText};

pub(crate) use what_if::{pace_words, reach_words};

impl English for WorkshopText {
    fn english(&self) -> Phrase {
        match self {
            Self::Heading => "Workshop",
            Self::Lead => {
                "Use this report to learn how multi-layered support works and how to read its figures. Nothing you do here is saved in the report."
            }
            Self::WhatIf => "What if",
            Self::WhatIfLead => {
                "Try out other actuals and targets without changing the report. You also see what it would take to reach a target, and which changes lift an indicator into a better band."
            }
            Self::OpenWhatIf => "Start a what-if",
        }
        .into()
    }
}
