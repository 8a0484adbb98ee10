//! 試算: sliders and fields, what they lead to, and what it would take.

mod handing_out;
mod lifts;
mod outcome;
mod sliders;
mod takes;

use super::trying::marked;
use crate::browser::dom::{El, el};
use crate::browser::viewport;
use crate::components::link::link;
use crate::components::select::{Choice, select};
use crate::components::structure::way::no_indicators;
use crate::route::Page;
use crate::session::Sandbox;
use leptos::task::{spawn_local, tick};
use tsunagari_text::{Say, WhatIfText, named};

/// The page, within the sandbox. `opened` says whether a link's scenario could be read, where one was opened.
pub fn what_if(sandbox: Sandbox, opened: Option<bool>) -> El {
    let heading = WhatIfText::Heading.plain();
    let told = opened.map(|fits| match fits {
        true => el("p", "what-if__told").text(&WhatIfText::FromLink.plain()),
        false => el("p", "data-part__problem")
            .attr("role", "alert")
            .attr("data-what-if-problem", "")
            .text(&WhatIfText::BadLink.plain()),
    });
    let head = el("div", "title-block__words")
        .child(el("h1", "").attr("tabindex", "-1").text(&heading))
        .child(el("p", "prose").text(&WhatIfText::Lead.plain()))
        .maybe(told);
    if !sandbox.base().has_indicators() {
        return marked(sandbox).child(head).child(no_indicators(None));
    }
    let choose = choosing(sandbox);
    let one = el("div", "what-if__one").live(move || {
        let id = sandbox.chosen();
        // A drawing that comes without a new page is not looked for by itself.
        spawn_local(async {
            tick().await;
            viewport::look();
        });
        let parts = |id| vec![sliders::sliders(sandbox, id), takes::takes(sandbox, id)];
        id.as_ref().map(parts).unwrap_or_default()
    });
    marked(sandbox)
        .child(head)
        .child(el("div", "section").child(choose).child(one))
        .child(
            el("div", "columns")
                .child(lifts::lifts(sandbox))
                .child(outcome::bands(sandbox)),
        )
        .child(outcome::all(sandbox))
        .child(handing_out::handing_out(sandbox))
}

/// The way back from where scenarios are compared.
pub fn back() -> El {
    let page = Page::Workshop("what-if".to_owned());
    el("p", "").child(link("", page).text(&WhatIfText::BackToWhatIf.plain()))
}

fn choosing(sandbox: Sandbox) -> El {
    let choice = move || {
        let base = sandbox.base();
        let option = |i: &std::sync::Arc<tsunagari_core::Indicator>| {
            let (number, name) = (&*i.number, &*named(&i.name));
            let words = WhatIfText::Indicator { number, name }.plain();
            (i.id.to_string(), words)
        };
        Choice {
            options: base.indicators().map(|(_, _, i)| option(i)).collect(),
            chosen: sandbox
                .chosen()
                .map(|id| id.to_string())
                .unwrap_or_default(),
        }
    };
    let name = WhatIfText::Choose.plain();
    let choose = move |id: String| sandbox.choose(&id);
    select("filter-bar__field", &name, choice, choose).attr("data-what-if-choose", "")
}
