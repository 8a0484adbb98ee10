//! Whatever comes in: no panic, 128 MiB, 1 s. Over the corpus, over what becomes of it by chance, and over what was made to hurt.
#![allow(clippy::unwrap_used, clippy::panic)]
// A counting allocator is not to be had without.
#![allow(unsafe_code)]

mod readers;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use readers::{READERS, Reader};
use std::alloc::{GlobalAlloc, Layout, System};
use std::panic::catch_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// Bytes in use now, and at most since it was last set.
static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

struct Counting;

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Relaxed) + layout.size();
        MOST.fetch_max(now, Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

const MEMORY: usize = 128 << 20;
/// Without optimisation everything takes several times as long.
const TIME: Duration = Duration::from_secs(if cfg!(debug_assertions) { 5 } else { 1 });
/// How many inputs of each reader are made by chance.
const ROUNDS: usize = 150;

/// The most that any input took.
#[derive(Default, Debug)]
struct Took {
    memory: usize,
    time: Duration,
}

impl Took {
    fn by(&mut self, name: &str, reader: Reader, input: &[u8], what: &str) {
        let before = NOW.load(Relaxed);
        MOST.store(before, Relaxed);
        let start = Instant::now();
        let ended = catch_unwind(|| reader(input));
        let time = start.elapsed();
        let memory = MOST.load(Relaxed) - before;
        assert!(ended.is_ok(), "{name} panicked at {what}");
        assert!(memory <= MEMORY, "{name} took {memory} bytes for {what}");
        assert!(time <= TIME, "{name} took {time:?} for {what}");
        self.memory = self.memory.max(memory);
        self.time = self.time.max(time);
    }
}

/// The files of a reader, which the long runs start from too; what they found goes there.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    // Cargo runs tests in the folder of their crate.
    let mut files: Vec<_> = std::fs::read_dir(Path::new("../../tests/corpus").join(name))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{name}");
    files
        .iter()
        .map(|file| std::fs::read(file).unwrap())
        .collect()
}

/// xorshift64*: the same numbers in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        number as usize % limit.max(1)
    }

    /// One input made of others: bytes changed, cut out, put in, repeated, or taken from another one.
    fn change(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        const BYTES: &[u8] = b"\0\x01\x7f\x80\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff0919\"\\{}[],:-.u";
        let mut input = corpus[self.below(corpus.len())].clone();
        for _ in 0..=self.below(6) {
            let at = self.below(input.len() + 1);
            let end = (at + self.below(40)).min(input.len());
            match self.below(6) {
                0 if at < end => input[at] = BYTES[self.below(BYTES.len())],
                1 if at < end => input[at] ^= 1 << self.below(8),
                2 => drop(input.drain(at..end)),
                3 => input.insert(at, BYTES[self.below(BYTES.len())]),
                4 => {
                    let piece = input[at..end].repeat(1 + self.below(20));
                    input.splice(at..at, piece);
                }
                _ => {
                    let other = &corpus[self.below(corpus.len())];
                    let from = self.below(other.len() + 1);
                    let to = (from + self.below(400)).min(other.len());
                    input.splice(at..end, other[from..to].iter().copied());
                }
            }
        }
        input
    }
}

/// Large inputs that say little: what is read of them must not grow, nor be looked up again and again.
fn hurtful(name: &str) -> Vec<(&'static str, Vec<u8>)> {
    let most = match name {
        "edits" | "record" => 15_700_000,
        _ => 4_990_000,
    };
    let many = |piece: &str, bytes: usize| piece.repeat(bytes / piece.len()).into_bytes();
    let listed = |piece: &str| [b"[".to_vec(), many(piece, most), b"0]".to_vec()].concat();
    let content = |shapes: &[u8], values: &[u8]| [shapes, b"\xf8", values, b"\xf8"].concat();
    let counted = |count: usize, piece: &[u8]| {
        [count.to_string().as_bytes(), b"\xfa", &piece.repeat(count)].concat()
    };
    let names = |count: usize| -> Vec<u8> {
        let name = |n: usize| [n.to_string().as_bytes(), b"\xff"].concat();
        [b"0\xf9".to_vec(), (0..count).flat_map(name).collect()].concat()
    };
    let bomb = |before: u8, zero: u8| {
        let packed = miniz_oxide::deflate::compress_to_vec(&vec![zero; 40_000_000], 9);
        [vec![before], packed].concat()
    };
    match name {
        "link" => vec![
            ("as long as may be", vec![b'A'; 65_536]),
            ("longer", vec![b'A'; 65_537]),
            ("no base64url", vec![b'='; 65_536]),
        ],
        "link_frame" => vec![("a bomb", bomb(0, 0xfe))],
        "compact" => {
            let inside = URL_SAFE_NO_PAD.encode(bomb(1, b' '));
            let head = r#"{"format":"tsunagari-compact","version":1,"packed":""#;
            let text = many("A", 7_000_000);
            vec![
                ("a bomb", bomb(1, b' ')),
                ("a bomb inside", format!("{head}{inside}\"}}").into_bytes()),
                ("text", [head.as_bytes(), &text, b"\"}"].concat()),
            ]
        }
        "link_content" => vec![
            ("too much", vec![0xf8; 600_000]),
            ("names", content(&names(48_000), b"")),
            ("one name", content(&many("m\u{7f}", 40_000), b"")),
            ("nulls", content(b"", &counted(48_000, b"\xfe"))),
            (
                "empty objects",
                content(b"0\xf9", &counted(20_000, b"0\xf9")),
            ),
            (
                "a list of countless",
                content(b"", b"18446744073709551615\xfa"),
            ),
            ("lists in lists", content(b"", &b"1\xfa".repeat(20_000))),
            ("shapes", content(&b"0\xf9".repeat(20_000), b"19999\xf9")),
        ],
        "locked" => vec![(
            "text",
            [b"{\"sealed\":\"".to_vec(), many("A", 8_000_000)].concat(),
        )],
        _ => vec![
            ("nulls", listed("null,")),
            ("numbers", listed("0,")),
            ("lists", listed("[],")),
            ("objects", listed("{\"\":0},")),
            (
                "members",
                [
                    b"{".to_vec(),
                    many("\"\":0,", most - 100),
                    b"\"\":0}".to_vec(),
                ]
                .concat(),
            ),
            (
                "long members",
                [
                    b"{".to_vec(),
                    many("\"abcdefghij\":0,", most - 100),
                    b"\"\":0}".to_vec(),
                ]
                .concat(),
            ),
            ("depth", many("[", most - 100)),
            ("deep members", many("{\"a\":", most - 100)),
            (
                "a text",
                [b"\"".to_vec(), many("\\u0000", most - 100), b"\"".to_vec()].concat(),
            ),
            ("no text", vec![0xff; most - 100]),
        ],
    }
}

/// One test, since it counts what the whole program takes.
#[test]
fn no_input_panics_or_takes_more_than_it_may() {
    for (name, reader) in READERS {
        let corpus = corpus(name);
        // What is made once and kept is not the input's.
        reader(&corpus[0]);
        let mut took = Took::default();
        for (at, input) in corpus.iter().enumerate() {
            took.by(name, reader, input, &format!("file {at}"));
        }
        for (what, input) in hurtful(name) {
            took.by(name, reader, &input, what);
        }
        let mut chance = Chance(0x7507_a9a1 + name.len() as u64);
        for round in 0..ROUNDS {
            let input = chance.change(&corpus);
            took.by(name, reader, &input, &format!("round {round}"));
        }
        println!("{name}: {} KiB, {:?}", took.memory >> 10, took.time);
    }
}
