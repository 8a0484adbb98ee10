//! A programme on the overview: who it is, how it does, what moved.

use super::{
    band_badge::band_mark,
    change::change,
    shape::{character, shape},
};
use crate::route::Page;
use crate::session::{Assessment, use_session};
use leptos::prelude::*;
use tsunagari_core::{BandScheme, Programme, Trend};
use tsunagari_text::{OverviewText, Say, band_word};

/// How a programme's indicators stand, taken together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The bands of its indicators, best first; `none` last.
    pub bands: Vec<String>,
    /// How many reached their target.
    pub reached: u32,
    /// How many improved, declined, stayed, or cannot be compared.
    pub moved: [usize; 4],
    /// How many need attention.
    pub concerns: usize,
}

impl Standing {
    /// Takes the standings of indicators together.
    pub fn of(scheme: &BandScheme, assessments: &[Assessment]) -> Self {
        let rank = |band: &String| scheme.find(band).map_or(usize::MAX, |band| band.0);
        let mut standing = Self::default();
        for assessment in assessments {
            standing.bands.push(assessment.band.clone());
            standing.reached += u32::from(rank(&assessment.band) == 0);
            standing.concerns += usize::from(!assessment.concerns.is_empty());
            let at = match assessment.trend {
                Trend::Improved => 0,
                Trend::Declined => 1,
                Trend::Unchanged => 2,
                Trend::NotComparable(_) | Trend::Open | Trend::Unknown => 3,
            };
            standing.moved[at] += 1;
        }
        standing.bands.sort_by_key(rank);
        standing
    }

    /// The counts by band that are not zero, in words.
    pub fn in_words(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        for run in self.bands.chunk_by(|a, b| a == b) {
            let count = run.len() as u32;
            words.push(OverviewText::BandCount { band: band_word(&run[0]), count }.plain());
        }
        words.join("、")
    }
}

/// One mark an indicator, best first.
pub fn band_units(bands: &[String]) -> impl IntoView + use<> {
    let marks = bands.iter().map(|band| band_mark(band)).collect_view();
    view! { <span class="band-units" aria-hidden="true">{marks}</span> }
}

/// The card.
pub fn programme_card(programme: &Programme, standing: &Standing) -> impl IntoView + use<> {
    let session = use_session();
    let page = Page::Programme(programme.number);
    let kinds = ["improved", "declined", "same", "none"];
    let words = |at: usize, count: usize| {
        match at {
            0 => OverviewText::ImprovedCount(count),
            1 => OverviewText::DeclinedCount(count),
            2 => OverviewText::UnchangedCount(count),
            _ => OverviewText::NotComparedCount(count),
        }
        .plain()
    };
    let moved = standing
        .moved
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(at, count)| change(kinds[at], words(at, *count)))
        .collect_view();
    view! {
        <li>
            <article class="programme-card" style=("--programme", programme.colour.clone())>
                {character(programme, "programme-card__character")}
                <h3 class="programme-card__title">
                    <span class="programme-card__number">
                        {shape(programme)} {OverviewText::StatutoryItem(programme.statutory_item).plain()}
                    </span>
                    <a class="programme-card__link" href=move || session.link(page.clone())>
                        {programme.name.clone()}
                    </a>
                </h3>
                <div class="programme-card__counts">
                    <p class="programme-card__reached">
                        <strong>{standing.reached}</strong>
                        {OverviewText::ReachedOf { total: standing.bands.len() as u32 }.plain()}
                    </p>
                    {band_units(&standing.bands)}
                    <p class="visually-hidden">{standing.in_words()}</p>
                </div>
                <p class="programme-card__moved">
                    <span class="visually-hidden">{OverviewText::AgainstYearBefore.plain()}</span>
                    {moved}
                </p>
            </article>
        </li>
    }
}
