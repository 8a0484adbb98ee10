//! `UnreadText`'s texts in やさしい日本語.

use crate::unread::{At, short};
use crate::{EasyJapanese, Phrase, Say, UnreadText, WantedText};

impl EasyJapanese for UnreadText<'_> {
    fn easy_japanese(&self) -> Phrase {
        const CHOOSE: &str =
            "このアプリで｜保存《ほぞん》した.jsonファイルを｜選《えら》んでください。";
        const AS_SAVED: &str = "｜保存《ほぞん》したあとに、だれかが｜書《か》きかえたようです。｜保存《ほぞん》したときのファイルを｜選《えら》んでください。";
        let (what, to_do) = match *self {
            Self::TooLarge { limit } => {
                let most = limit / 1_000_000;
                let words = format!(
                    "｜大《おお》きすぎます。{most}MBまでのファイルを｜読《よ》むことができます。"
                );
                (words, CHOOSE)
            }
            Self::NotJson { line, column } => {
                let words = format!(
                    "{line}｜行目《ぎょうめ》の{column}バイト｜目《め》から、JSONとして｜読《よ》むことができません。｜途中《とちゅう》で｜切《き》れたか、ちがう｜種類《しゅるい》のファイルです。"
                );
                (words, CHOOSE)
            }
            Self::OtherFormat => (
                "｜報告《ほうこく》のファイルではありません。".into(),
                CHOOSE,
            ),
            Self::Newer { found, known } => (
                format!(
                    "｜新《あたら》しいアプリで｜保存《ほぞん》したファイルです（｜形式《けいしき》の｜版《はん》は{found}。ここで｜読《よ》むことができるのは{known}まで）。"
                ),
                "アプリを｜新《あたら》しくしてください。それから、もう｜一度《いちど》｜開《ひら》いてください。",
            ),
            Self::Missing { place } => (format!("{}がありません。", At(place)), AS_SAVED),
            Self::Unknown { place } => (
                format!("{}は、この｜形式《けいしき》にありません。", At(place)),
                AS_SAVED,
            ),
            Self::Invalid { place, expected } => (
                format!("{}がまちがっています。{}", At(place), expected.plain()),
                AS_SAVED,
            ),
            Self::Duplicate { place, name } => (
                format!(
                    "{}に、「{}」が2｜回《かい》あります。",
                    At(place),
                    short(name)
                ),
                AS_SAVED,
            ),
            Self::Dangling { place, name } => (
                format!(
                    "{}に「{}」と｜書《か》いてあります。でも、ファイルの｜中《なか》にありません。",
                    At(place),
                    short(name)
                ),
                AS_SAVED,
            ),
            Self::TooMany { place, limit } => (
                format!(
                    "{}が｜多《おお》すぎます。{limit}｜件《けん》まで｜読《よ》みます。",
                    At(place)
                ),
                AS_SAVED,
            ),
        };
        format!("このファイルは｜開《ひら》くことができません。{what}{to_do}").into()
    }
}

impl EasyJapanese for WantedText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match *self {
            Self::Object => "{…}の｜形《かたち》で｜書《か》きます。",
            Self::List => "[…]の｜形《かたち》で｜書《か》きます。",
            Self::Text => "｜文字《もじ》を、\"と\"の｜間《あいだ》に｜書《か》きます。",
            Self::SomeText => "｜文字《もじ》が｜必要《ひつよう》です。",
            Self::YesNo => "trueかfalseと｜書《か》きます。",
            Self::Whole { least, most } => {
                return format!("{least}から{most}までの｜数《かず》を｜書《か》きます。").into();
            }
            Self::Figure => "｜数《かず》を、\"と\"の｜間《あいだ》に｜書《か》きます。｜点《てん》の｜前《まえ》は12けたまで、｜後《あと》は4けたまでです。",
            Self::PlainFigure(figure) => {
                return format!("｜数《かず》は「{figure}」と｜書《か》きます。").into();
            }
            Self::Id => "｜半角《はんかく》の｜英語《えいご》の｜文字《もじ》と｜数字《すうじ》、「-」「_」「.」を、64｜字《じ》まで｜使《つか》います。",
            Self::Colour => "｜色《いろ》は「#2e8b57」のように｜書《か》きます。",
            Self::MunicipalityCode => "6けたの｜自治体《じちたい》コードを｜書《か》きます。",
            Self::Day => "｜本当《ほんとう》にある｜日《ひ》を「2024-02-29」のように｜書《か》きます。",
            Self::Bytes => "｜中身《なかみ》がこわれています。",
            Self::Digest => "16けたの｜確認《かくにん》の｜文字《もじ》が｜必要《ひつよう》です。",
            Self::Checksum => "｜中身《なかみ》と、｜確認《かくにん》の｜文字《もじ》が、ちがいます。",
            Self::Choice => "｜選《えら》ぶものが、2つ｜以上《いじょう》｜必要《ひつよう》です。",
            Self::OneOf(words) => {
                return format!("この｜中《なか》の1つを｜書《か》きます: {}。", words.join("、")).into();
            }
            Self::YearsInOrder => "｜年度《ねんど》は、｜古《ふる》い｜順《じゅん》に｜書《か》きます。｜同《おな》じ｜年度《ねんど》は1｜回《かい》だけです。",
            Self::KnownYear => "｜報告《ほうこく》にある｜年度《ねんど》を｜書《か》きます。",
            Self::Bands => "｜区分《くぶん》は2つから10までです。｜下限《かげん》が｜高《たか》い｜順《じゅん》に｜書《か》きます。｜最後《さいご》だけ、｜下限《かげん》がありません。",
            Self::Tolerance => "｜許容《きょよう》の｜幅《はば》は、0から100より｜小《ちい》さい｜数《かず》までです。",
            Self::Shares => "｜割合《わりあい》が1つは｜必要《ひつよう》です。0から100までです。",
            Self::CountPerBand(count) => {
                return format!("｜区分《くぶん》ごとに1つ、ぜんぶで{count}｜個《こ》の｜数《かず》を｜書《か》きます。").into();
            }
            Self::TermInOrder => "｜期《き》の｜終《お》わりは、｜始《はじ》まりより｜後《あと》です。",
        }
        .into()
    }
}
