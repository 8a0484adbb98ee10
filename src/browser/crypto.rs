//! Locking and unlocking by a passphrase: AES-256-GCM under a key that PBKDF2-SHA-256 makes of it, both of
//! the browser's own WebCrypto.

use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use tsunagari_formats::Locked;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What OWASP recommends for PBKDF2 with SHA-256.
const ROUNDS: u32 = 600_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = crypto, js_name = getRandomValues)]
    fn fill_randomly(bytes: &Uint8Array) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"], js_name = importKey)]
    async fn import_key(
        format: &str,
        secret: &Uint8Array,
        algorithm: &str,
        extractable: bool,
        uses: &Array,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"], js_name = deriveKey)]
    async fn derive_key(
        derivation: &Object,
        secret: &JsValue,
        cipher: &Object,
        extractable: bool,
        uses: &Array,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"])]
    async fn encrypt(
        cipher: &Object,
        key: &JsValue,
        content: &Uint8Array,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"])]
    async fn decrypt(
        cipher: &Object,
        key: &JsValue,
        content: &Uint8Array,
    ) -> Result<JsValue, JsValue>;
}

/// The browser did not lock, or did not unlock: a wrong passphrase is not told apart from a changed content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl From<JsValue> for Refused {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Whether this page may lock and unlock: only a secure context may.
pub fn is_there() -> bool {
    let window: JsValue = web_sys::window().into();
    let crypto = Reflect::get(&window, &"crypto".into()).unwrap_or_default();
    Reflect::get(&crypto, &"subtle".into()).is_ok_and(|subtle| subtle.is_object())
}

/// Locks a content.
///
/// # Errors
/// Where the browser has no WebCrypto for this page.
pub async fn lock(content: &[u8], passphrase: &str) -> Result<Locked, Refused> {
    let mut locked = Locked {
        rounds: ROUNDS,
        salt: random()?,
        nonce: random()?,
        sealed: Vec::new(),
    };
    let key = key(&locked, passphrase).await?;
    let sealed = encrypt(&cipher(&locked)?, &key, &Uint8Array::from(content)).await?;
    locked.sealed = Uint8Array::new(&sealed).to_vec();
    Ok(locked)
}

/// Unlocks what [`lock`] has locked.
///
/// # Errors
/// Where the passphrase is another one, or the browser has no WebCrypto for this page.
pub async fn unlock(locked: &Locked, passphrase: &str) -> Result<Vec<u8>, Refused> {
    let key = key(locked, passphrase).await?;
    let sealed = Uint8Array::from(locked.sealed.as_slice());
    let content = decrypt(&cipher(locked)?, &key, &sealed).await?;
    Ok(Uint8Array::new(&content).to_vec())
}

/// The key, which never leaves the browser's own hands.
async fn key(locked: &Locked, passphrase: &str) -> Result<JsValue, Refused> {
    // Another keyboard may type the same letters in another width, or add a space when it pastes.
    let passphrase = String::from(JsString::from(passphrase).normalize("NFKC"));
    let secret = Uint8Array::from(passphrase.trim().as_bytes());
    let uses = Array::of1(&"deriveKey".into());
    let secret = import_key("raw", &secret, "PBKDF2", false, &uses).await?;
    let derivation = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(locked.salt.as_slice()).into()),
        ("iterations", locked.rounds.into()),
    ])?;
    let cipher = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    Ok(derive_key(&derivation, &secret, &cipher, false, &uses).await?)
}

fn cipher(locked: &Locked) -> Result<Object, Refused> {
    let header = Uint8Array::from(locked.header().as_slice());
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(locked.nonce.as_slice()).into()),
        ("additionalData", header.into()),
    ])
}

fn object(entries: &[(&str, JsValue)]) -> Result<Object, Refused> {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object)
}

fn random<const N: usize>() -> Result<[u8; N], Refused> {
    let bytes = Uint8Array::new_with_length(N as u32);
    fill_randomly(&bytes)?;
    let mut random = [0; N];
    bytes.copy_to(&mut random);
    Ok(random)
}
