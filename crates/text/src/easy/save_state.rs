//! `SaveStateText`'s texts in やさしい日本語.

use crate::{EasyJapanese, Phrase, SaveStateText};

impl EasyJapanese for SaveStateText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Published => "｜公表《こうひょう》したときと｜同《おな》じ",
            Self::Unchanged => "｜変《か》えたところはありません",
            Self::Saving => "｜保存《ほぞん》しています",
            Self::Browser { time } => {
                return format!("このブラウザに｜保存《ほぞん》しました {time}").into();
            }
            Self::File { day } => {
                return format!("ファイルに｜保存《ほぞん》しました {day}").into();
            }
            Self::Unsaved => "｜保存《ほぞん》していません",
            Self::Failed => "｜保存《ほぞん》できませんでした",
        };
        fixed.into()
    }
}
