//! What can wait until the user sees the change it follows from.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The longest wait, in milliseconds: a page that is busy or not in sight is never idle.
const LONGEST: u32 = 200;

/// Goes on once the frame with what was just changed is out, and nothing more pressing is left to do.
pub async fn painted() {
    let wait = Promise::new(&mut |resolve, _| wait(&resolve));
    // It is never rejected.
    let _ = JsFuture::from(wait).await;
}

fn wait(resolve: &Function) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let idle = Reflect::get(&window, &"requestIdleCallback".into());
    // Some browsers know no idle time.
    let Some(idle) = idle.ok().and_then(|idle| idle.dyn_into::<Function>().ok()) else {
        let _ = window.set_timeout_with_callback(resolve);
        return;
    };
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"timeout".into(), &LONGEST.into());
    let _ = idle.call2(&JsValue::from(window), resolve, &options);
}
