//! Makes wasm smaller, with `wasm-opt`: more than half of a build's time, so what it has made once is kept.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow};

use crate::{process, tools};

/// How much is done to make a module small, as options of the program. What is computed once and kept is smaller only
/// until it is packed, as all of this travels.
#[derive(Clone, Copy)]
pub struct Effort(&'static [&'static str]);

/// What everybody waits for: nested anew, and looked through again and again.
pub const UTMOST: Effort = Effort(&[
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--skip-pass=local-cse",
]);
/// A third of the time, for what is large: as small packed, though not unpacked, since nothing is inlined.
pub const ONCE: Effort = Effort(&[
    "-Oz",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=local-cse",
]);

/// The lowest addresses are the far end of the stack, which nobody points into: an address may hold an offset. Then what
/// rustc's wasm may use.
const OPTIONS: [&str; 7] = [
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
    modules: [(Vec<u8>, Effort); N],
) -> Result<[Vec<u8>; N]> {
    fs::create_dir_all(folder)?;
    let files = modules.each_ref().map(|one| folder.join(name(one)));
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
            .map(|(one, file)| scope.spawn(move || optimise(root, one, file)))
            .collect();
        started
            .into_iter()
            .try_for_each(|one| one.join().map_err(|_| anyhow!("wasm-opt was left alone"))?)
    })?;
    let mut small = modules.map(|_| Vec::new());
    for (module, file) in small.iter_mut().zip(&files) {
        *module = fs::read(file)?;
    }
    Ok(small)
}

/// The name under which a module's smaller form is kept: another module, other options or another version of the
/// program have another.
fn name((module, effort): &(Vec<u8>, Effort)) -> PathBuf {
    let mut hash = DefaultHasher::new();
    (module, effort.0, OPTIONS, tools::BINARYEN).hash(&mut hash);
    format!("{:016x}.wasm", hash.finish()).into()
}

fn optimise(root: &Path, (module, effort): &(Vec<u8>, Effort), file: &Path) -> Result<()> {
    if file.exists() {
        return Ok(());
    }
    // Under its name only when it is whole.
    let making = file.with_extension("making");
    fs::write(&making, module)?;
    let mut opt = process::command(root, "wasm-opt");
    opt.args(effort.0).args(OPTIONS);
    opt.arg(&making).arg("-o").arg(&making);
    process::run(opt)?;
    Ok(fs::rename(&making, file)?)
}

#[cfg(test)]
mod tests {
    use super::{ONCE, UTMOST, all, name};
    use std::fs;

    #[test]
    fn what_is_kept_is_not_made_again_and_what_is_not_asked_for_goes() {
        let root = std::env::temp_dir().join(format!("tsunagari-optimised-{}", std::process::id()));
        let folder = root.join("kept");
        fs::create_dir_all(&folder).unwrap();
        let modules = [(b"first".to_vec(), UTMOST), (b"rest".to_vec(), ONCE)];
        for one in &modules {
            fs::write(folder.join(name(one)), [&one.0, &b" made"[..]].concat()).unwrap();
        }
        let old = folder.join(name(&(b"of another build".to_vec(), ONCE)));
        fs::write(&old, "").unwrap();

        // No program stands in this root, so that one which is started would be missed.
        let made = all(&root, &folder, modules).unwrap();
        assert_eq!(made, [b"first made".to_vec(), b"rest made".to_vec()]);
        assert!(!old.exists());
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_module_is_kept_under_a_name_of_its_own() {
        let of = |module: &str, effort| name(&(module.into(), effort));
        assert_ne!(of("one", ONCE), of("another", ONCE));
        assert_ne!(of("one", ONCE), of("one", UTMOST));
    }
}
