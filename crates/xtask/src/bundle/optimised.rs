//! Makes wasm smaller, with `wasm-opt`: more than half of a build's time, so what it has made once is kept.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow};

use crate::{process, tools};

/// Smaller as it travels, which is packed: what is inlined, and what is computed once and kept, is smaller only until then,
/// and takes most of the time. The lowest addresses are the far end of the stack, which nobody points into: an address may
/// hold an offset. Then what rustc's wasm may use.
const OPTIONS: [&str; 10] = [
    "-Oz",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=local-cse",
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Each module as small as it gets. They are kept in a folder of their own, and what other builds kept there goes.
pub fn all<const N: usize>(
    root: &Path,
    folder: &Path,
    mut modules: [Vec<u8>; N],
) -> Result<[Vec<u8>; N]> {
    fs::create_dir_all(folder)?;
    let files = modules.each_ref().map(|module| folder.join(name(module)));
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !files.contains(&path) {
            fs::remove_file(path)?;
        }
    }
    // The program has one thread.
    thread::scope(|scope| {
        let started: Vec<_> = modules
            .iter()
            .zip(&files)
            .map(|(module, file)| scope.spawn(move || optimise(root, module, file)))
            .collect();
        started
            .into_iter()
            .try_for_each(|one| one.join().map_err(|_| anyhow!("wasm-opt was left alone"))?)
    })?;
    for (module, file) in modules.iter_mut().zip(&files) {
        *module = fs::read(file)?;
    }
    Ok(modules)
}

/// The name under which a module's smaller form is kept: another module, other options or another version of the
/// program have another.
fn name(module: &[u8]) -> PathBuf {
    let mut hash = DefaultHasher::new();
    (module, OPTIONS, tools::BINARYEN).hash(&mut hash);
    format!("{:016x}.wasm", hash.finish()).into()
}

fn optimise(root: &Path, module: &[u8], file: &Path) -> Result<()> {
    if file.exists() {
        return Ok(());
    }
    // Under its name only when it is whole.
    let making = file.with_extension("making");
    fs::write(&making, module)?;
    let mut opt = process::command(root, "wasm-opt");
    opt.args(OPTIONS).arg(&making).arg("-o").arg(&making);
    process::run(opt)?;
    Ok(fs::rename(&making, file)?)
}

#[cfg(test)]
mod tests {
    use super::{all, name};
    use std::fs;
    use std::path::PathBuf;

    #[test]
    fn what_is_kept_is_not_made_again_and_what_is_not_asked_for_goes() {
        let root = std::env::temp_dir().join(format!("tsunagari-optimised-{}", std::process::id()));
        let folder = root.join("kept");
        fs::create_dir_all(&folder).unwrap();
        let modules = [b"first".to_vec(), b"rest".to_vec()];
        for module in &modules {
            fs::write(folder.join(name(module)), [module, &b" made"[..]].concat()).unwrap();
        }
        let old = folder.join(name(b"of another build"));
        fs::write(&old, "").unwrap();

        // No program stands in this root, so that one which is started would be missed.
        let made = all(&root, &folder, modules).unwrap();
        assert_eq!(made, [b"first made".to_vec(), b"rest made".to_vec()]);
        assert!(!old.exists());
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_module_is_kept_under_a_name_of_its_own() {
        let names: [PathBuf; 2] = [name(b"one"), name(b"another")];
        assert_ne!(names[0], names[1]);
    }
}
