//! What ratings, counts and years are called in the two other languages.

use super::{Translated, english, quantity, year};
use tsunagari_core::{
    AchievementBand, BandLimit, BandMark, BandScheme, DigitProblem, Figure, IndicatorKind,
    Polarity, Quantity, Rating, RatingRule, Rounding, TargetBasis, TermPath, YearStatus, ZeroCase,
};
use tsunagari_text::{
    DataText, DigitProblemText, EditText, IndicatorText, Language, NoticeText, OverviewText,
    PolarityText, RuleText, band_word, fiscal_year_wareki, no_rate, runs, speak, status_word,
    western_year, without_readings,
};

/// Without its readings.
fn easy(text: &dyn Translated) -> String {
    without_readings(&super::easy(text)).into_owned()
}

fn words(scheme: &BandScheme) -> Vec<String> {
    scheme.bands().map(|band| band_word(scheme, band)).collect()
}

#[test]
fn bands_are_said_in_the_spoken_language() {
    let six = BandScheme::six();
    speak(Language::English);
    assert_eq!(
        words(&six),
        [
            "100% or more",
            "75% or more",
            "50% or more",
            "25% or more",
            "Over 0%",
            "0%"
        ]
    );
    let around = words(&BandScheme::around_target());
    assert_eq!(around, ["Over 105%", "95–105%", "Under 95%"]);
    // A band's own word is the report's.
    assert_eq!(words(&BandScheme::letters()), ["S", "A", "B", "C", "D"]);
    assert_eq!(band_word(&six, AchievementBand(9)), "No rate");

    speak(Language::EasyJapanese);
    let first = band_word(&six, AchievementBand(0));
    assert_eq!(runs(&first), [("100%", None), ("以上", Some("いじょう"))]);
    assert_eq!(
        without_readings(&band_word(&six, AchievementBand(4))),
        "0%より上"
    );
    assert_eq!(
        without_readings(&band_word(&six, AchievementBand(9))),
        "率なし"
    );

    speak(Language::Japanese);
    assert_eq!(band_word(&six, AchievementBand(0)), "100%以上");
}

#[test]
fn a_western_year_stands_beside_the_wareki_and_not_beside_itself() {
    let reckonings = || {
        let name = fiscal_year_wareki(year("R5"));
        (
            without_readings(&name).into_owned(),
            western_year(year("R5")),
        )
    };
    assert_eq!(reckonings(), ("令和5年度".into(), Some("2023".into())));
    speak(Language::EasyJapanese);
    assert_eq!(reckonings(), ("令和5年度".into(), Some("2023".into())));
    speak(Language::English);
    assert_eq!(reckonings(), ("FY2023".into(), None));
}

#[test]
fn a_band_says_whether_its_limits_belong_to_it() {
    let limit = |key: &str, lower: Option<u32>, inclusive| BandLimit {
        key: key.into(),
        lower: lower.map(Quantity::from),
        inclusive,
        word: String::new(),
        mark: BandMark::Half,
    };
    let scheme = BandScheme::new(vec![
        limit("a", Some(80), false),
        limit("b", Some(60), false),
        limit("c", None, true),
    ])
    .unwrap();
    speak(Language::English);
    assert_eq!(
        words(&scheme),
        ["Over 80%", "Over 60%, up to 80%", "Up to 60%"]
    );
    speak(Language::EasyJapanese);
    let easy: Vec<String> = words(&scheme)
        .iter()
        .map(|word| without_readings(word).into_owned())
        .collect();
    assert_eq!(easy, ["80%より上", "60%より上、80%まで", "60%まで"]);
}

#[test]
fn no_rate_and_how_final_a_year_is() {
    for (language, why, status) in [
        (Language::Japanese, "目標なし", "速報"),
        (Language::EasyJapanese, "目標なし", "速報"),
        (Language::English, "No target", "Provisional"),
    ] {
        speak(language);
        assert_eq!(without_readings(&no_rate(&Rating::NoTarget)), why);
        assert_eq!(
            without_readings(&status_word(YearStatus::Provisional)),
            status
        );
    }
    speak(Language::EasyJapanese);
    let status = status_word(YearStatus::Provisional);
    assert_eq!(runs(&status), [("速報", Some("そくほう"))]);
}

#[test]
fn a_rule_is_said_in_one_line() {
    let kind = Some(IndicatorKind::Count);
    let mut rule = RatingRule::default();
    let text = |rule: &RatingRule| english(&RuleText { rule, kind });
    let plain = |rule: &RatingRule| easy(&RuleText { rule, kind });
    assert_eq!(
        text(&rule),
        "Actual ÷ target × 100, rounded to 1 decimal place"
    );
    assert_eq!(
        plain(&rule),
        "実績値 ÷ 目標値 × 100、小数第2位を四捨五入する"
    );
    rule.rounding = Rounding {
        decimals: 0,
        half_up: false,
    };
    rule.summed = true;
    rule.zero = ZeroCase::AchievedIfMet;
    rule.polarity = Polarity::LowerTwoMinus;
    let shares = [(year("R4"), Quantity::from(40))];
    rule.target = TargetBasis::TermEnd(TermPath::Given(shares.into_iter().collect()));
    assert_eq!(
        text(&rule),
        "Less is better: (2 − actual ÷ target) × 100, added up from the first year of the term, \
         the target is a set share of the way to that of the term’s last year (FY2022 40%), \
         100% if the target is met where it would divide by 0, cut off to a whole number"
    );
    assert!(plain(&rule).contains("（R4 40%）"));
    rule.polarity = Polarity::WatchedOnly;
    let watched = english(&PolarityText(Polarity::WatchedOnly));
    assert_eq!(text(&rule), watched);
}

#[test]
fn one_and_several() {
    let open = |figures| NoticeText::Contests { figures };
    assert_eq!(english(&open(1)), "1 figure is still open");
    assert_eq!(english(&open(2)), "2 figures are still open");
    let left = |left| english(&DataText::NotErased { left });
    assert!(left(1).starts_with("1 item is still there."));
    assert!(left(2).starts_with("2 items are still there."));
    let changes = |count| english(&EditText::ChangeCount { count });
    assert_eq!([changes(1), changes(2)], [" (1 change)", " (2 changes)"]);
    let of = |count| english(&OverviewText::OfIndicators { count });
    assert_eq!([of(0), of(1)], [" of 0 indicators", " of 1 indicator"]);
    let points = |text| english(&OverviewText::Points(quantity(text)));
    assert_eq!(
        [points("1"), points("-1"), points("1.0"), points("0")],
        ["+1 point", "−1 point", "+1.0 points", "±0 points"]
    );
    let improved = |text| {
        let points = Some(quantity(text));
        english(&IndicatorText::Improved { points })
    };
    assert_eq!(improved("1"), "Improved by 1 point from the year before");
    assert_eq!(
        improved("3.2"),
        "Improved by 3.2 points from the year before"
    );
    assert_eq!(improved("0"), "Improved slightly from the year before");
    let many = english(&DigitProblemText(&DigitProblem::TooMany(12_870)));
    assert!(many.starts_with("There are 12,870 readings, "), "{many}");
}

#[test]
fn a_year_and_a_unit_in_each_language() {
    let field = EditText::FigureField {
        year: year("R5"),
        figure: Figure::Actual,
        unit: "件",
    };
    assert_eq!(english(&field), "Actual for FY2023 (cases)");
    assert_eq!(easy(&field), "令和5年度の実績値（件）");
    let rate = OverviewText::RateOf(year("R5"));
    assert_eq!(english(&rate), "Achievement rate for FY2023");
    assert_eq!(easy(&rate), "令和5年度の達成率");
}

#[test]
fn an_open_figure_names_its_values() {
    let candidates = &[Some(quantity("14039")), None];
    let open = IndicatorText::Open { candidates };
    assert_eq!(english(&open), "Open (14,039 or no figure)");
    assert_eq!(easy(&open), "未定（14,039かなし）");
}
