//! A short fingerprint of a published report.

/// 指紋: 64-bit FNV-1a of the bytes, as 16 lower-case hexadecimal digits.
///
/// Tells whether stored edits belong to the report that the app brings along. It
/// guards against mix-ups, not against anyone's intent.
///
/// ```
/// assert_eq!(tsunagari_formats::digest(b""), "cbf29ce484222325");
/// ```
pub fn digest(bytes: &[u8]) -> String {
    format!("{:016x}", hash(bytes))
}

/// The same as a number.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    /// Figures from the FNV reference's own test vectors (`a`, `foobar`).
    #[test]
    fn agrees_with_the_reference() {
        assert_eq!(super::digest(b"a"), "af63dc4c8601ec8c");
        assert_eq!(super::digest(b"foobar"), "85944171f73967e8");
    }
}
