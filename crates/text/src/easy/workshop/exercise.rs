//! `ExerciseText`'s texts in やさしい日本語.

use crate::{EasyJapanese, ExerciseText, Phrase, fiscal_year_wareki};
use tsunagari_core::Task;

impl EasyJapanese for ExerciseText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "｜演習《えんしゅう》",
            Self::Lead => {
                "この｜報告《ほうこく》から｜作《つく》った｜問題《もんだい》です。グループごとに｜色《いろ》を｜分《わ》けます。｜同《おな》じ｜問題《もんだい》をQRコードで｜配《くば》れます。"
            }
            Self::Kind(task) => match task {
                Task::GuessRate { .. } => "｜達成率《たっせいりつ》を｜当《あ》てる",
                Task::Match { .. } => "｜指標《しひょう》と｜事業《じぎょう》をつなぐ",
                Task::FindClaim { .. } => "｜数字《すうじ》と｜合《あ》わない｜文《ぶん》をさがす",
                Task::SetTarget { .. } => {
                    "｜次《つぎ》の｜期《き》の｜目標《もくひょう》を｜決《き》める"
                }
            },
            Self::Asks(task) => match task {
                Task::GuessRate { .. } => {
                    "｜目標《もくひょう》に、どこまでとどいたと｜思《おも》いますか。"
                }
                Task::Match { .. } => {
                    "｜一《ひと》つ｜一《ひと》つの｜指標《しひょう》は、どの｜事業《じぎょう》のものですか。"
                }
                Task::FindClaim { .. } => {
                    "｜報告《ほうこく》に、｜数字《すうじ》と｜合《あ》わないことが｜書《か》いてあります。どれですか。"
                }
                Task::SetTarget { .. } => {
                    "これまでの｜実績《じっせき》を｜見《み》ます。｜次《つぎ》の｜期《き》の｜目標《もくひょう》を｜決《き》めます。｜理由《りゆう》も｜話《はな》してください。"
                }
            },
            Self::Numbered { number, kind } => {
                return format!("｜問題《もんだい》{number}　{kind}").into();
            }
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::Privacy => {
                "｜答《こた》えは、この｜画面《がめん》だけに｜残《のこ》ります。どこにも｜送《おく》りません。｜名前《なまえ》はいりません。｜画面《がめん》を｜閉《と》じると｜消《き》えます。"
            }
            Self::Elsewhere => {
                "｜今《いま》｜開《ひら》いている｜報告《ほうこく》には、この｜問題《もんだい》の｜指標《しひょう》や｜文《ぶん》がありません。"
            }
            Self::GuessSlider => "｜予想《よそう》する｜達成率《たっせいりつ》（%）",
            Self::TargetOf { year, target } => {
                return format!(
                    "{}の｜目標値《もくひょうち》は{target}",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::Guessed { percent } => return format!("｜予想《よそう》：{percent}%").into(),
            Self::See => "｜答《こた》えを｜見《み》る",
            Self::Off { points } => {
                return format!("｜予想《よそう》との｜差《さ》は{points}ポイント").into();
            }
            Self::Actual { actual } => {
                return format!("｜実績値《じっせきち》は{actual}").into();
            }
            Self::NotChosen => "｜選《えら》んでください",
            Self::Right => "｜合《あ》っています",
            Self::RightIs { name } => {
                return format!("｜正《ただ》しい｜答《こた》えは「{name}」").into();
            }
            Self::Score { right, of } => {
                return format!("{of}のうち{right}が｜合《あ》っています。").into();
            }
            Self::Agrees => "｜一致《いっち》：｜数字《すうじ》と｜合《あ》っています",
            Self::Differs {
                printed,
                recomputed,
            } => {
                return format!(
                    "｜相違《そうい》：｜報告《ほうこく》には{printed}、｜計算《けいさん》し｜直《なお》すと{recomputed}"
                )
                .into();
            }
            Self::NotDecided => "｜数字《すうじ》だけでは、｜正《ただ》しいかどうかわかりません",
            Self::LookBack => "これまでの3｜年度《ねんど》",
            Self::Year => "｜年度《ねんど》",
            Self::Target => "｜目標値《もくひょうち》",
            Self::ActualHead => "｜実績値《じっせきち》",
            Self::Rate => "｜達成率《たっせいりつ》",
            Self::WithYours => "あなたの｜目標《もくひょう》なら",
            Self::YourTarget { unit } => {
                return format!("｜次《つぎ》の｜期《き》の｜目標値《もくひょうち》（{unit}）")
                    .into();
            }
            Self::NotAFigure => "｜数字《すうじ》で｜入《い》れてください。",
            Self::Reason => "そう｜決《き》めた｜理由《りゆう》",
            Self::Groups => "グループでする",
            Self::GroupsLead => {
                "グループごとに｜色《いろ》を｜決《き》めます。その｜色《いろ》のQRコードを｜読《よ》んでもらいます。どの｜色《いろ》からも、｜同《おな》じ｜問題《もんだい》が｜開《ひら》きます。"
            }
            Self::Group { colour } => return format!("{colour}グループ").into(),
            Self::Colour(at) => match at {
                0 => "｜赤《あか》",
                1 => "｜青《あお》",
                2 => "｜緑《みどり》",
                3 => "｜黄色《きいろ》",
                4 => "｜紫《むらさき》",
                _ => "｜灰色《はいいろ》",
            },
            Self::QrOf { colour } => return format!("{colour}グループのQRコード").into(),
            Self::NoAddress => {
                "｜今《いま》はファイルを｜開《ひら》いています。だから、QRコードは｜作《つく》れません。ワークシートを｜印刷《いんさつ》して｜使《つか》えます。"
            }
            Self::TooLong => {
                "｜報告《ほうこく》が｜長《なが》いので、QRコードに｜入《はい》りません。ワークシートを｜印刷《いんさつ》して｜使《つか》えます。"
            }
            Self::Set => "｜問題集《もんだいしゅう》",
            Self::SetLead => {
                "｜問題《もんだい》の｜文《ぶん》や、｜進《すす》め｜方《かた》のメモを｜書《か》き｜直《なお》せます。｜順番《じゅんばん》も｜変《か》えられます。ファイルに｜保存《ほぞん》すると、ほかの｜講師《こうし》に｜渡《わた》せます。｜保存《ほぞん》しないで｜閉《と》じると、｜消《き》えます。"
            }
            Self::OpenSet => "｜問題集《もんだいしゅう》を｜開《ひら》く",
            Self::SaveSet => "｜問題集《もんだいしゅう》を｜保存《ほぞん》する",
            Self::Remade => "｜報告《ほうこく》から｜作《つく》り｜直《なお》しました。",
            Self::TakeBack => "｜前《まえ》の｜問題集《もんだいしゅう》に｜戻《もど》す",
            Self::TakenBack => "｜前《まえ》の｜問題集《もんだいしゅう》に｜戻《もど》しました。",
            Self::RemakeSet => "｜報告《ほうこく》から｜作《つく》り｜直《なお》す",
            Self::Opened { count } => {
                return format!(
                    "{count}｜問《もん》の｜問題集《もんだいしゅう》を｜開《ひら》きました。"
                )
                .into();
            }
            Self::NotRead { problem } => {
                return format!(
                    "｜問題集《もんだいしゅう》として｜読《よ》めませんでした：{problem}"
                )
                .into();
            }
            Self::OpenedOther { count } => {
                return format!("{count}｜問《もん》の｜問題集《もんだいしゅう》を｜開《ひら》きました。｜別《べつ》の｜報告《ほうこく》のために｜作《つく》った｜問題集《もんだいしゅう》です。この｜報告《ほうこく》にない｜問題《もんだい》は｜使《つか》えません。").into();
            }
            Self::NotASet => {
                "｜問題集《もんだいしゅう》のファイルではありません。だから、｜読《よ》めませんでした。"
            }
            Self::Edit => "｜問題集《もんだいしゅう》を｜編集《へんしゅう》する",
            Self::SetTitle => "｜問題集《もんだいしゅう》の｜題《だい》",
            Self::Question => "｜問題《もんだい》の｜文《ぶん》",
            Self::Note => {
                "｜進《すす》め｜方《かた》のメモ（｜講師《こうし》の｜紙《かみ》だけに｜出《で》ます）"
            }
            Self::Up => "｜上《うえ》へ",
            Self::Down => "｜下《した》へ",
            Self::Remove => "｜除《のぞ》く",
            Self::Empty => "｜問題《もんだい》がありません。",
            Self::Add => "｜問題《もんだい》を｜加《くわ》える",
            Self::AddIndicator => "｜指標《しひょう》",
            Self::AddGuess => "｜率《りつ》を｜当《あ》てる｜問題《もんだい》を｜加《くわ》える",
            Self::AddTarget => {
                "｜目標《もくひょう》を｜決《き》める｜問題《もんだい》を｜加《くわ》える"
            }
            Self::AddMatch => {
                "｜指標《しひょう》と｜事業《じぎょう》をつなぐ｜問題《もんだい》を｜加《くわ》える"
            }
            Self::AddFind => {
                "｜数字《すうじ》と｜合《あ》わない｜文《ぶん》をさがす｜問題《もんだい》を｜加《くわ》える"
            }
            Self::Full { most } => {
                return format!("｜問題《もんだい》は{most}｜個《こ》までです。").into();
            }
            Self::Added { number } => {
                return format!("｜問題《もんだい》{number}に｜加《くわ》えました。").into();
            }
            Self::PickAgain => "｜出《だ》すものを｜選《えら》び｜直《なお》す",
            Self::PickThese => "これに｜決《き》める",
            Self::Picked { count, least, most } => {
                return format!("{count}｜個《こ》を｜選《えら》んでいます。{least}｜個《こ》から{most}｜個《こ》まで｜選《えら》べます。｜選《えら》んだ｜順番《じゅんばん》に｜出《で》ます。").into();
            }
            Self::ClaimIs { words, verdict } => return format!("{words}（{verdict}）").into(),
            Self::TrainerSheet => "｜講師《こうし》の｜紙《かみ》",
            Self::Worksheet => "ワークシート",
            Self::SheetOf { set, sheet } => return format!("{set}　{sheet}").into(),
            Self::Print => "｜印刷《いんさつ》する",
            Self::Answer { words } => return format!("｜答《こた》え：{words}").into(),
            Self::GroupName => "グループの｜色《いろ》",
            Self::NoAnswer => {
                "｜答《こた》えは｜一《ひと》つではありません。｜理由《りゆう》を｜聞《き》きます。"
            }
        };
        fixed.into()
    }
}
