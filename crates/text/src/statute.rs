//! What the statute asks of each programme, in plain words of our own.
//!
//! 社会福祉法 第106条の4第2項 names five kinds of work in its first five items, and in
//! its sixth the support plans that the fourth and fifth, and taking part, lead to.

use crate::{Japanese, Phrase};

/// Texts about the clause, by its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatuteText<'a> {
    /// Where the clause stands, with the item.
    Place(u16),
    /// A programme's short name.
    ShortName(u16),
    /// What the statute asks, in two sentences.
    Asks(u16),
    /// What the sixth item is, and which indicators measure it, by their numbers.
    SupportPlans { numbers: &'a str },
}

impl StatuteText<'_> {
    /// Whether the clause has such an item among the five programmes.
    pub fn knows(item: u16) -> bool {
        (1..=5).contains(&item)
    }
}

impl Japanese for StatuteText<'_> {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Place(item) => format!("社会福祉法第106条の4第2項 第{item}号").into(),
            Self::ShortName(item) => match item {
                1 => "包括的相談支援",
                2 => "参加支援",
                3 => "地域づくり",
                4 => "アウトリーチ",
                5 => "多機関協働",
                _ => "",
            }
            .into(),
            Self::Asks(item) => match item {
                1 => "年齢や困りごとの種類を問わず、どの窓口でもまず相談を受け止めます。その窓口だけで解けないことは、ふさわしい機関へつなぎます。",
                2 => "今ある制度やサービスでは社会とのつながりを持ちにくい人のために、本人の望みと地域の場を結びます。受け入れる側も支え、参加が続くようにします。",
                3 => "世代や属性を問わず集える場と、人がつながる機会を地域につくります。住民どうしが気にかけ合い、支え合える関係を育てます。",
                4 => "支援が届いていない人のもとへ、こちらから出向いて関わります。時間をかけて信頼をつくり、本人のペースで支援につなげます。",
                5 => "一つの機関では解けない複雑な課題について、関係する機関の役割と進め方を整理します。全体を見る役になり、支援者どうしの連携を支えます。",
                _ => "",
            }
            .into(),
            Self::SupportPlans { numbers } => format!(
                "同じ項の第6号は、支援プランをつくり、関係する機関が一体となって支えることを定めています。この報告では指標{numbers}がそれを測ります。"
            )
            .into(),
        }
    }
}
