//! `RefusalText` and `HeadProblemText` in やさしい日本語.

use crate::{EasyJapanese, HeadProblemText, Phrase, RefusalText};
use tsunagari_core::{EditError, HeadProblem};

impl EasyJapanese for RefusalText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self.0 {
            EditError::UnknownIndicator(_) => "その｜指標《しひょう》は、もうありません。",
            EditError::UnknownActivity(_) => {
                "その｜個別事業《こべつじぎょう》は、もうありません。"
            }
            EditError::UnknownProgramme(_) => "その｜事業《じぎょう》は、もうありません。",
            EditError::UnknownPolicyField(_) => "その｜分野《ぶんや》は、もうありません。",
            EditError::UnknownReading(_) => "その｜読《よ》み｜方《かた》は、もうありません。",
            EditError::UnknownClaim(_) => {
                "｜報告《ほうこく》に｜書《か》いてあるその｜内容《ないよう》は、もうありません。"
            }
            EditError::Stale => {
                "｜同《おな》じところが、｜先《さき》に｜変《か》わりました。｜今《いま》の｜内容《ないよう》を｜見《み》てください。"
            }
            EditError::NoChoice => "｜選《えら》べる｜値《あたい》が、2つより｜少《すく》ないです。",
            EditError::NoSuchPlace => {
                "そこには｜置《お》けません。｜順番《じゅんばん》が｜先《さき》に｜変《か》わりました。"
            }
            EditError::NotEmpty => {
                "｜中《なか》に｜何《なに》か｜残《のこ》っています。だから、｜消《け》すことができません。｜評価《ひょうか》しないだけなら、「｜廃止《はいし》」にしてください。"
            }
            EditError::InUse => {
                "ほかのところで｜使《つか》っています。だから、｜消《け》すことができません。｜評価《ひょうか》しないだけなら、「｜廃止《はいし》」にしてください。"
            }
            EditError::NumberTaken(number) => {
                return format!(
                    "｜番号《ばんごう》{number}は、ほかの｜事業《じぎょう》が｜使《つか》っています。"
                )
                .into();
            }
            EditError::Head(problem) => return HeadProblemText(*problem).easy_japanese(),
        }
        .into()
    }
}

impl EasyJapanese for HeadProblemText {
    fn easy_japanese(&self) -> Phrase {
        match self.0 {
            HeadProblem::Id => {
                "IDは、｜半角《はんかく》のアルファベットと｜数字《すうじ》と「-」「_」「.」で｜書《か》きます。｜同《おな》じIDは1つだけです。"
            }
            HeadProblem::Name => "｜名前《なまえ》を｜書《か》いてください。",
            HeadProblem::Number => {
                "｜番号《ばんごう》を｜書《か》いてください。ほかの｜事業《じぎょう》と｜違《ちが》う｜番号《ばんごう》にしてください。"
            }
            HeadProblem::StatutoryItem => {
                "｜号《ごう》（｜法律《ほうりつ》の｜番号《ばんごう》）は、1から5までで｜選《えら》んでください。"
            }
            HeadProblem::Colour => "｜色《いろ》は「#2e8b57」のように｜書《か》いてください。",
            HeadProblem::Character => "キャラクターを｜選《えら》んでください。",
            HeadProblem::Page => {
                "ページは、1か、1より｜大《おお》きい｜数《かず》で｜書《か》いてください。"
            }
            HeadProblem::Decimals => {
                "｜達成率《たっせいりつ》の｜小数《しょうすう》は、4｜桁《けた》までです。"
            }
            HeadProblem::Reason => {
                "｜比《くら》べられない｜理由《りゆう》を｜書《か》いてください。"
            }
            HeadProblem::OffReason => {
                "｜照合《しょうごう》（｜計算《けいさん》と｜比《くら》べること）をしない｜理由《りゆう》を｜書《か》いてください。"
            }
            HeadProblem::BandRow => {
                "｜区分《くぶん》の｜表《ひょう》の｜行《ぎょう》が｜合《あ》いません。この｜報告《ほうこく》の｜事業《じぎょう》と｜分野《ぶんや》を｜見《み》てください。｜区分《くぶん》の｜数《かず》は、どの｜行《ぎょう》も｜同《おな》じにしてください。"
            }
            HeadProblem::Grade => {
                "｜最後《さいご》の｜評価《ひょうか》は、｜評価《ひょうか》と｜理由《りゆう》の｜両方《りょうほう》を｜書《か》いてください。"
            }
            HeadProblem::Run => "つながった｜数字《すうじ》を｜書《か》いてください。",
            HeadProblem::Tolerance => {
                "｜許容《きょよう》の｜幅《はば》（｜違《ちが》ってもいい｜大《おお》きさ）は、%で｜書《か》いてください。0か、0より｜大《おお》きくて100より｜小《ちい》さい｜数《かず》にしてください。"
            }
            HeadProblem::Path => {
                "｜途中《とちゅう》の｜割合《わりあい》は、「R4 30、R5 100」のように｜書《か》いてください。｜年度《ねんど》と、0から100までの%を｜並《なら》べます。"
            }
            HeadProblem::Bands => {
                "｜区分《くぶん》は、2つから10までです。｜下限《かげん》（いちばん｜小《ちい》さい｜値《あたい》）が｜高《たか》い｜順《じゅん》に｜書《か》いてください。｜同《おな》じ｜下限《かげん》は1つだけです。｜下限《かげん》の｜小数《しょうすう》は2｜桁《けた》まで、｜大《おお》きさは±10,000%までです。｜最後《さいご》の｜区分《くぶん》だけは、｜下限《かげん》を｜書《か》かないでください。"
            }
            HeadProblem::MunicipalityCode => {
                "｜自治体《じちたい》コードが｜正《ただ》しくありません。｜検査数字《けんさすうじ》（｜最後《さいご》の1｜字《じ》）まで、6｜桁《けた》の｜数字《すうじ》で｜書《か》いてください。"
            }
            HeadProblem::Years => {
                "｜年度《ねんど》は、｜古《ふる》い｜順《じゅん》に｜並《なら》べてください。｜報告《ほうこく》する｜年度《ねんど》も｜入《い》れてください。"
            }
            HeadProblem::Terms => {
                "｜計画《けいかく》の｜期《き》の｜終《お》わりは、｜始《はじ》まりより｜後《あと》にしてください。｜番号《ばんごう》は、ほかの｜期《き》と｜違《ちが》うものにしてください。"
            }
            HeadProblem::Date => {
                "｜日付《ひづけ》がないときは、｜何《なに》も｜書《か》かないでください。"
            }
        }
        .into()
    }
}
