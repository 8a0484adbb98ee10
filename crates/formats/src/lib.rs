//! Bytes to report and edits, and back.
//!
//! * [`read_report()`], [`write_report()`]: the report's own JSON, version 1
//! * [`pack_report()`], [`unpack_report()`]: the report that the app brings along
//! * [`read_edits()`], [`write_edits()`]: the edits a browser keeps, apart from the report
//! * [`long_csv()`]: one record a line, for spreadsheets and statistics
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
mod csv;
mod digest;
mod edit;
mod edits;
mod error;
mod json;
mod layout;
mod library;
mod names;
mod node;
mod packed;
mod record;
mod report;
mod static_page;

pub use csv::{long_csv, table_csv};
pub use digest::digest;
pub use edits::{Envelope, read_edits, write_edits};
pub use error::{Expected, FormatError};
pub use library::{Library, Volume, read_library, write_library};
pub use packed::{pack_report, unpack_report};
pub use record::{read_journal_record, write_journal_record};
pub use report::{MAX_BYTES, MAX_INDICATORS, MAX_LIST, read_report, write_report};
pub use static_page::static_page;
