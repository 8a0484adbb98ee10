//! The page's only style, and the policy that allows it by its hash and nothing else.

/// The style as it stands in the page.
pub(super) const STYLE: &str = concat!(
    include_str!("style/colours.css"),
    include_str!("style/page.css"),
    include_str!("style/overview.css"),
    include_str!("style/tables.css"),
    include_str!("style/print.css"),
);

/// `default-src 'none'`, and the style. A test holds the hash to the style, and says it when it differs.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'sha256-fkumcLSwVFWql6scL1eWSyR32pb6/FLduUcVcDZ/nkw='; base-uri 'none'; form-action 'none'";
