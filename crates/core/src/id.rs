//! Opaque, stable names. A display number such as "1-1" may change; these never do.

/// Whether a text can be an id: 1 to 64 of `A–Z a–z 0–9 - _ .`
///
/// ```
/// assert!(tsunagari_core::is_id("1-1"));
/// assert!(!tsunagari_core::is_id("指標1"));
/// assert!(!tsunagari_core::is_id(""));
/// ```
pub fn is_id(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// Takes the id as the file writes it.
            pub fn new(id: impl Into<std::sync::Arc<str>>) -> Self {
                Self(id.into())
            }

            /// The id as the file writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// 事業の識別子: names a [`Programme`](crate::Programme), never reused.
    ProgrammeId
);
id!(
    /// 個別事業の識別子: names an [`Activity`](crate::Activity), never reused.
    ActivityId
);
id!(
    /// 指標の識別子: names an [`Indicator`](crate::Indicator), never reused.
    IndicatorId
);
id!(
    /// 分野の識別子: names a [`PolicyField`](crate::PolicyField), never reused.
    PolicyFieldId
);
id!(
    /// 照合項目の識別子: names a [`Claim`](crate::Claim), never reused.
    ClaimId
);
