//! 読み取り口: every reader of bytes that come from elsewhere, as a plain function. The tests beside this folder
//! run them over a corpus and what becomes of it by chance; `fuzz/` lets libFuzzer do so for hours.
//!
//! Each reads, and looks that what it read is written and read again as it was.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::sync::{Arc, LazyLock};
use tsunagari_core::{Report, Scenario, Snapshot};
use tsunagari_formats::{
    LinkError, Shared, carried_by_link, digest, link_bytes, read_compact, read_edits,
    read_exercises, read_journal_record, read_library, read_link, read_link_bytes, read_locked,
    read_report, read_scenario, read_snapshot, read_snapshot_bytes, read_task, snapshot_bytes,
    write_compact, write_edits, write_exercises, write_journal_record, write_library, write_link,
    write_locked, write_locked_link, write_report, write_scenario, write_snapshot, write_task,
};

/// Reads bytes; panics where what it read is not written as it was.
pub type Reader = fn(&[u8]);

/// Their names, which are those of the targets in `fuzz/` and of the folders in `tests/corpus/`.
pub const READERS: [(&str, Reader); 12] = [
    ("link", link),
    ("link_frame", link_frame),
    ("link_content", link_content),
    ("snapshot", snapshot),
    ("compact", compact),
    ("locked", locked),
    ("report", report),
    ("edits", edits),
    ("record", record),
    ("library", library),
    ("exercises", exercises),
    ("workshop", workshop),
];

static BUNDLED: LazyLock<Report> =
    LazyLock::new(|| read_report(include_bytes!("../../../../data/takamatsu-r5.json")).unwrap());

/// The text of a link, as it stands in an address.
pub fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match read_link(&text, &[&BUNDLED]) {
        Ok(Shared::Open(snapshot)) => is_carried(&snapshot),
        Ok(Shared::Locked(locked)) => assert_eq!(write_locked_link(&locked), text),
        Err(_) => {}
    }
}

/// A link's kind and content, in a frame with the right checksum: chance alone finds none.
pub fn link_frame(bytes: &[u8]) {
    read_framed(bytes.to_vec());
}

/// The content of a link that stands alone, packed as it is.
pub fn link_content(bytes: &[u8]) {
    let mut framed = vec![0];
    let chunks = bytes.chunks(65_535);
    let last = chunks.len().saturating_sub(1);
    for (at, chunk) in chunks.enumerate() {
        let length = chunk.len() as u16;
        framed.push(u8::from(at == last));
        framed.extend(length.to_le_bytes());
        framed.extend((!length).to_le_bytes());
        framed.extend(chunk);
    }
    read_framed(framed);
}

fn read_framed(kind_and_content: Vec<u8>) {
    let mut bytes = vec![1];
    bytes.extend(kind_and_content);
    let hash = u64::from_str_radix(&digest(&bytes), 16).unwrap();
    bytes.extend(((hash >> 32) as u32 ^ hash as u32).to_be_bytes());
    if let Ok(snapshot) = read_link_bytes(&bytes, &[&BUNDLED]) {
        is_carried(&snapshot);
    }
    link(URL_SAFE_NO_PAD.encode(bytes).as_bytes());
}

/// A snapshot that came out of a link goes into one again.
fn is_carried(snapshot: &Snapshot) {
    let carried = carried_by_link(&snapshot.report);
    match read_link_bytes(&link_bytes(snapshot, &[&BUNDLED]), &[&BUNDLED]) {
        Ok(back) => {
            assert_eq!(back.report, carried);
            assert_eq!((&back.by, back.on), (&snapshot.by, snapshot.on));
        }
        // As others pack it, it may have been smaller before it was unpacked.
        Err(error) => assert!(matches!(error, LinkError::TooLarge { .. })),
    }
    assert!(!write_link(snapshot, &[]).is_empty());
}

pub fn snapshot(bytes: &[u8]) {
    if let Ok(snapshot) = read_snapshot(bytes) {
        let back = read_snapshot(write_snapshot(&snapshot).as_bytes());
        assert_eq!(back.as_ref(), Ok(&snapshot));
        is_carried(&snapshot);
    }
}

/// The document inside a page that runs on its own, and the bytes in it and under a lock: chance alone seldom
/// comes through the base64url of the first.
pub fn compact(bytes: &[u8]) {
    if let Ok(snapshot) = read_compact(bytes) {
        let back = read_compact(write_compact(&snapshot).as_bytes());
        assert_eq!(back, Ok(snapshot));
    }
    if let Ok(snapshot) = read_snapshot_bytes(bytes) {
        assert_eq!(
            read_snapshot_bytes(&snapshot_bytes(&snapshot)),
            Ok(snapshot)
        );
    }
}

pub fn locked(bytes: &[u8]) {
    if let Ok(locked) = read_locked(bytes) {
        assert_eq!(read_locked(write_locked(&locked).as_bytes()), Ok(locked));
    }
}

pub fn report(bytes: &[u8]) {
    if let Ok(report) = read_report(bytes) {
        assert_eq!(read_report(write_report(&report).as_bytes()), Ok(report));
    }
}

pub fn edits(bytes: &[u8]) {
    if let Ok(envelope) = read_edits(&String::from_utf8_lossy(bytes)) {
        assert_eq!(read_edits(&write_edits(&envelope)), Ok(envelope));
    }
}

pub fn record(bytes: &[u8]) {
    if let Ok(record) = read_journal_record(&String::from_utf8_lossy(bytes)) {
        let back = read_journal_record(&write_journal_record(&record));
        assert_eq!(back, Ok(record));
    }
}

pub fn library(bytes: &[u8]) {
    if let Ok(library) = read_library(&String::from_utf8_lossy(bytes)) {
        assert_eq!(read_library(&write_library(&library)), Ok(library));
    }
}

pub fn exercises(bytes: &[u8]) {
    if let Ok(set) = read_exercises(bytes) {
        assert_eq!(read_exercises(write_exercises(&set).as_bytes()), Ok(set));
    }
}

/// What stands in a workshop's address: a scenario or an exercise.
pub fn workshop(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(task) = read_task(&text) {
        assert_eq!(read_task(&write_task(&task)), Some(task));
    }
    let Some(changes) = read_scenario(&text) else {
        return;
    };
    let over = Scenario::over(Arc::new(BUNDLED.clone()));
    if let Ok(scenario) = over.with_all(&changes) {
        // What the base says already is no change.
        let kept = read_scenario(&write_scenario(&scenario)).unwrap();
        assert_eq!(&kept, scenario.changes());
    }
}
