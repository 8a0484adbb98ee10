//! One finding: what is printed, what the figures come to, where to look.

use super::adding::opener;
use super::desk::{Desk, Task, off_button};
use super::results::{key, mark};
use crate::browser::dom::{El, el};
use crate::components::button::plain_button;
use crate::components::link::link;
use crate::route::Page;
use tsunagari_core::{
    Assertion, CheckResult, Claim, Compared, Finding, Outcome, PrintedBandRow, Report, Tally,
};
use tsunagari_text::{
    CheckText, ClaimText, ExplanationText, Say, UncheckedText, difference, named, tally,
};

/// The finding of a claim, as a line of the list.
pub fn finding(desk: Desk, report: &Report, found: &Finding, claim: &Claim) -> El {
    let result = found.outcome.result();
    let compared = found.outcome.compared();
    let word = el("p", "finding__result")
        .child(mark(result))
        .text(&CheckText::Word(result).plain());
    let number = el("span", "finding__number").text(&CheckText::Number(claim.number).plain());
    let text = el("p", "finding__text")
        .child(number)
        .text(&ClaimText { report, claim }.plain());
    let line = el("li", "finding")
        .attr("data-finding", claim.id.as_str())
        .attr("data-claim", &claim.number.to_string())
        .attr("data-result", key(result));
    let line = match compared {
        Some(compared) => {
            let recomputed: Vec<String> = compared.recomputed.iter().map(raw).collect();
            line.attr("data-printed", &raw(&compared.printed))
                .attr("data-recomputed", &recomputed.join(" "))
        }
        None => line,
    };
    line.child(word)
        .child(text)
        .maybe(compared.map(|compared| {
            let differs = result == CheckResult::Differs;
            values(report, &claim.assertion, compared, differs)
        }))
        .maybe(why_not(report, found))
        .maybe(explanations(report, found, claim))
        .child(ways(report, claim))
        .children(changes(desk, claim))
}

/// A value as hooks and files have it: plain digits; a band table a row at a time, counts, then its total.
pub fn raw(value: &Tally) -> String {
    match value {
        Tally::Amount(value) | Tally::Percent(value) => value.to_string(),
        Tally::Count(count) => count.to_string(),
        Tally::Missed(ids) => ids.len().to_string(),
        Tally::Bands(rows) => {
            let row = |row: &PrintedBandRow| {
                let mut counts: Vec<String> = row.counts.iter().map(u32::to_string).collect();
                counts.push(row.total.to_string());
                counts.join(",")
            };
            rows.iter().map(row).collect::<Vec<String>>().join(";")
        }
    }
}

fn values(report: &Report, assertion: &Assertion, compared: &Compared, differs: bool) -> El {
    let first = compared.recomputed.first().unwrap_or(&compared.printed);
    let printed = tally(report, assertion, &compared.printed, first);
    let mut recomputed = Vec::new();
    for one in &compared.recomputed {
        recomputed.push(tally(report, assertion, one, &compared.printed));
    }
    let item = |name: CheckText, words: &str| {
        el("div", "finding__value")
            .child(el("dt", "").text(&name.plain()))
            .child(el("dd", "").text(words))
    };
    let off = difference(&compared.printed, first).filter(|_| differs);
    // A band table takes a sentence, not a number.
    let class = match compared.printed {
        Tally::Bands(_) => "finding__values finding__values--long",
        _ => "finding__values",
    };
    el("dl", class)
        .child(item(CheckText::Printed, &printed))
        .child(item(CheckText::Recomputed, &recomputed.join("・")))
        .maybe(off.map(|off| item(CheckText::Difference, &off)))
}

fn why_not(report: &Report, found: &Finding) -> Option<El> {
    let Outcome::Unchecked(why) = &found.outcome else {
        return None;
    };
    let words = UncheckedText { report, why }.plain();
    Some(el("p", "finding__why").text(&words))
}

/// What may be behind a difference; that nothing was found, where there is one.
fn explanations(report: &Report, found: &Finding, claim: &Claim) -> Option<El> {
    if found.explanations.is_empty() {
        let sought = found.outcome.result() == CheckResult::Differs;
        let words = CheckText::NoExplanation.plain();
        return sought.then(|| el("p", "finding__why finding__unexplained").text(&words));
    }
    let assertion = &claim.assertion;
    let mut list =
        el("ul", "finding__explanations").attr("aria-label", &CheckText::Explanations.plain());
    for explanation in &found.explanations {
        let words = ExplanationText {
            report,
            assertion,
            explanation,
        };
        list = list.child(el("li", "").text(&words.plain()));
    }
    let name = el("p", "finding__maybe").text(&CheckText::Explanations.plain());
    Some(el("div", "finding__possible").child(name).child(list))
}

/// The ways to the figures that a claim speaks of, and where the source says it.
fn ways(report: &Report, claim: &Claim) -> El {
    let mut ways = el("p", "finding__ways");
    if let Assertion::BandTable { .. } | Assertion::Improved { .. } = claim.assertion {
        let words = CheckText::ToOverview.plain();
        ways = ways.child(link("", Page::Overview).text(&words));
    }
    for id in claim.assertion.named() {
        let Some(indicator) = report.indicator(id) else {
            continue;
        };
        let name = named(&indicator.name);
        let (number, name) = (&*indicator.number, &*name);
        let name = CheckText::Indicator { number, name }.plain();
        let way = link("", Page::Indicator(id.to_string()))
            .attr("aria-label", &name)
            .text(number);
        ways = ways.child(way);
    }
    let page = claim.page.map(CheckText::Page);
    ways.maybe(page.map(|page| el("span", "finding__page").text(&page.plain())))
}

/// Many stand on the page.
const SMALL: &str = "button button--small";

/// What can be done with a claim while the report is edited, and its form.
fn changes(desk: Desk, claim: &Claim) -> Vec<El> {
    if !desk.editing() {
        return Vec::new();
    }
    let (number, id) = (claim.number, &claim.id);
    let task = |task: Task, words: CheckText, full: CheckText| {
        opener(desk, task, SMALL, (words.plain(), full.plain()))
    };
    let press = |name: &str, words: CheckText, full: CheckText| {
        plain_button(SMALL)
            .attr("id", name)
            .attr("aria-label", &full.plain())
            .text(&words.plain())
    };
    let change = Task::Change(id.clone());
    let off = Task::TurnOff(id.clone());
    let turn = match claim.off {
        None => task(
            off.clone(),
            CheckText::TurnOff,
            CheckText::TurnOffOf(number),
        ),
        Some(_) => {
            let id = id.clone();
            let full = CheckText::TurnOnOf(number);
            press(&off_button(&id), CheckText::TurnOn, full).on_click(move || desk.turn_on(&id))
        }
    };
    let gone = id.clone();
    let name = format!("claim-remove-{id}");
    let remove = press(&name, CheckText::Remove, CheckText::RemoveOf(number))
        .on_click(move || desk.remove(&gone));
    let buttons = el("div", "finding__changes")
        .child(task(
            change.clone(),
            CheckText::Change,
            CheckText::ChangeOf(number),
        ))
        .child(turn)
        .child(remove);
    let form =
        el("div", "finding__form").live(move || desk.form_of(&[change.clone(), off.clone()]));
    vec![buttons, form]
}
