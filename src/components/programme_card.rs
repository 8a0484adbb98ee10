//! A programme on the overview: who it is, how it does, what moved.

use super::{
    band_badge::band_mark,
    change::change,
    link::link,
    shape::{character, in_colours, shape},
};
use crate::browser::dom::{El, el};
use crate::route::Page;
use crate::session::Assessment;
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
            let at = standing
                .bands
                .partition_point(|band| rank(band) <= rank(&assessment.band));
            standing.bands.insert(at, assessment.band.clone());
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
        standing
    }

    /// The counts by band that are not zero, in words.
    pub fn in_words(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        for run in self.bands.chunk_by(|a, b| a == b) {
            let count = run.len() as u32;
            words.push(
                OverviewText::BandCount {
                    band: band_word(&run[0]),
                    count,
                }
                .plain(),
            );
        }
        words.join("、")
    }
}

/// One mark an indicator, best first.
pub fn band_units(bands: &[String]) -> El {
    el("span", "band-units")
        .attr("aria-hidden", "true")
        .children(bands.iter().map(|band| band_mark(band)).collect())
}

/// The card.
pub fn programme_card(programme: &Programme, standing: &Standing) -> El {
    let number = el("span", "programme-card__number")
        .child(shape(programme))
        .text(&OverviewText::StatutoryItem(programme.statutory_item).plain());
    let name =
        link("programme-card__link", Page::Programme(programme.number)).text(&programme.name);
    let reached = el("p", "programme-card__reached")
        .child(el("strong", "").text(&standing.reached.to_string()))
        .text(
            &OverviewText::ReachedOf {
                total: standing.bands.len() as u32,
            }
            .plain(),
        );
    let counts = el("div", "programme-card__counts")
        .child(reached)
        .child(band_units(&standing.bands))
        .child(el("p", "visually-hidden").text(&standing.in_words()));
    let before = el("span", "visually-hidden").text(&OverviewText::AgainstYearBefore.plain());
    let moved = el("p", "programme-card__moved")
        .child(before)
        .children(moves(standing));
    let card = el("article", "programme-card")
        .child(character(programme, "programme-card__character"))
        .child(el("h3", "programme-card__title").child(number).child(name))
        .child(counts)
        .child(moved);
    el("li", "").child(in_colours(card, programme))
}

fn moves(standing: &Standing) -> Vec<El> {
    let [improved, declined, unchanged, other] = standing.moved;
    let all = [
        ("improved", improved, OverviewText::ImprovedCount(improved)),
        ("declined", declined, OverviewText::DeclinedCount(declined)),
        ("same", unchanged, OverviewText::UnchangedCount(unchanged)),
        ("none", other, OverviewText::NotComparedCount(other)),
    ];
    let some = all.into_iter().filter(|(_, count, _)| *count > 0);
    some.map(|(kind, _, words)| change(kind, &words.plain()))
        .collect()
}
