//! `cargo xtask first-visit`: records which functions a first visit runs, and renews `bundle/later.txt`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use walrus::ir::Value;
use walrus::{ConstExpr, Module, ValType};

use crate::bundle::{self, Seen};
use crate::{process, serve, setup};

const HEAD: &str = "\
# What a first visit can do without: a function whose name mentions one of these lines stands in the wasm's
# second half. Written by `cargo xtask first-visit`; a line added by hand for new code holds until then.
";

/// Builds the app whole, visits the overview as different screens show it, and writes the list.
pub fn record(root: &Path) -> Result<()> {
    setup::bundling(root)?;
    let browser = setup::testing(root)?;
    let folder = root.join("tests").join("e2e");
    bundle::install_packages(root, &folder)?;
    let dist = root.join("target").join("first-visit");
    bundle::build_whole(root, &dist)?;
    let wasm = bundle::only_file(&dist, "_bg.wasm")?;
    let mut seen = watch(&wasm)?;
    let server = serve::Server::start(&serve::Options {
        dir: dist,
        ..Default::default()
    })?;
    let mut node = process::command(root, "node");
    node.current_dir(&folder)
        .arg("first-visit.mjs")
        .arg(server.url())
        .env("CHROMIUM", &browser.chromium);
    let said = process::answer(node).context("the visit failed")?;
    for word in said.split_whitespace() {
        let function: &mut Seen = seen
            .get_mut(word.parse::<usize>()?)
            .context("no such function")?;
        function.ran = true;
    }
    let lines = bundle::later_lines(&seen);
    let list = root.join(bundle::LATER);
    fs::write(&list, format!("{HEAD}{}\n", lines.join("\n")))?;
    println!(
        "{} of {} functions ran; {} lines in {}",
        seen.iter().filter(|f| f.ran).count(),
        seen.len(),
        lines.len(),
        bundle::LATER
    );
    Ok(())
}

/// Lets each function of a wasm file set a global `ran:<number>` when it runs. The numbers count the
/// functions in the order of the answer.
fn watch(file: &Path) -> Result<Vec<Seen>> {
    let mut module = Module::from_file(file)?;
    let ids: Vec<_> = module.funcs.iter_local().map(|(id, _)| id).collect();
    let mut seen = Vec::new();
    for (number, id) in ids.into_iter().enumerate() {
        let no = ConstExpr::Value(Value::I32(0));
        let ran = module.globals.add_local(ValType::I32, true, false, no);
        module.exports.add(&format!("ran:{number}"), ran);
        let function = module.funcs.get_mut(id);
        let name = function.name.clone().unwrap_or_default();
        let body = function.kind.unwrap_local_mut();
        let size = body.original_range.as_ref().map_or(0, |bytes| bytes.len());
        let mut start = body.builder_mut().func_body();
        start.const_at(0, Value::I32(1)).global_set_at(1, ran);
        seen.push(Seen {
            name,
            size,
            ran: false,
        });
    }
    module.emit_wasm_file(file)?;
    Ok(seen)
}
