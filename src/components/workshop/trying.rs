//! What marks figures that are tried out, so that nobody takes them for published ones.

use crate::browser::dom::{El, el};
use crate::components::button::{acting_while, button};
use crate::session::Sandbox;
use leptos::prelude::{Owner, StoredValue, provide_context};
use tsunagari_text::{Say, WhatIfText};

/// Makes a view whose parts live in the sandbox: whatever asks for the session gets the sandbox's, which has
/// no way to the store. Views beside it keep the open report's.
pub fn within(sandbox: Sandbox, view: impl FnOnce() -> El) -> El {
    // An owner of its own: a context in the page's would stay when the page is left.
    let owner = Owner::current().map_or_else(Owner::new, |page| page.child());
    let made = owner.with(|| {
        provide_context(sandbox.session);
        view()
    });
    StoredValue::new_local(owner);
    made
}

/// The frame with the mark and the warning, on screen and on paper.
pub fn marked(sandbox: Sandbox) -> El {
    let changed = move || match sandbox.count() {
        0 => WhatIfText::Nothing.plain(),
        count => WhatIfText::Changed { count }.plain(),
    };
    let state = el("p", "what-if__state")
        .attr("role", "status")
        .attr("data-what-if-changes", "")
        .live_text(changed);
    let reset = button(&WhatIfText::Reset.plain()).attr("data-what-if-reset", "");
    let reset = acting_while(reset, move || sandbox.count() > 0, move || sandbox.reset());
    let bar = el("div", "what-if__bar")
        .child(el("strong", "what-if__warning").text(&WhatIfText::Warning.plain()))
        .child(state)
        .child(reset);
    let mark = WhatIfText::Watermark.bare();
    el("article", "stack what-if")
        .attr("data-what-if", "")
        .attr("data-watermark", &mark)
        .property("--letters", &mark.chars().count().to_string())
        .child(bar)
}
