//! The colours that charts are drawn in.

use crate::browser::theme;
use crate::session::Session;
use leptos::prelude::*;
use tsunagari_charts::{Rgb, Theme};

/// Those of the page, and those of the programmes.
#[derive(Clone, Copy)]
pub struct ChartTheme(pub Memo<Theme>);

/// Gives the views below the colours, and keeps them true.
pub fn provide_chart_theme(session: Session) {
    let colours_changed = RwSignal::new(0);
    theme::watch(colours_changed);
    provide_context(ChartTheme(Memo::new(move |_| {
        colours_changed.track();
        theme::read(&programme_colours(session))
    })));
}

/// The programmes' colours, in the report's order, tracked.
pub fn programme_colours(session: Session) -> Vec<Rgb> {
    let grey = Rgb(0x76, 0x76, 0x76);
    session.programmes.with(|programmes| {
        programmes
            .iter()
            .map(|p| Rgb::parse(&p.colour).unwrap_or(grey))
            .collect()
    })
}
