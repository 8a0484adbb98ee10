//! What the suites of one run have in common.

use std::cell::{Cell, OnceCell};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::process::{self, Beside};
use crate::setup::{self, Browser};
use crate::summary::{self, Tally};

/// One run of suites.
pub struct Round<'a> {
    pub root: &'a Path,
    /// Arguments for the one suite that was asked for.
    pub extra: &'a [OsString],
    browser: OnceCell<Option<Browser>>,
    building: Cell<Option<Beside>>,
}

impl<'a> Round<'a> {
    pub fn new(root: &'a Path, extra: &'a [OsString]) -> Self {
        Self {
            root,
            extra,
            browser: OnceCell::new(),
            building: Cell::default(),
        }
    }

    pub fn cargo(&self, args: &[&str]) -> Command {
        let mut cargo = process::cargo(self.root);
        cargo.args(args);
        cargo
    }

    /// A check without tests of its own: right if the command ends well.
    pub fn right(&self, args: &[&str]) -> Result<Tally> {
        let mut cargo = self.cargo(args);
        cargo.args(self.extra);
        Ok(Tally::check(process::transcribe(cargo)?.success))
    }

    /// A suite of tests that cargo runs, counted by their own summaries.
    pub fn tests(&self, mut cargo: Command) -> Result<Tally> {
        cargo.args(self.extra);
        Ok(summary::cargo_test(&process::transcribe(cargo)?))
    }

    /// Starts the release build beside the suites before it: it works in folders of its own, on one core for half of its time.
    ///
    /// # Errors
    /// If this program does not know where it is.
    pub fn build_beside(&self) -> Result<()> {
        let mut own = process::command(self.root, &std::env::current_exe()?.to_string_lossy());
        own.arg("build");
        self.building.set(Some(process::beside(own)));
        Ok(())
    }

    /// The release build, where it was started before.
    pub fn building(&self) -> Option<Beside> {
        self.building.take()
    }

    /// The browser, set up once; what is missing is told once.
    pub fn browser(&self) -> Result<&Browser> {
        let found = self.browser.get_or_init(|| {
            let found = setup::testing(self.root);
            found.map_err(|error| eprintln!("{error:#}")).ok()
        });
        match found {
            Some(browser) => Ok(browser),
            None => bail!("there is no browser to test in"),
        }
    }
}
