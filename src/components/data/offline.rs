//! Times without a network: whether this browser has the app, and else the page that runs on its own.

use super::part;
use crate::browser::dom::{El, el};
use crate::browser::{clock, offline};
use crate::session::use_session;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Track};
use leptos::task::spawn_local;
use tsunagari_text::{OfflineText, Say};

/// The file that `cargo xtask build` puts beside the app.
const PAGE: &str = "tsunagari.html";

/// How the browser stands to the app.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    Asked,
    Kept,
    NotYet,
    Impossible,
}

/// The part about times without a network. None in a page that runs on its own: it never needs one.
pub fn offline() -> Option<El> {
    let session = use_session();
    offline::comes_from_host().then(|| {
        let content = el("div", "data-part__outcome").live(move || {
            // Erasing takes the app out, too.
            session.kept_changed.track();
            vec![shown()]
        });
        part(
            "offline",
            OfflineText::Heading,
            OfflineText::Lead,
            vec![content],
        )
    })
}

fn shown() -> El {
    let standing = RwSignal::new(Standing::Asked);
    spawn_local(look(standing));
    // No event of a browser tells in every case that it has all files: `ready` is silent where a worker was
    // there before, or was taken out while another tab still had it.
    clock::every_second(move || {
        if standing.get_untracked() == Standing::NotYet {
            spawn_local(look(standing));
        }
    });
    el("div", "data-part__outcome").live(move || told(standing.get()))
}

async fn look(standing: RwSignal<Standing>) {
    let found = match offline::is_possible() {
        false => Standing::Impossible,
        true if offline::is_kept().await => Standing::Kept,
        true => Standing::NotYet,
    };
    // Whoever asked may have gone to another page.
    if standing.try_get_untracked() != Some(found) {
        standing.try_set(found);
    }
}

fn told(standing: Standing) -> Vec<El> {
    let (name, words) = match standing {
        Standing::Asked => return Vec::new(),
        Standing::Kept => ("kept", OfflineText::Kept),
        Standing::NotYet => ("not-yet", OfflineText::NotYet),
        Standing::Impossible => ("impossible", OfflineText::Impossible),
    };
    let state = el("p", "")
        .attr("role", "status")
        .attr("data-offline", name);
    let state = state.text(&words.plain());
    if standing == Standing::Kept {
        return vec![state];
    }
    let save = el("a", "button")
        .attr("href", &format!("./{PAGE}"))
        .attr("download", PAGE)
        .attr("data-export", "app")
        .text(&OfflineText::SavePage.plain());
    let words = el("p", "data-part__note").text(&OfflineText::PageWords.plain());
    vec![state, save, words]
}
