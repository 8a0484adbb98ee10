//! Which of the wasm's constants only the second half needs: texts of pages that a first visit does not
//! show, tables of errors it does not meet, the places in the sources that a panic would tell. The linker's
//! relocations say who refers to what.

use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::{Result, bail};
use wasmparser::{
    CustomSectionReader, DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload,
    RelocationType, SymbolInfo,
};

/// A data segment.
struct Segment<'a> {
    /// Where its bytes stand in the memory.
    address: usize,
    /// Where they stand in the data section.
    place: Range<usize>,
    name: &'a str,
    bytes: &'a [u8],
}

impl Segment<'_> {
    fn addresses(&self) -> Range<usize> {
        self.address..self.address + self.bytes.len()
    }
}

/// What was read of the module as the linker left it.
#[derive(Default)]
struct Linked<'a> {
    /// By function: its name and where its body stands in the code section.
    functions: Vec<(&'a str, Range<usize>)>,
    segments: Vec<Segment<'a>>,
    /// By symbol: the addresses it covers, where it is data.
    symbols: Vec<Option<Range<usize>>>,
    /// By symbol: segment, place within, size, until the segments' addresses are known.
    placed: Vec<Option<(usize, usize, usize)>>,
    /// Places in the code section that refer to a symbol.
    from_code: Vec<(usize, usize)>,
    /// Places in the data section that refer to a symbol.
    from_data: Vec<(usize, usize)>,
}

/// The addresses of constants that no function of the first half can reach, in ranges that do not touch.
///
/// # Errors
/// If the module is not as `--emit-relocs` leaves it.
pub fn waiting(linked: &[u8], is_later: impl Fn(&str) -> bool) -> Result<Vec<Range<usize>>> {
    let linked = read(linked)?;
    let mut reached = reached_by_code(&linked, is_later);
    reach_further(&linked, &mut reached);
    let end = linked.segments.iter().map(|all| all.addresses().end).max();
    let mut waits = vec![false; end.unwrap_or_default()];
    let constants: Vec<Range<usize>> = linked
        .segments
        .iter()
        .filter(|segment| segment.name.starts_with(".rodata"))
        .map(Segment::addresses)
        .collect();
    // Symbols can share bytes: one that is reached keeps them.
    for only_reached in [false, true] {
        for (at, symbol) in linked.symbols.iter().enumerate() {
            if let Some(bytes) = symbol
                && reached.contains(&at) == only_reached
                && constants
                    .iter()
                    .any(|all| all.start <= bytes.start && bytes.end <= all.end)
            {
                waits[bytes.clone()].fill(!only_reached);
            }
        }
    }
    Ok(runs(&waits))
}

/// The data that the first half's functions name; and what nobody names, for which there must be a reason.
fn reached_by_code(linked: &Linked<'_>, is_later: impl Fn(&str) -> bool) -> BTreeSet<usize> {
    let first: Vec<bool> = linked
        .functions
        .iter()
        .map(|(name, _)| !is_later(name))
        .collect();
    let named = |(_, symbol): &(usize, usize)| *symbol;
    let known: BTreeSet<usize> = linked
        .from_code
        .iter()
        .chain(&linked.from_data)
        .map(named)
        .collect();
    let mut reached: BTreeSet<usize> = (0..linked.symbols.len())
        .filter(|at| !known.contains(at))
        .collect();
    for (place, symbol) in &linked.from_code {
        let function = linked
            .functions
            .partition_point(|(_, body)| body.end <= *place);
        if first.get(function).copied().unwrap_or(true) {
            reached.insert(*symbol);
        }
    }
    reached
}

/// Follows the pointers that stand in data which is reached. Places in the sources are left out: the first half
/// hands them on to a panic, which stands in the rest, and reads none.
fn reach_further(linked: &Linked<'_>, reached: &mut BTreeSet<usize>) {
    let address = |place: usize| {
        let segment = linked
            .segments
            .iter()
            .find(|all| all.place.contains(&place));
        segment.map(|segment| segment.address + place - segment.place.start)
    };
    let pointers: Vec<(usize, usize)> = linked
        .from_data
        .iter()
        .filter_map(|(place, symbol)| Some((address(*place)?, *symbol)))
        .collect();
    let places: BTreeSet<usize> = pointers
        .iter()
        .filter(|(_, file)| linked.bytes_of(*file).is_some_and(is_source_file))
        .map(|(at, _)| *at)
        .collect();
    let is_place = |symbol: &usize| {
        let bytes = linked.symbols.get(*symbol).and_then(Option::as_ref);
        bytes.is_some_and(|bytes| bytes.len() == PLACE && places.contains(&bytes.start))
    };
    reached.retain(|symbol| !is_place(symbol));
    let mut open: Vec<usize> = reached.iter().copied().collect();
    while let Some(symbol) = open.pop() {
        let Some(Some(bytes)) = linked.symbols.get(symbol) else {
            continue;
        };
        for (_, target) in pointers.iter().filter(|(at, _)| bytes.contains(at)) {
            if !is_place(target) && reached.insert(*target) {
                open.push(*target);
            }
        }
    }
}

/// The bytes of a place in the sources: the file's name and its length, line and column.
const PLACE: usize = 16;

fn is_source_file(name: &[u8]) -> bool {
    let name = name.strip_suffix(&[0]).unwrap_or(name);
    name.ends_with(b".rs") && name.is_ascii()
}

impl Linked<'_> {
    /// What stands at a symbol, where it is data.
    fn bytes_of(&self, symbol: usize) -> Option<&[u8]> {
        let bytes = self.symbols.get(symbol)?.as_ref()?;
        let within = |segment: &&Segment<'_>| {
            let all = segment.addresses();
            all.start <= bytes.start && bytes.end <= all.end
        };
        let segment = self.segments.iter().find(within)?;
        segment
            .bytes
            .get(bytes.start - segment.address..bytes.end - segment.address)
    }
}

/// Runs of `true`.
fn runs(waits: &[bool]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in (0..waits.len()).filter(|at| waits[*at]) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

fn read(wasm: &[u8]) -> Result<Linked<'_>> {
    let mut linked = Linked::default();
    let mut names: Vec<(u32, &str)> = Vec::new();
    let (mut imported, mut code) = (0, 0);
    let mut segment_names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionStart { range, .. } => code = range.start,
            Payload::CodeSectionEntry(body) => {
                let body = body.range();
                linked
                    .functions
                    .push(("", body.start - code..body.end - code));
            }
            Payload::DataSection(all) => {
                let data = all.range().start;
                for segment in all {
                    let segment = segment?;
                    let address = address_of(&segment.kind)?;
                    let start = segment.data.as_ptr() as usize - wasm.as_ptr() as usize - data;
                    linked.segments.push(Segment {
                        address,
                        place: start..start + segment.data.len(),
                        name: "",
                        bytes: segment.data,
                    });
                }
            }
            Payload::CustomSection(section) => {
                custom(&section, &mut linked, &mut names, &mut segment_names)?;
            }
            _ => {}
        }
    }
    for (index, name) in names {
        if let Some(at) = index.checked_sub(imported)
            && let Some(function) = linked.functions.get_mut(at as usize)
        {
            function.0 = name;
        }
    }
    for (segment, name) in linked.segments.iter_mut().zip(segment_names) {
        segment.name = name;
    }
    for placed in &linked.placed {
        let address = |(segment, offset, size): &(usize, usize, usize)| {
            let base = linked.segments.get(*segment)?.address;
            Some(base + offset..base + offset + size)
        };
        linked.symbols.push(placed.as_ref().and_then(address));
    }
    if linked.from_code.is_empty() || linked.symbols.is_empty() {
        bail!("the linked wasm has no relocations");
    }
    Ok(linked)
}

fn address_of(kind: &DataKind<'_>) -> Result<usize> {
    if let DataKind::Active { offset_expr, .. } = kind
        && let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
    {
        return Ok(usize::try_from(value)?);
    }
    bail!("a data segment without a fixed address")
}

fn custom<'a>(
    section: &CustomSectionReader<'a>,
    linked: &mut Linked<'a>,
    names: &mut Vec<(u32, &'a str)>,
    segment_names: &mut Vec<&'a str>,
) -> Result<()> {
    match section.as_known() {
        KnownCustom::Name(all) => {
            for name in all {
                if let Name::Function(functions) = name? {
                    for function in functions {
                        let function = function?;
                        names.push((function.index, function.name));
                    }
                }
            }
        }
        KnownCustom::Linking(all) => {
            for part in all.subsections() {
                match part? {
                    Linking::SymbolTable(symbols) => {
                        for symbol in symbols {
                            linked.placed.push(data_of(&symbol?));
                        }
                    }
                    Linking::SegmentInfo(segments) => {
                        for segment in segments {
                            segment_names.push(segment?.name);
                        }
                    }
                    _ => {}
                }
            }
        }
        KnownCustom::Reloc(all) => {
            let to = match section.name() {
                "reloc.CODE" => &mut linked.from_code,
                "reloc.DATA" => &mut linked.from_data,
                _ => return Ok(()),
            };
            for entry in all.entries() {
                let entry = entry?;
                if is_address(entry.ty) {
                    to.push((entry.offset as usize, entry.index as usize));
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn data_of(symbol: &SymbolInfo<'_>) -> Option<(usize, usize, usize)> {
    match symbol {
        SymbolInfo::Data {
            symbol: Some(data), ..
        } => Some((
            data.index as usize,
            data.offset as usize,
            data.size as usize,
        )),
        _ => None,
    }
}

fn is_address(kind: RelocationType) -> bool {
    use RelocationType as R;
    matches!(
        kind,
        R::MemoryAddrLeb | R::MemoryAddrSleb | R::MemoryAddrI32 | R::MemoryAddrRelSleb
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_reached_brings_along_what_it_points_to_but_no_place_in_the_sources() {
        // At 100 a place, at 116 the name of its file, at 125 a pointer to the text behind it.
        let bytes = [&[0; 16][..], b"src/app.r", &[0; 4], b"text"].concat();
        let linked = |name: &str| {
            let mut bytes = bytes.clone();
            bytes[16..25].copy_from_slice(name.as_bytes());
            let bytes: &'static [u8] = bytes.leak();
            Linked {
                segments: vec![Segment {
                    address: 100,
                    place: 8..8 + bytes.len(),
                    name: ".rodata",
                    bytes,
                }],
                symbols: [100..116, 116..125, 125..129, 129..133].map(Some).to_vec(),
                from_data: vec![(8, 1), (33, 3)],
                ..Default::default()
            }
        };
        let reached = |name| {
            let mut reached = BTreeSet::from([0, 2]);
            reach_further(&linked(name), &mut reached);
            reached.into_iter().collect::<Vec<_>>()
        };
        assert_eq!(reached("src/ap.rs"), [2, 3]);
        assert_eq!(reached("sixteen b"), [0, 1, 2, 3]);
    }
}
