//! What the rest takes from the first half, and under which names.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use walrus::ir::Value;
use walrus::{ConstExpr, ElementItems, ElementKind, ExportItem, FunctionId, ImportKind, Module};

use super::super::names;
use super::{REST_IS_THERE, function_table};

/// The name under which the first half exports the function table.
const SLOTS: &str = "slots";

/// Lets the rest find what it imports from the first half: functions by their slot in the table, since an export
/// each would weigh more, all else by short names.
pub(super) fn export_for(rest: &mut Module, first: &mut Module) -> Result<()> {
    let table = function_table(first)?;
    let mut slots: BTreeMap<FunctionId, u64> = BTreeMap::new();
    for element in first.elements.iter() {
        if let ElementKind::Active {
            offset: ConstExpr::Value(Value::I32(offset)),
            ..
        } = element.kind
            && let ElementItems::Functions(functions) = &element.items
        {
            let filled = (u64::try_from(offset)?..).zip(functions);
            slots.extend(filled.map(|(slot, function)| (*function, slot)));
        }
    }
    let start = first.tables.get(table).initial;
    let (mut further, mut short) = (Vec::new(), names::short());
    for import in rest.imports.iter_mut() {
        if import.name == REST_IS_THERE {
            continue;
        }
        let item = same_item(first, &import.kind);
        let item = item.context("the rest needs what the first half does not have")?;
        if let ExportItem::Function(function) = item {
            let slot = slots.entry(function).or_insert_with(|| {
                further.push(function);
                start + further.len() as u64 - 1
            });
            import.name = slot.to_string();
            continue;
        }
        import.name = match item {
            ExportItem::Table(item) if item == table => SLOTS.to_owned(),
            // A dot keeps them apart from the exports that wasm-bindgen named.
            _ => format!(".{}", short.next().unwrap_or_default()),
        };
        first.exports.add(&import.name, item);
    }
    let end = start + further.len() as u64;
    let offset = ConstExpr::Value(Value::I32(i32::try_from(start)?));
    let kind = ElementKind::Active { table, offset };
    let segment = first.elements.add(kind, ElementItems::Functions(further));
    let with_more = first.tables.get_mut(table);
    with_more.elem_segments.insert(segment);
    with_more.initial = end;
    with_more.maximum = with_more.maximum.map(|maximum| maximum.max(end));
    let maximum = with_more.maximum;
    let table = function_table(rest)?;
    rest.tables.get_mut(table).maximum = maximum;
    Ok(())
}

/// What has the same index in another reading of the same module.
fn same_item(module: &Module, kind: &ImportKind) -> Option<ExportItem> {
    match kind {
        ImportKind::Function(id) => {
            let mut all = module.funcs.iter().map(|function| function.id());
            all.find(|other| other.index() == id.index())
                .map(Into::into)
        }
        ImportKind::Global(id) => {
            let mut all = module.globals.iter().map(|global| global.id());
            all.find(|other| other.index() == id.index())
                .map(Into::into)
        }
        ImportKind::Memory(id) => {
            let mut all = module.memories.iter().map(|memory| memory.id());
            all.find(|other| other.index() == id.index())
                .map(Into::into)
        }
        ImportKind::Table(id) => {
            let mut all = module.tables.iter().map(|table| table.id());
            all.find(|other| other.index() == id.index())
                .map(Into::into)
        }
        ImportKind::Tag(_) => None,
    }
}
