//! A golden file is what a version wrote: it is never edited, and a new one is added here.

use std::fs;

use tsunagari_formats::digest;

const FROZEN: [(&str, &str); 16] = [
    ("compact-1.json", "1197426dcd319edc"),
    ("edits-1.json", "b708a8a1c5399220"),
    ("edits-2.json", "e14a0f9f8d697f37"),
    ("edits-3.json", "176bb55d44f9fb40"),
    ("edits-4.json", "0cfb60b292701e28"),
    ("exercises-1.json", "ccf224f389507681"),
    ("library-1.json", "8546e81a2edfd960"),
    ("link-1-alone.txt", "d326a5ab0b711924"),
    ("link-1-difference.txt", "79c6616e006613f4"),
    ("locked-1.json", "063b53bfbe6589d7"),
    ("locked-1.txt", "7820b33c56ad3205"),
    ("record-1.json", "03c00bb9ec66ccd6"),
    ("record-2.json", "9b66bd4e69dc5a6e"),
    ("record-3.json", "d49c78ccabbf0920"),
    ("report-1.json", "9e8b534d851f52f2"),
    ("snapshot-1.json", "b73a5387cce4883b"),
];

#[test]
fn no_golden_file_was_edited() {
    // Cargo runs tests in the folder of their crate.
    let mut found: Vec<(String, String)> = fs::read_dir("../../tests/golden")
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, digest(&fs::read(&path).unwrap()))
        })
        .collect();
    found.sort();
    let frozen = FROZEN.map(|(name, digest)| (name.to_owned(), digest.to_owned()));
    assert_eq!(found, frozen);
}
