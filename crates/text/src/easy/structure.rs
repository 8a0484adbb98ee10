//! `StructureText`'s texts in やさしい日本語.

use crate::{Deed, EasyJapanese, Phrase, StructureText};
use tsunagari_core::{BandMark, ZeroCase};

impl EasyJapanese for StructureText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "｜構成《こうせい》の｜編集《へんしゅう》",
            Self::Lead => {
                "｜事業《じぎょう》・｜個別《こべつ》｜事業《じぎょう》・｜指標《しひょう》・｜分野《ぶんや》を｜加《くわ》えられます。｜名前《なまえ》や｜順番《じゅんばん》も｜変《か》えられます。いらないものは｜廃止《はいし》（｜使《つか》うのをやめること）にできます。「｜元《もと》に｜戻《もど》す」で、｜全部《ぜんぶ》｜戻《もど》せます。"
            }
            Self::Begin => "｜構成《こうせい》を｜変《か》える",
            Self::NoIndicators => {
                "｜指標《しひょう》がまだありません。｜構成《こうせい》に｜個別事業《こべつじぎょう》と｜指標《しひょう》を｜入《い》れると、ここに｜評価《ひょうか》が｜出《で》ます。"
            }
            Self::OnlyView => "｜今《いま》は｜見《み》るだけの｜画面《がめん》です。",
            Self::ReadOnly => {
                "｜新《あたら》しいアプリの｜編集《へんしゅう》が｜保存《ほぞん》されています。このアプリでは｜変《か》えられません。"
            }
            Self::HeadHeading | Self::Report => "｜報告《ほうこく》の｜見出《みだ》し",
            Self::ChangeReport => "｜報告《ほうこく》の｜見出《みだ》しを｜変《か》える",
            Self::FieldsHeading => "｜分野《ぶんや》",
            Self::FieldsLead => {
                "｜個別《こべつ》｜事業《じぎょう》をまとめる｜分《わ》け｜方《かた》です。｜違《ちが》う｜事業《じぎょう》のものも、いっしょにできます。"
            }
            Self::ProgrammesHeading => {
                "｜事業《じぎょう》・｜個別《こべつ》｜事業《じぎょう》・｜指標《しひょう》"
            }
            Self::ProgrammesLead => {
                "｜廃止《はいし》したものは、｜集計《しゅうけい》や｜一覧《いちらん》に｜出《で》ません。｜数字《すうじ》や｜文章《ぶんしょう》は｜残《のこ》ります。いつでも｜戻《もど》せます。"
            }
            Self::OpenAll => "｜全部《ぜんぶ》｜開《ひら》く",
            Self::CloseAll => "｜全部《ぜんぶ》｜閉《と》じる",
            Self::Programme { number } => return format!("｜事業《じぎょう》{number}").into(),
            Self::Field { name } => return format!("｜分野《ぶんや》「{name}」").into(),
            Self::Activity { name } => return format!("「{name}」").into(),
            Self::Holds {
                activities,
                indicators,
            } => {
                return format!(
                    "｜個別《こべつ》｜事業《じぎょう》{activities}・｜指標《しひょう》{indicators}"
                )
                .into();
            }
            Self::HoldsNone => "まだ｜何《なに》もありません。",
            Self::Deed(deed) => short(*deed),
            Self::DeedTo { deed, part } => return full(*deed, part).into(),
            Self::AddField => "｜分野《ぶんや》を｜加《くわ》える",
            Self::AddProgramme => "｜事業《じぎょう》を｜加《くわ》える",
            Self::AddActivity => "｜個別《こべつ》｜事業《じぎょう》を｜加《くわ》える",
            Self::AddActivityTo { programme } => {
                return format!(
                    "{programme}に｜個別《こべつ》｜事業《じぎょう》を｜加《くわ》える"
                )
                .into();
            }
            Self::AddIndicator => "｜指標《しひょう》を｜加《くわ》える",
            Self::AddIndicatorTo { activity } => {
                return format!("{activity}に｜指標《しひょう》を｜加《くわ》える").into();
            }
            Self::Commit(deed) => match deed {
                Deed::Add => "｜加《くわ》える",
                Deed::Split => "｜分《わ》ける",
                Deed::Move => "｜移《うつ》す",
                Deed::Change
                | Deed::Up
                | Deed::Down
                | Deed::Retire
                | Deed::Restore
                | Deed::Rate
                | Deed::Band
                | Deed::Judge => "｜変《か》える",
            },
            Self::GiveUp => "やめる",
            Self::Retired => "｜廃止《はいし》",
            Self::RetiredIndicator => {
                "この｜指標《しひょう》は、もう｜使《つか》いません（｜廃止《はいし》）。｜数字《すうじ》は｜残《のこ》っています。｜集計《しゅうけい》や｜一覧《いちらん》には｜出《で》ません。"
            }
            Self::RetiredProgramme => {
                "この｜事業《じぎょう》は、もう｜使《つか》いません（｜廃止《はいし》）。｜中身《なかみ》は｜残《のこ》っています。｜集計《しゅうけい》や｜一覧《いちらん》には｜出《で》ません。"
            }
            Self::Figures => "｜数字《すうじ》・｜注記《ちゅうき》",
            Self::FiguresOf { number } => {
                return format!("{number} の｜数字《すうじ》・｜注記《ちゅうき》").into();
            }
            Self::NotAYear => {
                "｜年度《ねんど》がわかりません。「｜令和《れいわ》5｜年度《ねんど》」「R5」「2023」のように｜書《か》いてください。"
            }
            Self::NotACount => "0からの｜数《かず》を｜書《か》いてください。",
            Self::NotChosen => "｜選《えら》んでください。",
            Self::NotFilled => "｜入《い》れてください。",
            Self::NotANumber => "1からの｜数《かず》を｜書《か》いてください。",
            Self::NothingChanged => "｜変《か》わったところはありません。",
            Self::Character { number } => return format!("つながルンジャー {number}").into(),
            Self::Item { item, name } => {
                return format!("｜第《だい》{item}｜号《ごう》（{name}）").into();
            }
            Self::RetiredChoice { name } => return format!("{name}（｜廃止《はいし》）").into(),
            Self::Holder {
                programme,
                activity,
            } => return format!("｜事業《じぎょう》{programme}「{activity}」").into(),
            Self::Term {
                number,
                first,
                last,
                announced,
            } => {
                let later = if *announced {
                    "（｜予定《よてい》）"
                } else {
                    ""
                };
                return format!("｜第《だい》{number}｜期《き》 {first}～{last}{later}").into();
            }
            Self::Joint => "、",
            Self::None => "―",
            Self::GoingLead => {
                "｜新《あたら》しい｜方《ほう》へ｜移《うつ》す｜指標《しひょう》を｜選《えら》びます。ほかの｜指標《しひょう》は、もとの｜方《ほう》に｜残《のこ》ります。"
            }
            Self::RatingHeading => {
                "｜評価《ひょうか》｜方法《ほうほう》と｜達成度《たっせいど》｜区分《くぶん》"
            }
            Self::RatingLead => {
                "｜報告《ほうこく》の｜全部《ぜんぶ》の｜指標《しひょう》に｜使《つか》います。｜一《ひと》つの｜指標《しひょう》だけ｜別《べつ》のものにもできます。"
            }
            Self::TheReport => "｜報告《ほうこく》",
            Self::ChangeRule => "｜評価《ひょうか》｜方法《ほうほう》を｜変《か》える",
            Self::ChangeBands => "｜区分《くぶん》を｜変《か》える",
            Self::Rule => "｜評価《ひょうか》｜方法《ほうほう》",
            Self::Bands => "｜達成度《たっせいど》｜区分《くぶん》",
            Self::OwnRules => {
                "｜別《べつ》の｜評価《ひょうか》｜方法《ほうほう》の｜指標《しひょう》"
            }
            Self::OwnBands => "｜別《べつ》の｜区分《くぶん》の｜指標《しひょう》",
            Self::OwnRuleMark => "｜別《べつ》の｜評価《ひょうか》｜方法《ほうほう》",
            Self::OwnBandsMark => "｜別《べつ》の｜区分《くぶん》",
            Self::Unused => {
                "｜今《いま》の｜選《えら》び｜方《かた》では、この｜欄《らん》を｜使《つか》いません。｜欄《らん》を｜元《もと》に｜戻《もど》すか、｜選《えら》び｜直《なお》してください。"
            }
            Self::AsReport => "｜報告《ほうこく》と｜同《おな》じ",
            Self::Own => "この｜指標《しひょう》だけで｜決《き》める",
            Self::RangeFormula => {
                "｜決《き》めた｜幅《はば》に｜保《たも》つ：｜目標値《もくひょうち》から、ずれてもよい｜幅《はば》までなら100%"
            }
            Self::ZeroCaseIs(ZeroCase::NotComputable) => "｜達成率《たっせいりつ》なし",
            Self::ZeroCaseIs(ZeroCase::AchievedIfMet) => {
                "｜目標《もくひょう》に｜届《とど》けば100%、｜届《とど》かなければ｜達成率《たっせいりつ》なし"
            }
            Self::HalfUp(true) => "｜四捨五入《ししゃごにゅう》",
            Self::HalfUp(false) => "｜切《き》り｜捨《す》て",
            Self::EachYear => "｜年度《ねんど》ごとの｜目標値《もくひょうち》",
            Self::WholeTarget => {
                "｜期《き》の｜最後《さいご》の｜年度《ねんど》の｜目標値《もくひょうち》だけ（そこまでどれだけ｜進《すす》んだか）"
            }
            Self::StraightPath => {
                "｜期《き》の｜最後《さいご》の｜年度《ねんど》まで、｜毎年《まいとし》｜同《おな》じだけ｜進《すす》む"
            }
            Self::GivenPath => {
                "｜期《き》の｜最後《さいご》の｜年度《ねんど》まで、｜決《き》めた｜割合《わりあい》まで｜進《すす》む"
            }
            Self::RowsBelow => "｜下《した》の｜表《ひょう》と｜同《おな》じ",
            Self::SixBands => {
                "6つの｜区分《くぶん》（100%｜以上《いじょう》・75・50・25・0%より｜上《うえ》・0%）"
            }
            Self::Letters => "S・A・B・C・D（110・100・80・60%）",
            Self::AroundTarget => "｜目標《もくひょう》に｜近《ちか》い（95～105%）",
            Self::BandRow { row } => return format!("｜区分《くぶん》{}", row + 1).into(),
            Self::RestRow => "それより｜下《した》の｜区分《くぶん》",
            Self::Inclusive(true) => "｜入《い》れる（｜以上《いじょう》）",
            Self::Inclusive(false) => "｜入《い》れない（より｜上《うえ》）",
            Self::Mark(mark) => match mark {
                BandMark::Full => "｜全部《ぜんぶ》｜塗《ぬ》る（いちばん｜良《よ》い）",
                BandMark::ThreeQuarters => "4｜分《ぶん》の3",
                BandMark::Half => "｜半分《はんぶん》",
                BandMark::Quarter => "4｜分《ぶん》の1（｜注意《ちゅうい》）",
                BandMark::Trace => "｜少《すこ》し（｜注意《ちゅうい》）",
                BandMark::Empty => "｜塗《ぬ》らない（｜注意《ちゅうい》）",
            },
            Self::NoGrade => "なし",
        };
        fixed.into()
    }
}

fn short(deed: Deed) -> &'static str {
    match deed {
        Deed::Change => "｜変《か》える",
        Deed::Up => "↑",
        Deed::Down => "↓",
        Deed::Move => "｜移《うつ》す",
        Deed::Split => "｜分《わ》ける",
        Deed::Retire => "｜廃止《はいし》する",
        Deed::Restore => "｜戻《もど》す",
        Deed::Add => "｜加《くわ》える",
        Deed::Rate => "｜評価《ひょうか》｜方法《ほうほう》",
        Deed::Band => "｜区分《くぶん》",
        Deed::Judge => "｜年度《ねんど》の｜評価《ひょうか》",
    }
}

fn full(deed: Deed, part: &str) -> String {
    let words = match deed {
        Deed::Change => "の｜名前《なまえ》などを｜変《か》える",
        Deed::Up => "を｜上《うえ》へ",
        Deed::Down => "を｜下《した》へ",
        Deed::Move => "を｜移《うつ》す",
        Deed::Split => "を｜分《わ》ける",
        Deed::Retire => "を｜廃止《はいし》する",
        Deed::Restore => "を｜戻《もど》す",
        Deed::Add => "を｜加《くわ》える",
        Deed::Rate => "の｜評価《ひょうか》｜方法《ほうほう》を｜変《か》える",
        Deed::Band => "の｜区分《くぶん》を｜変《か》える",
        Deed::Judge => "の｜年度《ねんど》の｜評価《ひょうか》を｜書《か》く",
    };
    // Digits and letters stand apart from the particle; a name in brackets and a word do not.
    let gap = if part.ends_with(|last: char| last.is_ascii()) {
        " "
    } else {
        ""
    };
    format!("{part}{gap}{words}")
}
