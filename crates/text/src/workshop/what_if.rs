//! 試算: what if, and what it would take, in words.

use crate::{
    Japanese, Language, Phrase, easy, english, figure_with_unit, fiscal_year_wareki, no_rate,
    signed, spoken,
};
use tsunagari_core::{NoPace, Obstacle, Pace, Quantity, Reach, Stride};

/// Texts of the page 試算.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatIfText<'a> {
    /// The page's name, and what it is.
    Heading,
    Lead,
    /// What lies over the page, so that nobody takes it for published figures.
    Watermark,
    Warning,
    /// How much was changed.
    Nothing,
    Changed {
        count: usize,
    },
    /// A link's scenario was opened, or could not be.
    FromLink,
    BadLink,
    /// What can be done with a scenario.
    Reset,
    Keep,
    Kept {
        name: &'a str,
    },
    Name {
        number: usize,
    },
    /// What the report is called that the scenario stands on, and the scenario itself.
    Base,
    Now,
    Compare,
    CompareHeading,
    BackToWhatIf,
    Link,
    LinkLead,
    LinkField,
    NoLink,
    /// The choice of an indicator.
    Choose,
    Indicator {
        number: &'a str,
        name: &'a str,
    },
    /// Sliders.
    Actual,
    Target,
    Slider {
        figure: &'a str,
        unit: &'a str,
    },
    /// A rate or a band as it was.
    Was {
        words: &'a str,
    },
    /// What would it take.
    Takes,
    TakesFull,
    TakesBand {
        band: &'a str,
    },
    TryIt,
    PaceHeading,
    /// Which changes lift most.
    Lifts,
    LiftsLead,
    LiftsScope,
    AllProgrammes,
    LiftsWithin {
        percent: u32,
        count: usize,
    },
    Lift {
        actual: &'a str,
        takes: &'a str,
    },
    LiftBands {
        from: &'a str,
        to: &'a str,
    },
    LiftChange {
        percent: &'a str,
    },
    FromZero,
    NoLifts,
    /// All indicators.
    All,
    Bands,
    BandColumn,
    IndicatorColumn,
    CountBefore,
    CountAfter,
}

impl Japanese for WhatIfText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "試算：もし数字が違っていたら",
            Self::Lead => {
                "つまみを動かすか数を入れると、達成率・区分・図がすぐに変わります。もとの報告は変わりません。"
            }
            Self::Watermark => "試算",
            Self::Warning => "試算です。公表された数値ではありません。報告には保存されません。",
            Self::Nothing => "まだ何も変えていません。",
            Self::Changed { count } => return format!("{count}つの数値を変えて試算中").into(),
            Self::FromLink => "リンクの試算を開きました。",
            Self::BadLink => {
                "リンクの試算を読めませんでした。途中で切れたか、この報告にない指標の試算です。もとの報告のまま開いています。"
            }
            Self::Reset => "すべて元に戻す",
            Self::Keep => "この試算を控える",
            Self::Kept { name } => return format!("「{name}」として控えました。").into(),
            Self::Name { number } => return format!("試算{number}").into(),
            Self::Base => "もとの報告",
            Self::Now => "いまの試算",
            Self::Compare => "並べて比べる",
            Self::CompareHeading => "試算を比べる",
            Self::BackToWhatIf => "試算に戻る",
            Self::Link => "リンクで渡す",
            Self::LinkLead => {
                "リンクは、もとの報告と、変えた数値とを分けて運びます。開いた人の画面にも「試算」と表示されます。"
            }
            Self::LinkField => "試算のリンク",
            Self::NoLink => {
                "この画面はファイルとして開かれているので、ほかの人が開けるリンクは作れません。"
            }
            Self::Choose => "試算する指標",
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::Actual => "実績値",
            Self::Target => "目標値",
            Self::Slider { figure, unit } => return format!("{figure}のつまみ（{unit}）").into(),
            Self::Was { words } => return format!("もとは{words}").into(),
            Self::Takes => "届くには何が要るか",
            Self::TakesFull => "目標に達するには",
            Self::TakesBand { band } => return format!("区分「{band}」になるには").into(),
            Self::TryIt => "試す",
            Self::PaceHeading => "期の終わりまでに目標に達するペース",
            Self::Lifts => "区分が上がる変化",
            Self::LiftsLead => {
                "実績値を1つだけ変えて区分が上がるものを、変わる割合の小さい順に並べています。"
            }
            Self::LiftsScope => "範囲",
            Self::AllProgrammes => "すべての事業",
            Self::LiftsWithin { percent, count } => {
                return format!("{percent}%までの変化で：{count}指標").into();
            }
            Self::Lift { actual, takes } => return format!("{actual}を{takes}に").into(),
            Self::LiftBands { from, to } => return format!("{from} → {to}").into(),
            Self::LiftChange { percent } => return format!("{percent}の変化").into(),
            Self::FromZero => "0からの変化",
            Self::NoLifts => "実績値だけで区分が上がる指標はありません。",
            Self::All => "すべての指標",
            Self::Bands => "区分ごとの指標の数",
            Self::BandColumn => "区分",
            Self::IndicatorColumn => "指標",
            Self::CountBefore => "もと",
            Self::CountAfter => "試算",
        };
        fixed.into()
    }
}

/// What it takes, in words: the figure and how far it is from the one there is.
pub fn reach_words(reach: &Reach, unit: &str, now: Option<Quantity>) -> String {
    match spoken() {
        Language::Japanese => reach_in_japanese(reach, unit, now),
        Language::EasyJapanese => easy::workshop::reach_words(reach, unit, now).annotated(),
        Language::English => english::workshop::reach_words(reach, unit, now),
    }
}

fn reach_in_japanese(reach: &Reach, unit: &str, now: Option<Quantity>) -> String {
    match reach {
        Reach::Reached => "達しています".into(),
        Reach::Takes(figure) => {
            let takes = figure_with_unit(*figure, unit);
            match now.and_then(|now| figure.minus(now)) {
                Some(by) => format!("{takes}（いまより{}{unit}）", signed(by)),
                None => takes,
            }
        }
        Reach::Unreachable(obstacle) => match obstacle {
            Obstacle::BelowZero => "0より小さくないと届きません",
            Obstacle::AboveHundred => "100%を超えないと届きません",
            Obstacle::NoSuchRate => "この計算式では届きません",
            Obstacle::TooNarrow => "ちょうどその区分になる数がありません",
            Obstacle::TooLarge => "扱える数を超えます",
        }
        .into(),
        Reach::Unrated(rating) => no_rate(rating),
    }
}

/// The pace to the end of a term, or why there is none, in a sentence.
pub fn pace_words(pace: &Result<Pace, NoPace>, unit: &str) -> String {
    match spoken() {
        Language::Japanese => pace_in_japanese(pace, unit),
        Language::EasyJapanese => easy::workshop::pace_words(pace, unit).annotated(),
        Language::English => english::workshop::pace_words(pace, unit),
    }
}

fn pace_in_japanese(pace: &Result<Pace, NoPace>, unit: &str) -> String {
    match pace {
        Ok(pace) => {
            let until = fiscal_year_wareki(pace.until);
            let (years, to) = (pace.years, figure_with_unit(pace.to, unit));
            let held = if pace.held {
                "目標をいまのまま据え置くと、"
            } else {
                ""
            };
            match pace.stride {
                Stride::Change(by) => {
                    format!(
                        "{held}{until}に{to}とするには、毎年{}{unit}（あと{years}年）。",
                        signed(by)
                    )
                }
                Stride::EachYear(each) => {
                    let each = figure_with_unit(each, unit);
                    format!("{held}{until}までにあと{to}が要ります。毎年{each}（あと{years}年）。")
                }
            }
        }
        Err(NoPace::Reached) => "いまの実績で目標に達しています。".into(),
        Err(NoPace::NoActual) => "実績値が1つに決まっていないので、計算できません。".into(),
        Err(NoPace::NoTerm) => "計画に、この先の年度がありません。".into(),
        Err(NoPace::Reach(reach)) => format!("{}。", reach_in_japanese(reach, unit, None)),
    }
}
