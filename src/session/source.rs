//! What the open report is: one's own, which this browser keeps, or what somebody else handed out.

use super::{Saved, Session, keeping::Keeper, sandbox::Trial};
use crate::arrival;
use crate::route::Route;
use leptos::prelude::{LocalStorage, StoredValue, WithUntracked, WithValue};
use std::sync::Arc;
use tsunagari_core::{Day, fresh_id};

/// Where the open report comes from.
#[derive(Clone, Copy)]
pub(super) enum Source {
    /// One's own: its edits are kept.
    Own {
        saved: StoredValue<Saved>,
        keeper: StoredValue<Keeper, LocalStorage>,
    },
    /// 公表版: it never changes, and nothing of it is kept.
    Snapshot(StoredValue<Arc<Origin>>),
    /// 試算: figures that are tried out. Nothing of it is kept.
    Sandbox(Trial),
}

/// Who handed a snapshot out, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// 公表者, in their own words; may be empty.
    pub by: String,
    /// 公表日.
    pub on: Day,
}

/// An open report of one's own and what is kept of it: the only way to the store.
#[derive(Clone, Copy)]
pub(super) struct Keeping {
    pub session: Session,
    pub saved: StoredValue<Saved>,
    pub keeper: StoredValue<Keeper, LocalStorage>,
}

impl Source {
    pub fn own(saved: Saved) -> Self {
        Self::Own {
            saved: StoredValue::new(saved),
            keeper: StoredValue::new_local(Keeper::new()),
        }
    }
}

impl Session {
    /// Who handed this report out, where it is not one's own.
    pub fn origin(self) -> Option<Arc<Origin>> {
        match self.source {
            Source::Own { .. } | Source::Sandbox(_) => None,
            Source::Snapshot(origin) => Some(origin.with_value(Arc::clone)),
        }
    }

    /// An id that no part of the report has, and that no other tab invents at the same time.
    pub fn fresh_id(self, stem: &str) -> String {
        let writer = |keeping: Keeping| keeping.saved.with_value(|saved| saved.writer().to_owned());
        let stem = format!("{stem}-{}", self.keeping().map(writer).unwrap_or_default());
        self.report.with_untracked(|report| fresh_id(report, &stem))
    }

    /// Whether it came in a link, which carries no texts.
    pub fn is_from_link(self) -> bool {
        let carries_all = |route: &Route| arrival::is_inside(route);
        self.origin().is_some() && !self.route.with_untracked(carries_all)
    }

    /// What is kept of this report, where it is one's own.
    pub(super) fn keeping(self) -> Option<Keeping> {
        match self.source {
            Source::Own { saved, keeper } => Some(Keeping {
                session: self,
                saved,
                keeper,
            }),
            Source::Snapshot(_) | Source::Sandbox(_) => None,
        }
    }
}
