//! A fact: a name, a figure, a word on it.

use leptos::prelude::*;

/// One fact of a row of facts. `alert` marks what needs attention.
#[component]
pub fn Fact(
    /// What it is.
    name: String,
    /// The figure, with whatever belongs to it.
    value: AnyView,
    /// A word on it.
    note: AnyView,
    /// Whether it asks for attention.
    #[prop(optional)]
    alert: bool,
) -> impl IntoView {
    view! {
        <div class="fact" data-tone=alert.then_some("alert")>
            <dt class="fact__name">{name}</dt>
            <dd class="fact__value">{value}</dd>
            <dd class="fact__note">{note}</dd>
        </div>
    }
}
