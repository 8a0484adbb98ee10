//! The app's own files in this browser, for times without a network: the service worker `sw.js`, which
//! `cargo xtask build` makes. Plain http has none, nor has the page that runs on its own.

use super::dom::listen;
use super::{clock, places, single_page};
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::Cell;
use wasm_bindgen::prelude::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// A tab that stays open asks for a new version no more often than this, in milliseconds.
const PAUSE: f64 = 3_600_000.0;

/// Whether this browser can keep the app: only where it comes from a host, in a secure context.
pub fn is_possible() -> bool {
    workers().is_some()
}

/// Whether the app comes from a host: a page that runs on its own has all that it needs.
pub fn comes_from_host() -> bool {
    !single_page::is_this() && places::app_address().is_some()
}

/// Whether the browser has this app, whole.
pub async fn is_kept() -> bool {
    match own().await {
        Some(own) => part(&own, "active").is_some() && !kept().await.is_empty(),
        None => false,
    }
}

/// Lets the browser keep this version, and calls back when another one waits, or has taken its place by
/// another tab's hand. Nothing happens where the browser does not want to.
pub async fn keep(newer: impl Fn() + Clone + 'static) {
    let Some(workers) = workers() else {
        return;
    };
    let Some(own) = asked(&workers, "register", &["./sw.js".into()]).await else {
        return;
    };
    if let Some(active) = part(&own, "active") {
        call(&active, "postMessage", &["keep".into()]);
    }
    let (tell, at) = (newer.clone(), own.clone());
    let look = move || {
        // The first one that comes takes nobody's place.
        if part(&at, "active").is_some() && part(&at, "waiting").is_some() {
            tell();
        }
    };
    look();
    on(&workers, "controllerchange", newer);
    let at = own.clone();
    on(&own, "updatefound", move || {
        if let Some(coming) = part(&at, "installing") {
            on(&coming, "statechange", look.clone());
        }
    });
    look_now_and_then(own);
}

/// A tab may stay open for weeks: it asks when somebody comes back to it.
fn look_now_and_then(own: JsValue) {
    let asked_at = Cell::new(clock::now());
    let document: JsValue = web_sys::window()
        .and_then(|window| window.document())
        .into();
    let at = document.clone();
    on(&document, "visibilitychange", move || {
        let now = clock::now();
        if text(&at, "visibilityState") == "visible" && now - asked_at.get() > PAUSE {
            asked_at.set(now);
            let own = own.clone();
            spawn_local(async move {
                asked(&own, "update", &[]).await;
            });
        }
    });
}

/// Lets the version that waits take its place, where one does, and opens the app anew.
pub async fn switch() {
    let waiting = own().await.and_then(|own| part(&own, "waiting"));
    if let Some(waiting) = waiting {
        let settled = Promise::new(&mut |resolve, _| {
            let at = waiting.clone();
            on(&waiting, "statechange", move || {
                // A still newer one may have come in between.
                if matches!(text(&at, "state").as_str(), "activated" | "redundant") {
                    let _ = resolve.call0(&JsValue::UNDEFINED);
                }
            });
        });
        call(&waiting, "postMessage", &["switch".into()]);
        let _ = JsFuture::from(settled).await;
    }
    places::reload();
}

/// Takes the worker and what it keeps out of the browser, and answers whether both are gone. What other
/// pages of this host keep stays.
pub async fn erase() -> bool {
    if let Some(own) = own().await {
        asked(&own, "unregister", &[]).await;
    }
    if let Some(caches) = caches() {
        for name in kept().await {
            asked(&caches, "delete", &[name]).await;
        }
    }
    own().await.is_none() && kept().await.is_empty()
}

/// What registers workers. None outside of a secure context, and for a page that runs on its own.
fn workers() -> Option<JsValue> {
    let navigator = part(&web_sys::window().into(), "navigator")?;
    part(&navigator, "serviceWorker").filter(|_| comes_from_host())
}

fn caches() -> Option<JsValue> {
    part(&web_sys::window().into(), "caches")
}

/// The folder that the app stands in: its worker cares for that and no other.
fn scope() -> String {
    let address = places::app_address().unwrap_or_default();
    address.trim_end_matches(|letter| letter != '/').to_owned()
}

/// The worker of this copy of the app; a host may have others, for folders around it.
async fn own() -> Option<JsValue> {
    let found = asked(&workers()?, "getRegistration", &[]).await?;
    (text(&found, "scope") == scope()).then_some(found)
}

/// The names of the caches that this copy's worker has made, as `sw.js` gives them.
async fn kept() -> Vec<JsValue> {
    let names = match caches() {
        Some(caches) => asked(&caches, "keys", &[]).await,
        None => None,
    };
    let ours = format!("tsunagari {} ", scope());
    let is_ours = |name: &JsValue| name.as_string().is_some_and(|name| name.starts_with(&ours));
    let names = names.map(|names| Array::from(&names)).unwrap_or_default();
    names.iter().filter(is_ours).collect()
}

fn on(target: &JsValue, event: &str, then: impl Fn() + 'static) {
    listen(target.unchecked_ref(), event, Box::new(move |_| then()));
}

fn part(of: &JsValue, name: &str) -> Option<JsValue> {
    let part = Reflect::get(of, &name.into()).ok();
    part.filter(JsValue::is_object)
}

fn text(of: &JsValue, name: &str) -> String {
    let text = Reflect::get(of, &name.into()).ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

// By name: web_sys would bring each of these calls into the first visit's script.
fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let method = Reflect::get(of, &name.into()).ok()?;
    let method = method.dyn_into::<Function>().ok()?;
    method.apply(of, &with.iter().collect()).ok()
}

/// What a promise comes to; none where it is refused, or comes to nothing.
async fn asked(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let promise = call(of, name, with)?.dyn_into::<Promise>().ok()?;
    let answer = JsFuture::from(promise).await.ok();
    answer.filter(JsValue::is_truthy)
}
