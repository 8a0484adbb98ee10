//! The names of reports in English.

use crate::fiscal_year_wareki;
use crate::names::year_of_first_title;
use std::borrow::Cow;

/// The English name; `None` for a name that is not known.
pub(crate) fn name(japanese: &str) -> Option<Cow<'static, str>> {
    if let Some(year) = year_of_first_title(japanese) {
        let year = fiscal_year_wareki(year);
        let title = format!("Multi-layered Support System Development: report for {year}");
        return Some(title.into());
    }
    let known = NAMES.iter().find(|(known, _)| *known == japanese)?;
    Some(Cow::Borrowed(known.1))
}

const NAMES: &[(&str, &str)] = &[
    // The report.
    ("高松市", "Takamatsu City"),
    (
        "高松市重層的支援体制整備事業実施計画",
        "Takamatsu City Plan for Multi-layered Support System Development",
    ),
    (
        "高松市重層的支援体制整備事業実施計画の実施状況報告（令和5年度）",
        "Report on the Takamatsu City Plan for Multi-layered Support System Development (FY2023)",
    ),
    // Programmes, and what they are called for short.
    (
        "包括的相談支援事業",
        "Comprehensive consultation support programme",
    ),
    ("包括的相談支援", "Comprehensive consultation support"),
    ("参加支援事業", "Participation support programme"),
    ("参加支援", "Participation support"),
    ("地域づくり事業", "Community building programme"),
    ("地域づくり", "Community building"),
    (
        "アウトリーチ等を通じた継続的支援事業",
        "Programme of continuous support through outreach",
    ),
    ("アウトリーチ", "Outreach"),
    ("多機関協働事業", "Multi-agency coordination programme"),
    ("多機関協働", "Multi-agency coordination"),
    // Policy fields.
    ("介護", "Long-term care"),
    ("障がい", "Disability"),
    ("子ども・子育て", "Children and childcare"),
    ("生活困窮", "Financial hardship"),
    ("全分野", "All fields"),
    // Activities, unless named as their programme.
    (
        "地域包括支援センターの運営",
        "Running of community comprehensive support centres",
    ),
    ("相談支援事業", "Consultation support"),
    ("利用者支援事業", "Support for users of childcare services"),
    ("自立相談支援事業", "Self-reliance consultation support"),
    (
        "その他の取組（つながる福祉相談窓口）",
        "Other initiatives (Tsunagaru welfare consultation desks)",
    ),
    (
        "地域介護予防活動支援事業",
        "Support for community activities that prevent the need for care",
    ),
    (
        "生活支援体制整備事業",
        "Development of support for daily life",
    ),
    (
        "地域活動支援センター事業",
        "Community activity support centres",
    ),
    ("地域子育て支援拠点事業", "Community childcare support hubs"),
    (
        "共助の基盤づくり事業",
        "Building the foundations of mutual aid",
    ),
    (
        "関係機関間の一体的な連携",
        "Integrated cooperation among agencies",
    ),
    // Indicators.
    (
        "地域包括支援センター 総合相談支援件数",
        "Community comprehensive support centres: general consultations",
    ),
    (
        "基幹相談支援センター 新規相談件数",
        "Core consultation support centre: new consultations",
    ),
    (
        "障害者相談支援事業所 相談件数",
        "Consultation support offices for disabled people: consultations",
    ),
    (
        "居住サポート事業所 利用件数",
        "Housing support offices: cases of use",
    ),
    (
        "たかまつ地域子育て支援コーディネーター 相談受付件数",
        "Takamatsu community childcare support coordinators: consultations received",
    ),
    (
        "子育て世代包括支援センター及び保健ステーション 母子保健相談件数",
        "Comprehensive support centres for families with children, and health stations: maternal and child health consultations",
    ),
    (
        "自立相談支援センターたかまつ 総合相談支援件数",
        "Self-reliance consultation support centre Takamatsu: general consultations",
    ),
    (
        "つながる福祉相談窓口 相談受付人数",
        "Tsunagaru welfare consultation desks: people received",
    ),
    ("協力依頼機関数", "Organisations asked to cooperate"),
    (
        "支援プラン策定人数（参加支援事業）",
        "People with a support plan drawn up (participation support programme)",
    ),
    (
        "「元気を広げる人」養成講座修了者数（累積）",
        "People who completed the course for “people who spread vitality” (cumulative)",
    ),
    (
        "居場所参加者の主観的健康観の維持向上率",
        "Share of people at gathering places who feel as healthy as before or healthier",
    ),
    (
        "第一層協議体の会議開催回数",
        "Meetings held by the first-tier council",
    ),
    (
        "地域福祉ネットワーク会議立上げ地区数",
        "Districts that set up a community welfare network meeting",
    ),
    (
        "地域活動支援センターⅠ型サービス利用量",
        "Community activity support centres, type I: service use",
    ),
    (
        "地域活動支援センターⅡ型サービス利用量",
        "Community activity support centres, type II: service use",
    ),
    (
        "地域活動支援センターⅢ型サービス利用量",
        "Community activity support centres, type III: service use",
    ),
    (
        "地域子育て支援拠点 延べ利用回数",
        "Community childcare support hubs: total visits",
    ),
    ("実施箇所数", "Places where it is carried out"),
    (
        "まるごと福祉相談員のアウトリーチ件数",
        "Outreach by Marugoto welfare consultants",
    ),
    (
        "支援プラン策定人数（アウトリーチ事業）",
        "People with a support plan drawn up (outreach programme)",
    ),
    ("連携機関数", "Agencies that work together"),
    (
        "支援プラン策定人数（多機関協働事業）",
        "People with a support plan drawn up (multi-agency coordination programme)",
    ),
    (
        "まるごと福祉会議等開催総数",
        "Marugoto welfare meetings and the like: total held",
    ),
    (
        "うち重層的支援会議・支援会議開催数",
        "Of these: multi-layered support meetings and support meetings",
    ),
];
