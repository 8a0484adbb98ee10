//! What stands above every page.

use super::{
    button::{button, plain_button},
    language_select::language_select,
    link::link,
    save_state::save_state,
    search::search,
    shape::{in_colours, shape},
    snapshot::{mark, take_over},
    year_select::year_select,
};
use crate::browser::dom::{El, drawing, el};
use crate::browser::frame::after_frame;
use crate::browser::places;
use crate::route::Page;
use crate::session::{Mode, Session, use_session};
use leptos::prelude::*;
use tsunagari_core::{CheckResult, Finding, Programme};
use tsunagari_text::{CheckText, Say, ShellText, StatuteText, named};

/// Name, search, year, edit switch and the way to the pages.
pub fn header() -> El {
    let session = use_session();
    let open = RwSignal::new(false);
    let brand = link("brand", Page::Overview)
        .child(drawing("brand__mark", "icon").attr("aria-hidden", "true"))
        .text(&ShellText::AppName.plain());
    let menu = plain_button("button site-header__menu")
        .text(&ShellText::Menu.plain())
        .attr("aria-controls", "site-menu")
        .live_attr("aria-expanded", move || Some(open.get().to_string()))
        .on_click(move || open.update(|open| *open = !*open));
    let municipality = el("span", "site-header__municipality")
        .live_text(move || named(&session.structure.get().municipality.name).into_owned())
        .child(el("span", "site-header__scheme").text(&ShellText::Scheme.plain()));
    let report =
        el("div", "site-header__report")
            .child(municipality)
            .child(match session.origin() {
                Some(origin) => mark(&origin),
                None => save_state(),
            });
    let tools = el("div", "site-header__tools")
        .child(search(open))
        .child(year_select())
        .child(language_select())
        .child(match session.origin() {
            Some(_) => take_over(session),
            None => edit_switch(session, open),
        });
    let panel = el("div", "site-header__panel")
        .attr("id", "site-menu")
        .child(tools)
        .child(navigation(session, open));
    let bar = el("div", "container site-header__bar")
        .child(brand)
        .child(menu)
        .child(report)
        .child(panel);
    el("header", "site-header").child(bar)
}

fn edit_switch(session: Session, open: RwSignal<bool>) -> El {
    let editing = move || session.mode.get() == Mode::Edit;
    let words = move || {
        if editing() {
            ShellText::EditDone
        } else {
            ShellText::Edit
        }
        .plain()
    };
    button("")
        .live_text(words)
        .live_attr("aria-pressed", move || Some(editing().to_string()))
        .live_attr("disabled", move || {
            session.read_only.get().then(String::new)
        })
        .on_click(move || {
            let now = session.mode.get_untracked();
            session.mode.set(if now == Mode::Edit {
                Mode::View
            } else {
                Mode::Edit
            });
            // On a phone the menu covers what is edited now.
            if open.get_untracked() {
                open.set(false);
                places::focus(".site-header__menu");
            }
        })
}

fn navigation(session: Session, open: RwSignal<bool>) -> El {
    let list = el("ul", "site-nav__list")
        .child(way(
            session,
            open,
            Page::Overview,
            &ShellText::Overview.plain(),
            None,
        ))
        .live(move || {
            let way = |programme: &std::sync::Arc<Programme>| {
                let words = format!("{} {}", programme.number, short_name(programme));
                way(
                    session,
                    open,
                    Page::Programme(programme.number),
                    &words,
                    Some(programme),
                )
            };
            session.programmes.with(|programmes| {
                let mut ways: Vec<El> = programmes.iter().filter(|p| !p.retired).map(way).collect();
                ways.push(check(session, open));
                for (page, words) in [
                    (Page::Data, ShellText::DataPage.plain()),
                    (Page::Share, ShellText::Share.plain()),
                    (Page::Workshop(String::new()), ShellText::Workshop.plain()),
                ] {
                    ways.push(self::way(session, open, page, &words, None));
                }
                ways
            })
        });
    el("nav", "site-nav")
        .attr("aria-label", &ShellText::MainPages.plain())
        .child(list)
}

/// The way to the claims check, with how many findings differ: known once the whole app is there, so that
/// it does not weigh on the first visit, and after the frame of an edit. Its place is kept free until then.
fn check(session: Session, open: RwSignal<bool>) -> El {
    let shown = Memo::new(move |_| match session.whole.get() {
        true => differing(session),
        false => 0,
    });
    let count = el("span", "site-nav__count");
    let words = |words: &str, class| el("span", class).text(words);
    let count = after_frame(|| {
        count.live(move || match shown.get() {
            0 => Vec::new(),
            differing => vec![
                words(&differing.to_string(), "site-nav__number").attr("aria-hidden", "true"),
                words(&CheckText::Differing(differing).plain(), "visually-hidden"),
            ],
        })
    });
    let (page, heading) = (Page::Check, ShellText::Check.plain());
    let anchor = anchor(session, open, page, &heading, None);
    el("li", "").child(anchor.child(count))
}

#[inline(never)]
fn differing(session: Session) -> usize {
    let differs = |finding: &&Finding| finding.outcome.result() == CheckResult::Differs;
    session
        .findings()
        .with(|findings| findings.iter().filter(differs).count())
}

fn way(
    session: Session,
    open: RwSignal<bool>,
    page: Page,
    words: &str,
    programme: Option<&Programme>,
) -> El {
    el("li", "").child(anchor(session, open, page, words, programme))
}

fn anchor(
    session: Session,
    open: RwSignal<bool>,
    page: Page,
    words: &str,
    programme: Option<&Programme>,
) -> El {
    let here = page.clone();
    let current = move || {
        session
            .route
            .with(|route| route.page == here)
            .then(|| "page".to_owned())
    };
    let anchor = link("site-nav__link", page)
        .maybe(programme.map(shape))
        .text(words)
        .live_attr("aria-current", current)
        // A page was chosen: the menu has done its work.
        .on_click(move || open.set(false));
    match programme {
        Some(programme) => in_colours(anchor, programme),
        None => anchor,
    }
}

/// A programme's short name, where the statute gives one; else its own.
pub fn short_name(programme: &Programme) -> String {
    match programme.statutory_item {
        item if StatuteText::knows(item) => StatuteText::ShortName(item).plain(),
        _ => named(&programme.name).into_owned(),
    }
}
