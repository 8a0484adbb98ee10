//! A data file: the whole report as JSON, its figures as CSV.

use super::{Outcome, Sharing, Way, hand_out};
use crate::browser::dom::{El, el};
use crate::components::button::{button, plain_button};
use crate::session::sharing;
use leptos::prelude::Get;
use tsunagari_text::{Say, ShareText};

/// The way.
pub fn data_file(sharing: Sharing) -> El {
    let outcome = Outcome::new();
    let json = plain_button("button button--primary")
        .attr("data-export", "snapshot")
        .text(&ShareText::DataJson.plain())
        .on_click(move || {
            hand_out(sharing, outcome, move |snapshot, key| async move {
                let made = sharing::file(&snapshot, key.as_deref()).await;
                let kind = if key.is_some() { "locked" } else { "snapshot" };
                let name = format!("{}-{kind}.json", sharing.file_name());
                outcome.save(&name, "application/json", made);
            });
        });
    let csv = button(&ShareText::DataCsv.plain())
        .attr("data-export", "snapshot-csv")
        .live_attr("disabled", move || sharing.locked.get().then(String::new))
        .on_click(move || {
            hand_out(sharing, outcome, move |snapshot, _| async move {
                let made = sharing::csv(&snapshot);
                let name = format!("{}.csv", sharing.file_name());
                outcome.save(&name, "text/csv;charset=utf-8", made);
            });
        });
    let no_lock = el("p", "data-part__note").live_text(move || {
        let words = sharing
            .locked
            .get()
            .then(|| ShareText::DataCsvNoLock.plain());
        words.unwrap_or_default()
    });
    let way = Way {
        id: "data",
        name: ShareText::Data,
        words: ShareText::DataWords,
        open: ShareText::DataReaders,
        locked: ShareText::DataReadersLocked,
        inside: ShareText::DataInside,
    };
    let actions = el("div", "data-part__actions").child(json).child(csv);
    way.show(sharing, vec![actions, no_lock, outcome.show()])
}
