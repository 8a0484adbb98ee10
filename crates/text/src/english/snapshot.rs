//! `SnapshotText`'s texts in English.

use crate::{English, Phrase, SnapshotText, day};

impl English for SnapshotText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Mark { by: "", on } => return format!("Snapshot ({})", day(*on)).into(),
            Self::Mark { by, on } => return format!("Snapshot ({by}, {})", day(*on)).into(),
            Self::Bar => "About this snapshot",
            Self::BarWords => "A shared report. It cannot be changed here.",
            Self::FiguresOnly => "Notes and written assessments are not in the link.",
            Self::NoClaims => {
                "This snapshot came in a link, so there are no claims to check. Finding the rule and looking through the data still work."
            }
            Self::ReadOnly => {
                "The structure of a snapshot cannot be changed. To change it, press “Take over and edit”."
            }
            Self::HidePassphrase => "Hide the passphrase",
            Self::TakeOver => "Take over and edit",
            Self::OwnReport => "Open my own report",
            Self::Locked => "A passphrase is needed",
            Self::LockedWords => {
                "This snapshot is locked. Enter the passphrase that the person who shared it gave you another way."
            }
            Self::Passphrase => "Passphrase",
            Self::Open => "Open",
            Self::Trying => "Checking. This can take a few seconds.",
            Self::WrongPassphrase => {
                "The passphrase is wrong. Check it for capital letters and mistypes, then enter it again."
            }
            Self::NoCrypto => {
                "This page was opened over http, where nothing can be unlocked. Open it at an https address or as a saved file."
            }
            Self::Damaged => "The snapshot cannot be read",
            Self::DamagedWords => {
                "The link was cut off or altered. Copy the whole link and open it again, or ask the person who shared it to send it again."
            }
            Self::PageDamagedWords => {
                "The report in this file is damaged. Ask the person who shared it to send it again."
            }
            Self::Newer => "The snapshot was made by a newer version",
            Self::NewerWords => {
                "It was made by a newer version than this app and cannot be opened here. Open it in a newer version, or ask the person who shared it to send a file."
            }
            Self::MissingBase => "The report it builds on is needed",
            Self::MissingBaseWords { name } => {
                return format!(
                    "This link carries only what differs from the report “{name}”. Open that report’s file in this browser first, then open the link again."
                )
                .into();
            }
            Self::TooLarge => "The snapshot is too large",
            Self::TooLargeWords => {
                "The content is over the limit and is not opened, to be safe. Ask the person who shared it to send a file."
            }
        };
        fixed.into()
    }
}
