//! What the printed report asserts.

use super::assertion;
use super::known::Known;
use crate::FormatError;
use crate::json::Json;
use crate::node::Node;
use std::collections::BTreeSet;
use tsunagari_core::{Claim, ClaimId};

pub(super) fn read_all(node: &Node, known: &Known) -> Result<Vec<Claim>, FormatError> {
    let mut ids = BTreeSet::new();
    let read = |claim: &Node| {
        claim.members(&["id", "number", "page", "text", "assertion"])?;
        let id = claim.field("id")?.id()?;
        claim.once(&mut ids, id.to_owned())?;
        let page = claim.field("page")?;
        Ok(Claim {
            id: ClaimId::new(id),
            number: claim.field("number")?.small(1)?,
            page: page.present().map(|page| page.small(1)).transpose()?,
            text: claim.field("text")?.text()?.to_owned(),
            assertion: assertion::read(&claim.field("assertion")?, known)?,
        })
    };
    node.list()?.iter().map(read).collect()
}

pub(super) fn write(claim: &Claim) -> Json {
    Json::object([
        ("id", Json::shown(&claim.id)),
        ("number", Json::whole(claim.number)),
        ("page", Json::maybe(claim.page, Json::whole)),
        ("text", Json::text(&claim.text)),
        ("assertion", assertion::write(&claim.assertion)),
    ])
}
