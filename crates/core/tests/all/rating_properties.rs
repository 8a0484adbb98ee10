//! Whatever the figures, the formula and the bands: rate, band and what is shown agree.

use proptest::prelude::*;
use tsunagari_core::*;

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

fn rule(polarity: Polarity) -> RatingRule {
    RatingRule {
        polarity,
        ..RatingRule::default()
    }
}

fn any_quantity() -> impl Strategy<Value = Quantity> {
    let mantissa = prop_oneof![
        -2000..2000_i64,
        -9_999_999_999_999_999..9_999_999_999_999_999_i64,
    ];
    mantissa.prop_map(|units| {
        let (sign, units) = (if units < 0 { "-" } else { "" }, units.abs());
        quantity(&format!("{sign}{}.{:04}", units / 10_000, units % 10_000))
    })
}

fn any_polarity() -> impl Strategy<Value = Polarity> {
    let tolerance = (0..1_000_000_u32).prop_map(|units| Polarity::KeepInRange {
        tolerance: quantity(&format!("{}.{:04}", units / 10_000, units % 10_000)),
    });
    prop_oneof![prop::sample::select(Polarity::FORMULAS.to_vec()), tolerance]
}

fn any_scheme() -> impl Strategy<Value = BandScheme> {
    let limits = prop::collection::btree_map(-20_000..20_000_i32, any::<bool>(), 1..9);
    limits.prop_map(|limits| {
        let mut bands: Vec<BandLimit> = Vec::new();
        for (at, (hundredths, inclusive)) in limits.iter().rev().enumerate() {
            let sign = if *hundredths < 0 { "-" } else { "" };
            let size = hundredths.abs();
            let lower = quantity(&format!("{sign}{}.{:02}", size / 100, size % 100));
            bands.push(BandLimit {
                key: format!("b{at}"),
                lower: Some(lower),
                inclusive: *inclusive,
                word: String::new(),
                mark: BandMark::Half,
            });
        }
        bands.push(BandLimit {
            key: "rest".into(),
            lower: None,
            inclusive: true,
            word: String::new(),
            mark: BandMark::Empty,
        });
        BandScheme::new(bands).unwrap()
    })
}

proptest! {
    /// Whatever the formula and the bands: the band holds the exact ratio, every band above it does
    /// not, and what is shown falls into the same band.
    #[test]
    fn the_band_never_contradicts_the_exact_ratio(
        polarity in any_polarity(),
        figures in (any_quantity(), any_quantity(), any_quantity()),
        scheme in any_scheme(),
        decimals in 0..5_u32,
        half_up: bool,
    ) {
        let (target, actual, baseline) = figures;
        let settled = |value| FigureState::Settled(value);
        let inputs = RatingInputs {
            baseline: Some(baseline),
            ..RatingInputs::of(&settled(target), &settled(actual))
        };
        let rating = rate(&rule(polarity), &inputs);
        prop_assert_ne!(&rating, &Rating::OutOfRange);
        if let Rating::Rated(rate) = rating {
            let band = scheme.band(&rate);
            for (at, limit) in scheme.limits().iter().enumerate() {
                let holds = limit.lower.is_none_or(|lower| {
                    let compared = rate.ratio().cmp_percent(lower);
                    compared.is_gt() || limit.inclusive && compared.is_eq()
                });
                prop_assert!(at >= band.0 || !holds, "{at} above {band:?}");
                prop_assert!(at != band.0 || holds, "{band:?}");
            }
            let rounding = Rounding { decimals, half_up };
            let shown = rate.shown(rounding, &scheme);
            // Read as a plain decimal, by the digits, against the limits in ten-thousandths.
            let agrees = falls_into(&scheme, &shown);
            prop_assert_eq!(agrees, band.0, "{} is shown", shown);
        }
    }

    /// The rate found by an independent way: products instead of quotients.
    #[test]
    fn formulas_agree_with_products(
        polarity in prop::sample::select(Polarity::FORMULAS.to_vec()),
        target in 1..5000_i128,
        actual in 1..5000_i128,
        baseline in 5001..9000_i128,
        percent in 0..300_u32,
    ) {
        let figure = |value: i128| FigureState::Settled(quantity(&value.to_string()));
        let inputs = RatingInputs {
            baseline: Some(quantity(&baseline.to_string())),
            ..RatingInputs::of(&figure(target), &figure(actual))
        };
        let p = i128::from(percent);
        // part ÷ whole against p ÷ 100, multiplied out; every whole is above zero here.
        let (part, whole) = match polarity {
            Polarity::LowerTargetOverActual => (target, actual),
            Polarity::LowerTwoMinus => (2 * target - actual, target),
            Polarity::ReductionFromBaseline => (baseline - actual, baseline - target),
            Polarity::IncreaseFromBaseline => (actual - baseline, target),
            _ => (actual, target),
        };
        match rate(&rule(polarity), &inputs) {
            Rating::Rated(rate) => {
                let expected = (part * 100).cmp(&(whole * p));
                prop_assert_eq!(rate.ratio().cmp_percent(Quantity::from(percent)), expected);
            }
            other => prop_assert_eq!((polarity, other), (Polarity::YesNo, Rating::NotYesNo)),
        }
    }
}

/// The band that a written percentage falls into, compared whole part and decimals apart.
fn falls_into(scheme: &BandScheme, shown: &str) -> usize {
    let compare = |limit: Quantity| {
        let parts = |text: &str| {
            let negative = text.starts_with('-');
            let digits = text.trim_start_matches('-');
            let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
            let part = |text: &str| -> i128 { text.parse().unwrap() };
            let (whole, fraction) = (part(whole), part(&format!("{fraction:0<30}")));
            if negative {
                (-whole, -fraction)
            } else {
                (whole, fraction)
            }
        };
        parts(shown).cmp(&parts(&limit.to_string()))
    };
    let holds = |limit: &BandLimit| {
        limit.lower.is_none_or(|lower| {
            let compared = compare(lower);
            compared.is_gt() || limit.inclusive && compared.is_eq()
        })
    };
    scheme.limits().iter().position(holds).unwrap()
}
