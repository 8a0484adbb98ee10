//! Which characters tell one name from another that is no slip of it.

/// Characters that tell things apart which exist side by side. Where two names differ by two of one
/// line, neither is a slip of the other. What is not here is still no remark where three names differ in
/// the same place: then they are a series.
const SERIES: [&str; 44] = [
    "0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ〇一二三四五六七八九十百千",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "甲乙丙丁戊",
    "男女",
    "新旧元",
    "上中下",
    "大中小高",
    "前後",
    "内外",
    "有無",
    "公私",
    "東西南北中",
    "左右",
    "高低",
    "多少",
    "長短",
    "増減",
    "父母",
    "親子",
    "老若",
    "児者",
    "乳幼",
    "初再新",
    "入退通出在来",
    "出欠",
    "登下",
    "正副主補",
    "自他",
    "実延総",
    "収支",
    "可否",
    "直間",
    "単複",
    "介看",
    "面相",
    "園所校院",
    "学労業園職",
    "都道府県郡市区町村国住",
    "年月日週時",
    "月火水木金土日",
    "春夏秋冬",
    "朝昼夕夜",
    "赤青黄緑白黒",
    "人件回日組名団社所台枚棟戸室",
];

/// Characters that make another word of a name, where one of two names has them and the other does not.
const ADDED: &str = "各全非不未無準超員数等的型別化会";

/// Whether two characters tell things apart that exist side by side.
pub(super) fn side_by_side(one: Option<char>, other: Option<char>) -> bool {
    one.zip(other).is_some_and(|(one, other)| {
        let mut lines = SERIES.iter();
        lines.any(|line| line.contains(one) && line.contains(other))
    })
}

/// Whether a character belongs to how a word is written, and not to which word it is.
pub(super) fn is_kana_or_sign(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}') || !letter.is_alphanumeric()
}

/// Whether a name with this character more is another name, and no other spelling.
pub(super) fn makes_another_word(letter: char) -> bool {
    ADDED.contains(letter) || SERIES.iter().any(|line| line.contains(letter))
}
