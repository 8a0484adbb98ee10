//! Makes `dist/`: the app as static files with relative addresses.

mod constants;
mod halves;
mod icons;
mod later;
mod names;
mod optimised;
mod single;
mod style;

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

pub use later::{Seen, lines as later_lines};
use optimised::{ONCE, UTMOST};

use crate::{process, sizes, tools};

/// What goes into the bundle; anything newer than `dist/` there means a new build.
const SOURCES: [&str; 12] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "src",
    "crates",
    "data",
    "style",
    "public",
    "characters",
    ".cargo",
];

/// Run by Node; see its first lines.
const PAGE: &str = "crates/xtask/src/bundle/page.mjs";
/// Run by Node on what the build has made; the journeys run it on a copy, too.
const OFFLINE: &str = "crates/xtask/src/bundle/offline.mjs";
/// Which functions a first visit can do without; see `later.rs`.
pub const LATER: &str = "crates/xtask/src/bundle/later.txt";
/// The export of src/browser/rest.rs that fetches the wasm's second half.
const FETCH_REST: &str = "fetch_rest";
/// Builds `dist/` and prints how large its files are.
pub fn build(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    // A build that fails must not leave an older one for the journeys.
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    build_whole(root, &dist)?;
    let whole = divide(root, &dist).context("dist/ was built, but its wasm not divided")?;
    move_styles(&dist).context("dist/ was built, but its styles not divided")?;
    fingerprint(&dist)?;
    make_pages(root, &dist)?;
    single::fill(&dist, &whole).context("dist/ was built, but not its single page")?;
    icons::draw(&dist).context("dist/ was built, but not its icons")?;
    make_worker(root, &dist)?;
    report(root)
}

/// Builds the app with its wasm in one piece, and with the names of its functions.
pub fn build_whole(root: &Path, dist: &Path) -> Result<()> {
    let mut trunk = process::command(root, "trunk");
    // Trunk reads NO_COLOR as a switch that must be `true` or `false`, against the convention.
    trunk
        .args(["build", "--release", "--dist"])
        .arg(dist)
        .env_remove("NO_COLOR");
    // It warns at every build of what the step after it does.
    trunk
        .env("RUST_LOG", "error,trunk=info,trunk::processing::minify=off")
        .env_remove("RUST_BACKTRACE");
    trunk.env("CARGO_ENCODED_RUSTFLAGS", compiler_flags());
    process::run(trunk).context("the app was not built")
}

/// Puts what a first visit does not run into a wasm of its own, and optimises both. Answers with the wasm in
/// one piece, optimised, for the page that brings it along.
fn divide(root: &Path, dist: &Path) -> Result<Vec<u8>> {
    let (wasm, script) = (only_file(dist, "_bg.wasm")?, only_file(dist, ".js")?);
    let list = fs::read_to_string(root.join(LATER))?;
    let later = later::Later::read(&list);
    let (whole, text) = names::shorten_imports(&fs::read(&wasm)?, &fs::read_to_string(&script)?)?;
    let linked = fs::read(linked_wasm(root)).context("the linked wasm cannot be read")?;
    let constants = constants::waiting(&linked, |name| later.has(name))?;
    let halves = halves::divide(&whole, FETCH_REST, |name| later.has(name), &constants)?;
    let whole = halves::parse(&whole)?.emit_wasm();
    let kept = target(root).join("optimised");
    let modules = [(halves.first, UTMOST), (halves.rest, ONCE), (whole, ONCE)];
    let [first, rest, whole] = optimised::all(root, &kept, modules)?;
    fs::write(&script, text)?;
    fs::write(rest_of(&wasm), rest)?;
    fs::write(&wasm, first)?;
    Ok(whole)
}

/// Lets the styles that can wait come with the second half, and leaves them in a file of their own for those
/// who make the pages.
fn move_styles(dist: &Path) -> Result<()> {
    let (html, rest) = (
        dist.join("index.html"),
        rest_of(&only_file(dist, "_bg.wasm")?),
    );
    let (page, later) = style::take_later(&fs::read_to_string(&html)?)?;
    let mut wasm = fs::read(&rest)?;
    style::put(&mut wasm, &later);
    fs::write(rest, wasm)?;
    fs::write(html, page)?;
    Ok(fs::write(dist.join("later.css"), later)?)
}

/// The module as the linker left it, with its relocations.
fn linked_wasm(root: &Path) -> PathBuf {
    target(root)
        .join("wasm32-unknown-unknown")
        .join("release")
        .join("tsunagari.wasm")
}

/// Where cargo builds.
fn target(root: &Path) -> PathBuf {
    let elsewhere = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    elsewhere.unwrap_or_else(|| root.join("target"))
}

/// The file of the second half, beside that of the first.
fn rest_of(wasm: &Path) -> PathBuf {
    let name = wasm.to_string_lossy().replace("_bg.wasm", "_rest.wasm");
    PathBuf::from(name)
}

/// Names the app's files after all that they hold: a browser that keeps one of them from an earlier build
/// must never join it to the others of a later one.
fn fingerprint(dist: &Path) -> Result<()> {
    let wasm = only_file(dist, "_bg.wasm")?;
    let (script, rest) = (only_file(dist, ".js")?, rest_of(&wasm));
    let name = script.file_stem().context("a script without a name")?;
    let before = name.to_string_lossy().into_owned();
    let mut hash = DefaultHasher::new();
    for file in [&script, &wasm, &rest] {
        hash.write(&fs::read(file)?);
    }
    let after = format!("tsunagari-{:016x}", hash.finish());
    for file in [dist.join("index.html"), script.clone()] {
        fs::write(&file, fs::read_to_string(&file)?.replace(&before, &after))?;
    }
    for file in [script, wasm, rest] {
        let name = file.to_string_lossy().replace(&before, &after);
        fs::rename(file, name)?;
    }
    Ok(())
}

/// The one file of a folder whose name ends so.
///
/// # Errors
/// If there is none, or more than one.
pub fn only_file(folder: &Path, end: &str) -> Result<PathBuf> {
    let names = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    let mut found = names.filter(|path| path.to_string_lossy().ends_with(end));
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => bail!("{} holds no *{end}", folder.display()),
        _ => bail!("{} holds more than one *{end}", folder.display()),
    }
}

/// Compiler flags that keep this machine's folders out of the messages in the wasm, give functions the names
/// by which `later.txt` knows them, and say which constants a function needs.
///
/// They do not name the project's own folder, from which its files are named as they stand in it: another
/// checkout's flags are the same, so that it finds the dependencies built.
fn compiler_flags() -> String {
    let own = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo"));
    let registry = own
        .or_else(home)
        .map(|cargo| cargo.join("registry").join("src"));
    let folder = registry.map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    let further = ["-Csymbol-mangling-version=v0", "-Clink-arg=--emit-relocs"];
    let flags = folder.into_iter().chain(further.map(str::to_owned));
    flags.collect::<Vec<_>>().join("\u{1f}")
}

/// Builds `dist/` unless it is newer than all of its sources.
pub fn build_if_stale(root: &Path) -> Result<()> {
    if is_stale(root) {
        build(root)
    } else {
        println!("dist/ is newer than its sources; nothing to build");
        Ok(())
    }
}

fn is_stale(root: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let Some(built) = changed(&root.join("dist").join("index.html")) else {
        return true;
    };
    // Of the commands themselves only what divides the wasm shapes the bundle.
    let own = root.join("crates").join("xtask");
    let shaping = own.join("src").join("bundle");
    let mut newest = SystemTime::UNIX_EPOCH;
    for source in SOURCES {
        for file in files(&root.join(source))
            .into_iter()
            .filter(|file| !file.starts_with(&own) || file.starts_with(&shaping))
        {
            newest = newest.max(changed(&file).unwrap_or(SystemTime::now()));
        }
    }
    newest >= built
}

/// Puts styles and module into the page, minified, and a policy that allows nothing else; and the same for
/// the single page.
fn make_pages(root: &Path, dist: &Path) -> Result<()> {
    let mut node = process::command(root, "node");
    node.arg(root.join(PAGE)).arg(dist);
    node.arg(tools::npm_package(root, "esbuild"));
    process::run(node).context("dist/ was built, but not made one page")
}

/// Writes the service worker, which names all that the app asks its host for, as it is now.
fn make_worker(root: &Path, dist: &Path) -> Result<()> {
    let mut node = process::command(root, "node");
    node.arg(root.join(OFFLINE)).arg(dist);
    process::run(node).context("dist/ was built, but not its service worker")
}

fn report(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let names: Vec<String> = files(&dist)
        .iter()
        .filter_map(|file| file.strip_prefix(&dist).ok())
        .map(|name| name.to_string_lossy().replace('\\', "/"))
        .collect();
    println!(
        "\ndist/, in bytes:\n{}",
        sizes::table(&sizes::measure(root, &dist, &names)?)
    );
    Ok(())
}

/// All files below a path (or the path itself, if it is one), sorted.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.flat_map(|entry| files(&entry.path())).collect();
    found.sort();
    found
}

/// Installs a folder's npm packages by its lock file, unless they are there already.
pub fn install_packages(root: &Path, folder: &Path) -> Result<()> {
    let lock =
        fs::read(folder.join("package-lock.json")).context("package-lock.json cannot be read")?;
    let stamp = folder.join("node_modules").join(".installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = process::command(root, "npm");
    npm.current_dir(folder)
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    // The tests run in the system's Chromium.
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run(npm)?;
    Ok(fs::write(stamp, lock)?)
}
