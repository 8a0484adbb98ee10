//! Which of the wasm's constants only the second half needs: texts of pages that a first visit does not
//! show, tables of errors it does not meet. The linker's relocations say who refers to what.

use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::{Result, bail};
use wasmparser::{
    CustomSectionReader, DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload,
    RelocationType, SymbolInfo,
};

/// What was read of the module as the linker left it.
#[derive(Default)]
struct Linked<'a> {
    /// By function: its name and where its body stands in the code section.
    functions: Vec<(&'a str, Range<usize>)>,
    /// By data segment: its address, where its bytes stand in the data section, and its name.
    segments: Vec<(usize, Range<usize>, &'a str)>,
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
    let end = linked
        .segments
        .iter()
        .map(|(address, bytes, _)| address + bytes.len())
        .max();
    let mut waits = vec![false; end.unwrap_or_default()];
    let constants: Vec<Range<usize>> = linked
        .segments
        .iter()
        .filter(|(_, _, name)| name.starts_with(".rodata"))
        .map(|(address, bytes, _)| *address..address + bytes.len())
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

/// Follows the pointers that stand in data which is reached.
fn reach_further(linked: &Linked<'_>, reached: &mut BTreeSet<usize>) {
    let address = |place: usize| {
        let holds = |(_, bytes, _): &&(usize, Range<usize>, &str)| bytes.contains(&place);
        let segment = linked.segments.iter().find(holds);
        segment.map(|(address, bytes, _)| address + place - bytes.start)
    };
    let pointers: Vec<(usize, usize)> = linked
        .from_data
        .iter()
        .filter_map(|(place, symbol)| Some((address(*place)?, *symbol)))
        .collect();
    let mut open: Vec<usize> = reached.iter().copied().collect();
    while let Some(symbol) = open.pop() {
        let Some(Some(bytes)) = linked.symbols.get(symbol) else {
            continue;
        };
        for (_, target) in pointers.iter().filter(|(at, _)| bytes.contains(at)) {
            if reached.insert(*target) {
                open.push(*target);
            }
        }
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
                    linked
                        .segments
                        .push((address, start..start + segment.data.len(), ""));
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
        segment.2 = name;
    }
    for placed in &linked.placed {
        let address = |(segment, offset, size): &(usize, usize, usize)| {
            let (base, ..) = linked.segments.get(*segment)?;
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
