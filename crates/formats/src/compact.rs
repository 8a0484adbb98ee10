//! 公表版 made small: what is sealed in a locked file, and what stands inside a page that runs on its own.

use crate::deflate::{self, Unpacked};
use crate::json::{Json, Members};
use crate::{Expected, FormatError, layout, node, snapshot};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tsunagari_core::Snapshot;

const FORMAT: &str = "tsunagari-compact";
const VERSION: u64 = 1;
/// Before what is packed; no JSON begins with it.
const PACKED: u8 = 1;
const MAX_BYTES: usize = snapshot::MAX_BYTES / 3 * 4 + 1_000;

/// The bytes of a snapshot: its JSON, packed by DEFLATE, a quarter to a fifth of its length.
///
/// ```
/// use tsunagari_core::Snapshot;
/// use tsunagari_formats::{read_report, read_snapshot_bytes, snapshot_bytes, write_snapshot};
/// # let json = include_bytes!("../../../data/takamatsu-r5.json");
/// let report = read_report(json)?;
/// let snapshot = Snapshot { report, by: "高松市".into(), on: "2024-02-29".parse()? };
/// let bytes = snapshot_bytes(&snapshot);
/// assert_eq!(read_snapshot_bytes(&bytes), Ok(snapshot.clone()));
/// // So does the JSON itself.
/// assert_eq!(read_snapshot_bytes(write_snapshot(&snapshot).as_bytes()), Ok(snapshot));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn snapshot_bytes(snapshot: &Snapshot) -> Vec<u8> {
    let json = snapshot::write_snapshot(snapshot);
    let mut bytes = vec![PACKED];
    bytes.extend(deflate::pack(json.as_bytes(), &[]));
    bytes
}

/// Reads what [`snapshot_bytes`] wrote, or a snapshot's JSON.
///
/// # Errors
/// As [`read_snapshot`](crate::read_snapshot()); [`Expected::Packed`] where the bytes cannot be unpacked.
pub fn read_snapshot_bytes(bytes: &[u8]) -> Result<Snapshot, FormatError> {
    let Some((&PACKED, packed)) = bytes.split_first() else {
        return snapshot::read_snapshot(bytes);
    };
    match deflate::unpack(packed, &[], snapshot::MAX_BYTES) {
        Unpacked::Content(json) => snapshot::read_snapshot(&json),
        Unpacked::Damaged => Err(FormatError::Invalid {
            place: String::new(),
            expected: Expected::Packed,
        }),
        Unpacked::TooLarge => Err(FormatError::TooLarge {
            bytes: snapshot::MAX_BYTES + 1,
            limit: snapshot::MAX_BYTES,
        }),
    }
}

/// Writes a snapshot as JSON that holds [`snapshot_bytes`], for a page that runs on its own.
pub fn write_compact(snapshot: &Snapshot) -> String {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.text("packed", &URL_SAFE_NO_PAD.encode(snapshot_bytes(snapshot)));
    layout::spread(&object.json())
}

/// Reads what [`write_compact`] wrote.
///
/// # Errors
/// A [`FormatError`] with the place, for whatever is not exactly as the format says, in the snapshot too.
pub fn read_compact(bytes: &[u8]) -> Result<Snapshot, FormatError> {
    let json = Json::parse(bytes, MAX_BYTES)?;
    let packed = node::read(&json, |node| {
        node.header(FORMAT, VERSION);
        node.members(&["format", "version", "packed"]);
        let packed = node.field("packed");
        let bytes = URL_SAFE_NO_PAD.decode(packed.text()).unwrap_or_default();
        if bytes.is_empty() {
            packed.invalid(Expected::Packed);
        }
        bytes
    })?;
    read_snapshot_bytes(&packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_compact_snapshot_is_refused() {
        let json = |packed: &str| {
            format!(r#"{{"format": "tsunagari-compact", "version": 1, "packed": "{packed}"}}"#)
        };
        let read = |packed: &str| read_compact(json(packed).as_bytes());
        let invalid = |place: &str| {
            Err(FormatError::Invalid {
                place: place.into(),
                expected: Expected::Packed,
            })
        };
        assert_eq!(read(""), invalid("packed"));
        assert_eq!(read("?"), invalid("packed"));
        // 0x01 and three bytes that are no DEFLATE: a block of a kind that there is not.
        assert_eq!(read("Af___w"), invalid(""));
        let newer = json("AA").replace("1,", "2,");
        assert_eq!(
            read_compact(newer.as_bytes()),
            Err(FormatError::Newer { found: 2, known: 1 })
        );
    }

    #[test]
    fn what_would_unpack_to_more_than_any_report_is_not_unpacked() {
        let zeros = vec![b' '; snapshot::MAX_BYTES + 1];
        let mut bytes = vec![PACKED];
        bytes.extend(deflate::pack(&zeros, &[]));
        // A thousandth of what it holds.
        assert!(bytes.len() < zeros.len() / 500);
        let refused = read_snapshot_bytes(&bytes);
        assert!(matches!(refused, Err(FormatError::TooLarge { .. })));
    }
}
