//! How large files are as they are and as a host sends them.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process;

/// Node knows both codecs, at the levels that hosts use for files packed beforehand.
const MEASURE: &str = "const fs=require('fs'),z=require('zlib');\
for(const f of process.argv.slice(1)){const b=fs.readFileSync(f),c=z.constants;\
console.log(b.length,z.gzipSync(b,{level:9}).length,\
z.brotliCompressSync(b,{params:{[c.BROTLI_PARAM_QUALITY]:11,[c.BROTLI_PARAM_SIZE_HINT]:b.length}}).length)}";

/// A file's name and its bytes raw, with gzip and with brotli.
pub struct Size {
    pub name: String,
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

/// Measures files of a folder, in the order given.
pub fn measure(root: &Path, folder: &Path, names: &[String]) -> Result<Vec<Size>> {
    let mut node = process::command(root, "node");
    node.args(["-e", MEASURE])
        .args(names.iter().map(|name| folder.join(name)));
    let said = process::answer(node).context("Node could not measure the files")?;
    let rows: Vec<&str> = said.lines().collect();
    if rows.len() != names.len() {
        bail!("Node measured {} of {} files", rows.len(), names.len());
    }
    names
        .iter()
        .zip(rows)
        .map(|(name, row)| size(name, row))
        .collect()
}

fn size(name: &str, row: &str) -> Result<Size> {
    let numbers: Vec<u64> = row
        .split(' ')
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers[..] {
        [raw, gzip, brotli] => Ok(Size {
            name: name.into(),
            raw,
            gzip,
            brotli,
        }),
        _ => bail!("Node measured {name} as `{row}`"),
    }
}

/// The sum over files.
pub fn total(sizes: &[Size]) -> Size {
    let sum = |of: fn(&Size) -> u64| sizes.iter().map(of).sum();
    Size {
        name: "total".into(),
        raw: sum(|s| s.raw),
        gzip: sum(|s| s.gzip),
        brotli: sum(|s| s.brotli),
    }
}

/// A table of sizes in bytes, with its total, for a person.
pub fn table(sizes: &[Size]) -> String {
    let total = total(sizes);
    let rows = sizes.iter().chain([&total]);
    let width = rows.clone().map(|size| size.name.len()).max().unwrap_or(0);
    let mut text = format!(
        "{:width$} {:>10} {:>10} {:>10}\n",
        "", "raw", "gzip", "brotli"
    );
    for Size {
        name,
        raw,
        gzip,
        brotli,
    } in rows
    {
        text.push_str(&format!(
            "{name:width$} {raw:>10} {gzip:>10} {brotli:>10}\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up() {
        let sizes = [
            size("a.js", "100 50 40").unwrap(),
            size("b.css", "10 9 8").unwrap(),
        ];
        let all = total(&sizes);
        assert_eq!((all.raw, all.gzip, all.brotli), (110, 59, 48));
        assert_eq!(table(&sizes).lines().count(), 4);
        assert!(size("c", "1 2").is_err());
    }
}
