//! Word from and to the other tabs on this page's host.

use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::BroadcastChannel;

/// A line to all other tabs of the app. Silent where the browser has none.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Listens to the other tabs.
    pub fn listen(heard: impl Fn(String) + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new("tsunagari") else {
            return Self(None);
        };
        let heard =
            Closure::<dyn Fn(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
                heard(event.data().as_string().unwrap_or_default());
            });
        channel.set_onmessage(heard.as_ref().dyn_ref());
        // It listens as long as the page lives.
        heard.forget();
        Self(Some(channel))
    }

    /// Tells all others a word.
    pub fn tell(&self, word: &str) {
        if let Some(channel) = &self.0 {
            // A tab that cannot be told reads the journal when it is next looked at.
            let _ = channel.post_message(&JsValue::from_str(word));
        }
    }
}
