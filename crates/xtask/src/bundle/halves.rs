//! Divides the app's wasm: what a first visit runs, and the rest, which is fetched once that stands.
//!
//! Both halves share one memory and one function table. In the first half a stub stands for every
//! function that moved: it asks for the rest, should that not be there yet, and calls the real function
//! through the table, where the rest puts its functions when it arrives. The page's side of this is the
//! script in `index.html`.

mod taken;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use walrus::ir::{self, UnaryOp, Value, Visitor};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId,
    FunctionKind, GlobalId, GlobalKind, ImportedFunction, Module, ModuleConfig, TableId, ValType,
};

/// The module that the rest imports from.
const FIRST: &str = "first";
/// The first half's global that is 1 once the rest is there.
const REST_IS_THERE: &str = "rest_is_there";

/// The two halves of a module.
pub struct Halves {
    /// Stands in the whole module's place.
    pub first: Vec<u8>,
    /// Imports what it needs from the first half.
    pub rest: Vec<u8>,
}

/// Moves the functions that `is_later` picks by name into a half of their own, and with them the bytes at
/// the addresses `constants`, which no other function may read. The export `fetch`, a
/// function without parameters, must see to it that the rest is there when it returns.
///
/// # Errors
/// If the wasm cannot be read, or has no function table or no such export.
pub fn divide(
    wasm: &[u8],
    fetch: &str,
    is_later: impl Fn(&str) -> bool,
    constants: &[Range<usize>],
) -> Result<Halves> {
    let (mut first, mut rest) = (parse(wasm)?, parse(wasm)?);
    let moved: BTreeSet<usize> = first
        .funcs
        .iter_local()
        .filter(|(id, _)| {
            let name = first.funcs.get(*id).name.as_deref();
            name.is_some_and(&is_later)
        })
        .map(|(id, _)| id.index())
        .collect();
    let slots = give_slots(&mut first, &moved)?;
    let size = first.tables.get(function_table(&first)?).initial;

    let moved_bytes = take_constants(&mut first, constants);
    keep_moved(&mut rest, &moved);
    put_constants(&mut rest, moved_bytes)?;
    import_all_else(&mut rest, size)?;
    fill_table(&mut rest, &slots)?;
    walrus::passes::gc::run(&mut rest);

    put_stubs(&mut first, fetch, &slots, &moved)?;
    taken::export_for(&mut rest, &mut first)?;
    walrus::passes::gc::run(&mut first);
    Ok(Halves {
        first: first.emit_wasm(),
        rest: rest.emit_wasm(),
    })
}

/// Reads a wasm without its names, relocations and whatever else a browser does not run.
pub fn parse(wasm: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    // Names and relocations have told what they were kept for.
    config
        .generate_producers_section(false)
        .generate_name_section(false);
    let mut module = config.parse(wasm).context("the wasm cannot be read")?;
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    Ok(module)
}

fn function_table(module: &Module) -> Result<TableId> {
    let table = module.tables.main_function_table()?;
    table.context("the wasm has no function table")
}

/// Where each moved function that the first half can reach stands in the table; those that it calls by
/// name alone get slots behind the others. Functions go by the index that both readings give them.
fn give_slots(first: &mut Module, moved: &BTreeSet<usize>) -> Result<BTreeMap<usize, Vec<u64>>> {
    let mut slots: BTreeMap<usize, Vec<u64>> = BTreeMap::new();
    for element in first.elements.iter() {
        let ElementKind::Active { offset, .. } = &element.kind else {
            continue;
        };
        let (ConstExpr::Value(Value::I32(offset)), ElementItems::Functions(functions)) =
            (offset, &element.items)
        else {
            bail!("the function table is filled in a way that cannot be divided");
        };
        for (slot, function) in (u64::try_from(*offset)?..).zip(functions) {
            if moved.contains(&function.index()) {
                slots.entry(function.index()).or_default().push(slot);
            }
        }
    }
    let called = called_by_name(first, moved);
    let table = function_table(first)?;
    let table = first.tables.get_mut(table);
    for function in called {
        slots.entry(function).or_insert_with(|| {
            table.initial += 1;
            vec![table.initial - 1]
        });
    }
    table.maximum = table.maximum.map(|maximum| maximum.max(table.initial));
    Ok(slots)
}

/// The moved functions that a function that stays, an export or the start names.
fn called_by_name(module: &Module, moved: &BTreeSet<usize>) -> BTreeSet<usize> {
    #[derive(Default)]
    struct Named(BTreeSet<usize>);
    impl Visitor<'_> for Named {
        fn visit_function_id(&mut self, function: &FunctionId) {
            self.0.insert(function.index());
        }
    }
    let mut named = Named::default();
    for (id, function) in module.funcs.iter_local() {
        if !moved.contains(&id.index()) {
            ir::dfs_in_order(&mut named, function, function.entry_block());
        }
    }
    let exported = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(function) => Some(function),
            _ => None,
        });
    named
        .0
        .extend(exported.chain(module.start).map(|id| id.index()));
    named.0.intersection(moved).copied().collect()
}

/// Gives each moved function of the first half the body of a stub.
fn put_stubs(
    first: &mut Module,
    fetch: &str,
    slots: &BTreeMap<usize, Vec<u64>>,
    moved: &BTreeSet<usize>,
) -> Result<()> {
    let fetch = first.exports.get_func(fetch)?;
    if moved.contains(&fetch.index()) {
        bail!("what fetches the rest must not be in it");
    }
    let table = function_table(first)?;
    let no = ConstExpr::Value(Value::I32(0));
    let there = first.globals.add_local(ValType::I32, true, false, no);
    first.exports.add(REST_IS_THERE, there);
    let stubs: Vec<FunctionId> = ids(first, |id| moved.contains(&id));
    // Written once and not in each stub: there are a thousand of them.
    let mut awaited = FunctionBuilder::new(&mut first.types, &[], &[]);
    awaited
        .func_body()
        .global_get(there)
        .unop(UnaryOp::I32Eqz)
        .if_else(
            None,
            |missing| {
                missing.call(fetch);
            },
            |_| {},
        );
    let awaited = awaited.finish(vec![], &mut first.funcs);
    for id in stubs {
        let ty = first.funcs.get(id).ty();
        let (params, results) = first.types.params_results(ty);
        let (params, results) = (params.to_vec(), results.to_vec());
        let args: Vec<_> = params.iter().map(|ty| first.locals.add(*ty)).collect();
        let mut stub = FunctionBuilder::new(&mut first.types, &params, &results);
        let mut body = stub.func_body();
        match slots.get(&id.index()).and_then(|slots| slots.first()) {
            Some(slot) => {
                body.call(awaited);
                for arg in &args {
                    body.local_get(*arg);
                }
                body.i32_const(i32::try_from(*slot)?)
                    .call_indirect(ty, table);
            }
            // Nothing of the first half reaches it: it goes with what is swept out.
            None => {
                body.unreachable();
            }
        }
        first.funcs.get_mut(id).kind = FunctionKind::Local(stub.local_func(args));
    }
    Ok(())
}

/// Takes bytes out of a module's data; zeros are left, which weigh nothing.
fn take_constants(first: &mut Module, constants: &[Range<usize>]) -> Vec<(usize, Vec<u8>)> {
    let mut taken = Vec::new();
    for id in first.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        let data = first.data.get_mut(id);
        let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(start)),
            ..
        } = data.kind
        else {
            continue;
        };
        let Ok(start) = usize::try_from(start) else {
            continue;
        };
        let within = start..start + data.value.len();
        for bytes in constants
            .iter()
            .filter(|bytes| within.start <= bytes.start && bytes.end <= within.end)
        {
            let part = &mut data.value[bytes.start - start..bytes.end - start];
            taken.push((bytes.start, part.to_vec()));
            part.fill(0);
        }
    }
    taken
}

fn put_constants(rest: &mut Module, constants: Vec<(usize, Vec<u8>)>) -> Result<()> {
    let memory = rest.memories.iter().next().map(|memory| memory.id());
    let memory = memory.context("the wasm has no memory")?;
    for (start, bytes) in constants {
        let offset = ConstExpr::Value(Value::I32(i32::try_from(start)?));
        let id = rest.data.add(DataKind::Active { memory, offset }, bytes);
        rest.memories.get_mut(memory).data_segments.insert(id);
    }
    Ok(())
}

/// The ids of a module's own functions whose index passes.
fn ids(module: &Module, passes: impl Fn(usize) -> bool) -> Vec<FunctionId> {
    let all = module.funcs.iter_local().map(|(id, _)| id);
    all.filter(|id| passes(id.index())).collect()
}

/// Leaves nothing of a module but its functions, those that did not move as imports.
fn keep_moved(rest: &mut Module, moved: &BTreeSet<usize>) {
    rest.start = None;
    for id in rest
        .exports
        .iter()
        .map(|export| export.id())
        .collect::<Vec<_>>()
    {
        rest.exports.delete(id);
    }
    for id in rest.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        rest.data.delete(id);
    }
    for memory in rest.memories.iter_mut() {
        memory.data_segments.clear();
    }
    for id in rest
        .elements
        .iter()
        .map(|element| element.id())
        .collect::<Vec<_>>()
    {
        rest.elements.delete(id);
    }
    for table in rest.tables.iter_mut() {
        table.elem_segments.clear();
    }
    for id in ids(rest, |id| !moved.contains(&id)) {
        let ty = rest.funcs.get(id).ty();
        let import = rest.imports.add("", "", id);
        rest.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
}

/// Lets a module take memory, tables and globals from outside, all under the index they have inside.
fn import_all_else(rest: &mut Module, table_size: u64) -> Result<()> {
    for id in rest
        .globals
        .iter()
        .map(|global| global.id())
        .collect::<Vec<GlobalId>>()
    {
        let import = rest.imports.add("", "", id);
        rest.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    for id in rest
        .memories
        .iter()
        .map(|memory| memory.id())
        .collect::<Vec<_>>()
    {
        rest.memories.get_mut(id).import = Some(rest.imports.add("", "", id));
    }
    for id in rest
        .tables
        .iter()
        .map(|table| table.id())
        .collect::<Vec<_>>()
    {
        rest.tables.get_mut(id).import = Some(rest.imports.add("", "", id));
    }
    let table = function_table(rest)?;
    let table = rest.tables.get_mut(table);
    table.initial = table_size;
    table.maximum = table.maximum.map(|maximum| maximum.max(table_size));
    for import in rest.imports.iter_mut() {
        import.module = FIRST.into();
    }
    Ok(())
}

/// Puts the moved functions into the table, and says so, as soon as the module is there.
fn fill_table(rest: &mut Module, slots: &BTreeMap<usize, Vec<u64>>) -> Result<()> {
    let table = function_table(rest)?;
    let moved: BTreeMap<usize, FunctionId> = ids(rest, |_| true)
        .into_iter()
        .map(|id| (id.index(), id))
        .collect();
    let mut filled: BTreeMap<u64, FunctionId> = BTreeMap::new();
    for (function, at) in slots {
        filled.extend(at.iter().map(|slot| (*slot, moved[function])));
    }
    // One segment for each unbroken run of slots.
    let mut runs: Vec<(u64, Vec<FunctionId>)> = Vec::new();
    for (slot, function) in filled {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u64 == slot => run.push(function),
            _ => runs.push((slot, vec![function])),
        }
    }
    for (start, run) in runs {
        let offset = ConstExpr::Value(Value::I32(i32::try_from(start)?));
        let kind = ElementKind::Active { table, offset };
        let segment = rest.elements.add(kind, ElementItems::Functions(run));
        rest.tables.get_mut(table).elem_segments.insert(segment);
    }
    let (there, _) = rest.add_import_global(FIRST, REST_IS_THERE, ValType::I32, true, false);
    let mut arrived = FunctionBuilder::new(&mut rest.types, &[], &[]);
    arrived.func_body().i32_const(1).global_set(there);
    rest.start = Some(arrived.finish(vec![], &mut rest.funcs));
    Ok(())
}

#[cfg(test)]
mod tests;
