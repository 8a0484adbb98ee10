//! Links: what they carry, how long they are, and what is refused.

use crate::bundled::{indicator, report, year};
use crate::framing::{self, ALONE, DIFFERENCE, LOCKED, frame, link_of};
use miniz_oxide::deflate::compress_to_vec;
use rstest::rstest;
use std::sync::Arc;
use tsunagari_core::{
    Edit, Figure, FigureState, Grouping, Quantity, Report, Snapshot, apply_all, choose_reading,
    improvement, roll_up,
};
use tsunagari_formats::{
    LinkError, Locked, MAX_LINK, Shared, carried_by_link, link_bytes, read_link, read_link_bytes,
    read_report, write_link, write_locked_link, write_report,
};

/// A typical address, up to the link.
const ADDRESS: &str = "https://example.lg.jp/tsunagari/#/s/";
const GOLDEN: &[u8] = include_bytes!("../../../../tests/golden/report-1.json");
/// What Outlook opens as a link, in characters.
const OUTLOOK: usize = 2_048;

fn snapshot(report: Report) -> Snapshot {
    let by = String::from("高松市 地域共生社会推進課");
    let on = "2024-02-29".parse().unwrap();
    Snapshot { report, by, on }
}

fn open(link: &str, bases: &[&Report]) -> Snapshot {
    match read_link(link, bases) {
        Ok(Shared::Open(snapshot)) => snapshot,
        other => panic!("{other:?}"),
    }
}

/// Every digit of every figure becomes another at random, 1 to 9.
fn with_all_figures_changed(report: &Report) -> Report {
    let mut random = 5_u64;
    let mut edits = Vec::new();
    for (_, _, indicator) in report.indicators() {
        for (year, figures) in &indicator.figures {
            for (figure, value) in [
                (Figure::Target, figures.target),
                (Figure::Actual, figures.actual),
            ] {
                let Some(value) = value else { continue };
                let other = |c: char| match c.to_digit(10) {
                    Some(digit) => {
                        random = random.wrapping_mul(6_364_136_223_846_793_005) + 1;
                        let step = (random >> 33) % 7 + 1;
                        char::from_digit((digit + step as u32) % 9 + 1, 10).unwrap()
                    }
                    None => c,
                };
                let text = value.to_string();
                let to: String = text.chars().map(other).collect();
                let to: Quantity = to.parse().unwrap();
                assert_ne!(to, value);
                edits.push(Edit::SetFigure {
                    at: indicator.address(*year, figure),
                    from: FigureState::Settled(value),
                    to: FigureState::Settled(to),
                });
            }
        }
    }
    // 25 indicators with a target and an actual of two years at least, and actuals of the years before.
    assert_eq!(edits.len(), 139);
    apply_all(report, &edits).unwrap()
}

fn with_one_figure_changed(report: &Report) -> Report {
    let at = indicator(report, "1-1").address(year(2023), Figure::Actual);
    let settled = |text: &str| FigureState::Settled(text.parse().unwrap());
    let (from, to) = (settled("26441"), settled("26442"));
    apply_all(report, &[Edit::SetFigure { at, from, to }]).unwrap()
}

#[test]
fn all_figures_of_takamatsu_take_900_characters_at_most() {
    let base = report();
    let shared = snapshot(with_all_figures_changed(&base));
    let link = write_link(&shared, &[&base]);
    let whole = ADDRESS.len() + link.len();
    assert!(whole <= 900, "{whole}");
    let back = open(&link, &[&base]);
    assert_eq!(back.report, carried_by_link(&shared.report));
    assert_eq!((back.by, back.on), (shared.by, shared.on));
}

/// As measured, with a little room: a change that makes links longer shows here.
#[rstest]
#[case::unchanged(snapshot(report()), 130)]
#[case::one_figure(snapshot(with_one_figure_changed(&report())), 140)]
#[case::all_figures(snapshot(with_all_figures_changed(&report())), 520)]
fn what_is_as_in_the_base_takes_next_to_nothing(#[case] shared: Snapshot, #[case] most: usize) {
    let base = report();
    let link = write_link(&shared, &[&base]);
    println!("{} characters, at most {most}", link.len());
    assert!(link.len() <= most, "{}", link.len());
    assert_eq!(
        open(&link, &[&base]).report,
        carried_by_link(&shared.report)
    );
}

/// As a report of another structure has to: with all names, and nothing to start from.
#[test]
fn alone_it_is_short_enough_for_outlook() {
    let shared = snapshot(report());
    let link = write_link(&shared, &[]);
    println!("{} characters", link.len());
    let whole = ADDRESS.len() + link.len();
    assert!(whole <= OUTLOOK, "{whole}");
    assert_eq!(open(&link, &[]).report, carried_by_link(&shared.report));
}

#[test]
fn the_base_decides_nothing_but_the_length() {
    let base = report();
    let mut other = with_one_figure_changed(&base);
    other.id = String::from("other");
    let shared = snapshot(with_all_figures_changed(&base));
    let carried = carried_by_link(&shared.report);
    let bases = [&base, &other];
    for of in [&bases[..0], &bases[..1], &bases[1..], &bases[..]] {
        let link = write_link(&shared, of);
        // Whoever opens it may have more than it starts from.
        assert_eq!(open(&link, &bases).report, carried);
        let all = write_link(&shared, &bases);
        assert!(all.len() <= link.len());
    }
}

/// A report that has next to nothing in common with the base.
#[test]
fn a_base_that_does_not_help_is_not_used() {
    let golden = read_report(GOLDEN).unwrap();
    let link = write_link(&snapshot(golden.clone()), &[&report()]);
    assert_eq!(open(&link, &[]).report, carried_by_link(&golden));
}

/// Whatever is carried decides: every rate, count and trend is equal, in every year.
#[test]
fn every_rate_band_and_count_is_equal() {
    let base = report();
    let run = indicator(&base, "5-2");
    let chosen = apply_all(&base, &choose_reading(&run, Some(1))).unwrap();
    for report in [base.clone(), chosen, with_all_figures_changed(&base)] {
        let shared = open(&write_link(&snapshot(report.clone()), &[&base]), &[&base]).report;
        let mut rated = 0;
        for ((_, _, one), (_, _, other)) in report.indicators().zip(shared.indicators()) {
            assert_eq!((&one.id, &one.name), (&other.id, &other.name));
            for year in &report.years {
                let rating = report.rating(one, *year);
                rated += usize::from(rating.rate().is_some());
                assert_eq!(rating, shared.rating(other, *year));
            }
        }
        assert!(rated >= 45, "{rated}");
        for year in report.evaluable_years() {
            for grouping in [Grouping::Programme, Grouping::PolicyField] {
                let counts = roll_up(&report, year, grouping);
                assert_eq!(counts, roll_up(&shared, year, grouping));
            }
            assert_eq!(improvement(&report, year), improvement(&shared, year));
        }
    }
}

#[test]
fn notes_summaries_and_claims_are_left_out_and_nothing_else() {
    let report = report();
    let carried = carried_by_link(&report);
    let has_notes = |report: &Report| report.all_indicators().any(|(_, _, i)| !i.notes.is_empty());
    assert!(has_notes(&report) && !has_notes(&carried));
    assert!(!report.claims.is_empty() && carried.claims.is_empty());
    let mut back = carried;
    back.claims = report.claims.clone();
    for (programme, of) in back.programmes.iter_mut().zip(&report.programmes) {
        let programme = Arc::make_mut(programme);
        for (activity, of) in programme.activities.iter_mut().zip(&of.activities) {
            let activity = Arc::make_mut(activity);
            assert_eq!(activity.summary, Default::default());
            activity.summary = of.summary.clone();
            for (indicator, of) in activity.indicators.iter_mut().zip(&of.indicators) {
                Arc::make_mut(indicator).notes = of.notes.clone();
            }
        }
    }
    assert_eq!(back, report);
    // Decimals as they were written, which equal figures need not share.
    assert_eq!(write_report(&back), write_report(&report));
}

#[test]
fn a_link_to_a_base_that_is_not_there_names_it() {
    let base = report();
    let link = write_link(&snapshot(base.clone()), &[&base]);
    let id = base.id.clone();
    let missing = Err(LinkError::MissingBase { id });
    assert_eq!(read_link(&link, &[]), missing);
    // It is there, but not as it was.
    assert_eq!(
        read_link(&link, &[&with_one_figure_changed(&base)]),
        missing
    );
    // Notes and the like do not matter.
    open(&link, &[&carried_by_link(&base)]);
}

/// A letter that was mistyped, lost or put in by a mail program; in the middle or at the end.
#[test]
fn every_changed_character_and_every_cut_is_told() {
    let base = report();
    let locked = Locked {
        rounds: 600_000,
        salt: [1; 16],
        nonce: [2; 12],
        sealed: vec![3; 40],
    };
    let links = [
        write_link(&snapshot(with_one_figure_changed(&base)), &[&base]),
        write_locked_link(&locked),
    ];
    for link in links {
        for at in 0..link.len() {
            for other in ['A', 'b', '9', '-', '=', ' '] {
                let mut changed = link.clone();
                changed.replace_range(at..=at, &other.to_string());
                if changed != link {
                    let read = read_link(&changed, &[&base]);
                    assert_eq!(read, Err(LinkError::Damaged), "{other} at {at}");
                }
            }
            assert_eq!(read_link(&link[..at], &[&base]), Err(LinkError::Damaged));
        }
        for more in ["A", "AAAA", "=", "\n", "/indicator/1-1"] {
            let longer = format!("{link}{more}");
            assert_eq!(read_link(&longer, &[&base]), Err(LinkError::Damaged));
        }
    }
}

#[rstest]
#[case::newer(frame(2, ALONE, b"what is to come"), LinkError::Newer { found: 2, known: 1 })]
#[case::far_newer(frame(255, 77, b""), LinkError::Newer { found: 255, known: 1 })]
#[case::before_the_first(frame(0, ALONE, b""), LinkError::Damaged)]
#[case::unknown_kind(frame(1, 3, b""), LinkError::Damaged)]
#[case::empty(frame(1, ALONE, b""), LinkError::Damaged)]
#[case::nothing_packed(frame(1, ALONE, &compress_to_vec(b"", 1)), LinkError::Damaged)]
#[case::a_text(frame(1, ALONE, &compress_to_vec(b"text", 1)), LinkError::Damaged)]
#[case::base_cut(frame(1, DIFFERENCE, b"\x0ctakamatsu"), LinkError::Damaged)]
#[case::locked_cut(frame(1, LOCKED, &[0; 47]), LinkError::Damaged)]
fn what_only_looks_like_a_link_is_refused(#[case] bytes: Vec<u8>, #[case] error: LinkError) {
    assert_eq!(read_link(&link_of(&bytes), &[&report()]), Err(error));
}

/// 48 KB that would be 47 MB.
#[test]
fn what_grows_beyond_all_reports_is_refused() {
    let packed = compress_to_vec(&vec![0xfe; 47_000_000], 9);
    let link = link_of(&frame(1, ALONE, &packed));
    assert!(link.len() < MAX_LINK, "{}", link.len());
    let limit = 524_288;
    assert_eq!(read_link(&link, &[]), Err(LinkError::TooLarge { limit }));
    let limit = MAX_LINK;
    let longer = "A".repeat(limit + 1);
    assert_eq!(read_link(&longer, &[]), Err(LinkError::TooLarge { limit }));
}

#[test]
fn what_is_locked_is_given_out_as_it_is() {
    let bytes = link_bytes(&snapshot(report()), &[&report()]);
    let locked = Locked {
        rounds: 600_000,
        salt: *b"0123456789abcdef",
        nonce: *b"0123456789ab",
        sealed: bytes.clone(),
    };
    let link = write_locked_link(&locked);
    assert_eq!(read_link(&link, &[]), Ok(Shared::Locked(locked.clone())));
    let back = read_link_bytes(&bytes, &[&report()]).unwrap();
    assert_eq!(back.report, carried_by_link(&report()));
    // A lock under a lock is nothing that this app makes.
    let twice = read_link_bytes(&framing::bytes_of(&link), &[]);
    assert_eq!(twice, Err(LinkError::Damaged));
    for rounds in [0, 99_999, 10_000_001, u32::MAX] {
        let locked = Locked {
            rounds,
            ..locked.clone()
        };
        let read = read_link(&write_locked_link(&locked), &[]);
        assert_eq!(read, Err(LinkError::Damaged), "{rounds}");
    }
}

/// Every member that the format knows goes through a link.
#[test]
fn the_golden_report_goes_through() {
    let shared = snapshot(read_report(GOLDEN).unwrap());
    for bases in [vec![], vec![report()]] {
        let bases: Vec<&Report> = bases.iter().collect();
        let back = open(&write_link(&shared, &bases), &bases);
        let carried = carried_by_link(&shared.report);
        assert_eq!(write_report(&back.report), write_report(&carried));
    }
}
