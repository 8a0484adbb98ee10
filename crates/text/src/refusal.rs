//! Why a change could not be made, and what to do.

use crate::{Japanese, Phrase};
use tsunagari_core::{EditError, HeadProblem};

/// An edit that could not be applied, in a sentence or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusalText<'a>(pub &'a EditError);

impl Japanese for RefusalText<'_> {
    fn japanese(&self) -> Phrase {
        match self.0 {
            EditError::UnknownIndicator(_) => "その指標は、もうありません。",
            EditError::UnknownActivity(_) => "その個別事業は、もうありません。",
            EditError::UnknownProgramme(_) => "その事業は、もうありません。",
            EditError::UnknownPolicyField(_) => "その分野は、もうありません。",
            EditError::UnknownReading(_) => "その読み方は、もうありません。",
            EditError::UnknownClaim(_) => "その記載は、もうありません。",
            EditError::Stale => "同じ場所が先に変わっています。いまの内容を確かめてください。",
            EditError::NoChoice => "選べる値が2つ以上ありません。",
            EditError::NoSuchPlace => "その位置には置けません。並びが先に変わっています。",
            EditError::NotEmpty => {
                "中身が残っているので削除できません。評価から外すだけなら、廃止にしてください。"
            }
            EditError::InUse => {
                "ほかの所から使われているので削除できません。評価から外すだけなら、廃止にしてください。"
            }
            EditError::NumberTaken(number) => {
                return format!("番号{number}は、ほかの事業が使っています。").into();
            }
            EditError::Head(problem) => return HeadProblemText(*problem).japanese(),
        }
        .into()
    }
}

/// What is wrong with the head of a part, for the message beside its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadProblemText(pub HeadProblem);

impl Japanese for HeadProblemText {
    fn japanese(&self) -> Phrase {
        match self.0 {
            HeadProblem::Id => {
                "識別子に使えるのは、半角の英数字と「-」「_」「.」です。同じものは二つ使えません。"
            }
            HeadProblem::Name => "名前を入れてください。",
            HeadProblem::Number => "番号を入れてください。同じ番号の事業は二つ置けません。",
            HeadProblem::StatutoryItem => "号は1から5までで選んでください。",
            HeadProblem::Colour => "色は「#2e8b57」のように書いてください。",
            HeadProblem::Character => "キャラクターを選んでください。",
            HeadProblem::Page => "ページは1からの数で書いてください。",
            HeadProblem::Decimals => "達成率の小数は4桁までです。",
            HeadProblem::Reason => "比較できない理由を入れてください。",
            HeadProblem::OffReason => "照合しない理由を入れてください。",
            HeadProblem::BandRow => {
                "区分別の表の行が、この報告書の事業・分野や、ほかの行の区分の数と合いません。"
            }
            HeadProblem::Grade => "最終評価は、評価とその理由の両方を入れてください。",
            HeadProblem::Run => "連続した数字を入れてください。",
            HeadProblem::Tolerance => "許容の幅は、0以上100未満の%で書いてください。",
            HeadProblem::Path => {
                "途中の割合は、「R4 30、R5 100」のように、年度と0から100までの%を並べてください。"
            }
            HeadProblem::Bands => {
                "区分は2つから10まで、下限の高い順に、同じ下限が重ならないように並べてください。下限は小数2桁、±10,000%までです。最後の区分だけは下限を空欄にします。"
            }
            HeadProblem::MunicipalityCode => {
                "自治体コードが正しくありません。検査数字を含む6桁の数字で書いてください。"
            }
            HeadProblem::Years => "年度の列は古い順に並べ、報告する年度を含めてください。",
            HeadProblem::Terms => {
                "計画の期は、始まりより後に終わり、番号が重ならないようにしてください。"
            }
            HeadProblem::Date => "日付がないときは、空欄のままにしてください。",
        }
        .into()
    }
}
