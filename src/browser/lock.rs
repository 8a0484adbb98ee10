//! Web Locks: one tab at a time. Plain http and old browsers have none.

use js_sys::{Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

#[wasm_bindgen]
extern "C" {
    /// web_sys hides it behind an unstable flag.
    type Locks;
    #[wasm_bindgen(method, catch)]
    fn request(
        this: &Locks,
        name: &str,
        options: &Object,
        work: &Function,
    ) -> Result<Promise, JsValue>;
}

/// Does the work, and answers with what it came to; `None` where another tab is at it. Nobody waits.
/// A browser without Web Locks does the work in any case.
pub async fn unless_held<T: 'static>(
    name: &str,
    work: impl Future<Output = T> + 'static,
) -> Option<T> {
    let Some(locks) = locks() else {
        return Some(work.await);
    };
    let outcome = Rc::new(RefCell::new(None));
    let put = outcome.clone();
    let held = Closure::once_into_js(move |lock: JsValue| {
        if lock.is_null() {
            return JsValue::UNDEFINED;
        }
        let work = async move {
            put.replace(Some(work.await));
            Ok(JsValue::UNDEFINED)
        };
        future_to_promise(work).into()
    });
    let options = Object::new();
    let _ = Reflect::set(&options, &"ifAvailable".into(), &true.into());
    if let Ok(given) = locks.request(name, &options, held.unchecked_ref()) {
        // Rejected only where the page may not have locks: then nobody has done the work.
        let _ = JsFuture::from(given).await;
    }
    outcome.take()
}

fn locks() -> Option<Locks> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}
