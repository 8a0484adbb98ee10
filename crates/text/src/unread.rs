//! Why a file was not opened: what is wrong with it, where, and what to do.

use crate::{Japanese, Language, Phrase, Say, spoken};

/// A file that was refused, in two or three sentences.
///
/// A `place` is the address of a value in the document, such as `programmes[0].name`; empty for all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadText<'a> {
    /// More bytes than are read.
    TooLarge { limit: usize },
    /// Not JSON from there on.
    NotJson { line: usize, column: usize },
    /// Some other file.
    OtherFormat,
    /// By a newer version of the app.
    Newer { found: u64, known: u64 },
    /// Nothing stands in the place.
    Missing { place: &'a str },
    /// Something stands there of which the format knows nothing.
    Unknown { place: &'a str },
    /// Something else stands there than should.
    Invalid {
        place: &'a str,
        expected: WantedText<'a>,
    },
    /// What may be there once is there again.
    Duplicate { place: &'a str, name: &'a str },
    /// It refers to what is not in the file.
    Dangling { place: &'a str, name: &'a str },
    /// A list that is too long.
    TooMany { place: &'a str, limit: usize },
}

impl Japanese for UnreadText<'_> {
    fn japanese(&self) -> Phrase {
        const CHOOSE: &str = "このアプリで保存した.jsonファイルを選んでください。";
        const AS_SAVED: &str =
            "保存したあとに書き換わったようです。保存したときのままのファイルを選んでください。";
        let (what, to_do) = match *self {
            Self::TooLarge { limit } => {
                let most = limit / 1_000_000;
                (
                    format!("大きさが、読める上限の{most}MBを超えています。"),
                    CHOOSE,
                )
            }
            Self::NotJson { line, column } => (
                format!(
                    "{line}行目の{column}バイト目から先を、JSONとして読めません。途中で切れたか、ほかの種類のファイルです。"
                ),
                CHOOSE,
            ),
            Self::OtherFormat => ("報告のファイルではありません。".into(), CHOOSE),
            Self::Newer { found, known } => (
                format!(
                    "新しい版のアプリで保存されています（形式の版は{found}、ここで読めるのは{known}まで）。"
                ),
                "アプリを新しくしてから、もう一度開いてください。",
            ),
            Self::Missing { place } => (format!("{}がありません。", At(place)), AS_SAVED),
            Self::Unknown { place } => (
                format!("{}は、この形式にない項目です。", At(place)),
                AS_SAVED,
            ),
            Self::Invalid { place, expected } => (
                format!("{}が正しくありません。{}", At(place), expected.plain()),
                AS_SAVED,
            ),
            Self::Duplicate { place, name } => (
                format!("{}に、「{}」がもう一度出てきます。", At(place), short(name)),
                AS_SAVED,
            ),
            Self::Dangling { place, name } => (
                format!(
                    "{}が指す「{}」が、ファイルの中にありません。",
                    At(place),
                    short(name)
                ),
                AS_SAVED,
            ),
            Self::TooMany { place, limit } => (
                format!("{}が多すぎます。{limit}件まで読めます。", At(place)),
                AS_SAVED,
            ),
        };
        format!("このファイルは開けません。{what}{to_do}").into()
    }
}

/// あるべき値: what should stand in a place, in a sentence; nothing where there is nothing to add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WantedText<'a> {
    Object,
    List,
    Text,
    SomeText,
    YesNo,
    Whole {
        least: u64,
        most: u64,
    },
    Figure,
    PlainFigure(&'a str),
    Id,
    Colour,
    MunicipalityCode,
    Day,
    /// Bytes of a length, packed or not.
    Bytes,
    Digest,
    Checksum,
    Choice,
    OneOf(&'a [&'static str]),
    YearsInOrder,
    KnownYear,
    Bands,
    Tolerance,
    Shares,
    CountPerBand(usize),
    TermInOrder,
}

impl Japanese for WantedText<'_> {
    fn japanese(&self) -> Phrase {
        match *self {
            Self::Object => "{…}の形の値が必要です。",
            Self::List => "[…]の形の一覧が必要です。",
            Self::Text => "引用符で囲んだ文字が必要です。",
            Self::SomeText => "空でない文字が必要です。",
            Self::YesNo => "trueかfalseが必要です。",
            Self::Whole { least, most } => {
                return format!("{least}から{most}までの整数が必要です。").into();
            }
            Self::Figure => {
                "引用符で囲んだ数値が必要です。整数の部分は12桁まで、小数は4桁までです。"
            }
            Self::PlainFigure(figure) => {
                return format!("数値は「{figure}」と書きます。").into();
            }
            Self::Id => "識別子に使えるのは、半角の英数字と「-」「_」「.」で64字までです。",
            Self::Colour => "色は「#2e8b57」のように書きます。",
            Self::MunicipalityCode => "検査数字を含む6桁の自治体コードが必要です。",
            Self::Day => "実際にある日付を「2024-02-29」のように書きます。",
            Self::Bytes => "中身が壊れています。",
            Self::Digest => "16桁の照合符号が必要です。",
            Self::Checksum => "中身が照合符号と合いません。",
            Self::Choice => "選べる値が2つ以上必要です。",
            Self::OneOf(words) => {
                return format!("次のどれかが必要です: {}。", words.join("、")).into();
            }
            Self::YearsInOrder => "年度は古い順に、重ならないように並べます。",
            Self::KnownYear => "報告にある年度が必要です。",
            Self::Bands => "区分は2つから10まで、下限の高い順に並べ、最後だけ下限がありません。",
            Self::Tolerance => "許容の幅は0以上100未満です。",
            Self::Shares => "割合が1つ以上必要で、それぞれ0から100までです。",
            Self::CountPerBand(count) => {
                return format!("区分ごとに1つ、合わせて{count}個の数が必要です。").into();
            }
            Self::TermInOrder => "期の終わりは、始まりより後にします。",
        }
        .into()
    }
}

/// The most letters of a file's own words that are repeated to its user.
const MOST: usize = 100;

/// A place in a document.
pub(crate) struct At<'a>(pub(crate) &'a str);

impl std::fmt::Display for At<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            "" => f.write_str(match spoken() {
                Language::Japanese => "ファイルの中身",
                Language::EasyJapanese => "ファイルの｜中身《なかみ》",
                Language::English => "The content of the file",
            }),
            place => match spoken() {
                Language::English => write!(f, "“{}”", short(place)),
                _ => write!(f, "「{}」", short(place)),
            },
        }
    }
}

/// The end of a text, which says of a place the most.
pub(crate) fn short(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(MOST);
    match skipped {
        0 => text.to_owned(),
        _ => std::iter::once('…')
            .chain(text.chars().skip(skipped))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{UnreadText, WantedText};
    use crate::Say;

    #[test]
    fn says_what_where_and_what_to_do() {
        let place = "programmes[0].name";
        let missing = UnreadText::Missing { place }.plain();
        assert!(
            missing.starts_with("このファイルは開けません。「programmes[0].name」がありません。")
        );
        assert!(missing.ends_with("ファイルを選んでください。"));
        let whole = UnreadText::Invalid {
            place: "",
            expected: WantedText::Object,
        };
        assert!(
            whole
                .plain()
                .contains("ファイルの中身が正しくありません。{…}の形")
        );
        let large = UnreadText::TooLarge { limit: 5_000_000 }.plain();
        assert!(large.contains("5MB"));
    }

    #[test]
    fn words_of_the_file_are_not_repeated_without_end() {
        let name = "あ".repeat(5_000) + "終";
        let said = UnreadText::Duplicate {
            place: &name,
            name: &name,
        }
        .plain();
        assert!(said.chars().count() < 350);
        assert_eq!(said.matches("あ終」").count(), 2);
    }
}
