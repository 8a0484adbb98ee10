//! 施錠: what is locked with a passphrase, as bytes. The app does the cryptography.

use crate::json::{Json, Members};
use crate::node::{self, Node};
use crate::{Expected, FormatError, digest, layout, snapshot};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::ops::RangeInclusive;

const FORMAT: &str = "tsunagari-locked";
const VERSION: u64 = 1;
/// What a key is derived with, and what encrypts and seals: the only ones of version 1.
const DERIVATION: &str = "PBKDF2-SHA-256";
const CIPHER: &str = "AES-256-GCM";
/// The seal of AES-GCM, which even nothing has.
const LEAST: usize = 16;
/// The longest snapshot with its seal.
const MOST: usize = snapshot::MAX_BYTES + LEAST;
const MAX_BYTES: usize = MOST / 3 * 4 + 1_000;

/// 施錠した中身: what AES-256-GCM made of a snapshot, and what is needed beside the passphrase to open it.
///
/// The key is PBKDF2-SHA-256 of the passphrase in UTF-8, with `salt` and `rounds`;
/// [`header`](Self::header) is the additional data that the seal covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// How many rounds the key takes; see [`ROUNDS`](Self::ROUNDS).
    pub rounds: u32,
    /// Random, anew for each.
    pub salt: [u8; 16],
    /// Random, anew for each.
    pub nonce: [u8; 12],
    /// What was encrypted, with the seal of 16 bytes at its end.
    pub sealed: Vec<u8>,
}

impl Locked {
    /// The rounds that are read: fewer protect nothing, more would hold up whoever opens it.
    pub const ROUNDS: RangeInclusive<u32> = 100_000..=10_000_000;

    /// 付加認証データ: what the seal covers beside the content: 50 bytes, so that none of it can be changed.
    ///
    /// The name of the format, its version, then rounds (most significant byte first), salt and nonce.
    pub fn header(&self) -> Vec<u8> {
        let mut bytes = FORMAT.as_bytes().to_vec();
        bytes.extend([0, VERSION as u8]);
        self.put_parameters(&mut bytes);
        bytes
    }

    fn put_parameters(&self, to: &mut Vec<u8>) {
        to.extend(self.rounds.to_be_bytes());
        to.extend(self.salt);
        to.extend(self.nonce);
    }

    /// The parameters and what is sealed, as a link holds them.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(32 + self.sealed.len());
        self.put_parameters(&mut bytes);
        bytes.extend(&self.sealed);
        bytes
    }

    /// Takes apart what [`bytes`](Self::bytes) made; nothing where they are too few, or the rounds are
    /// out of range.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let (rounds, rest) = bytes.split_first_chunk()?;
        let (salt, rest) = rest.split_first_chunk()?;
        let (nonce, sealed) = rest.split_first_chunk()?;
        let locked = Self {
            rounds: u32::from_be_bytes(*rounds),
            salt: *salt,
            nonce: *nonce,
            sealed: sealed.to_vec(),
        };
        let known = Self::ROUNDS.contains(&locked.rounds) && sealed.len() >= LEAST;
        known.then_some(locked)
    }
}

/// Reads what is locked from its JSON.
///
/// # Errors
/// A [`FormatError`] with the place, for whatever is not exactly as the format says. Where something
/// was changed or cut on the way, it is [`Expected::Checksum`]: so a wrong passphrase is another thing.
///
/// ```
/// use tsunagari_formats::{Locked, read_locked, write_locked};
/// let locked = Locked { rounds: 600_000, salt: [1; 16], nonce: [2; 12], sealed: vec![3; 40] };
/// assert_eq!(read_locked(write_locked(&locked).as_bytes()), Ok(locked));
/// ```
pub fn read_locked(bytes: &[u8]) -> Result<Locked, FormatError> {
    let json = Json::parse(bytes, MAX_BYTES)?;
    node::read(&json, read)
}

fn read(node: &Node) -> Locked {
    node.header(FORMAT, VERSION);
    node.members(&[
        "format",
        "version",
        "derivation",
        "rounds",
        "salt",
        "cipher",
        "nonce",
        "sealed",
        "checksum",
    ]);
    let (least, most) = (*Locked::ROUNDS.start(), *Locked::ROUNDS.end());
    let mut locked = Locked {
        rounds: node.field("rounds").whole(least.into(), most.into()) as u32,
        salt: [0; 16],
        nonce: [0; 12],
        sealed: Vec::new(),
    };
    node.field("derivation").word(&[DERIVATION]);
    node.field("cipher").word(&[CIPHER]);
    read_fixed(&node.field("salt"), &mut locked.salt);
    read_fixed(&node.field("nonce"), &mut locked.nonce);
    locked.sealed = read_bytes(&node.field("sealed"), LEAST, MOST);
    let checksum = node.field("checksum");
    if checksum.text() != digest(&sum(&locked)) {
        checksum.invalid(Expected::Checksum);
    }
    locked
}

fn read_fixed(node: &Node, to: &mut [u8]) {
    let bytes = read_bytes(node, to.len(), to.len());
    for (place, byte) in to.iter_mut().zip(bytes) {
        *place = byte;
    }
}

fn read_bytes(node: &Node, least: usize, most: usize) -> Vec<u8> {
    let bytes = URL_SAFE_NO_PAD.decode(node.text()).unwrap_or_default();
    if !(least..=most).contains(&bytes.len()) {
        node.invalid(Expected::Bytes { least, most });
    }
    bytes
}

/// What the checksum is of.
fn sum(locked: &Locked) -> Vec<u8> {
    let mut bytes = locked.header();
    bytes.extend(&locked.sealed);
    bytes
}

/// Writes what is locked as JSON, for a file or a page.
pub fn write_locked(locked: &Locked) -> String {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.text("derivation", DERIVATION);
    object.whole("rounds", locked.rounds.into());
    object.text("salt", &URL_SAFE_NO_PAD.encode(locked.salt));
    object.text("cipher", CIPHER);
    object.text("nonce", &URL_SAFE_NO_PAD.encode(locked.nonce));
    object.text("sealed", &URL_SAFE_NO_PAD.encode(&locked.sealed));
    object.text("checksum", &digest(&sum(locked)));
    layout::spread(&object.json())
}
