//! The time of day, for the user's eyes only: nothing is ordered by it.

use leptos::prelude::StoredValue;
use tsunagari_core::Day;
use wasm_bindgen::{JsCast, closure::Closure};

/// Hours and minutes now, in the browser's zone: `14:03`.
pub fn time_of_day() -> String {
    time_of(&js_sys::Date::new_0())
}

fn time_of(date: &js_sys::Date) -> String {
    format!("{}:{:02}", date.get_hours(), date.get_minutes())
}

/// Milliseconds since 1970, to be shown to people as a time and a date.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// A moment in words, as [`now`] counts it: `2026年11月23日 14:03`.
pub fn moment(at: f64) -> String {
    let date = js_sys::Date::new(&at.into());
    let day = day_of(&date).map(tsunagari_text::day).unwrap_or_default();
    format!("{day} {}", time_of(&date))
}

/// Today in words: `11/23`.
pub fn day() -> String {
    let now = js_sys::Date::new_0();
    format!("{}/{}", now.get_month() + 1, now.get_date())
}

/// Today, in the browser's zone. None where its clock says what no calendar has.
pub fn today() -> Option<Day> {
    day_of(&js_sys::Date::new_0())
}

fn day_of(date: &js_sys::Date) -> Option<Day> {
    let year = u16::try_from(date.get_full_year()).ok()?;
    let month = u8::try_from(date.get_month() + 1).ok()?;
    let day = u8::try_from(date.get_date()).ok()?;
    Day::new(year, month, day).ok()
}

/// A name for this run of the app that no other run has, for as long as it matters.
pub fn run_name() -> String {
    format!(
        "{:x}{:x}",
        js_sys::Date::now() as u64,
        (js_sys::Math::random() * 4_294_967_296.0) as u64
    )
}

/// Something that is called back each second, until this is dropped.
struct Ticking {
    id: i32,
    _callback: Closure<dyn Fn()>,
}

/// Calls back each second, until its owner goes.
pub fn every_second(callback: impl Fn() + 'static) {
    StoredValue::new_local(ticking(callback));
}

fn ticking(callback: impl Fn() + 'static) -> Option<Ticking> {
    let callback = Closure::<dyn Fn()>::new(callback);
    let window = web_sys::window()?;
    let id = window.set_interval_with_callback_and_timeout_and_arguments_0(
        callback.as_ref().unchecked_ref(),
        1000,
    );
    Some(Ticking {
        id: id.ok()?,
        _callback: callback,
    })
}

impl Drop for Ticking {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.id);
        }
    }
}
