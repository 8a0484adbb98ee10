//! 投影: what lasts from slide to slide.

use crate::browser::clock;
use leptos::prelude::{RwSignal, StoredValue};

/// A show under way. Copies are handles to the same one.
#[derive(Clone, Copy)]
pub struct Show {
    /// When it began, in milliseconds since 1970.
    pub began: RwSignal<f64>,
    /// Whether the screen is dark.
    pub blank: RwSignal<bool>,
    /// Whether its keys are listened to already.
    pub listens: StoredValue<bool>,
}

impl Default for Show {
    fn default() -> Self {
        Self {
            began: RwSignal::new(clock::now()),
            blank: RwSignal::new(false),
            listens: StoredValue::new(false),
        }
    }
}
