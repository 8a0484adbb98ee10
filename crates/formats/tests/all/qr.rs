//! QR pictures, read by something else than what drew them.

use proptest::prelude::*;
use rstest::rstest;
use tsunagari_formats::{QrPicture, qr};

/// The picture in squares, from its path alone: `M` to a place, `h` as wide, `v` down, `h` back, `z`.
fn drawn(picture: &QrPicture) -> Vec<Vec<bool>> {
    let mut rows = vec![vec![false; picture.size]; picture.size];
    let runs: Vec<&str> = picture.path.split_terminator('z').collect();
    assert!(runs.len() > picture.size);
    for run in runs {
        let (place, width) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let width = width.split_once('v').unwrap().0;
        assert_eq!(run, format!("M{x} {y}h{width}v1h-{width}"));
        for square in &mut rows[y][x..x + width.parse::<usize>().unwrap()] {
            assert!(!*square, "drawn twice");
            *square = true;
        }
    }
    rows
}

/// What a reader makes of it, on paper with the margin that the docs ask for.
fn read(picture: &QrPicture) -> (rqrr::MetaData, String) {
    let rows = drawn(picture);
    let (scale, margin) = (3, 4);
    let side = (picture.size + 2 * margin) * scale;
    let dark = |x: usize, y: usize| {
        let at = |place: usize| (place / scale).checked_sub(margin);
        let square = at(y).zip(at(x)).and_then(|(y, x)| rows.get(y)?.get(x));
        square.is_some_and(|dark| *dark)
    };
    let grey = |x, y| if dark(x, y) { 0 } else { 255 };
    let mut paper = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
    let grids = paper.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap()
}

/// Level M holds 2,331 bytes and level L 2,953 (ISO/IEC 18004, table 7); M is 0 and L is 1 in a picture.
/// Version `v` has `4v + 17` modules a side.
#[rstest]
#[case(38, 0, 29)] // version 3 at level M: 42 bytes
#[case(900, 0, 113)] // version 24 at level M: 911 bytes, version 23: 857
#[case(2_331, 0, 177)]
#[case(2_332, 1, 161)] // version 36 at level L: 2,431 bytes, version 35: 2,303
#[case(2_953, 1, 177)]
fn a_link_is_read_from_its_picture(#[case] length: usize, #[case] level: u16, #[case] size: usize) {
    let link = "https://example.lg.jp/tsunagari/#/s/AQ-_0aZ9";
    let link: String = link.chars().cycle().take(length).collect();
    let picture = qr(&link).unwrap();
    let (meta, text) = read(&picture);
    assert_eq!((text.as_str(), meta.ecc_level), (link.as_str(), level));
    assert_eq!(picture.size, size);
}

#[test]
fn what_is_too_long_has_no_picture() {
    assert_eq!(qr(&"a".repeat(2_954)), None);
    assert_eq!(qr(&"a".repeat(70_000)), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_as_it_was(text in "[A-Za-z0-9_-]{1,300}|\\PC{1,80}") {
        let picture = qr(&text).unwrap();
        prop_assert_eq!(read(&picture).1, text);
    }
}
