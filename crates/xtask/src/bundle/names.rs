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

/// Gives the imports of a wasm short names, in it and in the module that provides them. A name that the
/// module does not hold exactly once stays.
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
    Ok((module.emit_wasm(), script))
}

/// Where a name stands in a script, if as a whole word and just once.
fn only_place(script: &str, name: &str) -> Option<usize> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut places = script.match_indices(name).map(|(at, _)| at).filter(|at| {
        let before = script[..*at].chars().next_back();
        let after = script[at + name.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    });
    places.next().filter(|_| places.next().is_none())
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
    fn finds_a_name_only_as_a_whole_word_that_stands_once() {
        assert_eq!(
            only_place("x: __wbg_a_1, __wbg_a_12: 0", "__wbg_a_1"),
            Some(3)
        );
        assert_eq!(only_place("__wbg_a: 0, f(__wbg_a)", "__wbg_a"), None);
        assert_eq!(only_place("__wbg_ab: 0", "__wbg_a"), None);
    }
}
