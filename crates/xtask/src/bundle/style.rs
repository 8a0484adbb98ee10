//! Styles that a first visit of the overview does without: they come with the second half of the wasm, as a
//! section of its own that the script in `index.html` makes a style element of.

use anyhow::{Context, Result, bail};

/// The style sheet `style/later.css`, as it stands in the page: what follows it can wait.
const LATER: &str = "<style>@layer later;</style>";
/// The section's name.
const SECTION: &str = "style";

/// A page without the styles that can wait, and these as one text.
///
/// # Errors
/// If the page does not say once where they begin, or none follows.
pub fn take_later(html: &str) -> Result<(String, String)> {
    let (before, after) = html.split_once(LATER).context("no style can wait")?;
    let (mut page, mut later, mut left) = (before.to_owned(), String::new(), after);
    while let Some((between, style)) = left.split_once("<style>") {
        let (text, behind) = style.split_once("</style>").context("a style has no end")?;
        page.push_str(between);
        later.push_str(text);
        left = behind;
    }
    page.push_str(left);
    if later.is_empty() || page.contains(LATER) {
        bail!("the page does not say once which styles can wait");
    }
    Ok((page, later))
}

/// Puts styles behind all else in a wasm.
pub fn put(wasm: &mut Vec<u8>, style: &str) {
    let mut section = Vec::new();
    put_number(SECTION.len(), &mut section);
    section.extend_from_slice(SECTION.as_bytes());
    section.extend_from_slice(style.as_bytes());
    // 0 begins a section that a browser does not run.
    wasm.push(0);
    put_number(section.len(), wasm);
    wasm.extend(section);
}

/// LEB128.
fn put_number(mut number: usize, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::{Parser, Payload};

    #[test]
    fn styles_behind_the_mark_leave_the_page() {
        let html = format!(
            "<style>a{{}}</style>{LATER}<style>b{{}}</style><link><style>c{{}}</style><body>"
        );
        let (page, later) = take_later(&html).unwrap();
        assert_eq!(page, "<style>a{}</style><link><body>");
        assert_eq!(later, "b{}c{}");
        assert!(take_later("<style>a{}</style>").is_err());
        assert!(take_later(&format!("{LATER}<body>")).is_err());
    }

    #[test]
    fn a_wasm_brings_them_along() {
        let mut wasm = walrus::Module::default().emit_wasm();
        let style = "a{}".repeat(100);
        put(&mut wasm, &style);
        let found: Vec<_> = Parser::new(0)
            .parse_all(&wasm)
            .filter_map(|payload| match payload.unwrap() {
                Payload::CustomSection(all) if all.name() == SECTION => Some(all.data().to_vec()),
                _ => None,
            })
            .collect();
        assert_eq!(found, [style.into_bytes()]);
    }
}
