//! `ShareText`'s texts in English.

use super::figures::counted;
use crate::{English, Phrase, ShareText};

impl English for ShareText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "Hand out the report as it is now, as a “snapshot”. Changes you make later do not reach a snapshot that is handed out."
            }
            Self::Terms => "Name and date on the snapshot",
            Self::TermsWords => "They tell those who receive it who published it, and when.",
            Self::By => "Published by",
            Self::ByHint => "For example: the department’s name. You can leave it empty.",
            Self::On => "Published on",
            Self::OnHint => "For example: 2026-04-01",
            Self::NoSuchDay => "The date cannot be read. Write it like “2026-04-01”.",
            Self::Lock => "Lock before publication",
            Self::LockWords => {
                "To hand out a draft that is not published yet, lock it with a passphrase. Tell the passphrase another way, such as by telephone. If it is forgotten, nobody can open the draft."
            }
            Self::LockOn => "Lock with a passphrase",
            Self::Ways => "Ways to share",
            Self::LinkFor => "LINE, email, leaflets, slides",
            Self::PageFor => "Shared folders, USB sticks, workshops",
            Self::PlainFor => "Email attachments, paper",
            Self::DataFor => "Colleagues, spreadsheets",
            Self::QrDense => {
                "The QR code is so fine that it may not be read from paper. Show it large on a slide, or shorten the link."
            }
            Self::QrLeafletLocked => "You need the passphrase to open it.",
            Self::PassphraseHint => {
                "About 4 unrelated words in a row are easy to remember and hard to break. Full-width and half-width letters are the same."
            }
            Self::PassphraseShort { least } => {
                return format!(
                    "Use at least {} for the passphrase.",
                    counted(*least, "character")
                )
                .into();
            }
            Self::NoLock => {
                "This page was opened over http, where the browser’s encryption does not work, so nothing can be locked. It works at an https address or in a saved file."
            }
            Self::WhoReads => "Who can read it",
            Self::Inside => "What is inside",
            Self::Link => "Link and QR code",
            Self::LinkWords => {
                "For LINE, email, or a QR code on a handout. The content is in the address after the “#” and is not sent to a server."
            }
            Self::LinkReaders => {
                "Anyone who gets hold of the link can read it. It can be forwarded or posted on."
            }
            Self::LinkReadersLocked => {
                "Only people who have both the link and the passphrase can read it. The link alone tells nothing of the content."
            }
            Self::LinkInside => {
                "Figures such as targets and actuals, rules for computing rates, marks of what cannot be compared, and chosen readings. Names too, if the structure differs from the original report’s."
            }
            Self::LinkLeft => {
                "Notes, written assessments and printed figures for the check are left out."
            }
            Self::LinkField => "Link to share",
            Self::LinkMake => "Make a locked link",
            Self::LinkMade => "The locked link is ready. It stands below.",
            Self::LinkStale => "The content or the passphrase has changed. Make the link again.",
            Self::LinkCopy => "Copy link",
            Self::LinkCopied => "Copied.",
            Self::LinkNotCopied => {
                "Copying does not work on this page. Select the field, then copy with the keyboard or a long press."
            }
            Self::LinkOpen => "See what others will see",
            Self::LinkLength { characters } => {
                return counted(*characters, "character").into();
            }
            Self::Base => "How to shorten the link",
            Self::BaseShortest => "What differs from the report in the app (if shorter)",
            Self::BaseAlone => "Everything",
            Self::BaseOf { name } => return format!("What differs from “{name}”").into(),
            Self::BaseWarning { name } => {
                return format!("Those who receive it need “{name}” in their browser too.").into();
            }
            Self::Address => "Address where the app is",
            Self::AddressHint => "For example: https://www.city.example.lg.jp/tsunagari/",
            Self::AddressMissing => {
                "This page is open as a file. Enter an address that others can open (it begins with https://), and it becomes a link."
            }
            Self::Media => "Length of the link, and where it works",
            Self::MediumPrint => "Print, QR code",
            Self::MediumMail => "Outlook email",
            Self::MediumBrowser => "Browser, LINE",
            Self::Fits { most } => {
                return format!("Works (up to {})", counted(*most, "character")).into();
            }
            Self::TooLong { most, over } => {
                return format!(
                    "Too long (up to {}, {over} over)",
                    counted(*most, "character")
                )
                .into();
            }
            Self::QrAlt { by: "" } => "QR code that opens this report’s snapshot",
            Self::QrAlt { by } => return format!("QR code that opens the snapshot by {by}").into(),
            Self::QrTooLong => "The link is too long for a QR code.",
            Self::QrPrint => "Print QR code",
            Self::QrSave => "Save QR code as SVG",
            Self::QrLeaflet => {
                "Scan it with a phone’s camera to open the snapshot of the evaluation."
            }
            Self::Page => "Page that runs on its own",
            Self::PageWords => {
                "One HTML file with the app and the report inside. It opens from a shared folder or a USB stick, without a network. As an email attachment it may be stopped."
            }
            Self::PageReaders => "Anyone who gets hold of the file can read it.",
            Self::PageReadersLocked => {
                "Only people who have both the file and the passphrase can read it."
            }
            Self::PageInside => {
                "All of the report (with notes, written assessments and the claims check), and the app with charts to explore. Those who open it can make such files too."
            }
            Self::PageSave => "Save running page (.html)",
            Self::PageMaking => "Making it…",
            Self::Plain => "Page for reading only",
            Self::PlainWords => {
                "An HTML file without scripts. It arrives even where scripts are taken out of attachments, and can be read on a phone or on paper."
            }
            Self::PlainReaders => "Anyone who gets hold of the file can read it.",
            Self::PlainInside => {
                "The evaluated year’s tables, charts and tables of all indicators, written assessments and notes."
            }
            Self::PlainNoLock => {
                "This page cannot be locked. Hand out a draft that is not published yet another way."
            }
            Self::PlainSave => "Save reading page (.html)",
            Self::Data => "Data files",
            Self::DataWords => "For this app on another computer, or for a spreadsheet.",
            Self::DataReaders => "Anyone who gets hold of the file can read it.",
            Self::DataReadersLocked => {
                "Only people who have both the file and the passphrase can read it."
            }
            Self::DataInside => {
                "JSON is all of the report. Open it in this app under “Data”. CSV is the figures by indicator and year."
            }
            Self::DataJson => "Save JSON",
            Self::DataCsv => "Save CSV",
            Self::DataCsvNoLock => {
                "CSV cannot be locked. Hand out JSON, and those who receive it can open it and make it CSV."
            }
            Self::Saved { name } => {
                return format!("Read back, found to be the same, and saved as “{name}”.").into();
            }
            Self::Unequal => {
                "What was made did not come out the same as the report when it was read back. Nothing was handed out. Save the report to a file under “Data”, and tell those who provide the app."
            }
            Self::NotLocked => {
                "It could not be locked. Nothing was handed out. Reopen the page and try again."
            }
            Self::NoTemplate => {
                "The template of the running page could not be loaded. Check the connection and try again. Nothing was handed out."
            }
            Self::NeedsPassphrase => "Enter a passphrase first.",
        };
        fixed.into()
    }
}
