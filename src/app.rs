//! The shell: what stands around every page, and which page an address leads to.

use crate::browser::dom::{El, Event, effect, el, on_window};
use crate::browser::{keys, page_state, places, print, rest, trail, viewport};
use crate::components::{
    chart_theme::provide_chart_theme,
    contests::contests,
    edit_bar::edit_bar,
    footer::footer,
    header::header,
    help::{self, help},
    notices::notices,
    snapshot::snapshot_bar,
    tour::{self, tour},
};
use crate::pages;
use crate::route::{Page, Route};
use crate::session::{Mode, Notice, SaveState, Session};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use tsunagari_core::{Report, Snapshot};
use tsunagari_text::{Say, ShellText, named};

/// The whole app, for a report and the digest of its file. There is none where the bundled one did not arrive
/// whole. `notice` is what the user is told at once.
pub fn app(report: Option<(Report, String)>, notice: Option<Notice>) -> El {
    match report {
        Some((report, base)) => {
            let session = Session::open(report, base, Route::parse(&places::hash()));
            if let Some(notice) = notice {
                session.tell(notice);
            }
            shell(session)
        }
        None => {
            page_state::set("data-ready", Some("true"));
            pages::no_report::no_report()
        }
    }
}

/// The whole app, for what somebody handed out.
#[inline(never)]
pub fn snapshot(snapshot: Snapshot, route: Route) -> El {
    shell(Session::open_snapshot(snapshot, route))
}

fn shell(session: Session) -> El {
    provide_context(session);
    provide_chart_theme(session);
    // A new page is a new view; a new filter or year is not.
    let page = Memo::new(move |_| session.route.with(|route| route.page.clone()));
    on_window("hashchange", move |_| {
        page_state::set("data-ready", None);
        // What is being typed is committed before its field goes.
        places::leave_field();
        let route = Route::parse(&places::hash());
        if route.shared != session.route.with_untracked(|route| route.shared.clone()) {
            // Another report: nothing of this one stays.
            return places::reload();
        }
        let left_at = trail::turn().unwrap_or(0.0);
        let turned = route.page != page.get_untracked();
        session.route.set(route);
        settle(session, turned.then_some(left_at));
    });
    print::follow();
    on_window("resize", |_| viewport::measure_again());
    on_window("keydown", move |event| keys_of_every_page(session, &event));
    tell_watchers(session, page);
    spawn_local(async move {
        // The first frame has its charts, whatever the journal takes to answer.
        viewport::look();
        session.recover().await;
        settle(session, None);
    });
    follow_language(session);
    // In another language everything is made anew; figures, edits and the place in the report stay.
    el("div", "app").live(move || {
        session.language.track();
        let parts = el("div", "page")
            .child(skip_link())
            .child(header())
            .live(|| edit_bar().into_iter().collect())
            .maybe(session.origin().map(|_| snapshot_bar()))
            .live(
                move || match session.tour.is_under_way() && session.whole.get() {
                    true => tour().into_iter().collect(),
                    false => Vec::new(),
                },
            )
            .child(content(session, page))
            .child(footer());
        vec![parts]
    })
}

/// What stands between header and footer.
fn content(session: Session, page: Memo<Page>) -> El {
    el("main", "container main")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .live(|| notices().into_iter().chain(contests()).collect())
        .live(move || {
            let page = page.get();
            // A page shows parts as they stand; those where they are changed see to that themselves.
            // A memo that was only tracked, and never read, would count as changed.
            if !matches!(page, Page::Structure | Page::Check | Page::Compare) {
                session.structure.with(|_| ());
            }
            pages::view(&page)
        })
        // Below all else: it comes after the page is ready, and moves nothing.
        .live(move || match session.whole.get() {
            true => help(&page.get()),
            false => Vec::new(),
        })
}

/// Paints a page that another language has made anew, with the keyboard where the language was chosen.
fn follow_language(session: Session) {
    let before = StoredValue::new(session.language.get_untracked());
    effect(move || {
        let language = session.language.get();
        page_state::set("lang", Some(language.tag()));
        if before.get_value() != language {
            before.set_value(language);
            page_state::set("data-ready", None);
            spawn_local(async move {
                tick().await;
                places::focus("[data-language]");
                settle(session, None);
            });
        }
    });
}

/// The link that leads the keyboard past the header. The address stays: it is a route.
fn skip_link() -> El {
    el("a", "skip-link")
        .attr("href", "#main")
        .text(&ShellText::SkipToContent.plain())
        .on("click", |event| {
            event.prevent_default();
            places::focus("#main");
        })
}

/// Paints what is in view, then says that the page is ready: all of it in the frame that comes next. A page that
/// was turned to is entered as far down as it was left.
fn settle(session: Session, turned_to: Option<f64>) {
    spawn_local(async move {
        // A page is made by effects; they run before this goes on.
        tick().await;
        if let Some(left_at) = turned_to {
            places::enter_page(left_at);
            trail::look();
        }
        viewport::look();
        // So are the drawings that `look` has woken.
        tick().await;
        page_state::set("data-ready", Some("true"));
        // What it does stands in the second half: nobody else waits for that.
        if session.tour.at.with_untracked(Option::is_some) {
            tour::arrive(session);
        }
        if !session.whole.get_untracked() {
            rest::fetch_ahead(move || go_on_whole(session));
        }
    });
}

/// What begins when both halves of the wasm are there.
#[inline(never)]
fn go_on_whole(session: Session) {
    // Each page that was shown before has asked for it.
    if session.whole.get_untracked() {
        return;
    }
    session.is_whole();
    session.run_errand();
    trail::follow();
    // Not before: a page that is being left cannot fetch the half in which this stands.
    on_window("beforeunload", move |event| {
        if session.has_changes_in_no_file() {
            // The browser asks in its own words.
            event.prevent_default();
        }
    });
    // Somebody may have been quicker, and taken the tour.
    spawn_local(async move {
        tick().await;
        tour::arrive(session);
    });
}

/// Keeps the attributes on `<html>` and the window's title true.
fn tell_watchers(session: Session, page: Memo<Page>) {
    let source = if session.origin().is_some() {
        "snapshot"
    } else {
        "own"
    };
    page_state::set("data-source", Some(source));
    effect(move || {
        let mode = if session.mode.get() == Mode::Edit {
            "edit"
        } else {
            "view"
        };
        page_state::set("data-mode", Some(mode));
    });
    effect(move || {
        let state = session.save_state.with(|state| match state {
            SaveState::Published | SaveState::Browser(_) => "browser",
            SaveState::Saving => "saving",
            SaveState::Unsaved => "unsaved",
            SaveState::Failed => "failed",
        });
        page_state::set("data-save-state", Some(state));
    });
    effect(move || page_state::set("data-year", Some(&session.year().to_string())));
    effect(move || {
        session.language.track();
        let report = session.structure.get();
        let page = pages::title(&page.get(), &report, session.year());
        let municipality = &named(&report.municipality.name);
        page_state::set_title(
            &ShellText::WindowTitle {
                page: &page,
                municipality,
            }
            .plain(),
        );
    });
}

#[inline(never)]
fn keys_of_every_page(session: Session, event: &Event) {
    // This stands in the second half: a key that was quicker has fetched it.
    go_on_whole(session);
    help::at_key(session, event);
    history_keys(session, event);
}

/// Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, except where a text field has an undo of its own going.
fn history_keys(session: Session, event: &Event) {
    let editing = session.mode.get_untracked() == Mode::Edit;
    // What is tried out in a workshop has no undo, and the report's own is out of sight there.
    let away = |route: &Route| matches!(route.page, Page::Workshop(_));
    let editing = editing && !session.route.with_untracked(away);
    if !editing || !keys::with_control(event) || places::typing_in_progress() {
        return;
    }
    match (
        keys::name(event).to_ascii_lowercase().as_str(),
        keys::with_shift(event),
    ) {
        ("z", false) => session.undo(),
        ("y", false) | ("z", true) => session.redo(),
        _ => return,
    }
    event.prevent_default();
}
