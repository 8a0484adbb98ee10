//! The shell: what stands around every page, and which page an address leads to.

use crate::browser::{page_state, places, theme, viewport};
use crate::components::{chart::programme_colours, edit_bar::EditBar, footer::Footer, header::Header, notices::Notices};
use crate::pages;
use crate::route::{Page, Route};
use crate::session::{Mode, SaveState, Session};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use tsunagari_charts::Theme;
use tsunagari_core::Report;
use tsunagari_text::{Say, ShellText};

/// The colours that charts are drawn in: those of the page, and those of the programmes.
#[derive(Clone, Copy)]
pub struct ChartTheme(pub Memo<Theme>);

/// The whole app, for a report or for the reason why there is none.
#[component]
pub fn App(
    /// The published report.
    report: Result<Report, String>,
    /// The digest of its file.
    base: String,
) -> impl IntoView {
    match report {
        Ok(report) => view! { <OpenReport report base/> }.into_any(),
        Err(problem) => pages::no_report::NoReport(pages::no_report::NoReportProps { problem }).into_any(),
    }
}

#[component]
fn OpenReport(report: Report, base: String) -> impl IntoView {
    let session = Session::open(report, base, Route::parse(&places::hash()));
    provide_context(session);
    let colours_changed = RwSignal::new(0);
    theme::watch(colours_changed);
    let colours = Memo::new(move |_| programme_colours(session));
    provide_context(ChartTheme(Memo::new(move |_| {
        colours_changed.track();
        colours.with(|colours| theme::read(colours))
    })));
    // A new page is a new view; a new filter or year is not.
    let page = Memo::new(move |_| session.route.with(|route| route.page.clone()));

    places::on_hash_change(move |hash| {
        page_state::set("data-ready", None);
        let route = Route::parse(&hash);
        let turned = route.page != page.get_untracked();
        session.route.set(route);
        settle(turned);
    });
    let _ = window_event_listener(ev::beforeprint, |_| viewport::look_everywhere());
    let _ = window_event_listener(ev::resize, |_| viewport::measure_again());
    let _ = window_event_listener(ev::keydown, move |event| history_keys(session, &event));
    tell_watchers(session, page);
    settle(false);

    view! {
        <div class="page">
            <SkipLink/>
            <Header/>
            <EditBar/>
            <main class="container main" id="main" tabindex="-1">
                <Notices/>
                {move || page_view(&page.get())}
            </main>
            <Footer/>
        </div>
    }
}

fn page_view(page: &Page) -> AnyView {
    match page {
        Page::Overview => pages::overview::Overview().into_any(),
        Page::Programme(number) => pages::programme::view(*number),
        Page::Indicator(id) => pages::indicator::view(id),
        Page::NotFound(_) => pages::not_found::NotFound().into_any(),
    }
}

/// The link that leads the keyboard past the header. The address stays: it is a route.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = move |event: ev::MouseEvent| {
        event.prevent_default();
        places::focus("#main");
    };
    view! { <a class="skip-link" href="#main" on:click=skip>{ShellText::SkipToContent.plain()}</a> }
}

/// Paints what is in view, then says that the page is ready.
fn settle(turned: bool) {
    request_animation_frame(move || {
        if turned {
            places::enter_page();
        }
        viewport::look();
        spawn_local(async {
            // The drawings are effects that `look` has woken; they run before this goes on.
            tick().await;
            page_state::set("data-ready", Some("true"));
        });
    });
}

/// Keeps the attributes on `<html>` and the window's title true.
fn tell_watchers(session: Session, page: Memo<Page>) {
    page_state::set("data-source", Some("own"));
    Effect::new(move || {
        let mode = if session.mode.get() == Mode::Edit { "edit" } else { "view" };
        page_state::set("data-mode", Some(mode));
    });
    Effect::new(move || {
        let state = session.save_state.with(|state| match state {
            SaveState::Published | SaveState::Unsaved => "unsaved",
            SaveState::Browser(_) => "browser",
            SaveState::Failed => "failed",
        });
        page_state::set("data-save-state", Some(state));
    });
    Effect::new(move || page_state::set("data-year", Some(&session.year().to_string())));
    Effect::new(move || {
        let report = session.report();
        let page = pages::title(&page.get(), &report);
        let municipality = report.municipality.name.as_str();
        let title = ShellText::WindowTitle { page: &page, municipality };
        page_state::set_title(&title.plain());
    });
}

/// Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, except where a text field has an undo of its own going.
fn history_keys(session: Session, event: &ev::KeyboardEvent) {
    let editing = session.mode.get_untracked() == Mode::Edit;
    if !editing || !(event.ctrl_key() || event.meta_key()) || places::typing_in_progress() {
        return;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => session.undo(),
        ("y", false) | ("z", true) => session.redo(),
        _ => return,
    }
    event.prevent_default();
}
