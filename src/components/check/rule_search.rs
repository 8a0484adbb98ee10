//! Which rule was it: the rules that give the printed rates, each to be adopted in one step.

use super::desk::Desk;
use crate::browser::dom::{El, el};
use crate::components::button::button;
use crate::session::Mode;
use leptos::prelude::Get;
use tsunagari_core::{Polarity, Report, RuleFit, adopt_rule, find_rules};
use tsunagari_text::{Say, SearchText, comma};

/// The section.
pub fn rule_search(desk: Desk) -> El {
    let head = el("div", "section__head")
        .child(
            el("h2", "")
                .attr("id", "check-rule")
                .text(&SearchText::Heading.plain()),
        )
        .child(el("p", "section__lead").text(&SearchText::Lead.plain()));
    el("section", "section check-rule")
        .attr("aria-labelledby", "check-rule")
        .child(head)
        .child(el("div", "check-rule__found").live(move || found(desk)))
}

fn found(desk: Desk) -> Vec<El> {
    let report = desk.session.report();
    let editing = desk.session.mode.get() == Mode::Edit;
    let search = find_rules(&report);
    let say = |text: SearchText| el("p", "").text(&text.plain());
    match search.fits.len() {
        _ if search.printed == 0 => return vec![say(SearchText::NoRates)],
        0 => return vec![say(SearchText::NoRule)],
        _ => {}
    }
    let mut parts = Vec::new();
    if search.fits.len() > 1 {
        parts.push(say(SearchText::Several(search.fits.len())));
    }
    let fits = search.fits.iter();
    let list = fits.map(|fit| line(desk, &report, fit, search.printed, editing));
    parts.push(el("ul", "check-fits").children(list.collect()));
    let either = |fit: &RuleFit| fit.polarity == Polarity::HigherIsBetter;
    if search.fits.iter().any(either) {
        parts.push(say(SearchText::EitherWay));
    }
    parts
}

fn line(desk: Desk, report: &Report, fit: &RuleFit, printed: usize, editing: bool) -> El {
    let words = el("p", "check-fit__words").text(&SearchText::Fit { fit, printed }.plain());
    let line = el("li", "check-fit")
        .attr("data-rule-fit", &fit.reproduced.to_string())
        .child(words);
    let mut numbers = Vec::new();
    for id in &fit.outside {
        if let Some(indicator) = report.indicator(id) {
            numbers.push(indicator.number.clone());
        }
    }
    let outside = (!numbers.is_empty()).then(|| numbers.join(comma()));
    let line = line.maybe(outside.map(|all| el("p", "").text(&SearchText::Outside(&all).plain())));
    if adopt_rule(report, fit).is_empty() {
        return line.child(el("p", "check-fit__state").text(&SearchText::InUse.plain()));
    }
    if !editing {
        return line;
    }
    let fit = fit.clone();
    let adopt = button(&SearchText::Adopt.plain())
        .attr("data-adopt-rule", "")
        .on_click(move || {
            let edits = adopt_rule(&desk.session.report_now(), &fit);
            desk.session.edit(edits);
        });
    line.child(adopt)
        .child(el("p", "check-fit__state").text(&SearchText::AdoptWords.plain()))
}
