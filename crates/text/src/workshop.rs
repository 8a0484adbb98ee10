//! 研修 and 試算, in words.

mod exercise;
mod slides;
mod what_if;

use crate::{Japanese, Phrase};

pub use exercise::ExerciseText;
pub use slides::SlideText;
pub use what_if::{WhatIfText, pace_words, reach_words};

/// Texts of the page 研修.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopText {
    /// The page's name.
    Heading,
    /// What it is for.
    Lead,
    /// 試算 as a part of the workshop, and what it is.
    WhatIf,
    WhatIfLead,
    OpenWhatIf,
}

impl Japanese for WorkshopText {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Heading => "研修",
            Self::Lead => {
                "この報告を使って、重層的支援のしくみと数字の読み方を学ぶための道具です。ここでしたことは、報告には保存されません。"
            }
            Self::WhatIf => "試算",
            Self::WhatIfLead => {
                "実績や目標がもし違っていたらどうなるかを、報告を変えずに試します。目標に届くには何が要るか、どの変化で区分が上がるかも分かります。"
            }
            Self::OpenWhatIf => "試算を始める",
        }
        .into()
    }
}
