//! What an edit of a claim did.

use crate::{CheckText, ClaimText, Say};
use tsunagari_core::{Claim, Placed, Report};

/// E.g. `記載 №41「…」の内容を変更`.
pub(super) fn claim(
    report: &Report,
    from: Option<&Placed<Claim>>,
    to: Option<&Placed<Claim>>,
) -> String {
    let name = |placed: &Placed<Claim>| {
        let claim = &placed.head;
        let number = CheckText::Number(claim.number).plain();
        format!("記載{number}「{}」", ClaimText { report, claim }.plain())
    };
    match (from, to) {
        (None, None) => String::new(),
        (None, Some(to)) => format!("{}を追加", name(to)),
        (Some(from), None) => format!("{}を削除", name(from)),
        (Some(from), Some(to)) => {
            let done = match (&from.head.off, &to.head.off) {
                (None, Some(why)) => format!("を照合から外す（{why}）"),
                (Some(_), None) => "を照合に戻す".into(),
                (Some(_), Some(why)) if from.head.off != to.head.off => {
                    format!("を照合しない理由を変更（{why}）")
                }
                _ if from.head == to.head => "の並び順を変更".into(),
                _ => "の内容を変更".into(),
            };
            format!("{}{done}", name(from))
        }
    }
}
