//! 公表版 arrives: in the address, or inside this very page. It is shown, or asks for its passphrase, or the
//! user is told why it cannot be read.

use crate::app;
use crate::browser::{dom, page_state, places, single_page};
use crate::pages::{unlock, unreadable};
use crate::route::Route;
use crate::session;
use tsunagari_core::{Report, Snapshot};
use tsunagari_formats::{
    FormatError, LinkError, Locked, Shared, read_compact, read_link, read_link_bytes, read_locked,
    read_snapshot_bytes,
};
use tsunagari_text::SnapshotText;

/// The payload that means the report inside this page. No link's is as short.
const INSIDE: &str = "page";

/// Why a snapshot cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A link was cut off or changed.
    Link,
    /// What stands inside the page was changed.
    Page,
    /// A newer version of the app wrote it.
    Newer,
    /// It says only what differs from a report that is not here.
    MissingBase(String),
    /// It is larger than any report.
    TooLarge,
}

impl Unreadable {
    /// What happened and what to do, in words.
    pub fn words(&self) -> SnapshotText<'_> {
        match self {
            Self::Link => SnapshotText::DamagedWords,
            Self::Page => SnapshotText::PageDamagedWords,
            Self::Newer => SnapshotText::NewerWords,
            Self::MissingBase(name) => SnapshotText::MissingBaseWords { name },
            Self::TooLarge => SnapshotText::TooLargeWords,
        }
    }
}

/// Whether an address leads to the report inside this page rather than to a link's.
pub fn is_inside(route: &Route) -> bool {
    route.shared.as_deref() == Some(INSIDE)
}

/// A page with a report inside opens on it, where no address asks for another place.
pub fn prefer_inside() {
    if matches!(places::hash().as_str(), "" | "#") && single_page::embedded().is_some() {
        places::turn_to(&format!("#/s/{INSIDE}"));
    }
}

/// Shows what the address or the page brings.
pub fn arrive(route: Route) {
    let found = if is_inside(&route) {
        inside()
    } else {
        in_link(route.shared.as_deref().unwrap_or_default())
    };
    match found {
        Ok(Shared::Open(snapshot)) => show(snapshot, route),
        Ok(Shared::Locked(locked)) => ask(locked, route),
        Err(why) => tell(&why, &route),
    }
}

fn show(snapshot: Snapshot, route: Route) {
    dom::mount("#app", || app::snapshot(snapshot, route));
}

fn ask(locked: Locked, route: Route) {
    leave_with(&route);
    dom::mount("#app", || unlock::unlock(locked, route));
    settle();
}

fn tell(why: &Unreadable, route: &Route) {
    leave_with(route);
    dom::mount("#app", || unreadable::unreadable(why));
    settle();
}

fn settle() {
    page_state::set("data-ready", Some("true"));
    places::focus("main h1");
}

/// Another snapshot's address, or one's own report's, opens the app anew.
fn leave_with(route: &Route) {
    let here = route.shared.clone();
    dom::on_window("hashchange", move |_| {
        if Route::parse(&places::hash()).shared != here {
            places::reload();
        }
    });
}

/// Shows what a passphrase has unlocked.
pub fn open(content: &[u8], route: Route) {
    let read = if is_inside(&route) {
        read_snapshot_bytes(content).map_err(|error| of_page(&error))
    } else {
        unlocked(content)
    };
    match read {
        Ok(snapshot) => show(snapshot, route),
        Err(why) => tell(&why, &route),
    }
}

/// Reads a link that was pasted, whatever words stand around it; none where there is no link.
pub fn pasted(text: &str) -> Option<Result<Shared, Unreadable>> {
    let payload = payload(text).filter(|payload| !payload.is_empty() && *payload != INSIDE);
    payload.map(in_link)
}

/// The payload in a text, which ends where its letters do.
fn payload(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("#/s/")?;
    let of_payload = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    rest.split(|c| !of_payload(c)).next()
}

/// Reads what a passphrase has unlocked of a link.
///
/// # Errors
/// Why it cannot be shown.
pub fn unlocked(content: &[u8]) -> Result<Snapshot, Unreadable> {
    with_bases(|bases| read_link_bytes(content, bases))
}

fn in_link(payload: &str) -> Result<Shared, Unreadable> {
    with_bases(|bases| read_link(payload, bases))
}

/// Reads with the report that comes with the app; with those of one's own too where that is not enough.
fn with_bases<T>(read: impl Fn(&[&Report]) -> Result<T, LinkError>) -> Result<T, Unreadable> {
    let bundled = crate::bundled().map(|(report, _)| report);
    let found = read(&Vec::from_iter(&bundled));
    let found = match found {
        Err(LinkError::MissingBase { .. }) => {
            let own = session::bases();
            read(&bundled.iter().chain(&own).collect::<Vec<_>>())
        }
        found => found,
    };
    found.map_err(|error| match error {
        LinkError::Damaged => Unreadable::Link,
        LinkError::Newer { .. } => Unreadable::Newer,
        LinkError::MissingBase { id } => Unreadable::MissingBase(id),
        LinkError::TooLarge { .. } => Unreadable::TooLarge,
    })
}

fn inside() -> Result<Shared, Unreadable> {
    let text = single_page::embedded().ok_or(Unreadable::Page)?;
    match read_locked(text.as_bytes()) {
        Ok(locked) => return Ok(Shared::Locked(locked)),
        Err(FormatError::Newer { .. }) => return Err(Unreadable::Newer),
        Err(_) => {}
    }
    let snapshot = read_compact(text.as_bytes()).map_err(|error| of_page(&error))?;
    Ok(Shared::Open(snapshot))
}

fn of_page(error: &FormatError) -> Unreadable {
    match error {
        FormatError::Newer { .. } => Unreadable::Newer,
        _ => Unreadable::Page,
    }
}

#[cfg(test)]
mod tests {
    use super::payload;

    #[test]
    fn a_payload_is_found_in_what_is_pasted() {
        for (text, found) in [
            ("https://example.jp/t/#/s/AQE-_9", Some("AQE-_9")),
            (
                "公表しました。https://example.jp/#/s/AQE9/indicator/1-1 をどうぞ",
                Some("AQE9"),
            ),
            ("「https://example.jp/#/s/AQE9」です。", Some("AQE9")),
            ("#/s/", Some("")),
            ("https://example.jp/#/indicator/1-1", None),
            ("", None),
        ] {
            assert_eq!(payload(text), found, "{text}");
        }
    }
}
