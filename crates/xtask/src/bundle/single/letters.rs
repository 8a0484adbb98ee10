//! Bytes as letters that stand in a page in UTF-8 and that nobody changes on its way.

/// What stands in no text as itself: what HTML reads as something else (0, the end of a line, `<`), and what
/// old editors and mail systems act upon (tabulators, shifts between alphabets, the end of a file, deletion).
const LEFT_OUT: [u8; 13] = [0, 8, 9, 10, 11, 12, 13, 14, 15, 26, 27, b'<', 127];
/// The first letter that stands for one of these and the seven bits that follow it: two bytes for fourteen bits,
/// as two letters otherwise.
const PAIRS: u32 = 0x100;

/// Seven bits a letter; the last is filled up with zeros.
pub fn letters(bytes: &[u8]) -> String {
    let (mut text, mut waiting) = (String::with_capacity(bytes.len() * 8 / 7 + 2), None);
    let mut put = |seven: u8| {
        let left_out = |at| LEFT_OUT.iter().position(|one| *one == at);
        match waiting.take() {
            Some(pair) => text.extend(char::from_u32(PAIRS + pair * 128 + u32::from(seven))),
            None => match left_out(seven) {
                Some(pair) => waiting = Some(pair as u32),
                None => text.push(char::from(seven)),
            },
        }
    };
    let (mut held, mut bits) = (0_u16, 0);
    for byte in bytes {
        held = held << 8 | u16::from(*byte);
        bits += 8;
        while bits >= 7 {
            bits -= 7;
            put((held >> bits & 127) as u8);
        }
    }
    if bits > 0 {
        put((held << (7 - bits) & 127) as u8);
    }
    // The second of a pair may be missing.
    if waiting.is_some() {
        text.extend(char::from_u32(PAIRS + waiting.unwrap_or_default() * 128));
    }
    text
}
