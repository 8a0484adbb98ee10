//! A report in a page that runs on its own: nothing but the block changes, and nothing gets out of it.

use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Value, json};
use tsunagari_formats::{read_report, report_inside, with_report};

const BEFORE: &str = "<!DOCTYPE html><html lang=ja><meta charset=utf-8><title>つながり</title>";
const OPEN: &str = r#"<script type="application/json" id="tsunagari-report">"#;
const AFTER: &str = "<style>p{}</style><script>let a='<script>';</script><p>本文";

fn template() -> String {
    format!("{BEFORE}{OPEN}</script>{AFTER}")
}

/// What a browser finds in the block, by the rules for the text of a script element: it ends at `</script`,
/// whatever the case, and `<!--` would hide that end.
fn found_by_a_browser(page: &str) -> &str {
    let inside = page.strip_prefix(&format!("{BEFORE}{OPEN}")).unwrap();
    let inside = inside.strip_suffix(&format!("</script>{AFTER}")).unwrap();
    let small = inside.to_ascii_lowercase();
    for end in ["</script", "<script", "<!--", "-->"] {
        assert!(!small.contains(end), "{end} in {inside}");
    }
    inside
}

#[test]
fn an_empty_page_has_no_report() {
    assert_eq!(report_inside(&template()), None);
    let spaced = format!("{BEFORE}{OPEN}\n</script>{AFTER}");
    assert_eq!(report_inside(&spaced), None);
}

#[rstest]
#[case::ends_the_block("</script><img src=x onerror=alert(1)>")]
#[case::ends_it_in_capitals("</SCRIPT ><svg/onload=alert(1)>")]
#[case::opens_a_comment("<!--<script>")]
#[case::closes_a_comment("--></script>")]
#[case::another_block(r#"<script type="application/json" id="tsunagari-report">"#)]
#[case::line_separators("a\u{2028}b\u{2029}c")]
#[case::references("&lt;&amp;&#60;&lt")]
#[case::escapes_of_its_own(r"\u003c \\u003c \")]
#[case::control_characters("\u{0}\u{1}\r\n\t\u{7f}\u{feff}")]
#[case::none("")]
fn a_hostile_text_stays_inside_and_is_read_back(#[case] text: &str) {
    let data = json!({ "name": text, text: [text] });
    let page = with_report(&template(), &data.to_string()).unwrap();
    let inside = found_by_a_browser(&page);
    assert!(!inside.contains(['<', '>', '&', '\u{2028}', '\u{2029}']));
    assert_eq!(report_inside(&page), Some(inside));
    assert_eq!(serde_json::from_str::<Value>(inside).unwrap(), data);
}

#[test]
fn the_bundled_report_is_read_from_the_page_as_it_was() {
    let json = include_str!("../../../../data/takamatsu-r5.json");
    let page = with_report(&template(), json).unwrap();
    let inside = report_inside(&page).unwrap();
    assert_eq!(
        read_report(inside.as_bytes()).unwrap(),
        read_report(json.as_bytes()).unwrap()
    );
}

#[rstest]
#[case::no_block("<p>a page")]
#[case::a_block_without_end(r#"<script type="application/json" id="tsunagari-report">{}"#)]
#[case::two_blocks(
    r#"<script type="application/json" id="tsunagari-report"></script><script type="application/json" id="tsunagari-report"></script>"#
)]
#[case::a_block_around_another(
    r#"<script type="application/json" id="tsunagari-report"><script type="application/json" id="tsunagari-report"></script>"#
)]
#[case::another_spelling("<script id=tsunagari-report type=application/json></script>")]
#[case::empty("")]
fn another_page_takes_no_report(#[case] page: &str) {
    assert_eq!(with_report(page, "{}"), None);
    assert_eq!(report_inside(page), None);
}

proptest! {
    #[test]
    fn only_the_block_changes(text in any::<String>(), other in any::<String>()) {
        let (data, later) = (json!([text]).to_string(), json!({ other: 1 }).to_string());
        let page = with_report(&template(), &data).unwrap();
        prop_assert_eq!(serde_json::from_str::<Value>(found_by_a_browser(&page)).unwrap(), json!([text]));
        // A page made from a page is the one made from the template.
        prop_assert_eq!(with_report(&page, &later), with_report(&template(), &later));
        prop_assert_eq!(with_report(&page, ""), Some(template()));
    }

    /// What is no JSON gets no further either.
    #[test]
    fn nothing_ends_the_block(text in "(</?script|<!--|-->|\\PC|[<>&\u{2028}])*") {
        let page = with_report(&template(), &text).unwrap();
        prop_assert!(!found_by_a_browser(&page).contains('<'));
    }
}
