//! The stage: 16:9, as large as the window allows, with the slide and a line on where one is.

use super::deck::{Slide, deck};
use super::faces::face;
use crate::browser::dom::{El, Event, el, on_window};
use crate::browser::{clock, full_screen, keys, page_state, places, pointer};
use crate::components::button::plain_button;
use crate::route::Page;
use crate::session::{Session, Show};
use leptos::prelude::*;
use tsunagari_text::{Say, SlideText, SnapshotText};

/// How far a finger goes for a swipe, in CSS pixels.
const SWIPE_PX: f64 = 60.0;

/// Starts a show at its first slide.
pub fn begin(session: Session) {
    let show = session.show_under_way();
    show.began.set(clock::now());
    show.blank.set(false);
    go_to(session, 1);
}

/// The slide of a number from 1; `None` where there is none.
pub fn stage(session: Session, number: usize) -> Option<Vec<El>> {
    let report = session.report_now();
    let slides = deck(&report);
    let slide = slides.get(number.checked_sub(1)?)?;
    let show = session.show_under_way();
    listen(session, show);
    page_state::set("data-projector", Some("true"));
    on_cleanup(|| page_state::set("data-projector", None));
    let next = slides.get(number);
    let dark = move || show.blank.get().then(String::new);
    let year = untrack(|| session.year());
    let shown = el("div", "slide")
        .live_attr("hidden", dark)
        .attr("data-slide-kind", kind(slide))
        .child(face(session, &report, slide));
    let line = line(
        session,
        show,
        number,
        slides.len(),
        next.map(|next| next.name(&report, year)),
    );
    let black =
        el("p", "stage__dark")
            .attr("role", "status")
            .live(move || match show.blank.get() {
                true => vec![el("span", "visually-hidden").text(&SlideText::Blanked.plain())],
                false => Vec::new(),
            });
    let start = StoredValue::new(None::<(f64, f64)>);
    let stage = el("div", "stage")
        .attr("tabindex", "-1")
        .attr("data-slide", &number.to_string())
        .live_attr("data-blank", dark)
        .on("pointerdown", move |event| {
            start.set_value(pointer::at(&event))
        })
        .on("pointerup", move |event| {
            let way = start.get_value().zip(pointer::at(&event));
            start.set_value(None);
            if show.blank.get_untracked() {
                return show.blank.set(false);
            }
            if let Some(((from, from_y), (to, to_y))) = way {
                let (across, down) = (to - from, (to_y - from_y).abs());
                if across.abs() > SWIPE_PX && across.abs() > 2.0 * down {
                    step(session, if across < 0.0 { 1 } else { -1 });
                }
            }
        })
        .child(shown)
        .child(line.live_attr("hidden", dark))
        .child(black);
    Some(vec![stage])
}

fn kind(slide: &Slide) -> &'static str {
    match slide {
        Slide::Title => "title",
        Slide::Five => "five",
        Slide::Programme(_) => "programme",
        Slide::Path => "path",
        Slide::Bands => "bands",
        Slide::Moved => "moved",
        Slide::Apart => "apart",
        Slide::Talk => "talk",
    }
}

/// Where one is and what comes next, the time, and the ways on.
fn line(session: Session, show: Show, at: usize, of: usize, next: Option<String>) -> El {
    let next_words = match &next {
        Some(name) => SlideText::NextIs { name }.plain(),
        None => SlideText::Last.plain(),
    };
    let now = RwSignal::new(clock::now());
    clock::every_second(move || {
        let _ = now.try_set(clock::now());
    });
    let timer = el("span", "stage__timer")
        .attr("role", "timer")
        .attr("aria-label", &SlideText::Timer.plain())
        .attr("data-timer", "")
        .live_text(move || {
            let seconds = ((now.get() - show.began.get()).max(0.0) / 1000.0) as u64;
            format!("{}:{:02}", seconds / 60, seconds % 60)
        });
    let turn = |words: SlideText<'_>, by: isize, there: bool| {
        let button = plain_button("stage__button").text(&words.plain());
        let button = match there {
            true => button,
            false => button.attr("disabled", ""),
        };
        button.on_click(move || step(session, by))
    };
    let origin = session.origin().map(|origin| {
        let (by, on) = (origin.by.as_str(), origin.on);
        el("span", "stage__origin").text(&SnapshotText::Mark { by, on }.plain())
    });
    let full = full_screen::is_possible().then(|| {
        plain_button("stage__button")
            .attr("data-full-screen", "")
            .text(&SlideText::FullScreen.plain())
            .on_click(full_screen::switch)
    });
    el("div", "stage__line")
        .child(
            el("span", "stage__position")
                .attr("data-position", "")
                .text(&SlideText::Position { at, of }.plain()),
        )
        .child(
            el("span", "stage__next")
                .attr("data-next", "")
                .text(&next_words),
        )
        .maybe(origin)
        .child(timer)
        .child(turn(SlideText::Previous, -1, at > 1).attr("data-previous-slide", ""))
        .child(turn(SlideText::Next, 1, next.is_some()).attr("data-next-slide", ""))
        .child(
            plain_button("stage__button")
                .attr("data-blank-out", "")
                .text(&SlideText::Blank.plain())
                .on_click(move || show.blank.set(true)),
        )
        .maybe(full)
        .child(
            plain_button("stage__button")
                .attr("data-presentation", "")
                .text(&SlideText::End.plain())
                .on_click(move || end(session)),
        )
}

/// The slide that an address shows, from 1.
fn current(session: Session) -> Option<usize> {
    session.route.with_untracked(|route| match &route.page {
        Page::Workshop(place) => place.strip_prefix("slide/")?.parse().ok(),
        _ => None,
    })
}

fn go_to(session: Session, number: usize) {
    let page = Page::Workshop(format!("slide/{number}"));
    places::go(&untrack(|| session.link(page)));
}

fn step(session: Session, by: isize) {
    let last = deck(&session.report_now()).len();
    let to = current(session).and_then(|at| at.checked_add_signed(by));
    if let Some(to) = to.filter(|to| (1..=last).contains(to)) {
        go_to(session, to);
    }
}

fn end(session: Session) {
    session.show_under_way().blank.set(false);
    full_screen::leave();
    places::go(&untrack(|| session.link(Page::Workshop(String::new()))));
}

/// Listens to keys and clickers, wherever the keyboard is. The listener stays, and minds slides alone.
fn listen(session: Session, show: Show) {
    if show.listens.get_value() {
        return;
    }
    show.listens.set_value(true);
    on_window("keydown", move |event| {
        if current(session).is_some() && !keys::with_control(&event) {
            press(session, show, &event);
        }
    });
}

fn press(session: Session, show: Show, event: &Event) {
    let last = deck(&session.report_now()).len();
    let dark = show.blank.get_untracked();
    match keys::name(event).as_str() {
        "b" | "B" | "." if session.has_letter_keys() => show.blank.set(!dark),
        "Escape" if dark => show.blank.set(false),
        "Escape" => end(session),
        // Whoever goes on wants to see it.
        "ArrowRight" | "ArrowDown" | "PageDown" => {
            show.blank.set(false);
            step(session, 1);
        }
        "ArrowLeft" | "ArrowUp" | "PageUp" => {
            show.blank.set(false);
            step(session, -1);
        }
        // On a button it presses the button.
        " " if !keys::on_button(event) => step(session, 1),
        "Home" => go_to(session, 1),
        "End" => go_to(session, last),
        _ => return,
    }
    event.prevent_default();
}
