//! What the page is made of: nothing that runs or is fetched, and a structure that can be walked without seeing it.

use super::{all, bundled_page, one, page, words};
use crate::bundled::report;
use base64::{Engine, engine::general_purpose::STANDARD};
use scraper::Html;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

const ELEMENTS: &str = "a article body br caption circle dd div dl dt ellipse figcaption figure footer g h1 h2 h3 h4 head header \
    html li main meta nav ol p path rect section span strong style svg symbol table tbody td text tfoot th thead title tr \
    ul use wbr";
const ATTRIBUTES: &str = "aria-current aria-hidden aria-label aria-labelledby charset class colspan content cx cy d fill \
    fill-opacity font-size font-weight height href http-equiv id lang name r role rx ry scope stroke stroke-dasharray \
    stroke-linecap stroke-linejoin stroke-width tabindex text-anchor transform viewBox width x y";

/// Holds for any page: nothing but these, and links to the page's own parts only.
pub fn needs_nothing(page: &Html) {
    let elements: BTreeSet<&str> = ELEMENTS.split_whitespace().collect();
    let attributes: BTreeSet<&str> = ATTRIBUTES.split_whitespace().collect();
    let mut seen = 0;
    for element in all(page.root_element(), "*") {
        let value = element.value();
        assert!(elements.contains(value.name()), "<{}>", value.name());
        for (name, value) in value.attrs() {
            assert!(attributes.contains(name), "{name}");
            if name == "href" {
                assert!(value.starts_with('#'), "{value}");
            } else {
                assert!(!value.contains("url("), "{value}");
            }
            seen += 1;
        }
    }
    assert!(seen > 100);
}

#[test]
fn nothing_runs_and_nothing_is_fetched() {
    let html = page(report());
    needs_nothing(&Html::parse_document(&html));
    let style = html
        .split_once("<style>")
        .unwrap()
        .1
        .split_once("</style>")
        .unwrap()
        .0;
    assert!(style.len() > 1000);
    for foreign in ["url(", "@import", "http:", "https:", "//"] {
        assert!(!style.contains(foreign), "{foreign}");
    }
}

/// If this fails, the message has the hash to write into `static_page/style.rs`.
#[test]
fn the_policy_allows_the_style_and_nothing_else() {
    let page = bundled_page();
    let style = one(page.root_element(), "style").text().collect::<String>();
    let hash = STANDARD.encode(Sha256::digest(style));
    let policy = one(
        page.root_element(),
        "meta[http-equiv='Content-Security-Policy']",
    );
    let expected = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"
    );
    assert_eq!(policy.attr("content"), Some(expected.as_str()));
    // It has to come before what it is about.
    let head = all(page.root_element(), "head > *");
    assert_eq!(head[1], policy);
}

/// The limit is 300 KB; what it has today, and a little.
#[test]
fn it_goes_with_a_mail() {
    let size = page(report()).len();
    assert!((100_000..=215_000).contains(&size), "{size}");
}

#[test]
fn every_link_has_its_place_and_every_place_its_name() {
    let page = bundled_page();
    let root = page.root_element();
    let mut ids = BTreeSet::new();
    for element in all(root, "[id]") {
        assert!(
            ids.insert(element.attr("id").unwrap()),
            "{:?} twice",
            element.attr("id")
        );
    }
    let references = all(root, "[href], [aria-labelledby]");
    assert!(references.len() > 200);
    for element in references {
        let to = element
            .attr("href")
            .or(element.attr("aria-labelledby"))
            .unwrap();
        assert!(ids.contains(to.trim_start_matches('#')), "{to}");
    }
    // From the contents to every part, from the list to every indicator.
    assert_eq!(all(root, "nav a").len(), 6 + 5);
    assert_eq!(all(root, "table.list a").len(), 25);
}

#[test]
fn headings_and_landmarks_are_in_order() {
    let page = bundled_page();
    let root = page.root_element();
    let mut last = 0;
    let mut counts = BTreeMap::new();
    for heading in all(root, "h1, h2, h3, h4, h5, h6") {
        let level: u8 = heading.value().name()[1..].parse().unwrap();
        assert!(level <= last + 1, "{}", words(heading));
        assert!(!words(heading).is_empty());
        *counts.entry(level).or_insert(0) += 1;
        last = level;
    }
    // Contents, five parts, five programmes, and what the page is; the programmes' list and the activities; the indicators.
    assert_eq!(
        counts,
        BTreeMap::from([(1, 1), (2, 12), (3, 1 + 14), (4, 25)])
    );
    for landmark in ["body > header", "nav", "main", "body > footer"] {
        one(root, landmark);
    }
    assert_eq!(
        (root.value().name(), root.attr("lang")),
        ("html", Some("ja"))
    );
}

#[test]
fn tables_and_pictures_say_what_they_are() {
    let page = bundled_page();
    let root = page.root_element();
    let tables = all(root, "table");
    // Two of bands, the list, one an indicator.
    assert_eq!(tables.len(), 3 + 25);
    let mut captions = BTreeSet::new();
    for table in tables {
        assert!(captions.insert(words(one(table, "caption"))));
        assert!(all(table, "th").iter().all(|th| th.attr("scope").is_some()));
        assert!(
            all(table, "tbody tr")
                .iter()
                .all(|row| !all(*row, "th").is_empty())
        );
    }
    // A frame that scrolls can be reached by keyboard, and has a name.
    let frames = all(root, "[tabindex='0']");
    assert_eq!(frames.len(), 28);
    assert!(
        frames
            .iter()
            .all(|frame| frame.attr("aria-labelledby").is_some())
    );
    let pictures = all(root, "svg");
    let (told, decoration): (Vec<_>, Vec<_>) = pictures
        .into_iter()
        .partition(|svg| svg.attr("role") == Some("img"));
    assert_eq!(told.len(), 25);
    for picture in &told {
        assert!(
            picture
                .attr("aria-label")
                .is_some_and(|label| label.contains("実績値"))
        );
    }
    assert!(decoration.len() > 100);
    assert!(
        decoration
            .iter()
            .all(|svg| svg.attr("aria-hidden") == Some("true"))
    );
    // Without a style a picture is as large as its attributes say.
    let sized =
        |svg: &scraper::ElementRef<'_>| svg.attr("width").is_some() && svg.attr("height").is_some();
    assert!(told.iter().chain(&decoration).all(sized));
}

/// The same names have the same values in `style/tokens.css`, where their source is named.
#[test]
fn the_colours_are_those_of_the_app() {
    let ours = include_str!("../../../src/static_page/style/colours.css");
    let app = include_str!("../../../../../style/tokens.css");
    let themes = |css: &str| -> Vec<BTreeMap<String, String>> {
        let blocks = css.split(":root {").skip(1).take(3);
        let block = |block: &str| {
            let (block, _) = block.split_once('}').unwrap();
            let lines = block
                .lines()
                .filter_map(|line| line.trim().split_once(": "));
            let lines = lines.filter(|(name, _)| name.starts_with("--"));
            let value = |value: &str| value.split(';').next().unwrap().to_owned();
            lines
                .map(|(name, text)| (name.to_owned(), value(text)))
                .collect()
        };
        blocks.map(block).collect()
    };
    let (ours, app) = (themes(ours), themes(app));
    assert_eq!((ours.len(), app.len()), (3, 3));
    for (ours, app) in ours.iter().zip(&app) {
        assert!(ours.len() > 10);
        for (name, value) in ours {
            assert_eq!(Some(value), app.get(name), "{name}");
        }
    }
}
