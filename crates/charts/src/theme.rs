//! The colours and the font that a chart is drawn in.

/// 色: an opaque colour, red, green and blue from 0 to 255.
///
/// ```
/// use tsunagari_charts::Rgb;
/// assert_eq!(Rgb::parse("#0017C1"), Some(Rgb(0, 0x17, 0xc1)));
/// assert_eq!(Rgb::parse("Canvas"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Reads `#rrggbb`, as a report writes a programme's colour.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6)?;
        let part = |at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// This colour with `share` (0 to 1) of it kept and the rest taken from `other`.
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let part = |a: u8, b: u8| (f64::from(a) * share + f64::from(b) * (1.0 - share)) as u8;
        Self(
            part(self.0, other.0),
            part(self.1, other.1),
            part(self.2, other.2),
        )
    }
}

/// 配色: what each role of a mark looks like.
///
/// Text needs 4.5:1 against the surface, the axis, the target and every series 3:1.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Behind everything.
    pub surface: Rgb,
    /// Values, names.
    pub text: Rgb,
    /// Words of less weight: ticks, the unit, what is missing.
    pub muted: Rgb,
    /// Lines of the grid; they carry no meaning.
    pub grid: Rgb,
    /// The zero line, outlines of what is missing.
    pub axis: Rgb,
    /// The marks of targets.
    pub target: Rgb,
    /// The programmes' colours, in the report's order.
    pub series: Vec<Rgb>,
    /// The font family, as CSS writes it.
    pub font: String,
}

impl Theme {
    /// Dark on white, for files and paper.
    pub fn light(series: Vec<Rgb>, font: &str) -> Self {
        Self {
            surface: Rgb(255, 255, 255),
            text: Rgb(0x1a, 0x1a, 0x1a),
            muted: Rgb(0x4d, 0x4d, 0x4d),
            grid: Rgb(0xe6, 0xe6, 0xe6),
            axis: Rgb(0x76, 0x76, 0x76),
            target: Rgb(0x1a, 0x1a, 0x1a),
            series,
            font: font.to_owned(),
        }
    }

    /// The colour of a series; programmes beyond the list begin it again.
    pub(crate) fn series(&self, at: usize) -> Rgb {
        let len = self.series.len().max(1);
        self.series.get(at % len).copied().unwrap_or(self.axis)
    }
}
