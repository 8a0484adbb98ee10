//! What if: figures tried out over a report, which stays as it is.

use crate::sample::{self, set, year};
use tsunagari_core::*;

fn of(report: &Report) -> &Indicator {
    report.indicator(&IndicatorId::new("i")).unwrap()
}

fn address(start: u16, figure: Figure) -> FigureAddress {
    of(&sample::report()).address(year(start), figure)
}

#[test]
fn a_scenario_changes_its_figures_and_never_the_base() {
    let base = std::sync::Arc::new(sample::report());
    let scenario = Scenario::over(base.clone());
    let at = address(2023, Figure::Actual);
    let tried = scenario.with(&at, Some(100.into())).unwrap();
    let rated = |report: &Report| report.rating(of(report), year(2023)).rate().unwrap();
    assert_eq!(rated(tried.report()).to_string(), "100.0");
    assert_eq!(rated(tried.base()).to_string(), "80.0");
    assert_eq!(*base, sample::report());
    // The base's own figure is no change; without its changes it is the base again.
    assert!(tried.with(&at, Some(80.into())).unwrap().is_untouched());
    let back = tried.without(&at).unwrap();
    assert_eq!((back.is_untouched(), back.report()), (true, &base));
    // A figure left out, and one of a year without a column.
    let none = scenario.with(&at, None).unwrap();
    assert_eq!(
        none.report().rating(of(none.report()), year(2023)),
        Rating::NoActual
    );
    let beyond = scenario.with(&address(2030, Figure::Actual), Some(1.into()));
    assert_eq!(beyond, Err(ScenarioError::UnknownYear(year(2030))));
    // Edits of figures are taken, and all others refused as a whole.
    let edits = [set("i", 2023, Figure::Target, Some(100), Some(50))];
    let edited = scenario.edited(&edits).unwrap();
    assert_eq!(edited.changes().len(), 1);
    let note = Edit::SetNote {
        indicator: IndicatorId::new("i"),
        scope: NoteScope::Indicator,
        from: None,
        to: Some("x".into()),
    };
    let refused = scenario.edited(&[edits[0].clone(), note]);
    assert_eq!(refused, Err(ScenarioError::NotAFigure));
    // Over another base the changes stay, but for those without a place.
    let mut other = sample::report();
    other.years = vec![year(2022)];
    assert!(tried.over_base(other.into()).is_untouched());
    let moved = tried.over_base(base);
    assert_eq!(moved.changes(), tried.changes());
}
