//! The page's only style, and the policy that allows it by its hash and nothing else.

/// The style as it stands in the page.
pub(super) const STYLE: &str = include_str!("style.css");

/// `default-src 'none'`, and the style. A test holds the hash to the style, and says it when it differs.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'sha256-druh80O+WTiVPF7mKM+cDmm5XBTD5Hk13skgJR0waFY='; base-uri 'none'; form-action 'none'";
