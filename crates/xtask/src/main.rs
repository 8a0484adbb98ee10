//! The project's own commands: `cargo xtask run`, `test`, `check`, `build`, `serve`, `bench`.
//!
//! Whatever they need beyond rustup and Node they install themselves, into the ignored `.tools/` folder.

mod bench;
mod bundle;
mod first_visit;
mod fuzz;
mod process;
mod serve;
mod setup;
mod sizes;
mod suites;
mod summary;
mod tools;

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

const HELP: &str = "\
cargo xtask <command>

  run [--open] [--port N]   install what bundling needs, build, serve on loopback, print the address
  test [--only SUITE]       everything: formatting, clippy, tests, browser tests, journeys
       [-- ARGS]            (ARGS go to the one suite's own command, as in: test --only e2e -- --grep edit)
  check [--only SUITE]      the quick half of test: nothing that needs a browser
  build                     make dist/, which works on any static host and in a sub-folder, and in it
                            tsunagari.html, which needs no host; print sizes
  serve [--dir dist] [--port N] [--host 127.0.0.1] [--mount /sub/]
                            serve a folder as a plain static host would
  bench edit                an edit's frame with the journal and without, in milliseconds
  bench what-if             the frame of a moved slider on 試算, on all indicators, in milliseconds
  bench check               how long the check of 10,000 indicators takes in Chromium
  bench size                what the overview transfers until it is ready, raw, gzip and brotli
  bench kill [--kills 200]  kill Chromium under edits, look for what got lost, write docs/reliability.md
  fuzz TARGET [--minutes 10]
                            random input to a reader, for long (needs a C++ compiler); without TARGET, their names
  first-visit               record what a first visit runs: what it does not is fetched after it
  setup                     install all that run and test need, and stop
  help                      this text

Suites: fmt clippy clippy-wasm unit doc architecture | browser build e2e
";

/// What the command line asked for.
#[derive(Debug, PartialEq)]
enum Task {
    Run {
        open: bool,
        port: Option<u16>,
    },
    Test {
        only: Vec<String>,
        extra: Vec<OsString>,
    },
    Check {
        only: Vec<String>,
        extra: Vec<OsString>,
    },
    Build,
    Serve(serve::Options),
    Bench {
        name: String,
        kills: Option<u32>,
    },
    Fuzz {
        target: String,
        minutes: u32,
    },
    FirstVisit,
    Setup,
    Help,
}

fn parse(mut args: lexopt::Parser) -> Result<Task> {
    let Some(first) = args.next()? else {
        return Ok(Task::Help);
    };
    let name = match first {
        Value(name) => name.string()?,
        Short('h') | Long("help") => return Ok(Task::Help),
        other => return Err(other.unexpected().into()),
    };
    let (mut open, mut port, mut dir) = (false, None, PathBuf::from("dist"));
    let (mut host, mut mount) = (IpAddr::V4(Ipv4Addr::LOCALHOST), String::from("/"));
    let (mut only, mut extra) = (Vec::new(), Vec::new());
    let (mut bench, mut kills) = (None, None);
    let (mut target, mut minutes) = (String::new(), fuzz::MINUTES);
    let with_suites = matches!(name.as_str(), "test" | "check");
    while let Some(arg) = args.next()? {
        match (name.as_str(), arg) {
            (_, Short('h') | Long("help")) => return Ok(Task::Help),
            ("run", Long("open")) => open = true,
            ("run" | "serve", Long("port")) => port = Some(args.value()?.parse()?),
            ("serve", Long("dir")) => dir = args.value()?.into(),
            ("serve", Long("host")) => {
                host = args
                    .value()?
                    .parse()
                    .context("--host takes an IP address")?
            }
            ("serve", Long("mount")) => mount = args.value()?.string()?,
            ("bench", Long("kills")) => kills = Some(args.value()?.parse()?),
            // Without a limit it would never end: 0 is none.
            ("fuzz", Long("minutes")) => minutes = args.value()?.parse::<NonZeroU32>()?.get(),
            ("fuzz", Value(value)) if target.is_empty() => target = value.string()?,
            (_, Long("only")) if with_suites => only.push(args.value()?.string()?),
            // What follows `--` reaches us as plain values.
            (_, Value(value)) if with_suites => extra.push(value),
            ("bench", Value(value)) if bench.is_none() => bench = Some(value.string()?),
            (_, other) => return Err(other.unexpected().into()),
        }
    }
    Ok(match name.as_str() {
        "run" => Task::Run { open, port },
        "test" => Task::Test { only, extra },
        "check" => Task::Check { only, extra },
        "build" => Task::Build,
        "serve" => Task::Serve(serve::Options {
            dir,
            port: port.unwrap_or(0),
            host,
            mount,
        }),
        "bench" => Task::Bench {
            name: bench.context("bench what? `cargo xtask help` lists them")?,
            kills,
        },
        "fuzz" => Task::Fuzz { target, minutes },
        "first-visit" => Task::FirstVisit,
        "setup" => Task::Setup,
        "help" => Task::Help,
        other => bail!("no command `{other}`; `cargo xtask help` lists them"),
    })
}

fn perform(task: Task) -> Result<ExitCode> {
    let root = process::root()?;
    match task {
        Task::Help => print!("{HELP}"),
        Task::Setup => {
            setup::checking(&root)?;
            setup::bundling(&root)?;
            setup::testing(&root)?;
        }
        Task::Build => {
            setup::bundling(&root)?;
            bundle::build(&root)?;
        }
        Task::Run { open, port } => {
            setup::bundling(&root)?;
            bundle::build_if_stale(&root)?;
            let options = serve::Options {
                dir: root.join("dist"),
                port: port.unwrap_or(0),
                ..Default::default()
            };
            let server = serve::Server::start(&options)?;
            println!("\nTsunagari: {}   (Ctrl+C ends it)", server.url());
            if open {
                process::open(&server.url());
            }
            server.wait();
        }
        Task::Serve(options) => {
            let server = serve::Server::start(&options)?;
            println!("{}", server.url());
            server.wait();
        }
        Task::Fuzz { target, minutes } => fuzz::run(&root, &target, minutes)?,
        Task::FirstVisit => first_visit::record(&root)?,
        Task::Bench { name, kills } => return bench::run(&root, &name, kills),
        Task::Check { only, extra } => {
            return suites::run(&root, suites::Half::Quick, &only, &extra);
        }
        Task::Test { only, extra } => {
            return suites::run(&root, suites::Half::Whole, &only, &extra);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    match parse(lexopt::Parser::from_env()).and_then(perform) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(args: &[&str]) -> Result<Task> {
        parse(lexopt::Parser::from_args(args))
    }

    #[test]
    fn reads_the_commands() {
        assert_eq!(task(&[]).unwrap(), Task::Help);
        assert_eq!(
            task(&["run", "--open", "--port", "8080"]).unwrap(),
            Task::Run {
                open: true,
                port: Some(8080)
            }
        );
        assert_eq!(
            task(&["test", "--only", "e2e", "--", "--grep", "edit"]).unwrap(),
            Task::Test {
                only: vec!["e2e".into()],
                extra: vec!["--grep".into(), "edit".into()]
            }
        );
        assert_eq!(
            task(&["fuzz", "link", "--minutes", "2"]).unwrap(),
            Task::Fuzz {
                target: "link".into(),
                minutes: 2
            }
        );
        assert_eq!(
            task(&["bench", "size"]).unwrap(),
            Task::Bench {
                name: "size".into(),
                kills: None
            }
        );
        assert_eq!(
            task(&["bench", "kill", "--kills", "4"]).unwrap(),
            Task::Bench {
                name: "kill".into(),
                kills: Some(4)
            }
        );
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for args in [
            &["rnu"][..],
            &["run", "--opne"],
            &["run", "--port", "x"],
            &["build", "--open"],
            &["build", "--kills", "4"],
            &["bench", "kill", "--kills", "x"],
            &["bench"],
            &["fuzz", "link", "report"],
            &["fuzz", "--minutes", "0"],
        ] {
            assert!(task(args).is_err(), "{args:?} was accepted");
        }
    }
}
