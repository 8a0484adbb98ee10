//! What stands around the report: head, header, contents, footer.

use super::overview::{attention, overview, reading};
use super::{Page, bands, drawings, item, programme, programme_anchor, short_name, style};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use tsunagari_text::{
    OverviewText, Say, ShellText, StaticPageText, StructureText, day, fiscal_year,
    fiscal_year_wareki,
};

/// The whole document.
pub(super) fn document(page: &Page<'_>) -> Markup {
    let municipality = &page.report.municipality.name;
    let heading = OverviewText::Heading(page.year).plain();
    let title = ShellText::WindowTitle {
        page: &heading,
        municipality,
    };
    html! {
        (DOCTYPE)
        html lang="ja" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(style::POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                // A phone would make telephone numbers of figures.
                meta name="format-detection" content="telephone=no, date=no, address=no, email=no";
                title { (title.plain()) }
                style { (PreEscaped(style::STYLE)) }
            }
            body {
                a.skip href="#main" { (ShellText::SkipToContent.plain()) }
                (drawings::definitions(page.report))
                (header(page, &heading))
                div.page {
                    (contents(page))
                    main id="main" tabindex="-1" {
                        (overview(page))
                        (attention(page))
                        (reading(page))
                        (bands::section(page))
                        (bands::list(page))
                        @for programme in page.report.evaluated_programmes() { (programme::section(page, programme)) }
                    }
                }
                (footer())
            }
        }
    }
}

fn header(page: &Page<'_>, heading: &str) -> Markup {
    let report = page.report;
    let municipality = &report.municipality.name;
    let by = match page.snapshot.by.as_str() {
        "" => StaticPageText::Unsaid.plain(),
        by => by.to_owned(),
    };
    let source = &report.source;
    let none = OverviewText::NotStated.plain();
    let stated = |date: &Option<String>| date.as_ref().unwrap_or(&none).clone();
    let named = OverviewText::SourceNamed {
        publisher: &source.publisher,
        title: &source.title,
    };
    html! {
        header {
            p.eyebrow {
                span.edition { (StaticPageText::Edition.plain()) } " "
                (ShellText::ReportOf { municipality }.plain())
            }
            h1 { (heading) }
            dl.meta {
                (item(&StaticPageText::PublishedBy, &by))
                (item(&StaticPageText::PublishedOn, &day(page.snapshot.on)))
                (item(&StaticPageText::EvaluatedYear, &fiscal_year(page.year)))
                (item(&StaticPageText::Report, &report.title))
                @if !report.plan.name.is_empty() { (item(&StaticPageText::Plan, &plan(page))) }
                (item(&OverviewText::Source, &named.plain()))
                (item(&OverviewText::AsOf, &stated(&source.as_of)))
                (item(&OverviewText::Updated, &stated(&source.updated)))
            }
        }
    }
}

/// The plan, with the term that the year belongs to where there is one.
fn plan(page: &Page<'_>) -> String {
    let plan = &page.report.plan;
    let Some(term) = plan.term(page.year) else {
        return plan.name.clone();
    };
    let term = StructureText::Term {
        number: term.number,
        first: &fiscal_year_wareki(term.first),
        last: &fiscal_year_wareki(term.last),
        announced: term.announced,
    };
    StaticPageText::PlanInTerm {
        plan: &plan.name,
        term: &term.plain(),
    }
    .plain()
}

fn contents(page: &Page<'_>) -> Markup {
    let own = [
        ("overview", StaticPageText::OverviewHeading.plain()),
        ("attention", OverviewText::AttentionHeading.plain()),
        ("reading", StaticPageText::HowToRead.plain()),
        ("bands", OverviewText::BandsHeading.plain()),
        ("list", OverviewText::ListHeading.plain()),
    ];
    html! {
        nav aria-labelledby="contents" {
            h2 id="contents" { (StaticPageText::Contents.plain()) }
            ul {
                @for (anchor, words) in own { li { a href={ "#" (anchor) } { (words) } } }
                @for programme in page.report.evaluated_programmes() {
                    li {
                        (drawings::shape(programme)) " "
                        a href={ "#" (programme_anchor(programme)) } { (programme::heading(programme.number, &short_name(programme))) }
                    }
                }
                li { a href="#about" { (StaticPageText::AboutHeading.plain()) } }
            }
        }
    }
}

fn footer() -> Markup {
    html! {
        footer {
            h2 id="about" { (StaticPageText::AboutHeading.plain()) }
            p { (StaticPageText::AboutWords.plain()) }
            p { (StaticPageText::Drawings.plain()) }
            p.back { a href="#contents" { (StaticPageText::BackToContents.plain()) } }
        }
    }
}
