//! What a claim says, and how it came out.

use super::changes::{at, report};
use super::{assert_english, assert_spoken, easy, english, in_brackets, quantity, year};
use tsunagari_core::*;
use tsunagari_text::*;

/// An assertion that the sum of `terms`, of which the second may be taken away, is the year's actual.
pub fn sum(subtract: bool) -> Assertion {
    let literal = |label: &str, value: &str, subtract| Term {
        operand: Operand::Literal {
            value: quantity(value),
            label: label.into(),
        },
        subtract,
    };
    Assertion::Sum {
        total: Operand::Figure(at(Figure::Actual)),
        terms: vec![literal("new", "162", false), literal("old", "59", subtract)],
    }
}

fn assertions() -> Vec<Assertion> {
    let part = Operand::Figure(at(Figure::Target));
    let whole = Operand::Literal {
        value: quantity("689"),
        label: "all".into(),
    };
    let of_year = year("R5");
    vec![
        sum(true),
        Assertion::Rate {
            indicator: IndicatorId::new("i"),
            year: of_year,
            printed: quantity("103.7"),
        },
        Assertion::BandTable {
            grouping: Grouping::PolicyField,
            year: of_year,
            rows: Vec::new(),
        },
        Assertion::Improved {
            year: of_year,
            printed: 15,
        },
        Assertion::Share {
            part: part.clone(),
            whole: whole.clone(),
            printed: quantity("82"),
        },
        Assertion::ShareBelow {
            part,
            whole,
            limit: quantity("40"),
        },
        Assertion::TargetMissed {
            indicators: vec![IndicatorId::new("i")],
            year: of_year,
        },
        Assertion::Unverifiable {
            printed: quantity("82.2"),
            unit: "件".into(),
        },
    ]
}

#[test]
fn what_a_claim_says_of_its_figures() {
    let report = &report();
    let assertions = assertions();
    let texts: Vec<_> = assertions
        .iter()
        .map(|assertion| FindingText { report, assertion })
        .collect();
    assert_spoken(&texts);
    assert_eq!(
        english(&texts[0]),
        "1-1 FY2023 actual (no figure) is new (162) − old (59)."
    );
    assert_eq!(
        english(&texts[1]),
        "The achievement rate of 1-1 in FY2023 is 103.7%."
    );
    assert_eq!(
        english(&texts[3]),
        "15 indicators have a higher achievement rate in FY2023 than in the year before."
    );
    assert_eq!(
        in_brackets(&easy(&texts[1])),
        "1-1の令和[れいわ]5年度[ねんど]の達成率[たっせいりつ]は103.7%です。"
    );
}

#[test]
fn why_a_claim_was_not_compared_or_would_hold() {
    let report = &report();
    let why = [
        Unchecked::NoData,
        Unchecked::Off("x".into()),
        Unchecked::NoFigure(at(Figure::Actual)),
        Unchecked::OtherBands,
        Unchecked::NothingToShare,
        Unchecked::OutOfRange,
    ];
    assert_spoken(&why.each_ref().map(|why| UncheckedText { report, why }));
    let indicator = IndicatorId::new("i");
    let left_out = |note: &str| Explanation::LeaveOut {
        indicator: indicator.clone(),
        note: note.into(),
    };
    let explanations = [
        left_out(""),
        left_out("x"),
        Explanation::Compare {
            indicator: indicator.clone(),
        },
        Explanation::WithoutTerm { term: 1 },
    ];
    let assertion = &sum(false);
    let texts = explanations.each_ref().map(|explanation| ExplanationText {
        report,
        assertion,
        explanation,
    });
    assert_spoken(&texts);
    assert_eq!(english(&texts[3]), "The claim holds without “old (59)”.");
}

#[test]
fn printed_and_recomputed_values() {
    let report = &report();
    let words = |value: Tally| tally(report, &sum(false), &value, &value);
    speak(Language::English);
    assert_eq!(words(Tally::Count(1)), "1 indicator");
    assert_eq!(words(Tally::Count(15)), "15 indicators");
    assert_eq!(words(Tally::Missed(Vec::new())), "none");
    assert_eq!(words(Tally::Percent(quantity("82.2"))), "82.2%");
    let percent = |text| Tally::Percent(quantity(text));
    let between = |one, other| difference(&percent(one), &percent(other));
    assert_eq!(between("50", "49"), Some("−1 point".into()));
    assert_eq!(between("50", "52.5"), Some("+2.5 points".into()));
    let row = |count, total| PrintedBandRow {
        key: "x".into(),
        counts: vec![count, 0, 0, 0, 0, 0],
        total,
    };
    let (one, other) = (vec![row(6, 8)], vec![row(5, 7)]);
    let (one, other) = (Tally::Bands(one), Tally::Bands(other));
    let table = |value, other| tally(report, &sum(false), value, other);
    assert_eq!(table(&one, &one), "table of 1 row");
    assert!(table(&one, &other).ends_with("; x, total: 8"));
    speak(Language::EasyJapanese);
    assert_eq!(in_brackets(&words(Tally::Count(15))), "15指標[しひょう]");
    assert_eq!(between("50", "49"), Some("−1ポイント".into()));
}

#[test]
fn rows_of_a_band_table_and_parts_that_moved_are_named_in_the_spoken_language() {
    let report = &report();
    let row = |count| PrintedBandRow {
        key: "1".into(),
        counts: vec![count, 0, 0, 0, 0, 0],
        total: 8,
    };
    let (printed, recomputed) = (Tally::Bands(vec![row(6)]), Tally::Bands(vec![row(5)]));
    let moved = PartText {
        before: report,
        after: report,
        part: &PartDifference::Reordered(Holder::Activities(ProgrammeId::new("1"))),
    };
    speak(Language::English);
    let name = "Comprehensive consultation support programme";
    let cells = tally(report, &sum(false), &printed, &recomputed);
    assert_eq!(cells, format!("{name}, 100% or more: 6"));
    assert!(moved.plain().contains(name), "{}", moved.plain());
    speak(Language::Japanese);
    let cells = tally(report, &sum(false), &printed, &recomputed);
    assert_eq!(cells, "包括的相談支援事業・100%以上6");
}

#[test]
fn a_claim_in_the_apps_own_words_is_said_in_each_language() {
    let report = &report();
    let claim = |text: &str| Claim {
        id: ClaimId::new("1"),
        number: 1,
        assertion: Assertion::Improved {
            year: year("R5"),
            printed: 15,
        },
        text: text.into(),
        page: None,
        off: None,
    };
    let usual = &claim("令和5年度に前の年度より達成率が上がった指標は15。");
    let said = ClaimText {
        report,
        claim: usual,
    };
    assert_english(&english(&said), &[]);
    assert!(english(&said).contains("15"));
    assert!(in_brackets(&easy(&said)).contains("達成率[たっせいりつ]"));
    // Words that say more are the keepers' own, in every language.
    let own = &claim("前の年度より達成率が上がった指標は15、対象は24。");
    let said = ClaimText { report, claim: own };
    assert_eq!(english(&said), own.text);
    assert_eq!(in_brackets(&easy(&said)), own.text);
    // And the language that is spoken stays.
    assert_eq!(spoken(), Language::EasyJapanese);
}
