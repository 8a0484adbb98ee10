//! `DataText` in やさしい日本語.

use crate::{DataText, EasyJapanese, Phrase};

impl EasyJapanese for DataText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "ここで、｜報告《ほうこく》を｜保存《ほぞん》できます。｜前《まえ》のときに｜戻《もど》すこともできます。ほかの｜報告《ほうこく》を｜作《つく》ったり、｜開《ひら》いたりできます。データは、このブラウザの｜外《そと》に｜送《おく》りません。"
            }
            Self::Files => "ファイル",
            Self::FilesWords => {
                "｜報告《ほうこく》の｜全部《ぜんぶ》を、1つのファイル（.json）に｜保存《ほぞん》できます。あとで｜開《ひら》くことができます。ほかのパソコンでも｜開《ひら》けます。"
            }
            Self::SaveFile => "ファイルに｜保存《ほぞん》する",
            Self::OpenFile => "ファイルを｜開《ひら》く",
            Self::SameReport { name, changes } => {
                return format!(
                    "「{name}」のファイルです。｜今《いま》の｜報告《ほうこく》と、{changes}か｜所《しょ》｜違《ちが》います。"
                )
                .into();
            }
            Self::NothingNew { name } => {
                return format!(
                    "「{name}」のファイルです。｜今《いま》の｜報告《ほうこく》と｜同《おな》じです。"
                )
                .into();
            }
            Self::OtherReport { name } => {
                return format!(
                    "「{name}」のファイルです。｜今《いま》の｜報告《ほうこく》とは｜別《べつ》の｜報告《ほうこく》です。"
                )
                .into();
            }
            Self::Apply { changes } => {
                return format!("{changes}か｜所《しょ》をファイルと｜同《おな》じにする").into();
            }
            Self::OpenAsOwn => "｜別《べつ》の｜報告《ほうこく》として｜開《ひら》く",
            Self::Past => "｜前《まえ》のときの｜報告《ほうこく》",
            Self::PastWords => {
                "このブラウザが｜残《のこ》した、｜最近《さいきん》の10｜回分《かいぶん》です。｜戻《もど》したあとでも、「｜元《もと》に｜戻《もど》す」でやめることができます。"
            }
            Self::NoPast => {
                "まだありません。｜何度《なんど》も｜変《か》えたり、｜別《べつ》の｜日《ひ》に｜開《ひら》いたりすると、｜残《のこ》ります。"
            }
            Self::PastEdits { edits } => {
                return format!(
                    "｜公表値《こうひょうち》から｜変《か》えたところ {edits}か｜所《しょ》"
                )
                .into();
            }
            Self::More { changes } => return format!("ほかに{changes}か｜所《しょ》").into(),
            Self::GoBack { at } => return format!("{at}のときに｜戻《もど》す").into(),
            Self::PutAside => "｜読《よ》めなかったもの",
            Self::PutAsideWords => {
                "このブラウザに｜保存《ほぞん》してあったものです。｜読《よ》むことができませんでした。そのまま｜残《のこ》しています。｜直《なお》せる｜人《ひと》に｜渡《わた》すときは、ファイルに｜保存《ほぞん》してください。"
            }
            Self::PutAsideText { start, length } => {
                return format!("「{start}」から｜始《はじ》まる{length}｜字《じ》").into();
            }
            Self::SavePutAside => "｜読《よ》めなかったものをファイルに｜保存《ほぞん》する",
            Self::Discard => "｜消《け》す",
            Self::Discarded => "｜消《け》しました",
            Self::TakeBack => "｜消《け》したものを｜戻《もど》す",
            Self::Reports => "｜報告《ほうこく》の｜一覧《いちらん》",
            Self::ReportsWords => {
                "このブラウザに、｜報告《ほうこく》をいくつでも｜置《お》けます。"
            }
            Self::Bundled => {
                "｜高松市《たかまつし》 ｜令和《れいわ》5｜年度《ねんど》（アプリに｜入《はい》っている｜報告《ほうこく》）"
            }
            Self::BundledCopy => "｜高松市《たかまつし》 ｜令和《れいわ》5｜年度《ねんど》のコピー",
            Self::OpenNow => "｜今《いま》｜開《ひら》いています",
            Self::OpenReport { name } => return format!("「{name}」を｜開《ひら》く").into(),
            Self::Duplicate { name } => return format!("「{name}」をコピーする").into(),
            Self::CopyOf { name } => return format!("{name}のコピー").into(),
            Self::Rename { name } => {
                return format!("「{name}」の｜見《み》せる｜名前《なまえ》").into();
            }
            Self::Remove { name } => return format!("「{name}」を｜消《け》す").into(),
            Self::BringBack { name } => {
                return format!("｜消《け》した「{name}」を｜戻《もど》す").into();
            }
            Self::Removed => "｜消《け》しました",
            Self::New => "｜新《あたら》しい｜報告《ほうこく》",
            Self::NewWords => {
                "ほかの｜自治体《じちたい》（｜市《し》や｜町《まち》など）や｜年度《ねんど》の｜報告《ほうこく》を、｜何《なに》もないところから｜始《はじ》めます。"
            }
            Self::Term => "｜計画《けいかく》の｜期《き》（｜番号《ばんごう》）",
            Self::FirstYear => "｜期《き》の｜最初《さいしょ》の｜年度《ねんど》",
            Self::LastYear => "｜期《き》の｜最後《さいご》の｜年度《ねんど》",
            Self::Begin => "この｜報告《ほうこく》を｜始《はじ》める",
            Self::NameOf { municipality, year } => return format!("{municipality} {year}").into(),
            Self::Erase => "このブラウザから｜消《け》す",
            Self::EraseWords => {
                "みんなで｜使《つか》うパソコンを｜使《つか》い｜終《お》わったときに｜使《つか》います。このアプリが｜残《のこ》したものを｜全部《ぜんぶ》｜消《け》します。｜変《か》えたところ、｜前《まえ》のときの｜報告《ほうこく》、｜自分《じぶん》の｜報告《ほうこく》も｜消《け》します。インターネットがないときのためのアプリの｜控《ひか》え（｜別《べつ》に｜残《のこ》したもの）も｜消《け》します。"
            }
            Self::EraseAsk => "｜全部《ぜんぶ》｜消《け》す…",
            Self::EraseAskWords => {
                "｜消《け》すと、｜元《もと》に｜戻《もど》せません。｜必要《ひつよう》なものは、｜先《さき》にファイルに｜保存《ほぞん》してください。"
            }
            Self::EraseNow => "｜全部《ぜんぶ》｜消《け》す",
            Self::Keep => "やめる",
            Self::Erased => "｜全部《ぜんぶ》｜消《け》しました",
            Self::ErasedWords => {
                "｜確《たし》かめました。このアプリのデータは、このブラウザにもうありません。"
            }
            Self::NotErased { left } => {
                return format!(
                    "{left}｜件《けん》がまだ｜残《のこ》っています。ほかのタブを｜閉《と》じて、もう｜一度《いちど》｜消《け》してください。または、ブラウザの｜設定《せってい》で、サイトのデータを｜消《け》してください。"
                )
                .into();
            }
            Self::NoPlace => {
                "ここでは、｜保存《ほぞん》する｜場所《ばしょ》を｜選《えら》べません。このページの｜開《ひら》き｜方《かた》（http）か、ブラウザのためです。「ダウンロード」に｜保存《ほぞん》します。"
            }
        };
        fixed.into()
    }
}
