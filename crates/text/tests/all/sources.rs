//! What holds of every text in the two other languages, whichever was added last.

use std::fs;
use std::path::{Path, PathBuf};

/// The files whose tables have the Japanese names that they translate; their words have tests of their own.
const TABLES: [&str; 2] = ["names.rs", "figures.rs"];

/// What stands in an English text for those who know it by no other name.
const KEPT: [&str; 6] = [
    "重層的支援体制整備事業",
    "言語",
    "以上",
    "約",
    "以下",
    "未満",
];

fn is_kanji(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '々' | '〇')
}

fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30fa}')
}

/// The files in a folder and in the folders within.
fn files(folder: &Path) -> Vec<PathBuf> {
    let all = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let all = all.flat_map(|path| match path.is_dir() {
        true => files(&path),
        false => vec![path],
    });
    all.collect()
}

/// The lines of a language's sources that `is_wrong` finds, each with its place.
fn wrong(language: &str, is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    // Cargo runs tests in the folder of their crate.
    let folder = Path::new("src").join(language);
    let mut found = Vec::new();
    let mut read = 0;
    for path in files(&folder) {
        let name = path.strip_prefix(&folder).unwrap().display().to_string();
        if TABLES.contains(&name.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (at, line) in text.lines().enumerate() {
            if !line.trim_start().starts_with("//") {
                read += 1;
                if is_wrong(line) {
                    found.push(format!("{name}:{}: {}", at + 1, line.trim()));
                }
            }
        }
    }
    assert!(read > 1000, "{language} has texts");
    found
}

/// A line without the words that have a reading.
fn without_read(line: &str) -> String {
    let mut rest = line;
    let mut left = String::new();
    while let Some((before, marked)) = rest.split_once('｜') {
        left.push_str(before);
        rest = marked.split_once('》').map_or("", |(_, after)| after);
    }
    left + rest
}

#[test]
fn every_kanji_has_a_reading_in_easy_japanese() {
    let unread = wrong("easy", |line| without_read(line).chars().any(is_kanji));
    assert_eq!(unread, Vec::<String>::new());
}

#[test]
fn a_reading_is_hiragana() {
    let odd = wrong("easy", |line| {
        line.split('《').skip(1).any(|after| {
            let reading = after.split('》').next().unwrap_or_default();
            reading.is_empty() || !reading.chars().all(|c| is_kana(c) || c == 'ー')
        })
    });
    assert_eq!(odd, Vec::<String>::new());
}

#[test]
fn english_is_free_of_japanese() {
    let mixed = wrong("english", |line| {
        let line = KEPT
            .iter()
            .fold(line.to_owned(), |line, kept| line.replace(kept, ""));
        line.chars().any(|c| is_kanji(c) || is_kana(c))
    });
    assert_eq!(mixed, Vec::<String>::new());
}
