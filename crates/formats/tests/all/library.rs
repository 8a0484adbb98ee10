//! The list of reports, as version 1 wrote it: every later version reads it.

use rstest::rstest;
use tsunagari_formats::{FormatError, Library, Volume, read_library, write_library};

/// Never edited.
const TEXT: &str = include_str!("../../../../tests/golden/library-1.json");

#[test]
fn it_opens_and_is_written_as_it_was() {
    let volume = |id: &str, name: &str, removed| Volume {
        id: id.into(),
        name: name.into(),
        removed,
    };
    let library = Library {
        open: Some("own-1".into()),
        volumes: vec![
            volume("own-1", "札幌市 令和7年度", false),
            volume("own-2", "一行目\n\"二\"行目", true),
        ],
    };
    assert_eq!(read_library(TEXT), Ok(library.clone()));
    assert_eq!(write_library(&library), TEXT);
}

#[test]
fn none_is_open_where_it_says_so() {
    let text = TEXT.replace("\"open\":\"own-1\"", "\"open\":null");
    let library = read_library(&text).unwrap();
    assert_eq!((library.open, library.volumes.len()), (None, 2));
}

#[rstest]
#[case("\"version\":1", "\"version\":2,\"mood\":\"new\"", FormatError::Newer { found: 2, known: 1 })]
#[case(",\"removed\":true", "", FormatError::Missing { place: "reports[1].removed".into() })]
#[case("\"removed\":true", "\"removed\":true,\"x\":0", FormatError::Unknown { place: "reports[1].x".into() })]
fn what_is_not_as_the_format_says_is_refused(
    #[case] from: &str,
    #[case] to: &str,
    #[case] error: FormatError,
) {
    assert_eq!(TEXT.matches(from).count(), 1);
    assert_eq!(read_library(&TEXT.replace(from, to)), Err(error));
}
