//! Packs what `dist/tsunagari.html`, the app in one file, does not need before it starts: its wasm, most of its
//! styles, its module and its drawings; and its own markup, so that the page can make others of its kind.
//! `page.mjs` wrote the page, `starting.mjs` unpacks in the browser.

mod letters;
mod streams;

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use lzma_rust2::{LzmaOptions, LzmaWriter};

use letters::letters;

/// The file's name in `dist/`.
const FILE: &str = "tsunagari.html";
/// The elements whose texts the page fills in from itself.
const FILLED: [&str; 2] = ["script", "style"];
/// The element for all that is packed. `single.mjs` leaves the texts there that are to go with the wasm.
const PACKED: &str = "tsunagari-app";

/// Packs the wasm, the markup and what `single.mjs` left to pack.
///
/// # Errors
/// If it left nothing, or the wasm cannot be taken apart.
pub fn fill(dist: &Path, wasm: &[u8]) -> Result<()> {
    let file = dist.join(FILE);
    let page = fs::read_to_string(&file)?;
    let (before, left, after) = split(&page, PACKED)?;
    let texts: Vec<String> = serde_json::from_str(left).context("nothing is left to pack")?;
    let mut parts = vec![without_texts(&page)?.into_bytes()];
    parts.extend(texts.into_iter().map(String::into_bytes));
    parts.extend(streams::apart(wasm)?);
    let packed = letters(&pack(&joined(&parts)?)?);
    Ok(fs::write(&file, [before, &packed, after].concat())?)
}

/// Parts one behind the other, with how many there are and how long each is in front.
fn joined(parts: &[Vec<u8>]) -> Result<Vec<u8>> {
    let sizes = parts.iter().map(Vec::len);
    let mut bytes = Vec::new();
    for number in [parts.len()].into_iter().chain(sizes) {
        bytes.extend(u32::try_from(number)?.to_le_bytes());
    }
    bytes.extend(parts.concat());
    Ok(bytes)
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

/// A page up to the text of an element, this text, and what follows.
fn split<'a>(page: &'a str, id: &str) -> Result<(&'a str, &'a str, &'a str)> {
    let tag = format!(" id=\"{id}\">");
    let mut places = page.match_indices(&tag).map(|(at, _)| at + tag.len());
    let (Some(start), None) = (places.next(), places.next()) else {
        bail!("the page has no one element {id}");
    };
    let end = page[start..].find("</").context("an element has no end")? + start;
    Ok((&page[..start], &page[start..end], &page[end..]))
}

/// Bytes as LZMA, which packs wasm a quarter better than what browsers unpack by themselves.
fn pack(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    // As tried on the app's wasm in its streams; places say nothing.
    (options.lc, options.lp, options.pb) = (2, 0, 0);
    options.nice_len = LzmaOptions::NICE_LEN_MAX;
    options.depth_limit = 1000;
    let size = u64::try_from(bytes.len())?;
    let mut packed = LzmaWriter::new_use_header(Vec::new(), &options, Some(size))?;
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}

#[cfg(test)]
mod tests;
