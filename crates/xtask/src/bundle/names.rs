//! Names in the wasm that only its own JavaScript reads: wasm-bindgen's are long and end in a hash, which
//! no codec can squeeze.

use anyhow::{Context, Result};
use walrus::Module;

/// `a` to `z`, then `aa`, `ab` and so on.
pub fn short() -> impl Iterator<Item = String> {
    (0_usize..).map(|number| {
        let (mut number, mut name) = (number, String::new());
        loop {
            let letter = u8::try_from(number % 26).unwrap_or_default();
            name.insert(0, char::from(b'a' + letter));
            match (number / 26).checked_sub(1) {
                Some(left) => number = left,
                None => return name,
            }
        }
    })
}

/// Gives the imports and exports of a wasm short names, in it and in the module that provides and calls them.
/// An import that the module does not name exactly once keeps its name, and so does an export that it does not
/// only call.
///
/// # Errors
/// If the wasm cannot be read.
pub fn shorten_imports(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut module = Module::from_buffer(wasm).context("the wasm cannot be read")?;
    let mut script = script.to_owned();
    let mut short = short();
    for import in module.imports.iter_mut() {
        let Some(at) = only_place(&script, &import.name) else {
            continue;
        };
        // A dollar keeps them apart from every other name in the script.
        let name = format!("${}", short.next().unwrap_or_default());
        script.replace_range(at..at + import.name.len(), &name);
        import.name = name;
    }
    for export in module.exports.iter_mut() {
        let places = places(&script, &export.name);
        let called = |at: &usize| script[..*at].ends_with(CALLED);
        if places.is_empty() || !places.iter().all(called) {
            continue;
        }
        let name = format!("${}", short.next().unwrap_or_default());
        for at in places.iter().rev() {
            script.replace_range(*at..at + export.name.len(), &name);
        }
        export.name = name;
    }
    Ok((module.emit_wasm(), script))
}

/// What stands before an export in the module.
const CALLED: &str = "wasm.";

/// Where a name stands in a script, if as a whole word and just once.
fn only_place(script: &str, name: &str) -> Option<usize> {
    match places(script, name)[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// Where a name stands in a script as a whole word.
fn places(script: &str, name: &str) -> Vec<usize> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let places = script.match_indices(name).map(|(at, _)| at).filter(|at| {
        let before = script[..*at].chars().next_back();
        let after = script[at + name.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    });
    places.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_in_letters() {
        let names: Vec<String> = short().take(26 * 27 + 1).collect();
        assert_eq!((&*names[0], &*names[25]), ("a", "z"));
        assert_eq!((&*names[26], &*names[26 * 27 - 1]), ("aa", "zz"));
        assert_eq!(names[26 * 27], "aaa");
    }

    #[test]
    fn only_what_is_called_and_nothing_else_gets_another_name() {
        let mut module = Module::default();
        let none = module.types.add(&[], &[]);
        let (function, _) = module.add_import_func("page", "told", none);
        module.exports.add("freed", function);
        module.exports.add("main", function);
        let script = "page: { told: f } export function main() { wasm.main(); wasm.freed(1); wasm.freed(2); }";
        let (wasm, script) = shorten_imports(&module.emit_wasm(), script).unwrap();
        assert_eq!(
            script,
            "page: { $a: f } export function main() { wasm.main(); wasm.$b(1); wasm.$b(2); }"
        );
        let module = Module::from_buffer(&wasm).unwrap();
        let names: Vec<&str> = module.exports.iter().map(|export| &*export.name).collect();
        assert_eq!(names, ["$b", "main"]);
    }

    #[test]
    fn finds_a_name_only_as_a_whole_word_that_stands_once() {
        assert_eq!(
            only_place("x: __wbg_a_1, __wbg_a_12: 0", "__wbg_a_1"),
            Some(3)
        );
        assert_eq!(only_place("__wbg_a: 0, f(__wbg_a)", "__wbg_a"), None);
        assert_eq!(only_place("__wbg_ab: 0", "__wbg_a"), None);
    }
}
