//! What is written reads back as it was.

use crate::bundled::{self, BYTES, report, text, year};
use proptest::prelude::*;
use tsunagari_core::{
    Day, Edit, Figure, FigureAddress, NoteScope, Quantity, Record, Report, Snapshot,
    SummarySection, apply,
};
use tsunagari_formats::{
    Envelope, Shared, carried_by_link, digest, read_edits, read_link, read_report, write_edits,
    write_link, write_report,
};

#[test]
fn the_bundled_file_is_as_the_app_would_write_it() {
    assert!(text().len() > 50_000);
    assert_eq!(write_report(&report()), text());
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    let marked = [b"\xEF\xBB\xBF", BYTES].concat();
    assert_eq!(read_report(&marked), Ok(report()));
}

/// One edit that fits the report, chosen by numbers.
#[derive(Clone, Debug)]
enum Step {
    Figure(usize, u16, bool, Option<Quantity>),
    Note(usize, Option<u16>, Option<String>),
    Summary(usize, usize, String),
    Reading(usize, usize),
}

fn quantity() -> impl Strategy<Value = Quantity> {
    (
        -999_999_999_999_i64..=999_999_999_999,
        0_usize..=4,
        0_u32..10_000,
    )
        .prop_map(|(whole, decimals, fraction)| {
            let fraction = format!("{fraction:04}");
            let text = match decimals {
                0 => whole.to_string(),
                _ => format!("{whole}.{}", &fraction[..decimals]),
            };
            text.parse().unwrap()
        })
}

fn step() -> impl Strategy<Value = Step> {
    let at = 0..25_usize;
    let note = prop_oneof![
        Just(None),
        "\\PC{1,40}".prop_map(Some),
        any::<char>().prop_map(|c| Some(c.to_string()))
    ];
    prop_oneof![
        (
            at.clone(),
            2020..=2023_u16,
            any::<bool>(),
            prop::option::of(quantity())
        )
            .prop_map(|(i, y, t, q)| Step::Figure(i, y, t, q)),
        (at.clone(), prop::option::of(2020..=2023_u16), note)
            .prop_map(|(i, y, n)| Step::Note(i, y, n)),
        (0..14_usize, 0..3_usize, any::<String>()).prop_map(|(a, s, t)| Step::Summary(a, s, t)),
        (at, 0..4_usize).prop_map(|(i, r)| Step::Reading(i, r)),
    ]
}

/// The edit that a step is on this report.
fn edit(report: &Report, step: &Step) -> Edit {
    let indicator = |at: usize| report.indicators().nth(at).unwrap().2;
    match step {
        Step::Figure(at, start, target, to) => {
            let figure = if *target {
                Figure::Target
            } else {
                Figure::Actual
            };
            let at: FigureAddress = indicator(*at).address(year(*start), figure);
            let from = indicator_of(report, &at);
            let (from, to) = (from.into(), (*to).into());
            Edit::SetFigure { at, from, to }
        }
        Step::Note(at, start, to) => {
            let scope = start.map_or(NoteScope::Indicator, |s| NoteScope::Year(year(s)));
            let indicator = indicator(*at);
            Edit::SetNote {
                indicator: indicator.id.clone(),
                scope,
                from: indicator.notes.get(&scope).cloned(),
                to: to.clone(),
            }
        }
        Step::Summary(at, section, to) => {
            let mut activities = report.programmes.iter().flat_map(|p| &p.activities);
            let activity = activities.nth(*at).unwrap();
            let section = SummarySection::ALL[*section];
            Edit::SetSummary {
                activity: activity.id.clone(),
                section,
                from: activity.summary.section(section).to_owned(),
                to: to.clone(),
            }
        }
        Step::Reading(at, choice) => {
            let indicator = indicator(*at);
            let run = indicator.run.as_ref();
            let count = run.map_or(0, |run| run.readings.len());
            Edit::SetReading {
                indicator: indicator.id.clone(),
                from: run.and_then(|run| run.shown),
                to: (*choice < count).then_some(*choice),
            }
        }
    }
}

fn indicator_of(report: &Report, at: &FigureAddress) -> Option<Quantity> {
    let indicator = report.indicator(&at.indicator).unwrap();
    indicator.settled(at.year, at.figure)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn reports_links_and_edits(
        steps in prop::collection::vec(step(), 1..12),
        revision in any::<u64>(),
        by in any::<String>(),
        day in 1..=28_u8,
    ) {
        let on = Day::new(2024, 2, day).unwrap();
        let mut report = report();
        let mut edits = Vec::new();
        for step in &steps {
            let edit = edit(&report, step);
            match apply(&report, &edit) {
                Ok(next) => report = next,
                // Only a reading of an indicator without a run does not fit.
                Err(error) => {
                    prop_assert!(matches!(step, Step::Reading(..)), "{error}");
                    continue;
                }
            }
            edits.push(edit);
        }
        let written = write_report(&report);
        let back = read_report(written.as_bytes());
        prop_assert_eq!(back.as_ref(), Ok(&report));
        // Equal quantities may be written with other decimals: the text must not change either.
        prop_assert_eq!(back.map(|back| write_report(&back)), Ok(written));

        let carried = write_report(&carried_by_link(&report));
        let published = bundled::report();
        for bases in [&[][..], &[&published]] {
            let link = write_link(&Snapshot { report: report.clone(), by: by.clone(), on }, bases);
            let Ok(Shared::Open(back)) = read_link(&link, bases) else {
                panic!("{link}");
            };
            prop_assert_eq!(write_report(&back.report), carried.clone());
            prop_assert_eq!((&back.by, back.on), (&by, on));
        }

        let envelope = Envelope {
            document: report.id.clone(),
            revision,
            writer: String::from("tab-7"),
            base: digest(BYTES),
            pending: vec![Record {
                writer: String::from("tab-7"),
                number: 1,
                seen: revision,
                edits: edits.clone(),
            }],
            edits,
            ..Envelope::default()
        };
        let written = write_edits(&envelope);
        prop_assert!(!written.contains('\n'));
        let back = read_edits(&written);
        prop_assert_eq!(back.as_ref(), Ok(&envelope));
        prop_assert_eq!(back.map(|back| write_edits(&back)), Ok(written));
    }
}
