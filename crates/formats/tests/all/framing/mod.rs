//! A link's frame, made by hand from `docs/format.md`: for links that the app would never write.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tsunagari_formats::digest;

pub const ALONE: u8 = 0;
pub const DIFFERENCE: u8 = 1;
pub const LOCKED: u8 = 2;

/// Version, kind, content, and the checksum of them.
pub fn frame(version: u8, kind: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![version, kind];
    bytes.extend(content);
    let hash = u64::from_str_radix(&digest(&bytes), 16).unwrap();
    let folded = (hash >> 32) as u32 ^ hash as u32;
    bytes.extend(folded.to_be_bytes());
    bytes
}

pub fn link_of(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn bytes_of(link: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(link).unwrap()
}
