//! From figures to an axis: zero, round steps, nothing cut off.

use tsunagari_core::Quantity;
use tsunagari_text::{ChartText, Say, figure};

/// 目盛り: one step of an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where it stands.
    pub value: f64,
    /// What it says.
    pub text: String,
}

/// 範囲: an axis. It always holds zero, and begins there unless a figure is negative.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// Its lower end; 0 or less.
    pub low: f64,
    /// Its upper end, above `low`.
    pub high: f64,
    /// Its steps from the lower end to the upper.
    pub ticks: Vec<Tick>,
}

/// The axis for figures from `low` to `high` with at most `steps` steps (at least one);
/// with `whole`, no step is less than 1, so that counts are not cut into halves.
///
/// ```
/// let axis = tsunagari_charts::range(0.0, 26_441.0, 3, true);
/// let texts: Vec<_> = axis.ticks.iter().map(|tick| tick.text.as_str()).collect();
/// assert_eq!(texts, ["0", "10,000", "20,000", "30,000"]);
/// ```
pub fn range(low: f64, high: f64, steps: u32, whole: bool) -> Range {
    let units = |value: f64| (value.abs() * UNIT as f64).ceil().min(LARGEST as f64) as u64;
    let above = units(high.max(0.0));
    let below = units(low.min(0.0));
    // Steps below zero and above it are counted apart, so two are the least that can serve both.
    let steps = u64::from(steps).max(if below > 0 { 2 } else { 1 });
    let count = |step: u64| above.div_ceil(step) + below.div_ceil(step);
    // Of the two finest steps that fit, the one that leaves the least of the axis empty.
    let step = round_steps(if whole { UNIT } else { 1 })
        .filter(|step| count(*step) <= steps)
        .take(2)
        .min_by_key(|step| (count(*step).saturating_mul(*step), *step))
        .unwrap_or(LARGEST);
    let upper = above.div_ceil(step).max(u64::from(below == 0));
    let lower = below.div_ceil(step);
    let value = |count: u64| (count * step) as f64 / UNIT as f64;
    let zeros = Zeros::of(step, upper.max(lower) * step);
    let mut ticks = Vec::new();
    for count in (1..=lower).rev() {
        ticks.push(Tick {
            value: -value(count),
            text: written(count * step, true, zeros),
        });
    }
    for count in 0..=upper {
        ticks.push(Tick {
            value: value(count),
            text: written(count * step, false, zeros),
        });
    }
    Range {
        low: -value(lower),
        high: value(upper),
        ticks,
    }
}

impl Range {
    /// How far up the axis a value stands: 0 at its lower end, 1 at its upper.
    pub fn share(&self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

/// Steps are counted in ten-thousandths, the finest a figure is written in.
const UNIT: u64 = 10_000;
/// Above every figure: ten times the limit of a quantity.
const LARGEST: u64 = 100_000_000_000_000_000;

/// 1, 2, 2.5, 5 and so on, from `least` up.
fn round_steps(least: u64) -> impl Iterator<Item = u64> {
    std::iter::successors(Some(1_u64), |power| power.checked_mul(10))
        .take_while(|power| *power <= LARGEST)
        .flat_map(|power| [power, power * 2, power * 5 / 2, power * 5])
        .filter(move |step| *step % least == 0 && *step > 0)
}

/// The word that stands for many zeros, so that an axis stays narrow.
#[derive(Clone, Copy)]
enum Zeros {
    None,
    Four,
    Eight,
}

impl Zeros {
    fn of(step: u64, farthest: u64) -> Self {
        let round = |size: u64| step.is_multiple_of(size * UNIT);
        match farthest / UNIT {
            1_000_000_000.. if round(100_000_000) => Self::Eight,
            1_000_000.. if round(10_000) => Self::Four,
            _ => Self::None,
        }
    }
}

fn written(units: u64, negative: bool, zeros: Zeros) -> String {
    let plain = |units: u64| {
        let sign = if negative { "-" } else { "" };
        let (whole, fraction) = (units / UNIT, units % UNIT);
        let text = format!("{sign}{whole}.{fraction:04}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.parse::<Quantity>().map_or(text.to_owned(), figure)
    };
    match zeros {
        Zeros::Eight if units > 0 => ChartText::HundredMillions(plain(units / 100_000_000)).bare(),
        Zeros::Four if units > 0 => ChartText::TenThousands(plain(units / 10_000)).bare(),
        _ => plain(units),
    }
}

#[cfg(test)]
mod tests {
    use super::range;
    use proptest::prelude::*;
    use rstest::rstest;

    fn texts(low: f64, high: f64, steps: u32, whole: bool) -> Vec<String> {
        let axis = range(low, high, steps, whole);
        axis.ticks.into_iter().map(|tick| tick.text).collect()
    }

    #[rstest]
    #[case(0.0, 3, true, &["0", "1"])] // nothing counted, no target
    #[case(1.0, 3, true, &["0", "1"])]
    #[case(2.0, 3, true, &["0", "1", "2"])]
    #[case(1.0, 4, false, &["0", "0.25", "0.5", "0.75", "1"])]
    #[case(95.3, 3, false, &["0", "50", "100"])]
    #[case(44.0, 3, true, &["0", "25", "50"])] // not 60: a third would stay empty
    #[case(81_000.0, 3, true, &["0", "50,000", "100,000"])]
    #[case(385.3, 4, false, &["0", "100", "200", "300", "400"])]
    #[case(2_400_000.0, 3, true, &["0", "100万", "200万", "300万"])]
    #[case(120_000_000_000.0, 2, true, &["0", "1,000億", "2,000億"])]
    fn begins_at_zero_with_round_steps(
        #[case] high: f64,
        #[case] steps: u32,
        #[case] whole: bool,
        #[case] expected: &[&str],
    ) {
        assert_eq!(texts(0.0, high, steps, whole), expected);
    }

    #[test]
    fn goes_below_zero_only_for_a_negative_figure() {
        assert_eq!(texts(-3.0, 7.0, 3, true), ["−5", "0", "5", "10"]);
        assert_eq!(texts(-3.0, -1.0, 3, true), ["−3", "−2", "−1", "0"]);
    }

    proptest! {
        #[test]
        fn covers_every_figure(
            high in 0.0..1e12_f64,
            low in prop_oneof![Just(0.0), -1e12..0.0_f64],
            steps in 1_u32..8,
            whole: bool,
        ) {
            let axis = range(low, high, steps, whole);
            prop_assert!(axis.high >= high * (1.0 - 1e-12) && axis.low <= low * (1.0 - 1e-12));
            prop_assert!(axis.ticks.iter().any(|tick| tick.value == 0.0 && tick.text == "0"));
            prop_assert_eq!(axis.ticks.last().map(|t| t.value), Some(axis.high));
            prop_assert_eq!(axis.ticks.first().map(|t| t.value), Some(axis.low));
            prop_assert!(axis.ticks.len() <= steps.max(2) as usize + 1);
            if low == 0.0 {
                prop_assert_eq!(axis.low, 0.0);
            }
            if whole {
                prop_assert!(axis.ticks.iter().all(|tick| tick.value.fract() == 0.0));
            }
        }
    }
}
