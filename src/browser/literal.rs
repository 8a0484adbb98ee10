//! Literals of the program as JavaScript has them: tags, classes and names of attributes cross thousands of times
//! while a page is made. Each is known by its place in memory, where it stays as it is.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use wasm_bindgen::JsValue;

thread_local! {
    static MADE: RefCell<HashMap<(usize, usize), JsValue, BuildHasherDefault<OfPlace>>> = RefCell::default();
}

/// Hands a literal to `then`, which must not ask for another one.
pub fn literal<T>(text: &'static str, then: impl FnOnce(&JsValue) -> T) -> T {
    MADE.with_borrow_mut(|made| {
        let place = (text.as_ptr() as usize, text.len());
        then(made.entry(place).or_insert_with(|| text.into()))
    })
}

/// Places are told apart by few bits; the hasher of std, made for keys that come from strangers, takes longer than
/// the crossing.
#[derive(Default)]
struct OfPlace(u64);

impl Hasher for OfPlace {
    fn write(&mut self, bytes: &[u8]) {
        bytes
            .iter()
            .for_each(|byte| self.write_usize((*byte).into()));
    }

    fn write_usize(&mut self, number: usize) {
        // 2^64 divided by the golden ratio: neighbours end far from each other, in the high bits as in the low.
        self.0 = (self.0.rotate_left(5) ^ number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
