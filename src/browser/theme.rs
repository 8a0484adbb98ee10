//! The page's colours, for what is drawn and not styled.

use super::canvas::FONT;
use super::dom::on_window;
use leptos::prelude::{RwSignal, Update};
use std::cell::Cell;
use tsunagari_charts::{Rgb, Theme};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, Window};

const DARK: &str = "(prefers-color-scheme: dark)";
const FORCED: &str = "(forced-colors: active)";

thread_local! {
    static ON_PAPER: Cell<bool> = const { Cell::new(false) };
}

/// Counts up when the colours of the page change: light to dark, forced colours, to paper and back.
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
    for (event, printing) in [("beforeprint", true), ("afterprint", false)] {
        on_window(event, move |_| {
            ON_PAPER.set(printing);
            version.update(|version| *version += 1);
        });
    }
}

/// The page's colours now, with the programmes' own for the series.
///
/// In forced colours the user's text colour is all there is: shapes and words tell
/// the programmes apart. Paper is light.
pub fn read(programmes: &[Rgb]) -> Theme {
    let light = Theme::light(programmes.to_vec(), FONT);
    if ON_PAPER.get() {
        return light;
    }
    let Some((window, probe)) = web_sys::window().and_then(|w| Some((w.clone(), probe(&w)?)))
    else {
        return light;
    };
    let computed = |name: &str, over: Rgb| computed(&window, &probe, name, over);
    let surface = computed("--chart-surface", light.surface).unwrap_or(light.surface);
    let colour = |name: &str, otherwise: Rgb| computed(name, surface).unwrap_or(otherwise);
    let text = colour("--chart-ink", light.text);
    let forced = window
        .match_media(FORCED)
        .ok()
        .flatten()
        .is_some_and(|media| media.matches());
    let theme = Theme {
        surface,
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

/// The colour that a property comes to on a ground: the colours that a user forces may let it through.
fn computed(window: &Window, probe: &HtmlElement, name: &str, ground: Rgb) -> Option<Rgb> {
    probe
        .style()
        .set_property("color", &format!("var({name})"))
        .ok()?;
    let style = window.get_computed_style(probe).ok()??;
    let text = style.get_property_value("color").ok()?;
    let (kind, inner) = text.strip_suffix(')')?.split_once('(')?;
    if !matches!(kind, "rgb" | "rgba") {
        return None;
    }
    // JavaScript's own reading: that of std would add ten kilobytes.
    let mut parts = inner
        .split([',', ' ', '/'])
        .filter(|part| !part.is_empty())
        .map(js_sys::parse_float);
    let [red, green, blue] = [parts.next()?, parts.next()?, parts.next()?];
    let opaque = parts.next().unwrap_or(1.0);
    // A whole number from 0 to 255, and what is beyond is held there.
    let mixed =
        |part: f64, under: u8| (part * opaque + f64::from(under) * (1.0 - opaque)).round() as u8;
    Some(Rgb(
        mixed(red, ground.0),
        mixed(green, ground.1),
        mixed(blue, ground.2),
    ))
}
