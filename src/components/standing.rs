//! How indicators stand, taken together: counted by band, never averaged.

use super::fact::{fact, figure, words};
use crate::browser::dom::{El, el};
use crate::session::{Assessment, Band};
use tsunagari_core::{CountedAs, Report, Trend};
use tsunagari_text::{OverviewText, Say, comma};

/// How a programme's indicators stand, taken together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The bands that its indicators are counted in, in the order of the tables' columns.
    pub bands: Vec<Band>,
    /// How many reached their target.
    pub reached: u32,
    /// How many improved, declined, stayed, or cannot be compared.
    pub moved: [usize; 4],
    /// How many need attention.
    pub concerns: usize,
}

impl Standing {
    /// Takes the standings of indicators together.
    pub fn of(report: &Report, assessments: &[Assessment]) -> Self {
        let mut standing = Self::default();
        let mut columns: Vec<CountedAs> = Vec::new();
        for assessment in assessments {
            let counted = assessment.counted;
            let at = columns.partition_point(|column| *column <= counted);
            columns.insert(at, counted);
            standing.bands.insert(at, Band::column(report, counted));
            // An expectation is no result.
            let reached = assessment.reached && counted != CountedAs::Forecast;
            standing.reached += u32::from(reached);
            standing.concerns += usize::from(!assessment.concerns.is_empty());
            let at = match assessment.trend {
                Trend::Improved => 0,
                Trend::Declined => 1,
                Trend::Unchanged => 2,
                Trend::NotComparable(_) | Trend::Forecast(_) | Trend::Open | Trend::Unknown => 3,
            };
            standing.moved[at] += 1;
        }
        standing
    }

    /// The counts by band that are not zero, in words.
    pub fn in_words(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        for run in self.bands.chunk_by(|a, b| a == b) {
            let count = run.len() as u32;
            words.push(
                OverviewText::BandCount {
                    band: &run[0].word,
                    count,
                }
                .plain(),
            );
        }
        words.join(comma())
    }
}

/// What stands below the facts of a [`Standing`].
pub struct StandingNotes {
    /// Below the number of those that reached their target.
    pub reached: Vec<El>,
    /// Below the number of those that improved.
    pub improved: Vec<El>,
    /// Below the number of those that declined.
    pub declined: Vec<El>,
}

/// The row of facts: how many reached their target, improved, declined, need attention.
pub fn standing_facts(standing: &Standing, notes: StandingNotes) -> Vec<El> {
    let [improved, declined, unchanged, _] = standing.moved;
    let of = |count: usize| OverviewText::OfIndicators { count }.plain();
    let all = of(standing.bands.len());
    let compared = of(improved + declined + unchanged);
    let one = |name: OverviewText, value: Vec<El>, note: Vec<El>| fact(&name.plain(), value, note);
    let count = |count: usize, of: &str| figure(&count.to_string(), of);
    let risen = el("span", "fact__figure")
        .attr("data-improved", "")
        .text(&improved.to_string());
    let concerns = one(
        OverviewText::NeedAttention,
        count(standing.concerns, &all),
        vec![words(&OverviewText::NeedAttentionNote.plain())],
    );
    let reached = count(standing.reached as usize, &all);
    let improved = vec![risen, words(&compared)];
    vec![
        one(OverviewText::Reached, reached, notes.reached),
        one(OverviewText::Improved, improved, notes.improved),
        one(
            OverviewText::Declined,
            count(declined, &compared),
            notes.declined,
        ),
        match standing.concerns {
            0 => concerns,
            _ => concerns.attr("data-tone", "alert"),
        },
    ]
}
