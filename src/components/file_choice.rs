//! A button that lets the user choose a file of this app.

use crate::browser::dom::{El, el};
use crate::browser::files;
use crate::session::{Notice, Session};
use leptos::task::spawn_local;

/// The button; `hook` names its field, `take` gets the text of the file that was chosen.
#[inline(never)]
pub fn file_choice(
    session: Session,
    words: &str,
    hook: &'static str,
    take: Box<dyn Fn(&str)>,
) -> El {
    let take = std::rc::Rc::new(take);
    let input = el("input", "visually-hidden")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr(hook, "")
        .on("change", move |event| {
            let take = take.clone();
            spawn_local(async move {
                match files::chosen(&event).await {
                    Ok(Some(text)) => take(&text),
                    Ok(None) => {}
                    Err(files::NotRead) => session.tell(Notice::FileNotRead),
                }
            });
        });
    el("label", "button data-part__file")
        .text(words)
        .child(input)
}
