//! What forms and their buttons say.

use super::{DEEDS, assert_easy, assert_english, assert_spoken, easy, english};
use tsunagari_text::*;

/// One of each kind, the first row of what stands in rows.
fn entries() -> Vec<Entry> {
    use Entry::*;
    let mut all = vec![
        Title,
        Municipality,
        Code,
        Year,
        Years,
        Plan,
        Source,
        Publisher,
        AsOf,
        Updated,
        WithProgrammes,
        Name,
        Number,
        StatutoryItem,
        Colour,
        Character,
        PolicyField,
        PlanPage,
        ReportPage,
        PlanNumber,
        OtherSpelling,
        Unit,
        AxisUnit,
        Kind,
        Baseline,
        SupportPlans,
        Within,
        FirstName,
        SecondName,
        OwnRule,
        Formula,
        Tolerance,
        Decimals,
        RoundingWay,
        ZeroCase,
        TargetBasis,
        Path,
        Summed,
        Preset,
        RestWord,
        RestMark,
    ];
    for row in [0, 1] {
        all.extend([
            TermNumber(row),
            TermFirst(row),
            TermLast(row),
            TermAnnounced(row),
            Going(row),
            BandLower(row),
            BandInclusive(row),
            BandWord(row),
            BandMark(row),
            Status(row),
            NotComparable(row),
            Grade(row),
            GradeReason(row),
        ]);
    }
    all
}

#[test]
fn forms_speak_both() {
    let all = entries();
    assert_spoken(&all);
    for entry in all {
        speak(Language::Japanese);
        let told = entry.hint().is_some();
        speak(Language::English);
        let hint = entry.hint();
        assert_eq!(hint.is_some(), told, "{entry:?}");
        // A plan writes its numbers with this dot, in whatever language.
        let kept: &[&str] = match entry {
            Entry::PlanNumber => &["1・2"],
            _ => &[],
        };
        hint.iter().for_each(|hint| assert_english(hint, kept));
        speak(Language::EasyJapanese);
        let hint = entry.hint();
        assert_eq!(hint.is_some(), told, "{entry:?}");
        hint.iter().for_each(|hint| assert_easy(hint));
    }
}

#[test]
fn a_button_is_named_by_the_words_on_it() {
    for deed in DEEDS {
        if [Deed::Up, Deed::Down].contains(&deed) {
            continue;
        }
        let (short, full) = (
            StructureText::Deed(deed),
            StructureText::DeedTo { deed, part: "1-1" },
        );
        let (on_it, name) = (english(&short), english(&full));
        assert!(
            name.to_lowercase().contains(&on_it.to_lowercase()),
            "{name}"
        );
        assert!(name.contains("1-1"), "{name}");
        let (on_it, name) = (easy(&short), easy(&full));
        assert!(name.contains(&on_it), "{name}");
    }
    let move_up = StructureText::DeedTo {
        deed: Deed::Up,
        part: "programme 2",
    };
    assert_eq!(english(&move_up), "Move programme 2 up");
}

#[test]
fn a_hint_quotes_a_choice_as_it_is_worded() {
    let quoting = [
        (Entry::Tolerance, StructureText::RangeFormula),
        (Entry::Path, StructureText::GivenPath),
    ];
    for (entry, choice) in quoting {
        speak(Language::English);
        let hint = entry.hint().unwrap();
        let quoted = hint.split(['“', '”']).nth(1).unwrap();
        assert!(english(&choice).starts_with(quoted), "{quoted}");
        speak(Language::EasyJapanese);
        let hint = entry.hint().unwrap();
        let quoted = hint.split(['「', '」']).nth(1).unwrap();
        assert!(easy(&choice).contains(quoted), "{quoted}");
    }
}
