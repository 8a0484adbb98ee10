//! The journal in IndexedDB: what was edited, in the order that all tabs agree on, and earlier generations.
//!
//! Its writes are durable: a commit is told only when the browser has handed it to the disk.

use crate::browser::clock;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbObjectStoreParameters,
    IdbOpenDbRequest, IdbRequest, IdbTransaction,
};

const NAME: &str = "tsunagari";
const RECORDS: &str = "records";
const GENERATIONS: &str = "generations";
/// Holds the journal's own name.
const ABOUT: &str = "about";
/// As many generations of a document as are kept.
const KEPT: usize = 10;
/// A page that starts does not wait longer for the journal than this, in milliseconds.
const PATIENCE: i32 = 3000;
/// An edit waits longer: a page that is busy with a long text must not take that for a missing journal.
const PATIENCE_OF_AN_EDIT: i32 = 20_000;

#[wasm_bindgen]
extern "C" {
    /// web_sys hides the options behind an unstable flag; where a browser knows none it passes them over.
    #[wasm_bindgen(extends = IdbDatabase)]
    type Durable;
    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn transaction_with(
        this: &Durable,
        stores: &Array,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// An open journal. Copies are handles to the same one.
#[derive(Clone)]
pub struct Journal(IdbDatabase);

/// The browser has no journal for this page, or its disk refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JournalProblem;

/// 世代: how a document stood at some time.
#[derive(Clone, Debug, PartialEq)]
pub struct Generation {
    /// The place in the journal up to which it holds what is in it.
    pub seen: u64,
    /// When it was kept, in milliseconds; for people's eyes only.
    pub at: f64,
    /// The stored text.
    pub text: String,
}

/// What the journal holds of a document after a place.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Records with their places, in order.
    pub records: Vec<(u64, String)>,
    /// The document's generations, oldest first, where they were asked for.
    pub generations: Vec<Generation>,
    /// Whether records behind the place may have gone into a generation already.
    pub gap: bool,
    /// Names this journal apart from one that was there before it was cleared.
    pub name: String,
}

type Answer<T> = Result<T, JournalProblem>;

impl From<JsValue> for JournalProblem {
    fn from(_: JsValue) -> Self {
        Self
    }
}

impl Journal {
    /// Opens the journal that an earlier visit left, if there is one. `index.html` asked the browser for the
    /// names of what there is while the wasm was under way; where it cannot tell, opening will.
    pub async fn of_earlier_visit() -> Answer<Option<Self>> {
        let asked = Reflect::get(&js_sys::global(), &"tsunagariDatabases".into())?;
        if let Ok(asked) = asked.dyn_into::<Promise>()
            && let Ok(found) = JsFuture::from(asked).await
        {
            let is_ours = |about: JsValue| {
                Reflect::get(&about, &"name".into()).is_ok_and(|name| name == NAME)
            };
            if !Array::from(&found).iter().any(is_ours) {
                return Ok(None);
            }
        }
        Self::open(false).await
    }

    /// Opens the journal. Without `create`, one that is not there stays away: a page that is only read
    /// leaves no trace.
    pub async fn open(create: bool) -> Answer<Option<Self>> {
        let request = factory()?.open_with_u32(NAME, 1)?;
        let made = request.clone();
        let upgrade = wasm_bindgen::closure::Closure::once_into_js(move || {
            let done = if create { set_up(&made) } else { refuse(&made) };
            // A set-up that failed ends the opening with an error.
            let _ = done;
        });
        request.set_onupgradeneeded(upgrade.dyn_ref());
        let patience = if create {
            PATIENCE_OF_AN_EDIT
        } else {
            PATIENCE
        };
        let opened = Promise::race(&Array::of2(&settled(&request), &timeout(patience)));
        match JsFuture::from(opened).await {
            Ok(_) => {
                let database: IdbDatabase = request.result()?.dyn_into()?;
                // Another tab that erases everything must not be held up.
                let close = database.clone();
                let leave = wasm_bindgen::closure::Closure::once_into_js(move || close.close());
                database.set_onversionchange(leave.dyn_ref());
                Ok(Some(Self(database)))
            }
            Err(_) if !create && is_aborted(&request) => Ok(None),
            Err(_) => Err(JournalProblem),
        }
    }

    /// Appends records behind all others and answers with what stands after a place, the new ones
    /// among them, once the disk has it.
    pub async fn append(&self, document: &str, texts: &[String], after: u64) -> Answer<Page> {
        let work = self.transaction(true)?;
        let store = work.object_store(RECORDS)?;
        for text in texts {
            let record = Array::of2(&document.into(), &text.as_str().into());
            store.add(&record)?;
        }
        let reading = Reading::start(&work, after, false)?;
        finished(&work).await?;
        reading.page(document)
    }

    /// What stands after a place, and the generations if they are wanted.
    pub async fn read(&self, document: &str, after: u64, generations: bool) -> Answer<Page> {
        let work = self.transaction(false)?;
        let reading = Reading::start(&work, after, generations)?;
        finished(&work).await?;
        reading.page(document)
    }

    /// Keeps a generation. Of its document's generations the oldest go, and so do the records that the
    /// one before it holds already.
    pub async fn keep(&self, document: &str, generation: &Generation, earlier: u64) -> Answer<()> {
        let work = self.transaction(true)?;
        let store = work.object_store(GENERATIONS)?;
        let value = Array::of4(
            &document.into(),
            &generation.text.as_str().into(),
            &generation.at.into(),
            &(generation.seen as f64).into(),
        );
        store.add(&value)?;
        let (keys, values) = (store.get_all_keys()?, store.get_all()?);
        let records = work.object_store(RECORDS)?;
        let passed = IdbKeyRange::upper_bound(&(earlier as f64).into())?;
        let (old, of) = (
            records.get_all_keys_with_key(&passed)?,
            records.get_all_with_key(&passed)?,
        );
        let own = |values: &IdbRequest, keys: &IdbRequest| -> Answer<Vec<JsValue>> {
            let values = Array::from(&values.result()?);
            let keys = Array::from(&keys.result()?);
            let own = |at: &u32| text_at(&values.get(*at), 0).as_deref() == Some(document);
            Ok((0..keys.length())
                .filter(own)
                .map(|at| keys.get(at))
                .collect())
        };
        JsFuture::from(settled(&of)).await?;
        for key in own(&of, &old)? {
            records.delete(&key)?;
        }
        let all = own(&values, &keys)?;
        for key in all.iter().take(all.len().saturating_sub(KEPT)) {
            store.delete(key)?;
        }
        finished(&work).await
    }

    fn transaction(&self, write: bool) -> Answer<IdbTransaction> {
        let options = js_sys::Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let stores = Array::of3(&RECORDS.into(), &GENERATIONS.into(), &ABOUT.into());
        let mode = if write { "readwrite" } else { "readonly" };
        let database: &Durable = self.0.unchecked_ref();
        Ok(database.transaction_with(&stores, mode, &options)?)
    }
}

/// Takes the whole journal out of the browser. Other tabs close it first.
pub async fn erase() -> Answer<()> {
    let request = factory()?.delete_database(NAME)?;
    let done = Promise::race(&Array::of2(&settled(&request), &timeout(PATIENCE)));
    JsFuture::from(done).await?;
    Ok(())
}

/// The requests of one look at the journal; their answers are there when the transaction is.
struct Reading {
    keys: IdbRequest,
    values: IdbRequest,
    generations: Option<IdbRequest>,
    about: IdbRequest,
    after: u64,
}

impl Reading {
    fn start(work: &IdbTransaction, after: u64, generations: bool) -> Answer<Self> {
        let records: IdbObjectStore = work.object_store(RECORDS)?;
        // The last known record is read again: if it is gone, others may be.
        let range = IdbKeyRange::lower_bound(&(after as f64).into())?;
        let all = |name: &str| -> Answer<IdbRequest> { Ok(work.object_store(name)?.get_all()?) };
        Ok(Self {
            after,
            about: all(ABOUT)?,
            generations: generations.then(|| all(GENERATIONS)).transpose()?,
            keys: records.get_all_keys_with_key(&range)?,
            values: records.get_all_with_key(&range)?,
        })
    }

    fn page(&self, document: &str) -> Answer<Page> {
        let (keys, values) = (
            Array::from(&self.keys.result()?),
            Array::from(&self.values.result()?),
        );
        let mut page = Page {
            gap: self.after > 0 && whole(&keys.get(0)) != Some(self.after),
            name: text_at(&self.about.result()?, 0).unwrap_or_default(),
            ..Page::default()
        };
        for (key, value) in keys.iter().zip(values.iter()) {
            if text_at(&value, 0).as_deref() == Some(document)
                && let (Some(place), Some(text)) = (whole(&key), text_at(&value, 1))
                && place > self.after
            {
                page.records.push((place, text));
            }
        }
        let Some(generations) = &self.generations else {
            return Ok(page);
        };
        for value in Array::from(&generations.result()?).iter() {
            if text_at(&value, 0).as_deref() == Some(document) {
                let parts = Array::from(&value);
                page.generations.push(Generation {
                    seen: whole(&parts.get(3)).unwrap_or(0),
                    at: parts.get(2).as_f64().unwrap_or(0.0),
                    text: text_at(&value, 1).unwrap_or_default(),
                });
            }
        }
        Ok(page)
    }
}

fn factory() -> Answer<IdbFactory> {
    let window = web_sys::window().ok_or(JournalProblem)?;
    window.indexed_db()?.ok_or(JournalProblem)
}

fn set_up(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let database: IdbDatabase = request.result()?.dyn_into()?;
    let options = IdbObjectStoreParameters::new();
    options.set_auto_increment(true);
    for name in [RECORDS, GENERATIONS] {
        database.create_object_store_with_optional_parameters(name, &options)?;
    }
    let about = database.create_object_store_with_optional_parameters(ABOUT, &options)?;
    about.add(&clock::run_name().into())?;
    Ok(())
}

/// Ends an opening that would make a new journal.
fn refuse(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let work = request.transaction().ok_or(JsValue::NULL)?;
    work.abort()
}

fn is_aborted(request: &IdbOpenDbRequest) -> bool {
    let error = request.error().ok().flatten();
    error.is_some_and(|error| error.name() == "AbortError")
}

/// A promise of a request's end.
fn settled(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    })
}

/// Waits until a transaction is on the disk.
async fn finished(work: &IdbTransaction) -> Answer<()> {
    let end = Promise::new(&mut |resolve, reject| {
        work.set_oncomplete(Some(&resolve));
        work.set_onerror(Some(&reject));
        work.set_onabort(Some(&reject));
    });
    JsFuture::from(end).await?;
    Ok(())
}

fn timeout(patience: i32) -> Promise {
    Promise::new(&mut |_, reject| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, patience);
        }
    })
}

fn text_at(value: &JsValue, at: u32) -> Option<String> {
    Array::from(value).get(at).as_string()
}

/// A place: whole and exact in a float up to 2^53.
fn whole(value: &JsValue) -> Option<u64> {
    value.as_f64().map(|number| number as u64)
}
