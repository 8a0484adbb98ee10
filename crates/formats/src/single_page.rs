//! A page that runs on its own: the app in one file, and a report inside.
//!
//! The file holds one block for the report, near its beginning, which browsers do not run:
//!
//! ```html
//! <script type="application/json" id="tsunagari-report">…</script>
//! ```
//!
//! Empty it is the app as it is released. What stands inside is JSON, with `<`, `>`, `&`, U+2028 and U+2029
//! written as `\u003c` and so on, so that no text can end the block.

/// How the block begins; nowhere else does a page hold this.
const OPEN: &str = r#"<script type="application/json" id="tsunagari-report">"#;
const CLOSE: &str = "</script>";

/// 単独ページへの埋め込み: the page with a report inside, in the place of whatever it held before. All else
/// stays, byte for byte.
///
/// `data` is JSON, whatever it says: what is escaped in it can only stand in JSON's strings, so that its
/// meaning is the same. `None` where `page` has no such block, or more than one.
///
/// ```
/// use tsunagari_formats::{report_inside, with_report};
///
/// let page = r#"<title>a</title><script type="application/json" id="tsunagari-report"></script><p>b"#;
/// let whole = with_report(page, r#"{"name":"</script>"}"#).unwrap();
/// assert_eq!(report_inside(&whole), Some(r#"{"name":"\u003c/script\u003e"}"#));
/// assert_eq!(with_report(&whole, "").as_deref(), Some(page));
/// assert_eq!(with_report("<p>another page", "{}"), None);
/// ```
pub fn with_report(page: &str, data: &str) -> Option<String> {
    let (before, _, after) = split(page)?;
    Some([before, OPEN, &escaped(data), CLOSE, after].concat())
}

/// 単独ページの報告書: the JSON that stands in a page; `None` where the block is empty, or there is none.
pub fn report_inside(page: &str) -> Option<&str> {
    let (_, inside, _) = split(page)?;
    Some(inside.trim()).filter(|inside| !inside.is_empty())
}

/// What stands before the block, in it and after it.
fn split(page: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = page.split_once(OPEN)?;
    let (inside, after) = rest.split_once(CLOSE)?;
    let is_ours = !inside.contains('<') && !after.contains(OPEN);
    is_ours.then_some((before, inside, after))
}

fn escaped(data: &str) -> String {
    let mut text = String::with_capacity(data.len());
    for letter in data.chars() {
        match letter {
            '<' => text.push_str("\\u003c"),
            '>' => text.push_str("\\u003e"),
            '&' => text.push_str("\\u0026"),
            '\u{2028}' => text.push_str("\\u2028"),
            '\u{2029}' => text.push_str("\\u2029"),
            other => text.push(other),
        }
    }
    text
}
