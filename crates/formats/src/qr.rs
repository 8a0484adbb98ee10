//! QRコード: a link as a picture that a phone reads.

use fast_qr::{ECL, Mode, QRBuilder};
use std::fmt::Write;

/// QRコードの図: dark squares, to be drawn as one SVG path.
///
/// A module is 1 by 1. Around the picture there must be a margin of 4 modules in the colour of the
/// ground, which the path leaves to whoever draws it: a view box of `-4 -4 size+8 size+8`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// Modules a side, 21 to 177, without the margin.
    pub size: usize,
    /// What a `d` attribute holds: each run of dark modules of a row is a rectangle. Nothing but
    /// digits, `M`, `h`, `v`, `z`, `-` and spaces.
    pub path: String,
}

/// Draws a text; `None` where it is too long for a picture: more than 2,953 bytes.
///
/// Where it fits, a seventh of the picture may be hidden or dirty (level M), else a fourteenth
/// (level L: from 2,332 bytes on). The text goes in byte by byte, since base64url needs both cases.
///
/// ```
/// let picture = tsunagari_formats::qr("https://example.lg.jp/tsunagari/#/s/AQ").unwrap();
/// assert_eq!(picture.size, 29);
/// assert!(picture.path.starts_with("M0 0h7v1h-7z"));
/// ```
pub fn qr(text: &str) -> Option<QrPicture> {
    let drawn = [ECL::M, ECL::L].into_iter().find_map(|level| {
        let mut builder = QRBuilder::new(text);
        builder.mode(Mode::Byte).ecl(level).build().ok()
    })?;
    let mut path = String::new();
    let rows = drawn.data.chunks_exact(drawn.size).take(drawn.size);
    for (y, row) in rows.enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one.value() == next.value()) {
            let width = run.len();
            if run.first().is_some_and(|module| module.value()) {
                // Writing to a text cannot fail.
                let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
            }
            x += width;
        }
    }
    Some(QrPicture {
        size: drawn.size,
        path,
    })
}
