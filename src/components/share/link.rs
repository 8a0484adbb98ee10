//! A link: the report in the part of an address that no server sees.

use super::{Outcome, Sharing, Way, hand_out, leaflet::leaflet, length::length, words};
use crate::browser::dom::{El, effect, el, value_of};
use crate::browser::{clipboard, keys, places};
use crate::components::button::plain_button;
use crate::components::select::{Choice, select};
use crate::session::sharing::{NotShared, locked_link, open_link};
use leptos::prelude::*;
use leptos::task::spawn_local;
use tsunagari_core::{Report, Snapshot};
use tsunagari_text::{Say, ShareText};

/// What a link is a difference to: `shortest` of the bundled report and none, `alone`, or the id of a report
/// of one's own.
const SHORTEST: &str = "shortest";
const ALONE: &str = "alone";

/// What a link is made of.
#[derive(Clone, PartialEq)]
struct Making {
    snapshot: Snapshot,
    base: String,
    key: Option<String>,
}

/// The part's own state.
#[derive(Clone, Copy)]
struct Link {
    sharing: Sharing,
    base: RwSignal<String>,
    address: RwSignal<String>,
    /// The locked payload that was made last, and of what.
    locked: RwSignal<Option<(Making, String)>>,
    outcome: Outcome,
}

/// The way.
pub fn link(sharing: Sharing) -> El {
    let here = places::app_address();
    let from_file = here.is_none();
    let link = Link {
        sharing,
        base: RwSignal::new(SHORTEST.to_owned()),
        address: RwSignal::new(here.unwrap_or_default()),
        locked: RwSignal::new(None),
        outcome: Outcome::new(),
    };
    // A report's link is made once for all that shows it.
    let payload = Memo::new(move |_| link.payload());
    // What is said of a link holds as long as it stands there.
    effect(move || {
        let stands = payload.with(Option::is_some);
        let asked_for = link.locked.with(Option::is_some) && sharing.locked.get_untracked();
        match (asked_for, stands) {
            (true, true) => link.outcome.say(ShareText::LinkMade.plain()),
            (true, false) => link.outcome.say(ShareText::LinkStale.plain()),
            (false, true) => link.outcome.clear(),
            (false, false) => {}
        }
    });
    let way = Way {
        id: "link",
        name: ShareText::Link,
        words: ShareText::LinkWords,
        open: ShareText::LinkReaders,
        locked: ShareText::LinkReadersLocked,
        inside: ShareText::LinkInside,
    };
    let left = el("p", "share-way__left").text(&ShareText::LinkLeft.plain());
    let made = move || match payload.get() {
        Some(Ok(payload)) => link.made(&payload),
        Some(Err(why)) => vec![
            el("p", "data-part__problem")
                .attr("data-share-problem", "")
                .text(&words(why).plain()),
        ],
        None => Vec::new(),
    };
    way.show(
        sharing,
        vec![
            left,
            el("div", "share-way__fields")
                .maybe(from_file.then(|| link.address_field()))
                .child(link.base_field())
                .live(move || Vec::from_iter(link.base_warning())),
            el("div", "share-way__fields").live(move || Vec::from_iter(link.lock_button())),
            link.outcome.show(),
            el("div", "share-way__made").live(made),
        ],
    )
}

impl Link {
    /// What the link says now; none where something is missing. Tracked.
    fn making(self) -> Option<Making> {
        Some(Making {
            snapshot: self.sharing.snapshot()?,
            base: self.base.get(),
            key: self.sharing.key().ok()?,
        })
    }

    fn payload(self) -> Option<Result<String, NotShared>> {
        let making = self.making()?;
        if making.key.is_none() {
            let bases = self.bases(&making.base);
            return Some(open_link(&making.snapshot, &Vec::from_iter(&bases)));
        }
        let (of, payload) = self.locked.get()?;
        (of == making).then_some(Ok(payload))
    }

    fn bases(self, base: &str) -> Option<Report> {
        match base {
            ALONE => None,
            SHORTEST => crate::bundled().map(|(report, _)| report),
            id => self.sharing.session.base_report(id),
        }
    }

    /// Locking takes its time, so it is asked for.
    fn lock_button(self) -> Option<El> {
        let locked = self.sharing.locked.get();
        locked.then(|| {
            plain_button("button button--primary")
                .attr("data-make-link", "")
                .text(&ShareText::LinkMake.plain())
                .on_click(move || {
                    let base = self.base.get_untracked();
                    hand_out(
                        self.sharing,
                        self.outcome,
                        move |snapshot, key| async move {
                            let bases = self.bases(&base);
                            let passphrase = key.clone().unwrap_or_default();
                            let made =
                                locked_link(&snapshot, &Vec::from_iter(&bases), &passphrase).await;
                            match made {
                                Ok(payload) => {
                                    let making = Making {
                                        snapshot,
                                        base,
                                        key,
                                    };
                                    self.locked.set(Some((making, payload)));
                                }
                                Err(why) => self.outcome.refuse(&words(why)),
                            }
                        },
                    );
                })
        })
    }

    fn made(self, payload: &str) -> Vec<El> {
        let (snapshot, name) = untrack(|| (self.sharing.snapshot(), self.sharing.file_name()));
        let Some(snapshot) = snapshot else {
            return Vec::new();
        };
        // Whoever copies the address of some page has its route in it.
        let address = self.address.get();
        let address = address.trim().split('#').next().unwrap_or_default();
        if !["http://", "https://"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
        {
            return vec![el("p", "data-part__note").text(&ShareText::AddressMissing.plain())];
        }
        let link = format!("{address}#/s/{payload}");
        let locked = untrack(|| self.sharing.locked.get());
        let characters = link.chars().count();
        let field = el("input", "field share-link")
            .attr("readonly", "")
            .attr("data-share-link", "")
            .attr("data-length", &characters.to_string());
        effect({
            let (field, link) = (field.clone(), link.clone());
            move || keys::set_value(&field, &link)
        });
        let label = el("label", "data-form__field")
            .child(el("span", "data-form__name").text(&ShareText::LinkField.plain()))
            .child(field.clone())
            .child(
                el("span", "data-part__note").text(&ShareText::LinkLength { characters }.plain()),
            );
        let outcome = self.outcome;
        let copy = plain_button("button button--primary")
            .attr("data-copy-link", "")
            .text(&ShareText::LinkCopy.plain())
            .on_click(move || {
                let field = field.clone();
                spawn_local(async move {
                    if clipboard::copy_from(&field).await {
                        outcome.say(ShareText::LinkCopied.plain());
                    } else {
                        outcome.refuse(&ShareText::LinkNotCopied);
                    }
                });
            });
        let open = el("a", "button")
            .attr("href", &format!("#/s/{payload}"))
            .attr("target", "_blank")
            .attr("rel", "noopener")
            .text(&ShareText::LinkOpen.plain());
        let actions = el("div", "data-part__actions").child(copy).child(open);
        let mut made = vec![label, actions, length(characters)];
        made.extend(leaflet(&snapshot, &link, locked, name));
        made
    }

    fn base_field(self) -> El {
        let session = self.sharing.session;
        let choice = move || {
            let mut options = vec![
                (SHORTEST.to_owned(), ShareText::BaseShortest.plain()),
                (ALONE.to_owned(), ShareText::BaseAlone.plain()),
            ];
            let library = session.library();
            let own = library.volumes.iter().filter(|volume| !volume.removed);
            options.extend(own.map(|volume| {
                let name = volume.name.as_str();
                (volume.id.clone(), ShareText::BaseOf { name }.plain())
            }));
            Choice {
                options,
                chosen: self.base.get(),
            }
        };
        select(
            "share-select",
            &ShareText::Base.plain(),
            choice,
            move |base| self.base.set(base),
        )
    }

    fn base_warning(self) -> Option<El> {
        let base = self.base.get();
        let library = self.sharing.session.library();
        let volume = library.volumes.iter().find(|volume| volume.id == base)?;
        let name = volume.name.as_str();
        let words = ShareText::BaseWarning { name }.plain();
        Some(el("p", "data-part__note").text(&words))
    }

    fn address_field(self) -> El {
        let input = el("input", "field")
            .attr("type", "url")
            .attr("autocomplete", "url")
            .attr("data-share-address", "")
            .on("input", move |event| self.address.set(value_of(&event)));
        el("label", "data-form__field")
            .child(el("span", "data-form__name").text(&ShareText::Address.plain()))
            .child(input)
            .child(el("span", "data-part__note").text(&ShareText::AddressHint.plain()))
    }
}
