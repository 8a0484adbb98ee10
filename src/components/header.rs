//! What stands above every page.

use super::{save_state::SaveState, search::Search, shape::shape, year_select::YearSelect};
use crate::route::Page;
use crate::session::{Mode, use_session};
use leptos::prelude::*;
use tsunagari_core::Programme;
use tsunagari_text::{EditText, Say, ShellText, StatuteText};

/// Name, search, year, edit switch and the way to the pages.
#[component]
pub fn Header() -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(false);
    // A page was chosen: the menu has done its work.
    let here = Memo::new(move |_| session.route.with(|route| route.page.clone()));
    let municipality = move || session.report().municipality.name.clone();
    let editing = move || session.mode.get() == Mode::Edit;
    let switch = move |_| {
        session.mode.update(|mode| *mode = if *mode == Mode::Edit { Mode::View } else { Mode::Edit });
    };
    let programmes = move || {
        let link = |programme: &Programme| {
            let page = Page::Programme(programme.number);
            nav_link(page, here, open, programme_link_words(programme), Some(programme))
        };
        session.report().programmes.iter().map(|programme| link(programme)).collect_view()
    };
    view! {
        <header class="site-header">
            <div class="container site-header__bar">
                <a class="brand" href=move || session.link(Page::Overview)>
                    <img class="brand__mark" src="./icon.svg" alt="" width="36" height="36"/>
                    {ShellText::AppName.plain()}
                </a>
                <button
                    type="button"
                    class="button site-header__menu"
                    aria-expanded=move || open.get().to_string()
                    aria-controls="site-menu"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {ShellText::Menu.plain()}
                </button>
                <div class="site-header__report">
                    <span class="site-header__municipality">
                        {move || ShellText::ReportOf { municipality: &municipality() }.plain()}
                    </span>
                    <SaveState/>
                </div>
                <div class="site-header__panel" id="site-menu">
                    <div class="site-header__tools">
                        <Search/>
                        <YearSelect/>
                        <button
                            type="button"
                            class="button"
                            aria-pressed=move || editing().to_string()
                            on:click=switch
                        >
                            {move || if editing() { EditText::EditDone } else { EditText::Edit }.plain()}
                        </button>
                    </div>
                    <nav class="site-nav" aria-label=ShellText::MainPages.plain()>
                        <ul class="site-nav__list">
                            {nav_link(Page::Overview, here, open, ShellText::Overview.plain(), None)}
                            {programmes}
                        </ul>
                    </nav>
                </div>
            </div>
        </header>
    }
}

fn nav_link(
    page: Page,
    here: Memo<Page>,
    open: RwSignal<bool>,
    words: String,
    programme: Option<&Programme>,
) -> impl IntoView + use<> {
    let session = use_session();
    let target = page.clone();
    view! {
        <li>
            <a
                class="site-nav__link"
                style=("--programme", programme.map(|programme| programme.colour.clone()))
                href=move || session.link(target.clone())
                aria-current=move || (here.get() == page).then_some("page")
                on:click=move |_| open.set(false)
            >
                {programme.map(shape)}
                {words}
            </a>
        </li>
    }
}

/// `1 包括的相談支援`: short where the statute gives a short name, else the programme's own.
fn programme_link_words(programme: &Programme) -> String {
    format!("{} {}", programme.number, short_name(programme))
}

/// A programme's short name.
pub fn short_name(programme: &Programme) -> String {
    match programme.statutory_item {
        item if StatuteText::knows(item) => StatuteText::ShortName(item).plain(),
        _ => programme.name.clone(),
    }
}
