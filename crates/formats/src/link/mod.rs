//! 共有リンク: a report in the fragment of an address, which no server sees. See `docs/format.md`.
//!
//! A link's bytes, in base64url without padding: the version, the kind, what the kind holds, and at the
//! end the checksum of all before it. Version and checksum stand in their places in every version, so
//! that one from a newer app is told apart from one that was damaged on its way.

mod carried;
mod columns;

pub use carried::carried_by_link;

use crate::deflate::{self, Unpacked};
use crate::json::Json;
use crate::locked::Locked;
use crate::{FormatError, digest, snapshot};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use columns::Columns;
use tsunagari_core::{Report, Snapshot};

/// The newest version of links that is known here.
const VERSION: u8 = 1;
/// The longest link that is read, in characters.
pub const MAX_LINK: usize = 65_536;

/// The most that a link's content comes to once it is unpacked, in bytes: eighty of Takamatsu's reports.
const MAX_CONTENT: usize = 524_288;

/// A typical report, in which only the names of members, the words of the formats and the names that the law
/// gives matter. Never edited: the links that stand alone start from it.
const PRIMER: &[u8] = include_bytes!("primer-1.json");

/// The kinds of links.
const ALONE: u8 = 0;
const DIFFERENCE: u8 = 1;
const LOCKED: u8 = 2;

/// 共有された中身: what a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum Shared {
    /// A report that whoever has the link reads.
    Open(Snapshot),
    /// One that is locked: its content is the bytes of an open link.
    Locked(Locked),
}

/// リンクの読み込みの失敗: why a text is no link that can be read here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Changed or cut on its way, or never a link.
    #[error("the link is damaged")]
    Damaged,
    /// Written by a newer version of the app.
    #[error("version {found}, this app knows {known}")]
    Newer {
        /// The link's version.
        found: u64,
        /// The newest version known here.
        known: u64,
    },
    /// It says how a report differs from another one, which is not among those at hand.
    #[error("it starts from the report {id}, which is not here as it was")]
    MissingBase {
        /// The id of that report. It may be at hand, but not as it was when the link was made.
        id: String,
    },
    /// Longer than any link needs to be, or holding more than any report.
    #[error("more than {limit} bytes")]
    TooLarge {
        /// How many are read at most.
        limit: usize,
    },
}

/// Writes a snapshot as the text of a link: what [`carried_by_link`] leaves of its report, by whom and
/// on which day. Of all ways to say it, alone or as what differs from one of the `bases`, the shortest.
///
/// What is longer than [`MAX_LINK`] is written, but not read: whoever hands a link out reads it back first.
///
/// ```
/// use tsunagari_core::Snapshot;
/// use tsunagari_formats::{Shared, carried_by_link, read_link, read_report, write_link};
/// # let json = include_bytes!("../../../../data/takamatsu-r5.json");
/// let report = read_report(json)?;
/// let (by, on) = ("高松市".into(), "2024-02-29".parse()?);
/// let snapshot = Snapshot { report: report.clone(), by, on };
/// let link = write_link(&snapshot, &[&report]);
/// assert!(link.len() < 120); // nothing differs
/// let carried = Snapshot { report: carried_by_link(&report), ..snapshot };
/// assert_eq!(read_link(&link, &[&report]), Ok(Shared::Open(carried)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_link(snapshot: &Snapshot, bases: &[&Report]) -> String {
    URL_SAFE_NO_PAD.encode(link_bytes(snapshot, bases))
}

/// The bytes that the text of a link stands for: what a locked link holds under its lock.
pub fn link_bytes(snapshot: &Snapshot, bases: &[&Report]) -> Vec<u8> {
    let carried = Snapshot {
        report: carried_by_link(&snapshot.report),
        ..snapshot.clone()
    };
    let json = snapshot::json(&carried);
    let mut shortest = framed(ALONE, &packed(&json, &primer()));
    for base in bases {
        let Ok(length) = u8::try_from(base.id.len()) else {
            continue;
        };
        let columns = columns_of(base);
        let mut difference = vec![length];
        difference.extend(base.id.as_bytes());
        difference.extend(columns.digest().to_be_bytes());
        difference.extend(packed(&json, &columns));
        let framed = framed(DIFFERENCE, &difference);
        if framed.len() < shortest.len() {
            shortest = framed;
        }
    }
    shortest
}

/// A document as what it differs in from others.
fn packed(json: &Json, base: &Columns) -> Vec<u8> {
    deflate::pack(&Columns::of(json, base).bytes(base), &base.all())
}

/// A report as a link says the difference to it. Never to be made otherwise: links that start from it would
/// be lost.
fn columns_of(base: &Report) -> Columns {
    let json = snapshot::json_of(&carried_by_link(base), "", "");
    Columns::of(&json, &Columns::default())
}

/// What a link that stands alone starts from.
fn primer() -> Columns {
    let json = Json::parse(PRIMER, PRIMER.len());
    json.map_or_else(
        |_| Columns::default(),
        |json| Columns::of(&json, &Columns::default()),
    )
}

/// Writes what is locked as the text of a link.
pub fn write_locked_link(locked: &Locked) -> String {
    URL_SAFE_NO_PAD.encode(framed(LOCKED, &locked.bytes()))
}

/// Reads the text of a link. What it holds is either exactly right or refused.
///
/// # Errors
/// A [`LinkError`]; the link is never read in part.
pub fn read_link(payload: &str, bases: &[&Report]) -> Result<Shared, LinkError> {
    if payload.len() > MAX_LINK {
        return Err(LinkError::TooLarge { limit: MAX_LINK });
    }
    let bytes = URL_SAFE_NO_PAD.decode(payload);
    read(&bytes.map_err(|_| LinkError::Damaged)?, bases)
}

/// Reads the bytes of an open link, as they come out from under a lock.
///
/// # Errors
/// A [`LinkError`]; [`LinkError::Damaged`] where they are another locked link too.
pub fn read_link_bytes(bytes: &[u8], bases: &[&Report]) -> Result<Snapshot, LinkError> {
    match read(bytes, bases)? {
        Shared::Open(snapshot) => Ok(snapshot),
        Shared::Locked(_) => Err(LinkError::Damaged),
    }
}

fn read(bytes: &[u8], bases: &[&Report]) -> Result<Shared, LinkError> {
    let (covered, checksum) = bytes.split_last_chunk().ok_or(LinkError::Damaged)?;
    if checksum_of(covered) != *checksum {
        return Err(LinkError::Damaged);
    }
    let (version, rest) = covered.split_first().ok_or(LinkError::Damaged)?;
    if *version > VERSION {
        let (found, known) = ((*version).into(), VERSION.into());
        return Err(LinkError::Newer { found, known });
    }
    let (kind, content) = rest.split_first().ok_or(LinkError::Damaged)?;
    match *kind {
        ALONE => read_content(content, &primer()).map(Shared::Open),
        DIFFERENCE => read_difference(content, bases).map(Shared::Open),
        LOCKED => {
            let locked = Locked::of_bytes(content).map(Shared::Locked);
            locked.ok_or(LinkError::Damaged)
        }
        _ => Err(LinkError::Damaged),
    }
}

fn read_difference(bytes: &[u8], bases: &[&Report]) -> Result<Snapshot, LinkError> {
    let parts = || {
        let (length, rest) = bytes.split_first()?;
        let (id, rest) = rest.split_at_checked((*length).into())?;
        let (digest, packed) = rest.split_first_chunk()?;
        let id = std::str::from_utf8(id).ok()?;
        Some((id, u64::from_be_bytes(*digest), packed))
    };
    let (id, digest, packed) = parts().ok_or(LinkError::Damaged)?;
    for base in bases.iter().filter(|base| base.id == id) {
        let columns = columns_of(base);
        if columns.digest() == digest {
            return read_content(packed, &columns);
        }
    }
    Err(LinkError::MissingBase { id: id.to_owned() })
}

fn read_content(packed: &[u8], base: &Columns) -> Result<Snapshot, LinkError> {
    let content = match deflate::unpack(packed, &base.all(), MAX_CONTENT) {
        Unpacked::Content(content) => content,
        Unpacked::Damaged => return Err(LinkError::Damaged),
        Unpacked::TooLarge => return Err(LinkError::TooLarge { limit: MAX_CONTENT }),
    };
    let columns = Columns::read(&content, base);
    let json = columns.and_then(|columns| columns.json());
    let json = json.ok_or(LinkError::Damaged)?;
    snapshot::of_json(&json).map_err(|error| match error {
        FormatError::Newer { found, known } => LinkError::Newer { found, known },
        _ => LinkError::Damaged,
    })
}

/// Puts version and kind before the content, and the checksum behind it.
fn framed(kind: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![VERSION, kind];
    bytes.extend(content);
    let checksum = checksum_of(&bytes);
    bytes.extend(checksum);
    bytes
}

fn checksum_of(bytes: &[u8]) -> [u8; 4] {
    let hash = digest::hash(bytes);
    ((hash >> 32) as u32 ^ hash as u32).to_be_bytes()
}
