//! Other programs: how they are found, started, shown on screen and read.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow, bail};

/// The repository's root, wherever the command was called from.
pub fn root() -> Result<PathBuf> {
    // Cargo says it at the start. Checkouts that share a target folder may share the program, too.
    let compiled = || env!("CARGO_MANIFEST_DIR").into();
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(compiled, PathBuf::from);
    Ok(here
        .ancestors()
        .nth(2)
        .context("crates/xtask is no longer two folders deep")?
        .to_path_buf())
}

/// A program that is to run in the root with `.tools/bin` first on its PATH.
pub fn command(root: &Path, program: &str) -> Command {
    let mut command = Command::new(program);
    let own = root.join(".tools").join("bin");
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(own).chain(std::env::split_paths(&inherited));
    if let Ok(path) = std::env::join_paths(paths) {
        command.env("PATH", path);
    }
    command.current_dir(root);
    command
}

/// The cargo that started this program.
pub fn cargo(root: &Path) -> Command {
    command(
        root,
        &std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()),
    )
}

/// Runs a program with its output on screen.
///
/// # Errors
/// If it cannot be started or ends with anything but success; the message names it.
pub fn run(mut command: Command) -> Result<()> {
    let name = shown(&command);
    let status = command
        .status()
        .with_context(|| format!("cannot start `{name}`"))?;
    if !status.success() {
        bail!("`{name}` ended with {status}");
    }
    Ok(())
}

/// What a program printed, where it ended well; nothing where it is missing or failed.
pub fn answer(mut command: Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A program's end and all that it printed.
#[derive(Debug)]
pub struct Transcript {
    pub success: bool,
    pub text: String,
}

/// Runs a program, shows its output line by line, and keeps it.
pub fn transcribe(mut command: Command) -> Result<Transcript> {
    let name = shown(&command);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    let out = child.stdout.take().context("no stdout")?;
    let err = child.stderr.take().context("no stderr")?;
    let errors = thread::spawn(move || echo(err, std::io::stderr()));
    let mut text = echo(out, std::io::stdout());
    text.push_str(&errors.join().unwrap_or_default());
    let success = child.wait()?.success();
    Ok(Transcript { success, text })
}

fn echo(from: impl Read, mut to: impl Write) -> String {
    let mut reader = BufReader::new(from);
    let (mut text, mut line) = (String::new(), Vec::new());
    while reader.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
        // A closed terminal is no reason to stop the tests.
        let _ = to.write_all(&line).and_then(|()| to.flush());
        text.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    text
}

/// A program that runs beside others.
pub struct Beside(JoinHandle<std::io::Result<Output>>);

/// Starts a program beside all that follows.
pub fn beside(mut command: Command) -> Beside {
    Beside(thread::spawn(move || command.stdin(Stdio::null()).output()))
}

impl Beside {
    /// Waits for its end, shows what it printed meanwhile, and says whether it ended well.
    ///
    /// # Errors
    /// If it could not be started.
    pub fn end(self) -> Result<bool> {
        let ended = self.0.join().map_err(|_| anyhow!("nobody waited for it"))?;
        let output = ended.context("cannot start what runs beside")?;
        std::io::stderr().write_all(&output.stderr)?;
        std::io::stdout().write_all(&output.stdout)?;
        Ok(output.status.success())
    }
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Opens an address in the user's browser, where there is one.
pub fn open(url: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    if Command::new(opener)
        .arg(url)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .is_err()
    {
        eprintln!("no `{opener}` here: open the address yourself");
    }
}

#[cfg(test)]
mod tests {
    use super::{beside, cargo, root};

    #[test]
    fn what_runs_beside_tells_how_it_ended() {
        let ended = |argument: &str| {
            let mut cargo = cargo(&root().unwrap());
            cargo.arg(argument);
            beside(cargo).end().unwrap()
        };
        assert!(ended("--version"));
        assert!(!ended("--no-such-option"));
    }
}
