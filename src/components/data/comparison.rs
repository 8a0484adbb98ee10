//! The way to the page 比較.

use super::part;
use crate::browser::dom::El;
use crate::components::link::link;
use crate::route::Page;
use tsunagari_text::{CompareText, Say};

/// The part about comparing.
pub fn comparison() -> El {
    let way = link("button", Page::Compare).text(&CompareText::ToCompare.plain());
    part(
        "compare",
        CompareText::Heading,
        CompareText::ToCompareWords,
        vec![way],
    )
}
