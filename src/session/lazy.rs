//! What is made when it is first asked for, and lives as long as the session.

use leptos::prelude::{GetValue, Owner, SetValue, StoredValue};

/// A handle that is made later. Whoever asks first may be gone soon; what is made belongs to the session.
#[derive(Clone, Copy)]
pub struct Lazy<T: Copy + Send + Sync + 'static> {
    owner: StoredValue<Option<Owner>>,
    made: StoredValue<Option<T>>,
}

impl<T: Copy + Send + Sync + 'static> Default for Lazy<T> {
    fn default() -> Self {
        Self {
            owner: StoredValue::new(Owner::current()),
            made: StoredValue::new(None),
        }
    }
}

impl<T: Copy + Send + Sync + 'static> Lazy<T> {
    /// What was made, if anybody asked for it.
    pub fn made(self) -> Option<T> {
        self.made.get_value()
    }

    /// What was made, or what `make` makes now.
    pub fn get(self, make: impl FnOnce() -> T) -> T {
        if let Some(made) = self.made.get_value() {
            return made;
        }
        let made = match self.owner.get_value() {
            Some(owner) => owner.with(make),
            None => make(),
        };
        self.made.set_value(Some(made));
        made
    }
}
