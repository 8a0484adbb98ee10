//! Bringing the parts of a list into another order.

/// The steps that bring the parts `now` into the order `to`: each puts the part `to[step.0]` at
/// the place `step.1`, after taking it out where it is in the list already.
///
/// Parts that `to` lacks stay where they are, for somebody else to take away. One part that
/// changed its place is one step, wherever it went.
pub(super) fn steps(now: &[&str], to: &[&str]) -> Vec<(usize, usize)> {
    let mut order = now.to_vec();
    let mut steps = Vec::new();
    let mut at = 0;
    for (which, wanted) in to.iter().enumerate() {
        at = next_staying(&order, to, at);
        let here = order.get(at).copied();
        if here == Some(*wanted) {
            at += 1;
            continue;
        }
        // Where the wanted one comes right after, the one here belongs further down.
        let after = order.get(next_staying(&order, to, at + 1));
        if let Some(here) = here
            && after == Some(wanted)
            && let Some(later) = to.iter().position(|id| *id == here)
        {
            order.remove(at);
            let before = later.checked_sub(1).and_then(|before| to.get(before));
            let found = order.iter().position(|id| Some(id) == before);
            let place = found.map_or(order.len(), |found| found + 1);
            order.insert(place, here);
            steps.push((later, place));
            at = next_staying(&order, to, at) + 1;
            continue;
        }
        order.retain(|id| id != wanted);
        order.insert(at, wanted);
        steps.push((which, at));
        at += 1;
    }
    steps
}

fn next_staying(order: &[&str], to: &[&str], from: usize) -> usize {
    let rest = order.iter().skip(from);
    from + rest.take_while(|id| !to.contains(id)).count()
}

#[cfg(test)]
mod tests {
    use super::steps;
    use proptest::prelude::*;
    use rstest::rstest;

    fn letters(text: &str) -> Vec<&str> {
        text.split_terminator(' ').collect()
    }

    #[rstest]
    #[case("a b c", "a b c", &[])]
    #[case("a b c d", "b c d a", &[(3, 3)])] // the first goes to the end
    #[case("a b c d", "d a b c", &[(0, 0)])] // the last comes to the front
    #[case("a b c", "a x b c", &[(1, 1)])] // one is new
    #[case("x a b", "a b", &[])] // one leaves later
    #[case("", "a b", &[(0, 0), (1, 1)])]
    fn few_steps(#[case] now: &str, #[case] to: &str, #[case] expected: &[(usize, usize)]) {
        assert_eq!(steps(&letters(now), &letters(to)), expected);
    }

    proptest! {
        #[test]
        fn leads_there(
            now in Just("abcdefgh".chars().collect::<Vec<_>>()).prop_shuffle(),
            to in Just("abcdefgh".chars().collect::<Vec<_>>()).prop_shuffle(),
            ends in (0..9_usize, 0..9_usize),
        ) {
            let texts = |letters: &[char]| letters.iter().map(char::to_string).collect::<Vec<_>>();
            let (now, to) = (texts(&now[..ends.0.min(8)]), texts(&to[..ends.1.min(8)]));
            let now: Vec<&str> = now.iter().map(String::as_str).collect();
            let to: Vec<&str> = to.iter().map(String::as_str).collect();
            let mut order = now.clone();
            for (which, at) in steps(&now, &to) {
                order.retain(|id| *id != to[which]);
                prop_assert!(at <= order.len());
                order.insert(at, to[which]);
            }
            order.retain(|id| to.contains(id));
            prop_assert_eq!(order, to);
        }
    }
}
