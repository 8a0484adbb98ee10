//! Packs the wasm into `dist/tsunagari.html`, the app in one file, and with it the page's own markup, so that
//! the page can make others of its kind. `page.mjs` wrote the page, `unpack.mjs` unpacks in the browser.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use lzma_rust2::{LzmaOptions, LzmaWriter};

/// The file's name in `dist/`.
const FILE: &str = "tsunagari.html";
/// The elements whose texts the page fills in from itself.
const FILLED: [&str; 2] = ["script", "style"];

/// Puts the wasm and the markup where `single.mjs` left room for them.
///
/// # Errors
/// If there is no such room.
pub fn fill(dist: &Path, wasm: &[u8]) -> Result<()> {
    let file = dist.join(FILE);
    let page = fs::read_to_string(&file)?;
    let markup = without_texts(&page)?;
    let page = put(&page, "tsunagari-page", &pack(markup.as_bytes())?)?;
    let page = put(&page, "tsunagari-app", &pack(wasm)?)?;
    Ok(fs::write(&file, page)?)
}

/// A page with nothing in its scripts and styles.
fn without_texts(page: &str) -> Result<String> {
    let mut markup = String::new();
    let mut rest = page;
    loop {
        let starts = FILLED.map(|name| rest.find(&format!("<{name}")));
        let Some(start) = starts.into_iter().flatten().min() else {
            markup.push_str(rest);
            return Ok(markup);
        };
        let inside = rest[start..].find('>').context("a tag without an end")? + start + 1;
        let name = FILLED
            .into_iter()
            .find(|name| rest[start + 1..].starts_with(name));
        let end = format!("</{}", name.unwrap_or_default());
        let end = rest[inside..]
            .find(&end)
            .context("an element without an end")?
            + inside;
        markup.push_str(&rest[..inside]);
        rest = &rest[end..];
    }
}

/// Puts a text into the element of an id that is empty.
fn put(page: &str, id: &str, text: &str) -> Result<String> {
    let tag = format!(" id=\"{id}\">");
    match page.split(&tag).collect::<Vec<_>>()[..] {
        [before, after] if after.starts_with("</") => Ok([before, &tag, text, after].concat()),
        _ => bail!("the page has no room for {id}"),
    }
}

/// Bytes as LZMA, which packs wasm a quarter better than what browsers unpack by themselves, in letters.
fn pack(bytes: &[u8]) -> Result<String> {
    let mut options = LzmaOptions::with_preset(9);
    // As tried on the app's wasm. More in the literals' context is less in the file; places say nothing.
    (options.lc, options.lp, options.pb) = (4, 0, 0);
    options.nice_len = LzmaOptions::NICE_LEN_MAX;
    options.depth_limit = 1000;
    let size = u64::try_from(bytes.len())?;
    let mut packed = LzmaWriter::new_use_header(Vec::new(), &options, Some(size))?;
    packed.write_all(bytes)?;
    Ok(letters(&packed.finish()?))
}

/// Four bytes as five letters: `*` to `~`, with `!` in the place of `<`, which could end the element.
fn letters(bytes: &[u8]) -> String {
    let group = |four: &[u8]| {
        let mut whole = [0; 4];
        whole[..four.len()].copy_from_slice(four);
        let value = u32::from_be_bytes(whole);
        [85_u32.pow(4), 85_u32.pow(3), 85_u32.pow(2), 85, 1].map(|unit| value / unit % 85)
    };
    let letter = |digit: u32| match char::from_u32(digit + u32::from('*')) {
        Some('<') | None => '!',
        Some(letter) => letter,
    };
    bytes.chunks(4).flat_map(group).map(letter).collect()
}

#[cfg(test)]
mod tests;
