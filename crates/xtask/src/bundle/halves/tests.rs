//! Divided modules run in Node, as the page runs them.

use super::*;
use crate::process;
use walrus::{RefType, ir::BinaryOp};

/// Three bytes of the text.
const TEXT: Range<usize> = 16..19;

/// Memory holds `abcdef` at 14. `list(x)` is `field(x) + 1`, and `field(x)` is `x * 2`; `at(slot, x)` calls what stands in the table.
fn whole() -> Vec<u8> {
    let mut module = Module::default();
    let fetch = module.types.add(&[], &[]);
    let (fetch, _) = module.add_import_func("page", "fetch", fetch);
    module.exports.add("fetch_rest", fetch);
    let memory = module.memories.add_local(false, false, 1, None, None);
    module.exports.add("memory", memory);
    let offset = ConstExpr::Value(Value::I32(14));
    let data = module
        .data
        .add(DataKind::Active { memory, offset }, b"abcdef".to_vec());
    module.memories.get_mut(memory).data_segments.insert(data);
    let int = [ValType::I32];
    let field = {
        let x = module.locals.add(ValType::I32);
        let mut field = FunctionBuilder::new(&mut module.types, &int, &int);
        field.name("field".into());
        let mut body = field.func_body();
        body.local_get(x).i32_const(2).binop(BinaryOp::I32Mul);
        field.finish(vec![x], &mut module.funcs)
    };
    let list = {
        let x = module.locals.add(ValType::I32);
        let mut list = FunctionBuilder::new(&mut module.types, &int, &int);
        list.name("list".into());
        let mut body = list.func_body();
        body.local_get(x)
            .call(field)
            .i32_const(1)
            .binop(BinaryOp::I32Add);
        list.finish(vec![x], &mut module.funcs)
    };
    module.exports.add("list", list);
    let table = module.tables.add_local(false, 3, Some(3), RefType::FUNCREF);
    let offset = ConstExpr::Value(Value::I32(1));
    let kind = ElementKind::Active { table, offset };
    let segment = module
        .elements
        .add(kind, ElementItems::Functions(vec![field, list]));
    module.tables.get_mut(table).elem_segments.insert(segment);
    let at = {
        let (slot, x) = (
            module.locals.add(ValType::I32),
            module.locals.add(ValType::I32),
        );
        let ty = module.types.add(&int, &int);
        let mut at = FunctionBuilder::new(&mut module.types, &[ValType::I32; 2], &int);
        let mut body = at.func_body();
        body.local_get(x).local_get(slot).call_indirect(ty, table);
        at.finish(vec![slot, x], &mut module.funcs)
    };
    module.exports.add("at", at);
    module.emit_wasm()
}

/// What Node prints when the halves run as the page lets them.
fn run(halves: &Halves, script: &str) -> String {
    let page = format!(
        "const bytes = {:?}.map((half) => Uint8Array.from(half)); let fetched = 0;
         const there = () => new Proxy(first, {{ get: (all, name) => all[name] || all.slots.get(Number(name)) }});
         const fetch = () => {{ fetched += 1; new WebAssembly.Instance(new WebAssembly.Module(bytes[1]), {{ first: there() }}); }};
         const first = new WebAssembly.Instance(new WebAssembly.Module(bytes[0]), {{ page: {{ fetch }} }}).exports;
         console.log(JSON.stringify([{script}, fetched]));",
        [&halves.first, &halves.rest]
    );
    let mut node = process::command(&process::root().unwrap(), "node");
    node.args(["-e", &page]);
    process::answer(node).unwrap().trim().to_owned()
}

#[test]
fn both_halves_do_what_the_whole_did_and_the_rest_is_fetched_once() {
    let halves = divide(&whole(), "fetch_rest", |name| name == "field", &[TEXT]).unwrap();
    assert_eq!(run(&halves, "0"), "[0,0]");
    assert_eq!(run(&halves, "first.list(20), first.list(3)"), "[41,7,1]");
    assert_eq!(run(&halves, "first.at(1, 4), first.at(2, 4)"), "[8,9,1]");
}

#[test]
fn constants_come_with_the_rest() {
    let halves = divide(&whole(), "fetch_rest", |name| name == "field", &[TEXT]).unwrap();
    let text =
        "String.fromCharCode(...new Uint8Array(first.memory.buffer, 14, 6)).replaceAll('\\0', '-')";
    assert_eq!(run(&halves, text), r#"["ab---f",0]"#);
    assert_eq!(
        run(&halves, &format!("(first.list(1), {text})")),
        r#"["abcdef",1]"#
    );
}

#[test]
fn what_is_exported_can_move() {
    let halves = divide(&whole(), "fetch_rest", |name| name == "list", &[]).unwrap();
    assert_eq!(run(&halves, "first.at(1, 4)"), "[8,0]");
    assert_eq!(run(&halves, "first.list(20)"), "[41,1]");
}

#[test]
fn says_what_it_cannot_divide() {
    assert!(divide(b"no wasm", "fetch_rest", |_| true, &[]).is_err());
    assert!(divide(&whole(), "nothing", |_| false, &[]).is_err());
}
