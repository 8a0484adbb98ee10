//! 利用の手引き: the user guide, as `build.rs` made it of `docs/user-guide.ja.md`.

use crate::browser::dom::{El, el};
use crate::browser::places;
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::button::plain_button;
use crate::route::Page;
use tsunagari_text::{HelpText, Say, ShellText};

const GUIDE: &str = include_str!(concat!(env!("OUT_DIR"), "/guide.html"));
const CHAPTERS: &str = include_str!(concat!(env!("OUT_DIR"), "/guide.txt"));

/// The page.
#[inline(never)]
pub fn guide() -> Vec<El> {
    let heading = HelpText::Guide.plain();
    let title = el("div", "title-block").child(
        el("div", "title-block__words").child(el("h1", "").attr("tabindex", "-1").text(&heading)),
    );
    let chapters = CHAPTERS.lines().enumerate().map(|(at, name)| {
        let place = format!("#chapter-{}", at + 1);
        let way = plain_button("link").text(name);
        el("li", "").child(way.on_click(move || places::focus(&place)))
    });
    let contents = el("nav", "guide__contents")
        .attr("aria-label", &HelpText::Chapters.plain())
        .child(el("ol", "").attr("lang", "ja").children(chapters.collect()));
    let text = el("article", "guide prose")
        .attr("lang", "ja")
        .markup(GUIDE);
    let trail = vec![(Page::Overview, ShellText::Overview.plain())];
    let page = el("div", "stack").children(vec![title, contents, text]);
    vec![breadcrumbs(trail, &heading), page]
}
