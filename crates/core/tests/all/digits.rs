//! The runs of digits of the R5 report, and what is read in them by what the report gives.

use rstest::rstest;
use tsunagari_core::DigitCertainty::{Certain, Likely, Unresolved};
use tsunagari_core::*;

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

fn year(name: &str) -> FiscalYear {
    FiscalYear::parse(name).unwrap()
}

fn clue(name: &str) -> YearClue {
    YearClue {
        year: year(name),
        presence: Presence::Unknown,
        actual: None,
        rate: None,
    }
}

fn printed(rate: &str, target: &str) -> PrintedRate {
    PrintedRate {
        printed: quantity(rate),
        target: quantity(target),
        baseline: None,
        rule: RatingRule::default(),
    }
}

/// The years from R5 back, as the report prints them.
fn back_from_r5() -> DigitClues {
    DigitClues {
        years: ["R5", "R4", "R3", "R2"].map(clue).into(),
        grouped: true,
        decimals: None,
    }
}

/// A reading from the latest year back: `63|42`, with `-` for a year without a figure.
fn said(reading: &DigitReading, clues: &DigitClues) -> String {
    let figures = clues.years.iter().map(|clue| {
        let figure = reading.actuals.get(&clue.year);
        figure.map_or("-".into(), ToString::to_string)
    });
    figures.collect::<Vec<_>>().join("|")
}

fn all(run: &str, clues: &DigitClues) -> (Vec<String>, DigitCertainty) {
    let read = read_digits(run, clues).unwrap();
    let readings = read.readings.iter().map(|reading| said(reading, clues));
    (readings.collect(), read.certainty)
}

/// The run as the report's text has it, R5's target and printed rate, whether a footnote speaks of
/// an R2 figure; the reading of the facts (`takamatsu-r5-indicators.csv`), and how surely the
/// clues alone give it. Whether several readings are left was worked out by hand: with commas, and
/// where every figure must have all three digits it can, one is.
#[rstest]
#[case::c1_1(
    "26,44124,57723,26724,024",
    "25500",
    "103.7",
    false,
    "26441|24577|23267|24024",
    Certain
)]
#[case::c1_2("914926867725", "705", "129.6", false, "914|926|867|725", Certain)]
// 1,258 is sure; of the rest 9|217|401,227 fits as well, and 92|17|401,227 and 921|7|401,227.
#[case::c1_3("1,2589217401,227", "1000", "125.8", true, "1258|921|740|1227", Likely)]
#[case::c1_4("0000", "1", "0.0", false, "0|0|0|0", Certain)]
#[case::c1_5(
    "3,1273,0822,6482,727",
    "3000",
    "104.2",
    false,
    "3127|3082|2648|2727",
    Certain
)]
#[case::c1_6(
    "23,28022,06522,83021,874",
    "15600",
    "149.2",
    false,
    "23280|22065|22830|21874",
    Certain
)]
#[case::c1_7("834837677523", "550", "151.6", false, "834|837|677|523", Certain)]
#[case::c1_8("2219612539", "300", "73.7", false, "221|96|125|39", Likely)]
#[case::c2_1("6342", "220", "28.6", false, "63|42|-|-", Likely)]
#[case::c2_2("95", "11", "81.8", false, "9|5|-|-", Certain)]
#[case::c3_1("927907875856", "1000", "92.7", false, "927|907|875|856", Certain)]
// 91.99 in R4 and 94.09 in R3 have two decimals: they fit, but leave 4.0 and 1.9.
#[case::c3_2(
    "92.291.994.091.9",
    "95.3",
    "96.7",
    false,
    "92.2|91.9|94.0|91.9",
    Likely
)]
#[case::c3_3("1111", "2", "50.0", false, "1|1|1|1", Likely)]
#[case::c3_4("43434342", "44", "97.7", false, "43|43|43|42", Likely)]
#[case::c3_5("15151512", "14", "107.1", false, "15|15|15|12", Likely)]
#[case::c3_6("20173020", "21", "95.2", false, "20|17|30|20", Likely)]
#[case::c3_7("16162019", "20", "80.0", false, "16|16|20|19", Likely)]
#[case::c3_8(
    "57,90347,79938,19943,036",
    "81000",
    "71.5",
    false,
    "57903|47799|38199|43036",
    Certain
)]
#[case::c3_9("3324", "33", "100.0", false, "33|24|-|-", Likely)]
#[case::c4_1(
    "14,03911,0355,959854",
    "3644",
    "385.3",
    true,
    "14039|11035|5959|854",
    Certain
)]
#[case::c4_2("25745", "528", "4.7", true, "25|7|4|5", Certain)]
#[case::c5_1("51486170", "396", "12.9", true, "51|48|61|70", Likely)]
#[case::c5_3("64585652", "100", "64.0", true, "64|58|56|52", Likely)]
#[case::c5_4("3423", "24", "141.7", false, "34|23|-|-", Likely)]
fn picks_what_the_facts_read(
    #[case] run: &str,
    #[case] target: &str,
    #[case] rate: &str,
    #[case] r2_has_a_footnote: bool,
    #[case] figures: &str,
    #[case] certainty: DigitCertainty,
) {
    let mut clues = back_from_r5();
    clues.years[0].rate = Some(printed(rate, target));
    if r2_has_a_footnote {
        clues.years[3].presence = Presence::Present;
    }
    let read = read_digits(run, &clues).unwrap();
    assert_eq!(said(read.picked().unwrap(), &clues), figures);
    assert_eq!(read.certainty, certainty);
    assert_eq!(read.readings.len() == 1, certainty == Certain);
}

#[test]
fn leaves_5_2_open_with_the_readings_of_the_facts_that_have_an_r2_figure() {
    let mut clues = back_from_r5();
    clues.years[0].rate = Some(printed("11.7", "264"));
    clues.years[3].presence = Presence::Present;
    // 31 ÷ 264 = 11.74 %. Each of the three has two leaps or more; 1|51 has one more than 15|1.
    let readings = ["31|15|1|5", "31|1|5|15", "31|1|51|5"].map(String::from);
    assert_eq!(all("311515", &clues), (readings.into(), Unresolved));
    assert_eq!(read_digits("311515", &clues).unwrap().picked(), None);
}

#[test]
fn without_the_footnote_4_2_is_likely_and_lists_all_readings_of_the_facts() {
    let mut clues = back_from_r5();
    clues.years[0].rate = Some(printed("4.7", "528"));
    let (readings, certainty) = all("25745", &clues);
    // 25/7, 7/4 and 5/4 are usual; 745/25, 74/5 and 45/7 are not.
    assert_eq!(readings[0], "25|7|4|5");
    assert_eq!(certainty, Likely);
    let mut rest = readings[1..].to_vec();
    rest.sort();
    assert_eq!(rest, ["25|745|-|-", "25|74|5|-", "25|7|45|-"]);
}

#[test]
fn says_what_speaks_for_a_reading_and_what_against_it() {
    let mut clues = back_from_r5();
    clues.years[0].rate = Some(printed("28.6", "220"));
    let read = read_digits("6342", &clues).unwrap();
    let (r2, r3, r4, r5) = (year("R2"), year("R3"), year("R4"), year("R5"));
    let reasons: Vec<_> = read.readings.iter().map(|r| r.reasons.clone()).collect();
    let likely = vec![
        DigitReason::Rate(r5),
        DigitReason::Steady,
        DigitReason::Without(vec![r2, r3]),
    ];
    let other = vec![
        DigitReason::Rate(r5),
        DigitReason::Leap { from: r4, to: r5 },
        DigitReason::Without(vec![r2]),
    ];
    assert_eq!(reasons, [likely, other]);
}

#[rstest]
// Two years, each sure: 95.2|96.7, or 95.29|6.7, which leaps.
#[case("95.296.7", None, &["95.2|96.7", "95.29|6.7"], Likely)]
#[case("95.296.7", Some(1), &["95.2|96.7"], Certain)]
#[case("９５．２９６．７", Some(1), &["95.2|96.7"], Certain)]
// A whole figure beside one with decimals is possible where the decimals are not known; two of the
// three change less than fourfold.
#[case("95.294", None, &["95.2|94", "9|5.294", "95.29|4"], Unresolved)]
// A space is an end; it leaves one reading of 6342.
#[case("6 342", None, &["6|342"], Certain)]
#[case(" 63 42 ", None, &["63|42"], Certain)]
#[case("1,258921", None, &["1258|921"], Certain)]
// No leading zeros: 10|5, not 1|05.
#[case("105", None, &["10|5"], Certain)]
#[case("00", None, &["0|0"], Certain)]
#[case("0.50.5", None, &["0.5|0.5"], Certain)]
fn reads_two_sure_years(
    #[case] run: &str,
    #[case] decimals: Option<u32>,
    #[case] readings: &[&str],
    #[case] certainty: DigitCertainty,
) {
    let mut clues = back_from_r5();
    clues.years.truncate(2);
    clues.decimals = decimals;
    for clue in &mut clues.years {
        clue.presence = Presence::Present;
    }
    let readings = readings.iter().map(ToString::to_string).collect();
    assert_eq!(all(run, &clues), (readings, certainty));
}

#[test]
fn a_known_figure_and_an_absent_year_leave_what_is_left() {
    let mut clues = back_from_r5();
    clues.years[1].actual = Some(quantity("42"));
    clues.years[2].presence = Presence::Absent;
    clues.years[3].presence = Presence::Absent;
    assert_eq!(all("6342", &clues), (vec!["63|42|-|-".into()], Certain));
    // The order is the source's: from the earliest year on, the same run says the reverse.
    clues.years.reverse();
    clues.years[2].actual = Some(quantity("63"));
    assert_eq!(all("6342", &clues), (vec!["-|-|63|42".into()], Certain));
}

#[test]
fn ungrouped_sources_may_have_four_digits_without_a_comma() {
    let mut clues = back_from_r5();
    clues.years.truncate(1);
    assert_eq!(read_digits("6342", &clues), Err(DigitProblem::NoReading));
    clues.grouped = false;
    assert_eq!(all("6342", &clues), (vec!["6342".into()], Certain));
}

#[rstest]
// 25 of 528 is 4.73…: cut off it is 4.7 as well, and 4.73 with two decimals, but not 4.74.
#[case("4.7", true, true)]
#[case("4.7", false, true)]
#[case("4.73", true, true)]
#[case("4.74", true, false)]
#[case("5", true, true)]
#[case("5", false, false)]
fn a_rate_is_compared_as_it_is_printed(
    #[case] rate: &str,
    #[case] half_up: bool,
    #[case] fits: bool,
) {
    let mut printed = printed(rate, "528");
    printed.rule.rounding.half_up = half_up;
    assert_eq!(printed.fits(quantity("25")), fits);
}

#[rstest]
#[case("", DigitProblem::Empty)]
#[case(" 　", DigitProblem::Empty)]
#[case("63△42", DigitProblem::Sign { sign: '△', at: 3 })]
#[case("92.2％", DigitProblem::Sign { sign: '％', at: 5 })]
#[case("63―", DigitProblem::Sign { sign: '―', at: 3 })]
#[case("63件42件", DigitProblem::Sign { sign: '件', at: 3 })]
// Commas and points where no figure can have them.
#[case(",342", DigitProblem::NoReading)]
#[case("6,34", DigitProblem::NoReading)]
#[case("1.2.3", DigitProblem::NoReading)]
#[case("63.", DigitProblem::NoReading)]
#[case("012", DigitProblem::NoReading)]
fn says_why_it_reads_nothing(#[case] run: &str, #[case] problem: DigitProblem) {
    let mut clues = back_from_r5();
    clues.years.truncate(1);
    assert_eq!(read_digits(run, &clues), Err(problem));
}

#[test]
fn says_which_years_contradict() {
    let r5 = year("R5");
    let mut clues = back_from_r5();
    clues.years[0].presence = Presence::Absent;
    clues.years[0].rate = Some(printed("28.6", "220"));
    let problem = read_digits("6342", &clues);
    assert_eq!(problem, Err(DigitProblem::Contradiction(r5)));

    let mut clues = back_from_r5();
    clues.years[1].year = r5;
    assert_eq!(
        read_digits("6342", &clues),
        Err(DigitProblem::YearTwice(r5))
    );

    let mut clues = back_from_r5();
    for clue in &mut clues.years {
        clue.presence = Presence::Absent;
    }
    assert_eq!(read_digits("6342", &clues), Err(DigitProblem::NoYears));
    assert_eq!(
        read_digits("6342", &DigitClues::default()),
        Err(DigitProblem::NoYears)
    );
}

#[test]
fn a_run_that_could_be_anything_asks_for_more_and_says_how_much_is_left() {
    let mut clues = back_from_r5();
    clues.grouped = false;
    // Twelve digits 1 over one to four years, none longer than 12: 1 + 11 + 55 + 165.
    let ones = "1".repeat(12);
    let many = Err(DigitProblem::TooMany(232));
    assert_eq!(read_digits(&ones, &clues), many);
    let long = "1".repeat(DigitClues::MOST_DIGITS + 1);
    assert_eq!(read_digits(&long, &clues), Err(DigitProblem::TooLong));

    // A hundred digits over ten years: counted, not walked. Over nine years alone, of twelve digits
    // each with eight to spare, there are C(16, 8) = 12,870.
    clues.years = (2014..2024).map(|start| clue(&start.to_string())).collect();
    let hundred = "1".repeat(DigitClues::MOST_DIGITS);
    let read = read_digits(&hundred, &clues);
    assert!(matches!(read, Err(DigitProblem::TooMany(count)) if count > 12_870));

    clues.years.push(clue("R6"));
    assert_eq!(read_digits("1", &clues), Err(DigitProblem::TooManyYears));
}
