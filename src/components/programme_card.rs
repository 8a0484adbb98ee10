//! A programme on the overview: who it is, how it does, what moved.

use super::{
    band_badge::band_mark,
    change::change,
    link::link,
    shape::{character, in_colours, shape},
    standing::Standing,
};
use crate::browser::dom::{El, el};
use crate::route::Page;
use crate::session::Band;
use tsunagari_core::Programme;
use tsunagari_text::{OverviewText, Say, named};

/// One mark an indicator, best first.
pub fn band_units(bands: &[Band]) -> El {
    el("span", "band-units")
        .attr("aria-hidden", "true")
        .children(bands.iter().map(band_mark).collect())
}

/// The card.
pub fn programme_card(programme: &Programme, standing: &Standing) -> El {
    let number = el("span", "programme-card__number")
        .child(shape(programme))
        .text(&OverviewText::StatutoryItem(programme.statutory_item).plain());
    let name = link("programme-card__link", Page::Programme(programme.number))
        .text(&named(&programme.name));
    let total = standing.bands.len() as u32;
    let number_reached = || el("strong", "").text(&standing.reached.to_string());
    let reached = el("p", "programme-card__reached")
        .maybe((total > 0).then(number_reached))
        .text(&OverviewText::ReachedOf { total }.plain());
    let counts = el("div", "programme-card__counts")
        .child(reached)
        .child(band_units(&standing.bands))
        .child(el("p", "visually-hidden").text(&standing.in_words()));
    let moved = || {
        let before = el("span", "visually-hidden").text(&OverviewText::AgainstYearBefore.plain());
        let moves = moves(standing);
        el("p", "programme-card__moved")
            .child(before)
            .children(moves)
    };
    let card = el("article", "programme-card")
        .child(character(programme, "programme-card__character"))
        .child(el("h3", "programme-card__title").child(number).child(name))
        .child(counts)
        .maybe((total > 0).then(moved));
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
