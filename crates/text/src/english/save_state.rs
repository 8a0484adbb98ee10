//! `SaveStateText`'s texts in English.

use crate::{English, Phrase, SaveStateText};

impl English for SaveStateText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Published => "As published",
            Self::Unchanged => "No changes",
            Self::Saving => "Saving",
            Self::Browser { time } => {
                return format!("Saved in this browser {time}").into();
            }
            Self::File { day } => return format!("Saved to a file {day}").into(),
            Self::Unsaved => "Not saved",
            Self::Failed => "Could not be saved",
        };
        fixed.into()
    }
}
