//! What is kept of the report, and where: files, generations, other reports, and the way out.

use crate::browser::dom::{El, el};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::data::{comparison, erase, files, new_report, past, reports};
use crate::route::Page;
use tsunagari_text::{DataText, Say, ShellText};

/// The page.
#[inline(never)]
pub fn data() -> Vec<El> {
    let heading = DataText::Heading.plain();
    let head = el("div", "title-block__words")
        .child(el("h1", "").attr("tabindex", "-1").text(&heading))
        .child(el("p", "prose").text(&DataText::Lead.plain()));
    let page = el("div", "stack")
        .child(el("div", "title-block").child(head))
        .child(files::files())
        .child(comparison::comparison())
        .child(past::past())
        .child(reports::reports())
        .child(new_report::new_report())
        .child(erase::erase());
    let trail = vec![(Page::Overview, ShellText::Overview.plain())];
    vec![breadcrumbs(trail, &heading), page]
}
