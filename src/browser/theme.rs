//! The page's colours, for what is drawn and not styled.

use super::canvas::FONT;
use leptos::prelude::{RwSignal, Update};
use tsunagari_charts::{Rgb, Theme};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, Window};

const DARK: &str = "(prefers-color-scheme: dark)";
const FORCED: &str = "(forced-colors: active)";

/// Counts up when the colours of the page change: light to dark, forced colours.
pub fn watch(version: RwSignal<u32>) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let callback = Closure::<dyn Fn()>::new(move || version.update(|version| *version += 1));
    for query in [DARK, FORCED] {
        if let Ok(Some(media)) = window.match_media(query) {
            let _ =
                media.add_event_listener_with_callback("change", callback.as_ref().unchecked_ref());
            // A query that nobody holds may be collected together with its listener.
            std::mem::forget(media);
        }
    }
    callback.forget();
}

/// The page's colours now, with the programmes' own for the series.
///
/// In forced colours the user's text colour is all there is: shapes and words tell
/// the programmes apart.
pub fn read(programmes: &[Rgb]) -> Theme {
    let light = Theme::light(programmes.to_vec(), FONT);
    let Some((window, probe)) = web_sys::window().and_then(|w| Some((w.clone(), probe(&w)?)))
    else {
        return light;
    };
    let colour = |name: &str, otherwise: Rgb| computed(&window, &probe, name).unwrap_or(otherwise);
    let text = colour("--chart-ink", light.text);
    let forced = window
        .match_media(FORCED)
        .ok()
        .flatten()
        .is_some_and(|media| media.matches());
    let theme = Theme {
        surface: colour("--chart-surface", light.surface),
        text,
        muted: colour("--chart-label", light.muted),
        grid: colour("--chart-grid", light.grid),
        axis: colour("--chart-axis", light.axis),
        target: colour("--chart-target", light.target),
        series: if forced { vec![text] } else { light.series },
        font: light.font,
    };
    probe.remove();
    theme
}

/// An element that resolves colours: a custom property alone may hold a system colour's name.
fn probe(window: &Window) -> Option<HtmlElement> {
    let document = window.document()?;
    let probe: HtmlElement = document.create_element("span").ok()?.dyn_into().ok()?;
    document.body()?.append_child(&probe).ok()?;
    Some(probe)
}

fn computed(window: &Window, probe: &HtmlElement, name: &str) -> Option<Rgb> {
    probe
        .style()
        .set_property("color", &format!("var({name})"))
        .ok()?;
    let style = window.get_computed_style(probe).ok()??;
    let text = style.get_property_value("color").ok()?;
    let inner = text.strip_prefix("rgb(")?.strip_suffix(')')?;
    let mut parts = inner
        .split([',', ' '])
        .filter(|part| !part.is_empty())
        .map(str::parse);
    Some(Rgb(
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    ))
}
