//! `TourText` in やさしい日本語.

use crate::{EasyJapanese, Phrase, TourStop, TourText};

impl EasyJapanese for TourText {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Name => "｜短《みじか》い｜案内《あんない》",
            Self::Offer => {
                "はじめて｜見《み》る｜人《ひと》へ：｜使《つか》い｜方《かた》を｜短《みじか》く｜案内《あんない》します。"
            }
            Self::Start => "｜案内《あんない》を｜見《み》る",
            Self::NotNow => "｜今《いま》は｜見《み》ない",
            Self::Heading(stop) => heading(*stop),
            Self::Words(stop) => words(*stop),
            Self::Position { at, of } => return format!("{at}／{of}").into(),
            Self::Back => "｜戻《もど》る",
            Self::Next => "｜次《つぎ》へ",
            Self::End => "｜案内《あんない》を｜終《お》わる",
        };
        fixed.into()
    }
}

fn heading(stop: TourStop) -> &'static str {
    match stop {
        TourStop::Standing => "はじめに、｜全部《ぜんぶ》の｜様子《ようす》",
        TourStop::Programmes => "｜事業《じぎょう》の｜様子《ようす》",
        TourStop::Attention => "｜注意《ちゅうい》がいる｜指標《しひょう》",
        TourStop::AllIndicators => "｜全部《ぜんぶ》の｜指標《しひょう》のグラフ",
        TourStop::Indicator => "1つの｜指標《しひょう》",
        TourStop::Edit => "｜数字《すうじ》を｜直《なお》す",
        TourStop::Check => "｜書《か》いてあることを｜確《たし》かめる",
        TourStop::Keep => "｜残《のこ》す",
        TourStop::Share => "｜渡《わた》す",
        TourStop::Workshop => "｜教《おし》える",
        TourStop::Help => "｜困《こま》ったとき",
    }
}

fn words(stop: TourStop) -> &'static str {
    match stop {
        TourStop::Standing => {
            "｜目標《もくひょう》に｜届《とど》いた｜指標《しひょう》と、よくなった｜指標《しひょう》の｜数《かず》です。｜年度《ねんど》は「｜評価《ひょうか》｜年度《ねんど》」で｜選《えら》べます。"
        }
        TourStop::Programmes => {
            "｜事業《じぎょう》ごとに、｜色《いろ》と｜形《かたち》と｜絵《え》があります。｜名前《なまえ》を｜押《お》すと、｜事業《じぎょう》のページが｜開《ひら》きます。"
        }
        TourStop::Attention => {
            "｜目標《もくひょう》から｜遠《とお》い｜指標《しひょう》と、｜下《さ》がった｜指標《しひょう》です。ここから｜見《み》ると、｜早《はや》くわかります。"
        }
        TourStop::AllIndicators => {
            "100%の｜線《せん》が｜目標《もくひょう》です。｜印《しるし》を｜押《お》すと、その｜指標《しひょう》のページが｜開《ひら》きます。"
        }
        TourStop::Indicator => {
            "｜年度《ねんど》ごとの｜数字《すうじ》と｜目標《もくひょう》です。｜計算《けいさん》のしかたは、｜下《した》にあります。"
        }
        TourStop::Edit => {
            "「｜編集《へんしゅう》する」を｜押《お》すと、｜数字《すうじ》と｜文章《ぶんしょう》を｜直《なお》せます。グラフもすぐに｜変《か》わります。「｜元《もと》に｜戻《もど》す」で｜前《まえ》に｜戻《もど》せます。"
        }
        TourStop::Check => {
            "｜報告《ほうこく》に｜書《か》いてある｜数字《すうじ》を、もう｜一度《いちど》｜計算《けいさん》します。｜合《あ》わないところを｜見《み》せます。"
        }
        TourStop::Keep => {
            "｜直《なお》したものは、このブラウザだけに｜残《のこ》ります。｜大事《だいじ》なときは「ファイルに｜保存《ほぞん》する」を｜押《お》してください。"
        }
        TourStop::Share => {
            "リンク、QRコード、ファイルにして、ほかの｜人《ひと》に｜渡《わた》せます。｜合言葉《あいことば》をかけることもできます。"
        }
        TourStop::Workshop => {
            "｜大《おお》きく｜映《うつ》します。｜数字《すうじ》を｜動《うご》かして｜試《ため》します。｜問題《もんだい》を｜解《と》きます。｜元《もと》の｜報告《ほうこく》は｜変《か》わりません。"
        }
        TourStop::Help => {
            "どのページも、いちばん｜下《した》に｜使《つか》い｜方《かた》があります。この｜案内《あんない》も、もう｜一度《いちど》｜見《み》られます。"
        }
    }
}
