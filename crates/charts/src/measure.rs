//! How wide a text is.

/// 字幅: measures text. The browser's way belongs to the app, which keeps what it measured.
pub trait Measure {
    /// The width of `text` in CSS pixels, at `px` CSS pixels.
    fn width(&self, text: &str, px: f64, bold: bool) -> f64;
}

/// 等幅の見積り: a width that needs no font and is the same everywhere.
///
/// Half-width letters take 0.6 em, as wide as the digits of the usual Japanese
/// fonts get, so that a text is rather given too much room than too little.
///
/// ```
/// use tsunagari_charts::{EvenWidths, Measure};
/// assert_eq!(EvenWidths.width("目標", 10.0, false), 20.0);
/// assert_eq!(EvenWidths.width("25,500", 10.0, false), 36.0);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct EvenWidths;

impl Measure for EvenWidths {
    fn width(&self, text: &str, px: f64, bold: bool) -> f64 {
        let ems: f64 = text
            .chars()
            .map(|c| if is_half_width(c) { 0.6 } else { 1.0 })
            .sum();
        ems * px * if bold { 1.04 } else { 1.0 }
    }
}

fn is_half_width(c: char) -> bool {
    (c as u32) < 0x2000 || matches!(c, '\u{2212}' | '\u{ff61}'..='\u{ff9f}')
}

/// As much of `text` as `room` holds, with an ellipsis where some of it is left out.
/// Empty where not even that fits.
pub fn fit(text: &str, room: f64, px: f64, bold: bool, measure: &dyn Measure) -> String {
    if measure.width(text, px, bold) <= room {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let shortened = |len: usize| -> String { letters[..len].iter().chain(&['…']).collect() };
    let (mut fits, mut too_long) = (0, letters.len());
    while too_long - fits > 1 {
        let half = fits.midpoint(too_long);
        match measure.width(&shortened(half), px, bold) <= room {
            true => fits = half,
            false => too_long = half,
        }
    }
    match fits {
        0 => String::new(),
        _ => shortened(fits),
    }
}

#[cfg(test)]
mod tests {
    use super::{EvenWidths, fit};
    use rstest::rstest;

    #[rstest]
    #[case(50.0, "相談支援件")] // 5 em at 10 px: just fits
    #[case(49.0, "相談支…")]
    #[case(20.0, "相…")]
    #[case(19.0, "")]
    fn shortens_to_the_room(#[case] room: f64, #[case] shown: &str) {
        assert_eq!(fit("相談支援件", room, 10.0, false, &EvenWidths), shown);
    }
}
