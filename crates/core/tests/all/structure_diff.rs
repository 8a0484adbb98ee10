//! The difference of any two reports that edits made of one leads from the one to the other.

use crate::sample::report;
use crate::sample::wishes::{Wish, after, edit, wish};
use proptest::prelude::*;
use tsunagari_core::*;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        ..ProptestConfig::default()
    })]

    #[test]
    fn leads_from_one_to_the_other(
        one in prop::collection::vec(wish(), 0..25),
        other in prop::collection::vec(wish(), 0..25),
    ) {
        let start = report();
        let (one, done) = after(&start, &one)?;
        let (other, _) = after(&start, &other)?;
        for (from, to) in [(&start, &one), (&one, &start), (&one, &other), (&other, &one)] {
            let edits = diff(from, to);
            let reached = apply_all(from, &edits);
            prop_assert_eq!(reached.as_ref(), Ok(to), "{:?}", edits);
            prop_assert!(diff(to, to).is_empty());
            prop_assert!(!edits.is_empty() || from == to);
        }
        // What was stored is the difference; it must not grow beyond what was done by much.
        prop_assert!(diff(&start, &one).len() <= 3 * done.len());

        let mut history = History::default();
        history.remember(done);
        if history.can_undo() {
            prop_assert_eq!(history.undo(&one), Some(Ok(start)));
        }
    }
}

/// The wishes above must come true often enough for the property to say something.
#[test]
fn every_kind_of_wish_comes_true() {
    let mut met = [0_u32; 25];
    for seed in 0..2_000_usize {
        let mut report = report();
        for step in 0..24_usize {
            let mix = seed * 7919 + step * 104_743;
            let wish = Wish {
                what: (mix % 25) as u8,
                which: mix / 25 % 9,
                within: mix / 31 % 4,
                at: mix / 41 % 4,
                size: (mix / 53 % 6) as u16,
            };
            let applied = edit(&report, &wish).and_then(|edit| apply(&report, &edit).ok());
            if let Some(next) = applied {
                met[usize::from(wish.what)] += 1;
                report = next;
            }
        }
    }
    assert!(met.iter().all(|count| *count > 20), "{met:?}");
}
