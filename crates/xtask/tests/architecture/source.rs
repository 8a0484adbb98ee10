//! Rust source without what the compiler does not run: comments, the inside of texts, and tests.

/// The code alone, line by line where it stood.
pub fn code(text: &str) -> String {
    without_tests(&without_words(text))
}

/// Blanks comments and the inside of string and character literals.
fn without_words(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut plain = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = literal_end(&chars, at);
        for &c in &chars[at..end.max(at + 1)] {
            plain.push(if end == at || c == '\n' { c } else { ' ' });
        }
        at = end.max(at + 1);
    }
    plain
}

/// Where the comment or literal that starts here ends; `at` itself if none does.
fn literal_end(chars: &[char], at: usize) -> usize {
    let next = |offset: usize| chars.get(at + offset).copied().unwrap_or('\0');
    let in_word = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    match (chars[at], next(1)) {
        ('/', '/') => chars[at..]
            .iter()
            .position(|&c| c == '\n')
            .map_or(chars.len(), |length| at + length),
        ('/', '*') => block_comment_end(chars, at),
        ('"', _) => quoted_end(chars, at + 1, '"'),
        ('b', '"') if !in_word => quoted_end(chars, at + 2, '"'),
        ('r', '"' | '#') if !in_word => raw_end(chars, at, at + 1),
        ('b', 'r') if !in_word && matches!(next(2), '"' | '#') => raw_end(chars, at, at + 2),
        ('\'', '\\') => quoted_end(chars, at + 1, '\''),
        // Otherwise it is a lifetime.
        ('\'', _) if next(2) == '\'' => at + 3,
        _ => at,
    }
}

fn block_comment_end(chars: &[char], at: usize) -> usize {
    let (mut depth, mut end) = (0, at);
    while end + 1 < chars.len() {
        match (chars[end], chars[end + 1]) {
            ('/', '*') => (depth, end) = (depth + 1, end + 2),
            ('*', '/') => (depth, end) = (depth - 1, end + 2),
            _ => end += 1,
        }
        if depth == 0 {
            return end;
        }
    }
    chars.len()
}

fn quoted_end(chars: &[char], mut at: usize, mark: char) -> usize {
    while at < chars.len() && chars[at] != mark {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(chars.len())
}

fn raw_end(chars: &[char], start: usize, mut at: usize) -> usize {
    let hashes = chars[at..].iter().take_while(|&&c| c == '#').count();
    at += hashes;
    if chars.get(at) != Some(&'"') {
        // `r#type` is a name, not a text.
        return start;
    }
    let closes = |from: usize| {
        chars[from] == '"'
            && chars[from + 1..]
                .iter()
                .take(hashes)
                .filter(|&&c| c == '#')
                .count()
                == hashes
    };
    (at + 1..chars.len())
        .find(|&from| closes(from))
        .map_or(chars.len(), |from| from + 1 + hashes)
}

/// Blanks every item under `#[cfg(test)]`; all, where the file itself is under it.
fn without_tests(code: &str) -> String {
    let mut chars: Vec<char> = code.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let whole = starts_with(&chars, at, "#![cfg(");
        if whole || starts_with(&chars, at, "#[cfg(") {
            let close = closing(&chars, at + if whole { 2 } else { 1 });
            let condition: String = chars[at..close].iter().collect();
            let on_test = condition
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|word| word == "test");
            if on_test && !condition.contains("not(test") {
                let end = if whole {
                    chars.len()
                } else {
                    item_end(&chars, close)
                };
                chars[at..end]
                    .iter_mut()
                    .filter(|c| **c != '\n')
                    .for_each(|c| *c = ' ');
            }
            at = close;
        }
        at += 1;
    }
    chars.into_iter().collect()
}

fn starts_with(chars: &[char], at: usize, what: &str) -> bool {
    chars[at..]
        .iter()
        .copied()
        .take(what.len())
        .eq(what.chars())
}

/// Just behind the bracket that closes the one at `open`.
fn closing(chars: &[char], open: usize) -> usize {
    let mut depth = 0;
    for (at, c) in chars.iter().enumerate().skip(open) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    chars.len()
}

/// Just behind the item that starts at `at`: its `;`, or the brace that closes its body.
fn item_end(chars: &[char], mut at: usize) -> usize {
    while at < chars.len() {
        match chars[at] {
            ';' => return at + 1,
            '{' => return closing(chars, at),
            '(' | '[' => at = closing(chars, at),
            _ => at += 1,
        }
    }
    chars.len()
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn keeps_code_and_lines() {
        let text = "let a = 1; // web_sys\n/* one /* two */ x.unwrap()\n*/ let b = \"a\\\"panic!\";\nlet c = r#\"js_sys \"# ;";
        let plain = code(text);
        assert_eq!(plain.lines().count(), 4);
        for word in ["web_sys", "unwrap", "panic", "js_sys"] {
            assert!(!plain.contains(word), "{word} is left in {plain}");
        }
        for word in ["let a = 1;", "let b =", "let c ="] {
            assert!(plain.contains(word), "{word} is missing in {plain}");
        }
    }

    #[test]
    fn tells_characters_from_lifetimes() {
        let plain = code("fn f<'a>(x: &'a str) { let q = '\"'; let n = '\\''; y.unwrap() }");
        assert!(
            plain.contains("fn f<'a>(x: &'a str)") && plain.contains("y.unwrap()"),
            "{plain}"
        );
    }

    #[test]
    fn leaves_tests_out() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n fn t([x; 2]: [u8; 2]) { a.unwrap(); }\n}\nfn b() {}";
        let plain = code(text);
        assert!(
            !plain.contains("unwrap") && plain.contains("fn b()"),
            "{plain}"
        );
        assert!(code("#[cfg(test)]\nuse a::b;\nfn c() {}").contains("fn c()"));
        assert!(code("#[cfg(not(test))]\nfn d() {}").contains("fn d()"));
        assert!(!code("#![cfg(test)]\nfn e() {}").contains("fn e()"));
        assert!(code("#[cfg(target_arch = \"wasm32\")]\nfn g() {}").contains("fn g()"));
    }

    #[test]
    fn raw_names_are_code() {
        assert!(code("let r#type = x.unwrap();").contains("unwrap"));
    }
}
