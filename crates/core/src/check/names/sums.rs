//! Numbers that stand for names and for names without a character.

use std::ops::Range;

/// An odd number without pattern (of the golden ratio).
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// The beginnings of all names as numbers, so that what is left of a name without a character is a sum:
/// all of them in time that grows with the names' length.
#[derive(Default)]
pub(super) struct Sums {
    /// By letter, the number of its name up to there.
    upto: Vec<u64>,
    powers: Vec<u64>,
}

impl Sums {
    /// For names that stand at these places among the letters, which follow each other without a gap.
    pub(super) fn of<'a>(
        names: impl Iterator<Item = &'a Range<usize>> + Clone,
        letters: &[char],
    ) -> Self {
        let mut sums = Self::default();
        let mut power = 1_u64;
        let longest = names.clone().map(|span| span.len()).max();
        for _ in 0..longest.unwrap_or_default() {
            sums.powers.push(power);
            power = power.wrapping_mul(FACTOR);
        }
        for span in names {
            let mut sum = 0_u64;
            for letter in letters.get(span.clone()).unwrap_or(&[]) {
                sum = sum
                    .wrapping_mul(FACTOR)
                    .wrapping_add(u64::from(*letter) + 1);
                sums.upto.push(sum);
            }
        }
        sums
    }

    /// The number of the first characters of a name.
    fn first(&self, span: &Range<usize>, count: usize) -> u64 {
        let last = count.checked_sub(1).map(|last| span.start + last);
        last.and_then(|last| self.upto.get(last))
            .copied()
            .unwrap_or_default()
    }

    /// The number of a whole name.
    pub(super) fn whole(&self, span: &Range<usize>) -> u64 {
        self.first(span, span.len())
    }

    /// The number of a name without one of its characters.
    pub(super) fn without(&self, span: &Range<usize>, at: usize) -> u64 {
        let rest = span.len().saturating_sub(at + 1);
        let power = self.powers.get(rest).copied().unwrap_or_default();
        // What comes behind the character, and what comes before it moved to where that begins.
        let through = self.first(span, at + 1).wrapping_mul(power);
        let behind = self.whole(span).wrapping_sub(through);
        self.first(span, at)
            .wrapping_mul(power)
            .wrapping_add(behind)
    }
}

/// The upper half of a number, stirred: near numbers land far apart.
pub(super) fn scatter(number: u64) -> usize {
    (number.wrapping_mul(FACTOR) >> 32) as usize
}
