//! ご案内: a walk of two minutes past what the app does, for a first visit and for whoever opens it again.

use super::button::{button, plain_button};
use crate::browser::dom::{El, el};
use crate::browser::{keys, page_state, places};
use crate::route::Page;
use crate::session::{Session, use_session};
use leptos::prelude::{Set, With, WithUntracked, on_cleanup, untrack};
use leptos::task::{spawn_local, tick};
use tsunagari_text::{Say, TourStop, TourText};

/// The offer at the top of the overview, until somebody has taken the tour or done without.
pub fn offer() -> El {
    let tour = use_session().tour;
    let shown = move || {
        if !tour.offered.with(|offered| *offered) {
            return Vec::new();
        }
        let start = start_button(&TourText::Start.plain());
        let not_now = plain_button("button button--quiet")
            .attr("data-tour-decline", "")
            .text(&TourText::NotNow.plain())
            .on_click(move || {
                tour.decline();
                places::focus("main h1");
            });
        let words = el("p", "tour-offer__words").text(&TourText::Offer.plain());
        let offer = el("div", "tour-offer").child(words);
        vec![offer.child(start).child(not_now)]
    };
    el("div", "tour-place").live(shown)
}

/// What begins the tour, wherever it stands.
pub fn start_button(words: &str) -> El {
    let session = use_session();
    let start = button(words).attr("data-tour-start", "");
    start.on_click(move || {
        session.tour.decline();
        go(session, 0);
    })
}

/// The tour at a stop, below what it speaks of.
#[inline(never)]
pub fn tour() -> Option<El> {
    let session = use_session();
    let at = session.tour.at.with(|at| *at)?;
    let stops = session.tour_stops();
    let (stop, of) = (*stops.get(at)?, stops.len());
    page_state::set("data-touring", Some("true"));
    on_cleanup(|| page_state::set("data-touring", None));
    let turn = |words: TourText, to: Option<usize>, class: &'static str| {
        let to = to?;
        let button = plain_button(class).text(&words.plain());
        Some(button.on_click(move || go(session, to)))
    };
    let next = Some(at + 1).filter(|next| *next < of);
    let end = match next {
        Some(_) => "button button--quiet",
        None => "button button--primary",
    };
    let end = plain_button(end)
        .attr("data-tour-end", "")
        .text(&TourText::End.plain())
        .on_click(move || leave(session));
    let ways = el("div", "tour__ways")
        .maybe(turn(TourText::Next, next, "button button--primary"))
        .maybe(turn(TourText::Back, at.checked_sub(1), "button"))
        .child(end);
    let position = TourText::Position { at: at + 1, of };
    let heading = el("h2", "tour__heading")
        .attr("id", HEADING)
        .attr("tabindex", "-1")
        .text(&TourText::Heading(stop).plain());
    let tour = el("section", "tour")
        .attr("aria-label", &TourText::Name.plain())
        .attr("data-tour-stop", &(at + 1).to_string())
        .on("keydown", move |event| {
            if keys::name(&event) == "Escape" {
                leave(session);
            }
        })
        .child(el("p", "tour__position").text(&position.plain()))
        .child(heading)
        .child(el("p", "").text(&TourText::Words(stop).plain()))
        .child(ways);
    Some(tour)
}

const HEADING: &str = "h-tour";

/// Brings into view what the stop speaks of, and puts the keyboard on the words. Where the user has gone to a
/// page of their own, that stays as it is.
#[inline(never)]
pub fn arrive(session: Session) {
    let Some(stop) = session.tour_stop() else {
        return;
    };
    let here = |page: &Page| session.route.with_untracked(|route| route.page == *page);
    if page(session, stop).is_some_and(|page| here(&page)) {
        places::point_at(places(stop));
        places::focus(&format!("#{HEADING}"));
    }
}

fn go(session: Session, to: usize) {
    session.tour.at.set(Some(to));
    let page = session.tour_stop().and_then(|stop| page(session, stop));
    let address = page.map(|page| untrack(|| session.link(page)));
    match address {
        // Whoever paints the page then says that it has arrived.
        Some(address) if address != places::hash() => places::go(&address),
        _ => spawn_local(async move {
            tick().await;
            arrive(session);
        }),
    }
}

fn leave(session: Session) {
    session.tour.at.set(None);
    places::point_at(&[]);
    places::focus("#main");
}

/// Where a stop is; `None` where the report has no such page any more.
fn page(session: Session, stop: TourStop) -> Option<Page> {
    Some(match stop {
        TourStop::Standing
        | TourStop::Programmes
        | TourStop::Attention
        | TourStop::AllIndicators
        | TourStop::Help => Page::Overview,
        TourStop::Indicator | TourStop::Edit => {
            let report = session.report_now();
            let (_, _, first) = report.indicators().next()?;
            Page::Indicator(first.id.to_string())
        }
        TourStop::Check => Page::Check,
        TourStop::Keep => Page::Data,
        TourStop::Share => Page::Share,
        TourStop::Workshop => Page::Workshop(String::new()),
    })
}

/// What a stop speaks of: the first of these that is in sight.
fn places(stop: TourStop) -> &'static [&'static str] {
    match stop {
        TourStop::Standing => &["main .facts"],
        TourStop::Programmes => &["[aria-labelledby=programmes]"],
        TourStop::Attention => &["[aria-labelledby=attention]"],
        TourStop::AllIndicators => &["[aria-labelledby=all-indicators]"],
        TourStop::Indicator => &["main .chart--large"],
        // On a phone it is in the menu.
        TourStop::Edit => &[".site-header__tools [aria-pressed]", ".site-header__menu"],
        TourStop::Check => &[".check-findings", "main h1"],
        TourStop::Keep => &["[aria-labelledby=h-files]"],
        TourStop::Share => &[".share-choice"],
        TourStop::Workshop => &[".workshop-parts"],
        TourStop::Help => &[".help"],
    }
}
