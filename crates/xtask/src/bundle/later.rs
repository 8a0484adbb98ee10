//! Which functions a first visit can do without: `later.txt` beside this file.
//!
//! A function whose name mentions one of its lines stands in the rest; a line that begins with `=` is a whole
//! name. A function that no line knows, a new one for instance, stands in the first half: a stale list costs
//! bytes, never a wait.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Lines that move less than this many bytes are not worth reading.
const WORTH: usize = 40;
/// How many words of a name a line takes at most.
const WORDS: usize = 4;

/// What a line begins with that is a whole name.
const WHOLE: &str = "=";

/// Lines of `later.txt`.
pub struct Later<'a> {
    mentioned: Vec<&'a str>,
    whole: BTreeSet<&'a str>,
}

impl<'a> Later<'a> {
    /// Reads the file's text; `#` begins a comment.
    pub fn read(text: &'a str) -> Self {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (whole, mentioned): (Vec<_>, Vec<_>) = lines.partition(|line| line.starts_with(WHOLE));
        Self {
            mentioned,
            whole: whole
                .iter()
                .filter_map(|line| line.strip_prefix(WHOLE))
                .collect(),
        }
    }

    /// Whether a function of this (mangled) name stands in the rest.
    pub fn has(&self, mangled: &str) -> bool {
        let name = plain(mangled);
        self.whole.contains(&*name) || self.mentioned.iter().any(|line| mentions(&name, line))
    }
}

/// A function's name without what changes from build to build: hashes and the numbers of closures.
fn plain(mangled: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(mangled));
    let mut parts = name.split("{closure#");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str("{closure");
        plain.push_str(part.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    }
    plain
}

fn is_word(letter: u8) -> bool {
    letter.is_ascii_alphanumeric() || letter == b'_'
}

fn mentions(name: &str, line: &str) -> bool {
    name.match_indices(line).any(|(at, _)| {
        let before = name.as_bytes()[..at].last();
        let after = name.as_bytes().get(at + line.len());
        !before.is_some_and(|letter| is_word(*letter))
            && !after.is_some_and(|letter| is_word(*letter))
    })
}

/// All that a line could say of a name: up to [`WORDS`] words in a row with what joins them, but no list. A
/// lone number says nothing: wasm-bindgen gives it to another function in the next build.
fn mentionable(name: &str) -> BTreeSet<&str> {
    let bytes = name.as_bytes();
    let word_at = |at: usize| bytes.get(at).is_some_and(|letter| is_word(*letter));
    let length = |start: usize, in_word: bool| {
        let rest = bytes[start..].iter();
        rest.take_while(|letter| is_word(**letter) == in_word)
            .count()
    };
    let mut lines = BTreeSet::new();
    for start in (0..bytes.len()).filter(|at| word_at(*at) && (*at == 0 || !word_at(*at - 1))) {
        let mut end = start + length(start, true);
        if !bytes[start].is_ascii_digit() {
            lines.insert(&name[start..end]);
        }
        for _ in 1..WORDS {
            let next = end + length(end, false);
            if name[end..next].contains(',') || next == bytes.len() {
                break;
            }
            end = next + length(next, true);
            lines.insert(&name[start..end]);
        }
    }
    lines
}

/// A function as one visit saw it.
pub struct Seen {
    /// Its mangled name.
    pub name: String,
    /// The bytes of its body.
    pub size: usize,
    /// Whether it ran.
    pub ran: bool,
}

/// Few lines that say of most idle functions, and of none that ran, that they can wait; those that move
/// most come first.
pub fn lines(seen: &[Seen]) -> Vec<String> {
    let names: Vec<String> = seen.iter().map(|function| plain(&function.name)).collect();
    let (ran, idle): (Vec<usize>, Vec<usize>) = (0..seen.len()).partition(|at| seen[*at].ran);
    let wrong: BTreeSet<&str> = ran.iter().flat_map(|at| mentionable(&names[*at])).collect();
    let mut moves: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in &idle {
        for line in mentionable(&names[*at]).difference(&wrong) {
            moves.entry(line).or_default().push(*at);
        }
    }
    let mut left: BTreeSet<usize> = idle.into_iter().collect();
    let mut chosen = Vec::new();
    // Each round takes the line that moves most of what is left; the shorter one where two move the same.
    loop {
        let worth = |at: &Vec<usize>| -> usize {
            let functions = at.iter().filter(|at| left.contains(at));
            functions.map(|at| seen[*at].size).sum()
        };
        let best = moves
            .iter()
            .map(|(line, at)| (worth(at), Reverse(line.len()), *line));
        match best.max() {
            Some((worth, _, line)) if worth >= WORTH => {
                left.retain(|at| !moves[line].contains(at));
                chosen.push(line.to_owned());
            }
            _ => break,
        }
    }
    // What shares all its words with something that ran can still be told by the whole of its name.
    let ran: BTreeSet<&str> = ran.iter().map(|at| &*names[*at]).collect();
    let mut whole: BTreeMap<&str, usize> = BTreeMap::new();
    for at in left.iter().filter(|at| !ran.contains(&*names[**at])) {
        *whole.entry(&names[*at]).or_default() += seen[*at].size;
    }
    let whole = whole.iter().filter(|(_, size)| **size >= WORTH);
    chosen.extend(whole.map(|(name, _)| format!("{WHOLE}{name}")));
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELD: &str = "_RNvNtCs1234_9tsunagari5field4show";

    #[test]
    fn a_line_is_mentioned_as_whole_words() {
        assert!(mentions("<app::edit::Edit as Clone>::clone", "edit::Edit"));
        assert!(!mentions("<app::credit::Edit>", "edit"));
        assert!(!mentions("app::edits", "edit"));
    }

    #[test]
    fn names_lose_what_changes_from_build_to_build() {
        assert_eq!(plain(FIELD), "tsunagari::field::show");
        assert_eq!(
            plain("a::b::{closure#12}::{closure#0}"),
            "a::b::{closure}::{closure}"
        );
        let later = Later::read("# why\n\n  field  \n");
        assert!(later.has(FIELD));
        assert!(!Later::read("# field").has(FIELD));
    }

    #[test]
    fn a_lone_number_is_no_line() {
        let lines = mentionable("shim 1680");
        assert!(lines.contains("shim") && lines.contains("shim 1680"));
        assert!(!lines.contains("1680"));
    }

    #[test]
    fn lines_move_what_was_idle_and_nothing_that_ran() {
        let seen = |name: &str, size, ran| Seen {
            name: name.into(),
            size,
            ran,
        };
        let visit = [
            seen("app::list::show", 500, true),
            seen("app::field::show", 300, false),
            seen("app::field::parse", 200, false),
            seen("app::list::print", 100, false),
            seen("app::list::tiny", 10, false),
        ];
        let chosen = lines(&visit);
        // "field" moves both of its functions; "show" would move one that ran.
        assert_eq!(chosen, ["field", "print"]);
        let text = chosen.join("\n");
        let later = Later::read(&text);
        let moved: Vec<bool> = visit
            .iter()
            .map(|function| later.has(&function.name))
            .collect();
        assert_eq!(moved, [false, true, true, true, false]);
    }

    #[test]
    fn what_shares_its_words_is_told_by_its_whole_name() {
        let seen = |name: &str, ran| Seen {
            name: name.into(),
            size: 100,
            ran,
        };
        let visit = [
            seen("join::<str, u8>", false),
            seen("join::<str, String, u8>", true),
        ];
        let chosen = lines(&visit);
        assert_eq!(chosen, ["=join::<str, u8>"]);
        let text = chosen.join("\n");
        let later = Later::read(&text);
        assert!(later.has("join::<str, u8>"));
        assert!(!later.has("join::<str, String, u8>") && !later.has("a::join::<str, u8>"));
    }
}
