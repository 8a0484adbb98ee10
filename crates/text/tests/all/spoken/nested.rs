//! Texts in which others stand.

use super::assert_spoken;
use super::changes::{at, report};
use tsunagari_core::*;
use tsunagari_text::*;

#[test]
fn texts_with_the_words_of_others_in_them() {
    let report = &report();
    let ratings = [
        Rating::NoTarget,
        Rating::ActualZero,
        Rating::NoBaseline,
        Rating::Watched,
        Rating::Open,
    ];
    assert_spoken(&ratings.clone().map(ChartText::NoRate));
    let statuses = [
        YearStatus::Final,
        YearStatus::Provisional,
        YearStatus::Forecast,
    ];
    assert_spoken(&statuses.map(ChartText::StatusIs));
    assert_spoken(&statuses.map(ChartText::StatusBehind));
    let i = || IndicatorId::new("i");
    let year = at(Figure::Actual).year;
    let edits = [
        Edit::SetStatus {
            indicator: i(),
            year,
            from: YearStatus::Final,
            to: YearStatus::Forecast,
        },
        Edit::SetSummary {
            activity: ActivityId::new("a"),
            section: SummarySection::Outlook,
            from: String::new(),
            to: "x".into(),
        },
        Edit::SetFigure {
            at: at(Figure::Target),
            from: FigureState::Open(vec![Some(5u32.into()), None]),
            to: None.into(),
        },
    ];
    assert_spoken(&edits.each_ref().map(|edit| ChangeText { report, edit }));
    let why = Unchecked::NoRate(i(), year, Rating::NoTarget);
    assert_spoken(&[UncheckedText { report, why: &why }]);
    let rounding = Rounding {
        decimals: 1,
        half_up: true,
    };
    let explanations = [
        Explanation::Formula(Polarity::LowerTwoMinus),
        Explanation::Rounding(rounding),
    ];
    let assertion = &Assertion::Rate {
        indicator: i(),
        year,
        printed: 100u32.into(),
    };
    let texts = explanations.each_ref().map(|explanation| ExplanationText {
        report,
        assertion,
        explanation,
    });
    assert_spoken(&texts);
    let fits = [Polarity::HigherIsBetter, Polarity::LowerAsPrinted].map(|polarity| RuleFit {
        polarity,
        rounding,
        reproduced: 22,
        outside: Vec::new(),
    });
    let fits = fits
        .each_ref()
        .map(|fit| SearchText::Fit { fit, printed: 25 });
    assert_spoken(&fits);
}
