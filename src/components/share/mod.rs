//! The parts of the page 共有, one file each: what all ways say, the lock, and the four ways.

pub mod choice;
pub mod data_file;
pub mod leaflet;
pub mod length;
pub mod link;
pub mod lock;
pub mod pages;
pub mod terms;

use crate::browser::dom::{El, el};
use crate::browser::{clock, download};
use crate::session::Session;
use crate::session::sharing::NotShared;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, untrack};
use leptos::task::spawn_local;
use tsunagari_core::Snapshot;
use tsunagari_text::{Say, ShareText};

/// A passphrase has at least so many characters.
const LEAST: usize = 8;

/// What is said on the page once for all ways. Copies are handles to the same.
#[derive(Clone, Copy)]
pub struct Sharing {
    pub session: Session,
    /// 公表者.
    pub by: RwSignal<String>,
    /// 公表日, as it stands in its field.
    pub on: RwSignal<String>,
    /// Whether what is handed out is locked.
    pub locked: RwSignal<bool>,
    pub passphrase: RwSignal<String>,
}

impl Sharing {
    /// As the page begins: whose report it is, today, and open.
    pub fn new(session: Session) -> Self {
        let report = session.report_now();
        let by = report.municipality.name.clone();
        let on = clock::today()
            .map(|day| day.to_string())
            .unwrap_or_default();
        Self {
            session,
            by: RwSignal::new(by),
            on: RwSignal::new(on),
            locked: RwSignal::new(false),
            passphrase: RwSignal::new(String::new()),
        }
    }

    /// The report as it is handed out; none without a day. Tracked.
    pub fn snapshot(self) -> Option<Snapshot> {
        let on = self.on.get().parse().ok()?;
        Some(self.session.snapshot(self.by.get().trim().to_owned(), on))
    }

    /// The passphrase; `Ok(None)` where nothing is locked. Tracked.
    ///
    /// # Errors
    /// Why it will not do.
    pub fn key(self) -> Result<Option<String>, ShareText<'static>> {
        let (locked, passphrase) = (self.locked.get(), self.passphrase.get());
        match passphrase.trim().chars().count() {
            _ if !locked => Ok(None),
            0 => Err(ShareText::NeedsPassphrase),
            count if count < LEAST => Err(ShareText::PassphraseShort { least: LEAST }),
            _ => Ok(Some(passphrase)),
        }
    }

    /// The name of a file without its ending: the report, and the day.
    fn file_name(self) -> String {
        let report = self.session.report_now();
        format!("{}-{}", report.id, self.on.get_untracked())
    }
}

/// One way: what it is for, who can read what is handed out, and what is inside.
struct Way {
    id: &'static str,
    name: ShareText<'static>,
    words: ShareText<'static>,
    open: ShareText<'static>,
    locked: ShareText<'static>,
    inside: ShareText<'static>,
}

impl Way {
    fn show(self, sharing: Sharing, content: Vec<El>) -> El {
        let Self { open, locked, .. } = self;
        let heading = format!("h-{}", self.id);
        let readers = move || if sharing.locked.get() { locked } else { open }.plain();
        let fact = |name: ShareText<'_>, words: El| {
            el("div", "share-way__fact")
                .child(el("dt", "").text(&name.plain()))
                .child(words)
        };
        let facts = el("dl", "share-way__facts")
            .child(fact(ShareText::WhoReads, el("dd", "").live_text(readers)))
            .child(fact(
                ShareText::Inside,
                el("dd", "").text(&self.inside.plain()),
            ));
        el("section", "share-way")
            .attr("data-way", self.id)
            .attr("aria-labelledby", &heading)
            .child(
                el("h2", "")
                    .attr("id", &heading)
                    .attr("tabindex", "-1")
                    .text(&self.name.plain()),
            )
            .child(el("p", "prose").text(&self.words.plain()))
            .child(facts)
            .children(content)
    }
}

/// What became of handing something out, spoken politely.
#[derive(Clone, Copy)]
struct Outcome(RwSignal<Option<Result<String, String>>>);

impl Outcome {
    fn new() -> Self {
        Self(RwSignal::new(None))
    }

    fn clear(self) {
        self.0.set(None);
    }

    fn say(self, words: String) {
        self.0.set(Some(Ok(words)));
    }

    fn refuse(self, words: &ShareText<'_>) {
        self.0.set(Some(Err(words.plain())));
    }

    /// Saves what was made, or says why there is nothing.
    fn save(self, name: &str, media_type: &str, made: Result<String, NotShared>) {
        match made {
            Ok(text) => {
                download::save(name, media_type, &text);
                self.say(ShareText::Saved { name }.plain());
            }
            Err(why) => self.refuse(&words(why)),
        }
    }

    fn show(self) -> El {
        el("div", "share-way__outcome")
            .attr("role", "status")
            .live(move || {
                let said = self.0.get();
                let line = said.map(|said| match said {
                    Ok(words) => el("p", "data-part__note").text(&words),
                    Err(words) => el("p", "data-part__problem")
                        .attr("data-share-problem", "")
                        .text(&words),
                });
                Vec::from_iter(line)
            })
    }
}

/// Hands out what takes its time to make, where there is all it needs.
fn hand_out<F: Future<Output = ()> + 'static>(
    sharing: Sharing,
    outcome: Outcome,
    make: impl FnOnce(Snapshot, Option<String>) -> F,
) {
    let (snapshot, key) = untrack(|| (sharing.snapshot(), sharing.key()));
    match (snapshot, key) {
        (None, _) => outcome.refuse(&ShareText::NoSuchDay),
        (_, Err(words)) => outcome.refuse(&words),
        (Some(snapshot), Ok(key)) => spawn_local(make(snapshot, key)),
    }
}

/// Why nothing was handed out, in words.
fn words(why: NotShared) -> ShareText<'static> {
    match why {
        NotShared::Unequal => ShareText::Unequal,
        NotShared::NotLocked => ShareText::NotLocked,
        NotShared::NoTemplate => ShareText::NoTemplate,
    }
}
