//! The rules that a single source file can break, each with its sentence.

use crate::source;

/// The most lines a file may have.
const LONGEST: usize = 400;
const PURE: [&str; 4] = [
    "crates/core/src/",
    "crates/text/src/",
    "crates/charts/src/",
    "crates/formats/src/",
];
const NAMELESS: [&str; 8] = [
    "util", "utils", "helper", "helpers", "manager", "managers", "common", "misc",
];
const STORES: [&str; 7] = [
    "LocalStorage",
    "SessionStorage",
    "local_storage",
    "session_storage",
    "gloo_storage",
    "indexed_db",
    "IdbDatabase",
];

/// A rule about code: its sentence, the files it is about, the lines that break it.
struct Rule {
    sentence: &'static str,
    applies: fn(&str) -> bool,
    breaks: fn(&str, &Word<'_>) -> bool,
}

/// A name in the code, and what stands around it.
struct Word<'a> {
    name: &'a str,
    before: &'a str,
    after: &'a str,
}

impl Word<'_> {
    /// Whether the nearest function above is the one of that name.
    fn is_in_function(&self, name: &str) -> bool {
        let nearest = self.before.rsplit_once("fn ").map_or("", |(_, rest)| rest);
        nearest
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with('('))
    }

    /// Whether the name is a step of a path: `name::`, `::name`, or alone in the braces of a `use`.
    fn is_in_path(&self) -> bool {
        let (before, after) = (self.before.trim_end(), self.after.trim_start());
        let statement = before.rsplit(';').next().unwrap_or(before);
        let last_use = statement.rfind("use ").map(|at| &statement[at..]);
        let in_use =
            last_use.is_some_and(|text| text.matches('{').count() > text.matches('}').count());
        before.ends_with("::") || after.starts_with("::") || in_use
    }
}

const RULES: [Rule; 5] = [
    Rule {
        sentence: "Only src/browser/ names web_sys, js_sys or gloo; the rest of the house asks it.",
        applies: |path| is_pure(path) || (path.starts_with("src/") && !is_module(path, "browser")),
        breaks: |_, word| {
            matches!(word.name, "web_sys" | "js_sys" | "gloo") || word.name.starts_with("gloo_")
        },
    },
    Rule {
        sentence: "Only session and browser know that storage exists.",
        applies: |path| {
            is_pure(path)
                || (path.starts_with("src/")
                    && !is_module(path, "browser")
                    && !is_module(path, "session"))
        },
        breaks: |_, word| {
            STORES.contains(&word.name) || (word.name == "storage" && word.is_in_path())
        },
    },
    Rule {
        sentence: "The core has no clock: what time it is comes in as a value.",
        applies: |path| path.starts_with("crates/core/src/"),
        breaks: |_, word| matches!(word.name, "SystemTime" | "Instant"),
    },
    Rule {
        sentence: "Figures are exact decimals: in the core, binary floats stand in to_pixels alone.",
        applies: |path| path.starts_with("crates/core/src/"),
        breaks: |_, word| matches!(word.name, "f32" | "f64") && !word.is_in_function("to_pixels"),
    },
    Rule {
        sentence: "No panic reaches a user: product code has no unwrap, expect, panic!, todo! or unimplemented!.",
        applies: |path| (is_pure(path) || path.starts_with("src/")) && !is_test_file(path),
        breaks: |_, word| match word.name {
            "unwrap" => word.before.ends_with('.') && word.after.starts_with("()"),
            "expect" => word.before.ends_with('.') && word.after.starts_with('('),
            "panic" | "todo" | "unimplemented" => word.after.starts_with('!'),
            _ => false,
        },
    },
];

fn is_pure(path: &str) -> bool {
    PURE.iter().any(|room| path.starts_with(room))
}

/// Whether the file is `src/<name>.rs` or in `src/<name>/`.
fn is_module(path: &str, name: &str) -> bool {
    path.strip_prefix("src/")
        .and_then(|rest| rest.strip_prefix(name))
        .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

fn is_test_file(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.ends_with("_tests.rs")
}

/// Every rule that the file breaks, as `place: sentence (what)`.
pub fn violations(path: &str, text: &str) -> Vec<String> {
    let mut broken = Vec::new();
    let lines = text.lines().count();
    if lines > LONGEST {
        broken.push(format!(
            "{path}: No file is longer than {LONGEST} lines; split it by what it is about ({lines})"
        ));
    }
    let parts = path
        .split('/')
        .map(|part| part.split('.').next().unwrap_or(part));
    for part in parts.filter(|part| NAMELESS.contains(part)) {
        broken.push(format!("{path}: {NAMELESS_SENTENCE} ({part})"));
    }
    if path.ends_with(".rs") {
        broken.extend(code_violations(path, &source::code(text)));
    }
    broken
}

const NAMELESS_SENTENCE: &str =
    "A module is named after its feature, never utils, helpers, manager or common.";

fn code_violations(path: &str, code: &str) -> Vec<String> {
    let rules: Vec<&Rule> = RULES.iter().filter(|rule| (rule.applies)(path)).collect();
    let mut broken = Vec::new();
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = 0;
    while let Some(offset) = code[at..].find(is_part) {
        let start = at + offset;
        let end = code[start..]
            .find(|c| !is_part(c))
            .map_or(code.len(), |length| start + length);
        let word = Word {
            name: &code[start..end],
            before: &code[..start],
            after: &code[end..],
        };
        let line = || word.before.matches('\n').count() + 1;
        for rule in rules.iter().filter(|rule| (rule.breaks)(path, &word)) {
            broken.push(format!(
                "{path}:{}: {} ({})",
                line(),
                rule.sentence,
                word.name
            ));
        }
        if NAMELESS.contains(&word.name) && word.before.trim_end().ends_with(" mod") {
            broken.push(format!(
                "{path}:{}: {NAMELESS_SENTENCE} ({})",
                line(),
                word.name
            ));
        }
        at = end;
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::violations;

    /// Asserts that the text breaks one rule, at the line, by the word; and none in a place where it may.
    #[track_caller]
    fn breaks(path: &str, text: &str, place: &str, word: &str, allowed: &str) {
        let found = violations(path, text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].starts_with(&format!("{path}{place}: ")),
            "{found:?}"
        );
        assert!(found[0].ends_with(&format!("({word})")), "{found:?}");
        assert_eq!(violations(allowed, text), Vec::<String>::new());
    }

    #[test]
    fn the_browser_is_named_in_one_room() {
        let text = "fn a() {}\nuse leptos::web_sys::Event;";
        breaks(
            "src/pages/overview.rs",
            text,
            ":2",
            "web_sys",
            "src/browser/files.rs",
        );
        breaks(
            "crates/charts/src/lib.rs",
            "use gloo_timers::x;",
            ":1",
            "gloo_timers",
            "src/browser.rs",
        );
        breaks(
            "src/browserless.rs",
            "use js_sys::Date;",
            ":1",
            "js_sys",
            "src/browser/clock.rs",
        );
    }

    #[test]
    fn storage_is_known_in_two_rooms() {
        breaks(
            "src/app.rs",
            "let s = LocalStorage::get(k);",
            ":1",
            "LocalStorage",
            "src/session/saving.rs",
        );
        breaks(
            "src/pages/data.rs",
            "use crate::session::storage;",
            ":1",
            "storage",
            "src/session.rs",
        );
    }

    #[test]
    fn the_core_has_no_clock_and_no_floats() {
        breaks(
            "crates/core/src/lib.rs",
            "\nlet t = Instant::now();",
            ":2",
            "Instant",
            "crates/xtask/src/a.rs",
        );
        breaks(
            "crates/core/src/rate.rs",
            "fn r() -> f64 { 0. }",
            ":1",
            "f64",
            "crates/charts/src/a.rs",
        );
    }

    #[test]
    fn product_code_does_not_panic() {
        let places = ["crates/formats/src/json.rs", "src/main.rs"];
        for (text, word) in [
            ("x.unwrap()", "unwrap"),
            ("x\n.expect(1)", "expect"),
            ("panic!()", "panic"),
            ("todo!()", "todo"),
        ] {
            for path in places {
                let found = violations(path, text);
                assert!(
                    found.len() == 1 && found[0].ends_with(&format!("({word})")),
                    "{text}: {found:?}"
                );
            }
            assert!(violations("crates/formats/src/json/tests.rs", text).is_empty());
            assert!(violations("crates/formats/tests/all/golden.rs", text).is_empty());
            assert!(
                violations(
                    "src/main.rs",
                    &format!("#[cfg(test)]\nmod tests {{ fn a() {{ {text} }} }}")
                )
                .is_empty()
            );
        }
        assert!(violations("src/main.rs", "x.unwrap_or(1); std::panic::set_hook(h);").is_empty());
    }

    #[test]
    fn names_say_what_a_file_is_about() {
        breaks(
            "src/pages/utils.rs",
            "",
            "",
            "utils",
            "src/pages/overview.rs",
        );
        breaks(
            "crates/core/src/common/mod.rs",
            "",
            "",
            "common",
            "crates/core/src/band/mod.rs",
        );
        let found = violations("src/app.rs", "mod a;\npub mod helpers;");
        assert!(
            found.len() == 1 && found[0].starts_with("src/app.rs:2"),
            "{found:?}"
        );
    }

    #[test]
    fn files_are_short() {
        let long = "\n".repeat(401);
        assert_eq!(violations("style/base.css", &long).len(), 1);
        assert!(violations("style/base.css", &"\n".repeat(400)).is_empty());
    }
}
