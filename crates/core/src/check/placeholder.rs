//! Text that a template left in.

/// What shows how to fill in a form, before 例.
const HEADINGS: [&str; 2] = ["記入", "記載"];

/// What asks to be written, if the sentence ends there or asks politely.
const ASKED: [&str; 2] = ["を記載", "を記入"];
const POLITELY: [&str; 5] = [
    "してください",
    "して下さい",
    "すること",
    "願います",
    "のこと",
];

/// What a page keeps room for.
const PICTURES: [&str; 12] = [
    "写真",
    "画像",
    "イメージ",
    "イラスト",
    "図表",
    "図",
    "表",
    "グラフ",
    "挿絵",
    "ロゴ",
    "動画",
    "地図",
];
/// What stands around these where nothing else is said.
const AROUND: [&str; 24] = [
    "や",
    "・",
    "、",
    "，",
    ",",
    "/",
    "／",
    "と",
    "又は",
    "または",
    "及び",
    "および",
    "など",
    "等",
    "の",
    "を",
    "挿入",
    "貼付",
    "貼り付け",
    "添付",
    "掲載",
    "配置",
    "ここに",
    "こちらに",
];

/// What any of these begins with: most sentences begin otherwise.
const BEGINNINGS: &str = "写画イ図表グ挿ロ動地や・、，,/／と又ま及おな等のを貼添掲配こ";

/// Whether a text has a part that a template left. Goes through the text once.
pub(super) fn is_left(text: &str) -> bool {
    let (mut part, mut before, mut row) = (0, None, 0);
    for (at, letter) in text.char_indices() {
        row = if before == Some(letter) { row + 1 } else { 1 };
        before = Some(letter);
        let left = match letter {
            // Signs that stand for a word.
            '○' | '〇' | '◯' | '●' | '■' | '×' | '△' | '▲' => row == 2,
            'X' | 'Ｘ' => row == 3,
            '例' => text
                .get(..at)
                .is_some_and(|said| HEADINGS.iter().any(|h| said.ends_with(h))),
            'を' => text.get(at..).is_some_and(asks),
            // No kana and no kanji ends a part: most letters are told by one look.
            '\0'..='。' if ends(letter) => {
                let words = text.get(part..at).unwrap_or_default();
                part = at + letter.len_utf8();
                only_pictures(words)
            }
            _ => false,
        };
        if left {
            return true;
        }
    }
    only_pictures(text.get(part..).unwrap_or_default())
}

fn ends(letter: char) -> bool {
    letter == '。' || letter.is_whitespace()
}

fn asks(text: &str) -> bool {
    let rest = ASKED.iter().find_map(|asked| text.strip_prefix(asked));
    rest.is_some_and(|rest| {
        let over = |letter: char| ends(letter) || matches!(letter, '）' | ')' | '】' | ']' | '」');
        rest.is_empty() || rest.starts_with(over) || POLITELY.iter().any(|p| rest.starts_with(p))
    })
}

/// Whether a part of a text says nothing but that pictures go here: `図や写真など`.
fn only_pictures(part: &str) -> bool {
    let brackets = [
        '（', '）', '(', ')', '【', '】', '［', '］', '[', ']', '「', '」', '※', '…',
    ];
    let mut rest = part.trim_matches(brackets);
    if !rest.starts_with(|letter| BEGINNINGS.contains(letter)) {
        return false;
    }
    let mut pictures = 0;
    while !rest.is_empty() {
        let after = |words: &[&str]| words.iter().find_map(|word| rest.strip_prefix(word));
        let next = match after(&PICTURES) {
            Some(next) => {
                pictures += 1;
                Some(next)
            }
            None => after(&AROUND),
        };
        match next {
            Some(next) => rest = next,
            None => return false,
        }
    }
    pictures > 0
}

#[cfg(test)]
mod tests {
    use super::{AROUND, BEGINNINGS, PICTURES, is_left};
    use rstest::rstest;

    #[test]
    fn every_word_begins_with_one_of_the_beginnings() {
        for word in PICTURES.iter().chain(&AROUND) {
            assert!(
                word.starts_with(|letter| BEGINNINGS.contains(letter)),
                "{word}"
            );
        }
    }

    #[rstest]
    #[case("担当課が○○を確認する")]
    #[case("ここに理由を記載")]
    #[case("達成できなかった理由を記入してください。")]
    #[case("（主な取組を記載すること）")]
    #[case("ＸＸＸ件")]
    #[case("相談の記入例")]
    #[case("担当は■■")]
    #[case("図や写真など")]
    #[case("写真・グラフ等")]
    #[case("（イラストまたは図表を挿入）")]
    #[case("活動を広げた。イメージ写真など")]
    #[case("窓口の様子\n写真や地図など\n相談が増えた")]
    #[case("画像")]
    fn left(#[case] text: &str) {
        assert!(is_left(text), "{text}");
    }

    #[rstest]
    #[case("相談が増えた")]
    #[case("申込書に連絡先を記入した人を数えた。")]
    #[case("広報紙に写真などを載せて知らせた。")]
    #[case("写真やイラストなどで分かりやすく伝えた。")]
    #[case("チラシ（写真など）を配った。")]
    #[case("図書館と協力した。")]
    #[case("表彰")]
    #[case("○×△を付ける")]
    #[case("DXXの例")]
    #[case("代表者など")]
    #[case("")]
    fn written(#[case] text: &str) {
        assert!(!is_left(text), "{text}");
    }
}
