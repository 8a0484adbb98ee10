//! What is kept of the report, and where: files, generations, other reports, and the way out.

use crate::browser::dom::{El, el};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::data::{
    comparison, erase, files, new_report, offline, past, put_aside, reports,
};
use crate::route::Page;
use crate::session::use_session;
use tsunagari_text::{DataText, Say, ShellText};

/// The page.
#[inline(never)]
pub fn data() -> Vec<El> {
    let heading = ShellText::DataPage.plain();
    let head = el("div", "title-block__words")
        .child(el("h1", "").attr("tabindex", "-1").text(&heading))
        .child(el("p", "prose").text(&DataText::Lead.plain()));
    let mut parts = vec![
        el("div", "title-block").child(head),
        files::files(),
        comparison::comparison(),
    ];
    parts.extend(offline::offline());
    // Whoever reads somebody else's report is not led to change their own.
    if use_session().origin().is_none() {
        parts.push(past::past());
        parts.extend(put_aside::put_aside());
        parts.extend([reports::reports(), new_report::new_report(), erase::erase()]);
    }
    let page = el("div", "stack").children(parts);
    let trail = vec![(Page::Overview, ShellText::Overview.plain())];
    vec![breadcrumbs(trail, &heading), page]
}
