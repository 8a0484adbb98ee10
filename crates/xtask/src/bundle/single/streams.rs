//! Takes a wasm's functions apart, so that like stands beside like: what an instruction does, and what it does
//! it with. That packs better by a thirteenth. `join.mjs` joins them.

use anyhow::{Context, Result, bail};
use wasmparser::{FunctionBody, Parser, Payload};

/// The bytes of all functions, by what they say.
#[derive(Default)]
struct Streams {
    /// Instructions, and what stands in none of the others.
    rest: Vec<u8>,
    /// Which local variable.
    locals: Vec<u8>,
    /// Constants.
    numbers: Vec<u8>,
    /// How far behind an address memory is read or written.
    offsets: Vec<u8>,
    /// Which function is called.
    calls: Vec<u8>,
}

/// The parts of a wasm: what stands before its functions, how many there are, their streams, and what stands
/// behind them. The lengths of functions stand in none of them, because they can be counted.
///
/// # Errors
/// If it is no wasm, or none that `join.mjs` could put together byte for byte.
pub fn apart(wasm: &[u8]) -> Result<[Vec<u8>; 8]> {
    let (mut streams, mut functions, mut all) = (Streams::default(), 0_u32, None);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::CodeSectionStart { range, .. } => all = Some(range),
            Payload::CodeSectionEntry(body) => {
                functions += 1;
                streams.add(&body)?;
            }
            _ => (),
        }
    }
    let all = all.context("the wasm has no functions")?;
    let count = leb(functions as usize);
    let first = all.start + count.len();
    if wasm.get(all.start..first) != Some(&count[..]) {
        bail!("the number of functions is written in another way");
    }
    Ok([
        wasm[..first].to_vec(),
        functions.to_le_bytes().to_vec(),
        streams.rest,
        streams.locals,
        streams.numbers,
        streams.offsets,
        streams.calls,
        wasm[all.end..].to_vec(),
    ])
}

impl Streams {
    fn add(&mut self, body: &FunctionBody) -> Result<()> {
        let (bytes, from) = (body.as_bytes(), body.range().start);
        let mut reader = body.get_operators_reader()?;
        let mut start = reader.original_position() - from;
        self.rest.extend(&bytes[..start]);
        while !reader.eof() {
            reader.read()?;
            let end = reader.original_position() - from;
            self.put(&bytes[start..end])?;
            start = end;
        }
        Ok(reader.finish()?)
    }

    /// One instruction with its operands.
    fn put(&mut self, instruction: &[u8]) -> Result<()> {
        let (code, operands) = instruction.split_first().context("no instruction")?;
        self.rest.push(*code);
        match code {
            0x10 => self.calls.extend(operands),
            0x20..=0x22 => self.locals.extend(operands),
            0x28..=0x3e => {
                // The alignment comes first; it goes with the instruction nearly always.
                let end = operands.iter().position(|byte| *byte < 128);
                let (alignment, offset) = operands.split_at(end.context("no alignment")? + 1);
                self.rest.extend(alignment);
                self.offsets.extend(offset);
            }
            0x41 | 0x42 => self.numbers.extend(operands),
            // Exceptions, tail calls, threads, vectors and garbage collection: rustc writes none of it.
            0x06..=0x0a | 0x12..=0x19 | 0x1f | 0xd3.. if *code != 0xfc => {
                bail!("join.mjs knows no instruction {code:#x}")
            }
            0xfc if operands.first().is_none_or(|further| *further > 0x11) => {
                bail!("join.mjs knows no instruction 0xfc {operands:?}")
            }
            _ => self.rest.extend(operands),
        }
        Ok(())
    }
}

/// A number as wasm writes it: seven bits a byte, the lowest first.
pub fn leb(number: usize) -> Vec<u8> {
    let (mut bytes, mut left) = (Vec::new(), number);
    while left > 127 {
        bytes.push((left & 127) as u8 | 128);
        left >>= 7;
    }
    bytes.push(left as u8);
    bytes
}
