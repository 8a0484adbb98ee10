//! A band as it is shown: its key, its words, its mark.

use tsunagari_core::{AchievementBand, BandMark, BandScheme, CountedAs, Report};
use tsunagari_text::{band_word, column_word};

/// One band, or one of the columns beside the bands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Its key in addresses and hooks.
    pub key: String,
    /// Its words.
    pub word: String,
    /// The name of its mark; `none` for what is in no band.
    pub mark: &'static str,
}

impl Band {
    /// A band of a scheme.
    pub fn of(scheme: &BandScheme, band: AchievementBand) -> Self {
        Self {
            key: scheme.key(band).to_owned(),
            word: band_word(scheme, band),
            mark: scheme.mark(band).map_or("none", mark_name),
        }
    }

    /// A column of the report's band tables.
    pub fn column(report: &Report, counted: CountedAs) -> Self {
        let mark = match counted {
            CountedAs::Band(band) => report.scheme.mark(band),
            _ => None,
        };
        Self {
            key: report.column_key(counted).to_owned(),
            word: column_word(report, counted),
            mark: mark.map_or("none", mark_name),
        }
    }
}

/// The name by which the style sheet knows a mark.
pub fn mark_name(mark: BandMark) -> &'static str {
    match mark {
        BandMark::Full => "full",
        BandMark::ThreeQuarters => "three-quarters",
        BandMark::Half => "half",
        BandMark::Quarter => "quarter",
        BandMark::Trace => "trace",
        BandMark::Empty => "empty",
    }
}
