//! 同梱形式: a report as the app brings it along, made by the build from its JSON.
//!
//! A first visit reads this instead of JSON, which takes a tenth of the time and leaves the JSON reader to the
//! pages that open files. It is no format to keep: the app that reads it is built together with it.
//! Numbers are LEB128, texts their length and UTF-8, lists their length and entries; a type's fields and
//! variants are named once, in `packed/report.rs`, for both directions.

mod report;

use std::collections::BTreeMap;
use std::sync::Arc;
use tsunagari_core::{FiscalYear, Quantity, Report};

/// Packs a report.
///
/// ```
/// use tsunagari_formats::{pack_report, read_report, unpack_report};
/// # let json = include_bytes!("../../../data/takamatsu-r5.json");
/// let report = read_report(json)?;
/// assert_eq!(unpack_report(&pack_report(&report)), Some(report));
/// # Ok::<(), tsunagari_formats::FormatError>(())
/// ```
pub fn pack_report(report: &Report) -> Vec<u8> {
    let mut bytes = Vec::new();
    report.pack(&mut bytes);
    bytes
}

/// Unpacks what [`pack_report`] made; `None` for any other bytes, as far as they can be told apart.
pub fn unpack_report(bytes: &[u8]) -> Option<Report> {
    let mut source = Source {
        bytes,
        failed: false,
    };
    let report = Report::unpack(&mut source);
    let whole = !source.failed && source.bytes.is_empty();
    whole.then_some(report)
}

/// What can be packed.
trait Packed: Sized {
    fn pack(&self, to: &mut Vec<u8>);
    /// Where the bytes say something else, some value, and the source has failed: so the code that reads a
    /// type has no error paths.
    fn unpack(from: &mut Source) -> Self;
}

/// Bytes that are being read.
struct Source<'a> {
    bytes: &'a [u8],
    failed: bool,
}

impl Source<'_> {
    /// Nothing that comes after can be meant.
    #[inline(never)]
    fn fail(&mut self) {
        self.failed = true;
        self.bytes = &[];
    }

    #[inline(never)]
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for place in 0..10 {
            let Some((byte, rest)) = self.bytes.split_first() else {
                break;
            };
            self.bytes = rest;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                return number;
            }
        }
        self.fail();
        0
    }

    #[inline(never)]
    fn text(&mut self) -> &str {
        let length = self.length();
        let text = self
            .bytes
            .split_at_checked(length)
            .and_then(|(text, rest)| {
                let text = std::str::from_utf8(text).ok()?;
                self.bytes = rest;
                Some(text)
            });
        text.unwrap_or_else(|| {
            self.fail();
            ""
        })
    }

    /// A length that the bytes left can hold: each entry takes one at least.
    fn length(&mut self) -> usize {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        if length > self.bytes.len() {
            self.fail();
            return 0;
        }
        length
    }
}

#[inline(never)]
fn put_number(mut number: u64, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

fn put_text(text: &str, to: &mut Vec<u8>) {
    put_number(text.len() as u64, to);
    to.extend_from_slice(text.as_bytes());
}

/// Whole numbers, which must fit their type.
macro_rules! numbers {
    ($($type:ty),*) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Vec<u8>) {
                put_number(*self as u64, to);
            }
            fn unpack(from: &mut Source) -> Self {
                Self::try_from(from.number()).unwrap_or_else(|_| {
                    from.fail();
                    0
                })
            }
        }
    )*};
}
numbers!(u16, u32, usize);

impl Packed for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        put_number(u64::from(*self), to);
    }
    fn unpack(from: &mut Source) -> Self {
        u16::unpack(from) != 0
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Vec<u8>) {
        put_text(self, to);
    }
    fn unpack(from: &mut Source) -> Self {
        from.text().to_owned()
    }
}

impl Packed for Quantity {
    fn pack(&self, to: &mut Vec<u8>) {
        put_text(&self.to_string(), to);
    }
    fn unpack(from: &mut Source) -> Self {
        from.text().parse().unwrap_or_else(|_| {
            from.fail();
            Self::ZERO
        })
    }
}

impl Packed for FiscalYear {
    fn pack(&self, to: &mut Vec<u8>) {
        self.start().pack(to);
    }
    fn unpack(from: &mut Source) -> Self {
        Self::new(u16::unpack(from)).unwrap_or_else(|| {
            from.fail();
            Self::EARLIEST
        })
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }
    fn unpack(from: &mut Source) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        for value in self {
            value.pack(to);
        }
    }
    fn unpack(from: &mut Source) -> Self {
        (0..from.length()).map(|_| T::unpack(from)).collect()
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
        self.1.pack(to);
    }
    fn unpack(from: &mut Source) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}

impl<K: Packed + Ord, V: Packed> Packed for BTreeMap<K, V> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.len().pack(to);
        for (key, value) in self {
            key.pack(to);
            value.pack(to);
        }
    }
    fn unpack(from: &mut Source) -> Self {
        (0..from.length()).map(|_| Packed::unpack(from)).collect()
    }
}

macro_rules! pointers {
    ($($pointer:ident),*) => {$(
        impl<T: Packed> Packed for $pointer<T> {
            fn pack(&self, to: &mut Vec<u8>) {
                T::pack(self, to);
            }
            fn unpack(from: &mut Source) -> Self {
                Self::new(T::unpack(from))
            }
        }
    )*};
}
pointers!(Arc, Box);

#[cfg(test)]
mod tests {
    use super::{Packed, Source, pack_report, unpack_report};
    use crate::read_report;

    fn packed() -> Vec<u8> {
        let json = include_bytes!("../../../data/takamatsu-r5.json");
        pack_report(&read_report(json).unwrap())
    }

    #[test]
    fn every_cut_is_refused() {
        let whole = packed();
        for length in 0..whole.len() {
            assert_eq!(unpack_report(&whole[..length]), None, "cut after {length}");
        }
    }

    #[test]
    fn more_than_a_report_is_refused() {
        let mut bytes = packed();
        bytes.push(0);
        assert_eq!(unpack_report(&bytes), None);
    }

    /// 300 is 0b10_0101100: the low seven bits first, with the mark that more follow.
    #[test]
    fn numbers_are_leb128() {
        let mut bytes = Vec::new();
        300_u16.pack(&mut bytes);
        assert_eq!(bytes, [0b1010_1100, 0b10]);
    }

    #[test]
    fn a_number_too_large_for_its_type_fails() {
        let mut source = Source {
            bytes: &[0xff, 0xff, 0x7f],
            failed: false,
        };
        u16::unpack(&mut source);
        assert!(source.failed);
    }
}
