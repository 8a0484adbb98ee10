//! The two kinds of a page in one file: the one that runs on its own, and the one without any script.

use super::{Outcome, Sharing, Way, hand_out};
use crate::browser::dom::{El, el};
use crate::components::button::plain_button;
use crate::session::sharing;
use leptos::prelude::{Get, untrack};
use tsunagari_text::{Say, ShareText};

const HTML: &str = "text/html;charset=utf-8";

/// A page with the whole app inside.
pub fn whole_page(sharing: Sharing) -> El {
    let outcome = Outcome::new();
    let save = plain_button("button button--primary")
        .attr("data-export", "html")
        .text(&ShareText::PageSave.plain())
        .on_click(move || {
            hand_out(sharing, outcome, move |snapshot, key| async move {
                outcome.say(ShareText::PageMaking.plain());
                let made = sharing::page(&snapshot, key.as_deref()).await;
                outcome.save(&format!("{}.html", sharing.file_name()), HTML, made);
            });
        });
    let way = Way {
        id: "page",
        name: ShareText::Page,
        words: ShareText::PageWords,
        open: ShareText::PageReaders,
        locked: ShareText::PageReadersLocked,
        inside: ShareText::PageInside,
    };
    let actions = el("div", "data-part__actions").child(save);
    way.show(sharing, vec![actions, outcome.show()])
}

/// A page that reads well where no script may run.
pub fn plain_page(sharing: Sharing) -> El {
    let outcome = Outcome::new();
    let save = plain_button("button button--primary")
        .attr("data-export", "html-static")
        .text(&ShareText::PlainSave.plain())
        .on_click(move || {
            let (snapshot, year) = untrack(|| (sharing.snapshot(), sharing.session.year()));
            let Some(snapshot) = snapshot else {
                return outcome.refuse(&ShareText::NoSuchDay);
            };
            let made = sharing::plain_page(&snapshot, year);
            outcome.save(&format!("{}-read.html", sharing.file_name()), HTML, made);
        });
    let way = Way {
        id: "plain",
        name: ShareText::Plain,
        words: ShareText::PlainWords,
        open: ShareText::PlainReaders,
        locked: ShareText::PlainReaders,
        inside: ShareText::PlainInside,
    };
    let no_lock = el("p", "data-part__problem").live_text(move || {
        let words = sharing.locked.get().then(|| ShareText::PlainNoLock.plain());
        words.unwrap_or_default()
    });
    let actions = el("div", "data-part__actions").child(save);
    way.show(sharing, vec![no_lock, actions, outcome.show()])
}
