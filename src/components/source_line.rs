//! Where the figures come from, and what date they stand for.

use leptos::prelude::*;
use tsunagari_core::Source;
use tsunagari_text::{OverviewText, Say};

/// Source, as-of date and date of update, each apart.
pub fn source_line(source: &Source) -> impl IntoView + use<> {
    let stated = |date: &Option<String>| date.clone().unwrap_or_else(|| OverviewText::NotStated.plain());
    let items = [
        (OverviewText::Source, format!("{}「{}」", source.publisher, source.title)),
        (OverviewText::AsOf, stated(&source.as_of)),
        (OverviewText::Updated, stated(&source.updated)),
    ];
    let items = items.map(|(name, words)| {
        view! {
            <div class="meta__item">
                <dt>{name.plain()}</dt>
                <dd>{words}</dd>
            </div>
        }
    });
    view! { <dl class="meta">{items.into_iter().collect_view()}</dl> }
}
