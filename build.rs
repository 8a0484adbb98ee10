//! Packs what the app brings along: the report, so that a first visit need not read JSON, and the user guide as a
//! page. A report that does not follow the format ends the build with the place.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};
use tsunagari_formats::{digest, pack_report, read_report};

const REPORT: &str = "data/takamatsu-r5.json";
const GUIDE: &str = "docs/user-guide.ja.md";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={REPORT}");
    println!("cargo::rerun-if-changed={GUIDE}");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let json = fs::read(REPORT)?;
    let report = read_report(&json).map_err(|problem| format!("{REPORT}: {problem}"))?;
    fs::write(out.join("bundled"), pack_report(&report))?;
    println!("cargo::rustc-env=BUNDLED_DIGEST={}", digest(&json));
    let (page, chapters) = guide(&fs::read_to_string(GUIDE)?);
    fs::write(out.join("guide.html"), page)?;
    fs::write(out.join("guide.txt"), chapters)?;
    Ok(())
}

/// The guide's text as HTML, and the names of its chapters, one a line. A chapter's heading has the id `chapter-1`, `chapter-2`
/// and so on. The title is left out, the page has its own; so are links within the guide, since the address is a route.
fn guide(markdown: &str) -> (String, String) {
    let mut events = Vec::new();
    let (mut chapters, mut count) = (String::new(), 0);
    let (mut in_title, mut in_chapter) = (false, false);
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) => in_title = true,
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => in_title = false,
            _ if in_title => {}
            // Where a line of the source ends a Japanese sentence goes on, or the next begins, without a space.
            Event::SoftBreak => {}
            Event::Start(Tag::Link { .. })
            | Event::End(TagEnd::Link)
            | Event::Html(_)
            | Event::InlineHtml(_) => {}
            Event::Start(Tag::Heading {
                level: HeadingLevel::H2,
                ..
            }) => {
                count += 1;
                in_chapter = true;
                let open = format!("<h2 id=\"chapter-{count}\" tabindex=\"-1\">");
                events.push(Event::Html(CowStr::from(open)));
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => {
                in_chapter = false;
                chapters.push('\n');
                events.push(Event::Html("</h2>\n".into()));
            }
            // A wide table scrolls in a frame of its own.
            Event::Start(Tag::Table(_)) => {
                let open = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"表\">";
                events.extend([Event::Html(open.into()), event]);
            }
            Event::End(TagEnd::Table) => events.extend([event, Event::Html("</div>\n".into())]),
            other => {
                if let (true, Event::Text(text)) = (in_chapter, &other) {
                    chapters.push_str(text);
                }
                events.push(other);
            }
        }
    }
    let mut page = String::new();
    html::push_html(&mut page, events.into_iter());
    (page, chapters)
}
