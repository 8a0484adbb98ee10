//! `Entry`'s texts in やさしい日本語.

use crate::{EasyJapanese, Entry, Phrase, Say};

impl EasyJapanese for Entry {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Title => "｜報告《ほうこく》の｜題名《だいめい》",
            Self::Municipality => "｜市《し》や｜町《まち》の｜名前《なまえ》",
            Self::Code => "｜市《し》や｜町《まち》の｜番号《ばんごう》（｜自治体《じちたい》コード）",
            Self::Year => "｜報告《ほうこく》する｜年度《ねんど》",
            Self::Years => "｜表《ひょう》に｜並《なら》べる｜年度《ねんど》",
            Self::Plan => "｜計画《けいかく》の｜名前《なまえ》",
            Self::TermNumber(row) => {
                return format!("｜計画《けいかく》の｜期《き》{} ｜番号《ばんごう》", row + 1).into();
            }
            Self::TermFirst(row) => {
                return format!(
                    "｜計画《けいかく》の｜期《き》{} ｜最初《さいしょ》の｜年度《ねんど》",
                    row + 1
                )
                .into();
            }
            Self::TermLast(row) => {
                return format!(
                    "｜計画《けいかく》の｜期《き》{} ｜最後《さいご》の｜年度《ねんど》",
                    row + 1
                )
                .into();
            }
            Self::TermAnnounced(row) => {
                return format!(
                    "｜計画《けいかく》の｜期《き》{}は｜予定《よてい》（｜報告《ほうこく》のときは、まだ｜始《はじ》まっていない）",
                    row + 1
                )
                .into();
            }
            Self::Source => "もとの｜資料《しりょう》の｜題名《だいめい》",
            Self::Publisher => "もとの｜資料《しりょう》を｜出《だ》した｜所《ところ》",
            Self::AsOf => "いつの｜数字《すうじ》か",
            Self::Updated => "もとの｜資料《しりょう》を｜直《なお》した｜日《ひ》",
            Self::WithProgrammes => "｜社会福祉法《しゃかいふくしほう》の5つの｜事業《じぎょう》を｜入《い》れる",
            Self::Name => "｜名前《なまえ》",
            Self::Number => "｜番号《ばんごう》",
            Self::StatutoryItem => {
                "｜社会《しゃかい》｜福祉《ふくし》｜法《ほう》｜第《だい》106｜条《じょう》の4｜第《だい》2｜項《こう》の｜号《ごう》"
            }
            Self::Colour => "｜色《いろ》",
            Self::Character => "キャラクター",
            Self::PolicyField => "｜分野《ぶんや》",
            Self::PlanPage => "｜計画《けいかく》のページ",
            Self::ReportPage => "｜報告書《ほうこくしょ》のページ",
            Self::PlanNumber => "｜計画《けいかく》での｜番号《ばんごう》",
            Self::OtherSpelling => "｜別《べつ》の｜書《か》き｜方《かた》",
            Self::Unit => "｜単位《たんい》",
            Self::AxisUnit => "グラフの｜軸《じく》の｜単位《たんい》",
            Self::Kind => "｜種類《しゅるい》",
            Self::Baseline => "｜基準値《きじゅんち》（はじめの｜値《あたい》）",
            Self::SupportPlans => {
                "｜支援《しえん》プラン（｜同《おな》じ｜項《こう》の｜第《だい》6｜号《ごう》）を｜測《はか》る｜指標《しひょう》"
            }
            Self::Within => "どこへ｜移《うつ》すか",
            Self::FirstName => "もとの｜方《ほう》の｜名前《なまえ》",
            Self::SecondName => "｜新《あたら》しい｜方《ほう》の｜名前《なまえ》",
            Self::Going(_) => "｜新《あたら》しい｜方《ほう》へ｜移《うつ》す｜指標《しひょう》",
            Self::OwnRule => "だれの｜評価《ひょうか》｜方法《ほうほう》か",
            Self::Formula => "｜計算《けいさん》の｜式《しき》",
            Self::Tolerance => "ずれてもよい｜幅《はば》（｜目標値《もくひょうち》の｜何《なん》%か）",
            Self::Decimals => "｜達成率《たっせいりつ》の｜小数《しょうすう》の｜桁《けた》の｜数《かず》",
            Self::RoundingWay => "｜残《のこ》りの｜桁《けた》",
            Self::ZeroCase => "0で｜割《わ》ることになるとき",
            Self::TargetBasis => "｜目標値《もくひょうち》の｜決《き》め｜方《かた》",
            Self::Path => "｜途中《とちゅう》の｜割合《わりあい》",
            Self::Summed => {
                "｜年度《ねんど》ごとの｜数《かず》を、｜期《き》のはじめから｜足《た》して｜評価《ひょうか》する"
            }
            Self::Preset => "｜区分《くぶん》の｜決《き》め｜方《かた》",
            Self::BandLower(_) => "いちばん｜下《した》の｜値《あたい》（%）",
            Self::BandInclusive(_) => "｜下《した》の｜値《あたい》ちょうど",
            Self::BandWord(_) | Self::RestWord => "｜言葉《ことば》",
            Self::BandMark(_) | Self::RestMark => "｜印《しるし》",
            Self::Status(_) => "｜数字《すうじ》がどれくらい｜決《き》まっているか",
            Self::NotComparable(_) => "｜前《まえ》の｜年度《ねんど》と｜比《くら》べられない｜理由《りゆう》",
            Self::Grade(_) => "｜最終《さいしゅう》｜評価《ひょうか》",
            Self::GradeReason(_) => "｜最終《さいしゅう》｜評価《ひょうか》の｜理由《りゆう》",
            Self::Claim(entry) => return entry.plain().into(),
        }
        .into()
    }
}

impl Entry {
    pub(crate) fn easy_hint(self) -> Option<String> {
        let fixed = match self {
            Self::Code => "6｜桁《けた》の｜数字《すうじ》です。｜例《れい》：372013",
            Self::Year => {
                "｜例《れい》：｜令和《れいわ》5｜年度《ねんど》、R5、2023。どの｜書《か》き｜方《かた》でもいいです。"
            }
            Self::Years => {
                "｜古《ふる》い｜順《じゅん》に｜書《か》いて、｜間《あいだ》に「、」を｜入《い》れます。｜外《はず》した｜年度《ねんど》の｜数字《すうじ》は｜残《のこ》ります。｜戻《もど》すと、また｜出《で》ます。"
            }
            // Said once, for all rows.
            Self::TermNumber(0) => {
                "｜期《き》を｜加《くわ》えるときは、｜空《あ》いている｜行《ぎょう》に｜書《か》きます。｜外《はず》すときは、｜行《ぎょう》を｜空《から》にします。"
            }
            Self::AsOf | Self::Updated => {
                "もとの｜資料《しりょう》に｜書《か》いていないときは、｜空《から》にします。"
            }
            Self::Colour => {
                "｜見分《みわ》けるための｜色《いろ》です。｜良《よ》い・｜悪《わる》いの｜意味《いみ》はありません。｜濃《こ》い｜色《いろ》は、グラフで｜見《み》やすいです。"
            }
            Self::PlanPage | Self::ReportPage => "わからないときは、｜空《から》にします。",
            Self::PlanNumber => "｜例《れい》：1・2。ないときは、｜空《から》にします。",
            Self::OtherSpelling => {
                "もとの｜資料《しりょう》のほかの｜所《ところ》で、｜名前《なまえ》が｜違《ちが》うときに｜書《か》きます。ないときは、｜空《から》にします。"
            }
            Self::Unit => "｜例《れい》：｜件《けん》、｜人《にん》、｜回《かい》、％",
            Self::AxisUnit => {
                "もとの｜資料《しりょう》のグラフの｜軸《じく》にある｜単位《たんい》です。わからないときは、｜空《から》にします。"
            }
            Self::Baseline => {
                "｜計画《けいかく》のはじめの｜値《あたい》です。ないときは、｜空《から》にします。"
            }
            Self::Number => "｜画面《がめん》に｜出《で》る｜番号《ばんごう》です。",
            Self::FirstName => {
                "｜今《いま》までの｜内容《ないよう》は、もとの｜方《ほう》に｜残《のこ》ります。"
            }
            Self::Tolerance => {
                "「｜決《き》めた｜幅《はば》に｜保《たも》つ」のときだけ｜書《か》きます。｜例《れい》：5"
            }
            Self::RoundingWay => {
                "｜見《み》せ｜方《かた》だけが｜変《か》わります。｜区分《くぶん》は、｜桁《けた》を｜切《き》る｜前《まえ》の｜値《あたい》で｜決《き》まります。"
            }
            Self::Path => {
                "「｜決《き》めた｜割合《わりあい》まで｜進《すす》む」のときだけ｜書《か》きます。｜例《れい》：R4 40、R5 100（｜基準値《きじゅんち》から｜目標値《もくひょうち》までの｜何《なん》%か）"
            }
            Self::Summed => {
                "｜種類《しゅるい》が「｜年度《ねんど》ごとの｜数《かず》」の｜指標《しひょう》だけに｜使《つか》います。"
            }
            // Said once, for all rows.
            Self::BandLower(0) => {
                "｜区分《くぶん》を｜加《くわ》えるときは、｜空《あ》いている｜行《ぎょう》に｜書《か》きます。｜外《はず》すときは、｜下《した》の｜値《あたい》を｜空《から》にします。｜順番《じゅんばん》は、｜高《たか》い｜順《じゅん》に｜直《なお》ります。"
            }
            Self::BandWord(0) => {
                "｜空《から》のときは、「75%｜以上《いじょう》」のように｜下《した》の｜値《あたい》を｜出《だ》します。"
            }
            Self::BandMark(0) => {
                "｜多《おお》く｜塗《ぬ》ってあるほど、｜良《よ》い｜区分《くぶん》です。"
            }
            Self::Status(0) => {
                "「｜速報《そくほう》」は、｜区分《くぶん》の｜表《ひょう》に｜数《かぞ》えます。「｜見込《みこ》み」は、｜別《べつ》の｜列《れつ》に｜数《かぞ》えます。｜前《まえ》の｜年度《ねんど》とは｜比《くら》べません。"
            }
            Self::NotComparable(0) => {
                "｜書《か》いた｜年度《ねんど》は、「｜前《まえ》の｜年度《ねんど》より｜良《よ》い」の｜数《かず》に｜入《はい》りません。｜比《くら》べられるときは、｜空《から》にします。"
            }
            Self::Grade(0) => {
                "｜計算《けいさん》で｜決《き》まる｜区分《くぶん》と｜並《なら》べて｜出《だ》します。｜区分《くぶん》の｜表《ひょう》は｜変《か》わりません。"
            }
            Self::Claim(entry) => {
                return entry
                    .hint()
                    .map(|hint| Phrase::from(hint.to_string()).annotated());
            }
            Self::Title
            | Self::Municipality
            | Self::Plan
            | Self::TermNumber(_)
            | Self::TermFirst(_)
            | Self::TermLast(_)
            | Self::TermAnnounced(_)
            | Self::Source
            | Self::Publisher
            | Self::WithProgrammes
            | Self::Name
            | Self::StatutoryItem
            | Self::Character
            | Self::PolicyField
            | Self::Kind
            | Self::SupportPlans
            | Self::Within
            | Self::SecondName
            | Self::Going(_)
            | Self::OwnRule
            | Self::Formula
            | Self::Decimals
            | Self::ZeroCase
            | Self::TargetBasis
            | Self::Preset
            | Self::BandLower(_)
            | Self::BandInclusive(_)
            | Self::BandWord(_)
            | Self::BandMark(_)
            | Self::RestWord
            | Self::RestMark
            | Self::Status(_)
            | Self::NotComparable(_)
            | Self::Grade(_)
            | Self::GradeReason(_) => return None,
        };
        Some(Phrase::from(fixed).annotated())
    }
}
