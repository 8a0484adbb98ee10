//! Texts that would like to be markup, in every place where a report or its snapshot holds one.

use super::form::needs_nothing;
use super::{all, snapshot};
use crate::bundled;
use rstest::rstest;
use scraper::Html;
use std::collections::BTreeMap;
use std::sync::Arc;
use tsunagari_core::{
    BandLimit, BandScheme, FinalGrade, Indicator, NoteScope, Snapshot, YearStatus,
};
use tsunagari_formats::static_page;

/// Every text of the bundled report said otherwise, and texts where it has none.
fn everywhere(text: &str) -> Snapshot {
    let mut report = bundled::report();
    let said = || String::from(text);
    report.title = said();
    report.municipality.name = said();
    report.plan.name = said();
    report.source.title = said();
    report.source.publisher = said();
    report.source.as_of = Some(said());
    report.source.updated = Some(said());
    report.scheme = scheme(&report.scheme, text);
    for field in &mut report.policy_fields {
        field.name = said();
    }
    for programme in &mut report.programmes {
        let programme = Arc::make_mut(programme);
        programme.name = said();
        programme.character = said();
        programme.colour = said();
        // None of the statute's, so that the short name is the report's own.
        programme.statutory_item = 9;
        for activity in &mut programme.activities {
            let activity = Arc::make_mut(activity);
            activity.name = said();
            activity.summary.initiatives = said();
            activity.summary.assessment = said();
            activity.summary.outlook = said();
            for indicator in &mut activity.indicators {
                indicator_says(Arc::make_mut(indicator), text);
            }
        }
    }
    Snapshot {
        by: said(),
        ..snapshot(report)
    }
}

fn indicator_says(indicator: &mut Indicator, text: &str) {
    let said = || String::from(text);
    let year = bundled::year(2023);
    indicator.number = said();
    indicator.plan_number = said();
    indicator.name = said();
    indicator.other_spelling = said();
    indicator.unit = said();
    indicator.axis_unit = said();
    indicator.notes.insert(NoteScope::Indicator, said());
    indicator.notes.insert(NoteScope::Year(year), said());
    indicator.basis_changes.insert(year, said());
    indicator.judgements.set(year, |judged| {
        judged.status = YearStatus::Provisional;
        judged.grade = Some(FinalGrade {
            grade: said(),
            reason: said(),
        });
    });
    if let Some(run) = &mut indicator.run {
        run.digits = said();
        for reading in &mut run.readings {
            reading.reason = said();
        }
    }
}

fn scheme(of: &BandScheme, text: &str) -> BandScheme {
    let limits = of.limits().iter().cloned();
    let limits = limits.map(|limit| BandLimit {
        word: String::from(text),
        ..limit
    });
    BandScheme::new(limits.collect()).unwrap()
}

/// A text that is harmless, and takes as much room.
fn harmless(text: &str) -> String {
    let letter = |c: char| match c {
        // A band's word breaks behind it.
        '%' => '%',
        c if (c as u32) < 0x2000 => 'n',
        _ => '無',
    };
    text.chars().map(letter).collect()
}

/// How many elements of each kind there are, and how many attributes of each name.
fn built(page: &Html) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for element in all(page.root_element(), "*") {
        *counts
            .entry(format!("<{}>", element.value().name()))
            .or_insert(0) += 1;
        for (name, _) in element.value().attrs() {
            *counts.entry(name.to_owned()).or_insert(0) += 1;
        }
    }
    counts
}

/// How often the page says a text, in elements and in attributes.
fn told(page: &Html, text: &str) -> usize {
    let in_attributes = |element: scraper::ElementRef<'_>| -> usize {
        let values = element.value().attrs();
        values.map(|(_, value)| value.matches(text).count()).sum()
    };
    let words: String = page.root_element().text().collect();
    words.matches(text).count()
        + all(page.root_element(), "*")
            .into_iter()
            .map(in_attributes)
            .sum::<usize>()
}

#[rstest]
#[case::script("<script>alert(1)</script>")]
#[case::handler("<img src=x onerror=alert(1)>")]
#[case::svg("<svg/onload=alert(1)>")]
#[case::out_of_an_attribute("\"><script>alert(1)</script>")]
#[case::out_of_a_single_quoted_one("' onmouseover='alert(1)")]
#[case::another_attribute("\" autofocus onfocus=\"alert(1)")]
#[case::without_quotes("x onclick=alert(1) y")]
#[case::out_of_the_title("</title><script>alert(1)</script>")]
#[case::out_of_the_style("</style><script>alert(1)</script>")]
#[case::out_of_a_table("</td></tr></table><h1>x</h1>")]
#[case::out_of_the_svg("</text></svg><iframe srcdoc='&lt;script&gt;'>")]
#[case::out_of_the_page("</main></body></html><object data=x>")]
#[case::a_comment("<!-- ")]
#[case::end_of_a_comment("--><b>x</b><!--")]
#[case::cdata("]]><script>alert(1)</script><![CDATA[")]
#[case::a_processing_instruction("<?xml-stylesheet href='x'?>")]
#[case::an_entity("&lt;script&gt;&amp;&#60;&copy")]
#[case::an_address("javascript:alert(1)")]
#[case::a_refresh("<meta http-equiv=refresh content='0;url=https://example.com'>")]
#[case::a_base("<base href=https://example.com/>")]
#[case::a_form("<form action=x><input type=submit>")]
#[case::a_template("<template><script>alert(1)</script></template>")]
#[case::a_foreign_content_slip("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>")]
#[case::style("x{} </style><link rel=stylesheet href=x>")]
#[case::a_link("<a href=\"https://example.com\">高松市</a>")]
#[case::directions("\u{202e}<b>逆\u{2066}\u{200b}</b>")]
#[case::full_width("＜script＞alert（1）＜／script＞")]
fn no_text_becomes_markup(#[case] text: &str) {
    let parsed =
        |text: &str| Html::parse_document(&static_page(&everywhere(text), bundled::year(2023)));
    let calm = harmless(text);
    let (page, expected) = (parsed(text), parsed(&calm));
    needs_nothing(&page);
    assert_eq!(built(&page), built(&expected));
    let times = told(&page, text);
    assert_eq!(times, told(&expected, &calm));
    // Thirteen texts an indicator at least.
    assert!(times > 25 * 13, "{times}");
}

#[test]
fn a_title_cannot_be_left() {
    let html = static_page(&everywhere("</title>"), bundled::year(2023));
    assert!(html.contains("<title>令和5年度（2023）の評価 | &lt;/title&gt; | つながり</title>"));
}
