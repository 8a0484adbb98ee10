//! Which slides a report has, in their order.

use crate::components::header::short_name;
use tsunagari_core::{FiscalYear, Report};
use tsunagari_text::{Say, SlideText, named};

/// One slide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slide {
    /// What the report is.
    Title,
    /// The programmes together.
    Five,
    /// One programme, by its number.
    Programme(u16),
    /// How a case moves between the programmes.
    Path,
    /// The programmes' indicators by band.
    Bands,
    /// What moved against the year before.
    Moved,
    /// The highest rate beside the lowest.
    Apart,
    /// What to talk about.
    Talk,
}

/// The slides of a report.
pub fn deck(report: &Report) -> Vec<Slide> {
    let programmes = report.evaluated_programmes();
    let mut slides = vec![Slide::Title, Slide::Five];
    slides.extend(programmes.map(|programme| Slide::Programme(programme.number)));
    slides.extend([
        Slide::Path,
        Slide::Bands,
        Slide::Moved,
        Slide::Apart,
        Slide::Talk,
    ]);
    slides
}

impl Slide {
    /// What it is called, in a few words.
    pub fn name(&self, report: &Report, year: FiscalYear) -> String {
        match self {
            Self::Title => named(&report.title).into_owned(),
            Self::Five => {
                let count = report.evaluated_programmes().count();
                SlideText::Five { count }.plain()
            }
            Self::Programme(number) => {
                let found = report.programme(*number);
                found
                    .map(|programme| short_name(programme))
                    .unwrap_or_default()
            }
            Self::Path => SlideText::Path.plain(),
            Self::Bands => SlideText::Bands(year).plain(),
            Self::Moved => SlideText::Moved.plain(),
            Self::Apart => SlideText::Apart.plain(),
            Self::Talk => SlideText::Talk.plain(),
        }
    }
}
