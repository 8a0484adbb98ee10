//! Bytes to report and edits, and back.
//!
//! * [`read_report()`], [`write_report()`]: the report's own JSON, version 1
//! * [`pack_report()`], [`unpack_report()`]: the report that the app brings along
//! * [`read_edits()`], [`write_edits()`]: the edits a browser keeps, apart from the report
//! * [`write_link()`], [`read_link()`]: a report in an address, and [`carried_by_link()`]: what of it
//! * [`write_snapshot()`], [`read_snapshot()`]: a report that someone handed out, as a file
//! * [`snapshot_bytes()`], [`write_compact()`]: the same made small, to be sealed or to stand inside a page
//! * [`Locked`]: either of them under a passphrase; [`qr()`]: a link as a picture
//! * [`long_csv()`]: one record a line, for spreadsheets and statistics
//! * [`with_report()`], [`report_inside()`]: a report in a page that runs on its own
//! * [`static_page()`]: a published report as a page of HTML without a script
//! * [`digest()`]: which published report the edits belong to
//!
//! What is read is never repaired: a document either says exactly what the format
//! asks for, or reading it ends with a [`FormatError`] that names the place. So a
//! file cannot lose a figure on its way through the app without anyone noticing.
//!
//! The reader walks one small tree of JSON values instead of deriving a type a
//! member: it can say where a value stands, refuses members that appear twice, and
//! weighs a fraction of derived code in the page. The first problem it meets is noted
//! and decides; the reading code itself has no error paths, which halves it once more.
#![doc(test(attr(deny(warnings))))]

mod address;
mod compact;
mod csv;
mod deflate;
mod digest;
mod edit;
mod edits;
mod error;
mod exercises;
mod json;
mod layout;
mod library;
mod link;
mod locked;
mod names;
mod node;
mod packed;
mod qr;
mod record;
mod report;
mod single_page;
mod snapshot;
mod static_page;
mod workshop;

pub use compact::{read_compact, read_snapshot_bytes, snapshot_bytes, write_compact};
pub use csv::{csv_carries, long_csv, table_csv};
pub use digest::digest;
pub use edits::{Envelope, read_edits, write_edits};
pub use error::{Expected, FormatError};
pub use exercises::{EXERCISE_PARTS, MAX_EXERCISES, read_exercises, write_exercises};
pub use library::{Library, Volume, read_library, write_library};
pub use link::{
    LinkError, MAX_LINK, Shared, carried_by_link, link_bytes, read_link, read_link_bytes,
    write_link, write_locked_link,
};
pub use locked::{Locked, read_locked, write_locked};
pub use packed::{pack_report, unpack_report};
pub use qr::{QrPicture, qr};
pub use record::{read_journal_record, write_journal_record};
pub use report::{MAX_BYTES, MAX_INDICATORS, MAX_LIST, read_report, write_report};
pub use single_page::{report_inside, with_report};
pub use snapshot::{read_snapshot, write_snapshot};
pub use static_page::static_page;
pub use workshop::{read_scenario, read_task, write_scenario, write_task};
