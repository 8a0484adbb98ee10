//! What the reader of run-together digits says.

use crate::sample::year;
use tsunagari_core::{DigitProblem, DigitReason};
use tsunagari_text::{DigitProblemText, DigitReasonText, Say};

#[test]
fn a_reason_names_its_years() {
    let leap = DigitReason::Leap {
        from: year("R4"),
        to: year("R5"),
    };
    let missing = DigitReason::Without(vec![year("R2"), year("R3")]);
    for (reason, words) in [
        (
            DigitReason::Rate(year("R5")),
            "令和5年度の記載の達成率に合う",
        ),
        (missing, "R2・R3の数値がない"),
        (leap, "R4からR5で4倍を超えて変わる"),
        (DigitReason::Steady, "年度ごとの増減がすべて4倍以内"),
    ] {
        assert_eq!(DigitReasonText(&reason).plain(), words);
    }
}

#[test]
fn a_problem_says_where_and_what_to_do() {
    let sign = DigitProblem::Sign { sign: '△', at: 3 };
    for (problem, begins) in [
        (sign, "3文字目の「△」は読み取れません。"),
        (DigitProblem::TooMany(12_870), "読み方が12,870通りあり、"),
        (
            DigitProblem::TooMany(u64::MAX),
            "読み方が100万通りより多くあり、",
        ),
        (
            DigitProblem::Contradiction(year("H31")),
            "令和元年度は数値が「ない」のに、",
        ),
    ] {
        let words = DigitProblemText(&problem).plain();
        assert!(words.starts_with(begins), "{words}");
        // The last sentence asks for something.
        assert!(words.ends_with("ください。"), "{words}");
    }
}
