//! Tests of what only a browser has. Run by `cargo xtask test --only browser`.

use crate::browser::dom::{El, effect, el};
use crate::browser::single_page::{NoTemplate, embedded, template};
use crate::browser::storage::{Storage, StorageProblem};
use crate::browser::{canvas, dom, frame};
use crate::session::{Notice, Session, Stored};
use crate::{BUNDLED, BUNDLED_DIGEST, show};
use leptos::prelude::*;
use tsunagari_charts::Measure;
use tsunagari_core::{Edit, Figure, FigureAddress, FigureState, FiscalYear, IndicatorId};
use tsunagari_formats::unpack_report;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const KEY: &str = "tsunagari/takamatsu-r5/edits";

fn script(text: &str) -> JsValue {
    js_sys::Function::new_no_args(text)
        .call0(&JsValue::NULL)
        .unwrap()
}

/// A browser as new, however the test before left it.
fn fresh() {
    script(
        "window.real ||= {
            set: Storage.prototype.setItem,
            storage: Object.getOwnPropertyDescriptor(window, 'localStorage'),
        };
        Storage.prototype.setItem = window.real.set;
        Object.defineProperty(window, 'localStorage', window.real.storage);
        // What a session hands to the journal would come back into the next test.
        Object.defineProperty(window, 'indexedDB', { configurable: true, value: null });
        localStorage.clear();
        document.querySelector('#app')?.remove();
        document.body.append(Object.assign(document.createElement('div'), { id: 'app' }))",
    );
}

/// Lets every write to a storage do something else, until the next `fresh`.
fn writing_does(body: &str) {
    script(&format!(
        "Storage.prototype.setItem = function (key, text) {{ {body} }}"
    ));
}

/// Puts another value in the place of the window's storage, until the next `fresh`.
fn storage_is(property: &str) {
    script(&format!(
        "Object.defineProperty(window, 'localStorage', {{ configurable: true, {property} }})"
    ));
}

/// Runs inside a session's owner. It is kept: what the session has under way ends after the test.
fn in_owner<T>(run: impl FnOnce() -> T) -> T {
    frame::start();
    let owner = Owner::new();
    let answer = owner.with(run);
    std::mem::forget(owner);
    answer
}

fn session() -> Session {
    let route = crate::route::Route::parse("#/");
    Session::open(
        unpack_report(BUNDLED).unwrap(),
        BUNDLED_DIGEST.to_owned(),
        route,
    )
}

fn figure_of_1_1() -> FigureAddress {
    FigureAddress {
        indicator: IndicatorId::new("1-1"),
        year: FiscalYear::new(2023).unwrap(),
        figure: Figure::Actual,
    }
}

fn correct(session: Session) {
    let edit = Edit::SetFigure {
        at: figure_of_1_1(),
        from: FigureState::Settled(26_441.into()),
        to: FigureState::Settled(26_442.into()),
    };
    session.dispatch(vec![edit]).unwrap();
}

fn figure(session: Session) -> String {
    let at = figure_of_1_1();
    let report = session.report_now();
    report
        .indicator(&at.indicator)
        .unwrap()
        .settled(at.year, at.figure)
        .unwrap()
        .to_string()
}

fn stored() -> Option<String> {
    Storage::open().unwrap().get(KEY)
}

fn quarantined() -> Vec<String> {
    let found = script(
        "return Object.keys(localStorage).filter(k => k.startsWith('tsunagari/quarantine/')).map(k => localStorage.getItem(k))",
    );
    js_sys::Array::from(&found)
        .iter()
        .filter_map(|text| text.as_string())
        .collect()
}

#[wasm_bindgen_test]
fn a_stored_text_is_there() {
    fresh();
    let storage = Storage::open().unwrap();
    assert_eq!(storage.get("tsunagari/a"), None);
    assert_eq!(storage.set("tsunagari/a", "令和5年度"), Ok(()));
    assert_eq!(storage.get("tsunagari/a").as_deref(), Some("令和5年度"));
}

#[wasm_bindgen_test]
fn a_storage_that_throws_or_is_not_there_is_denied() {
    fresh();
    storage_is("get() { throw new DOMException('no', 'SecurityError') }");
    assert_eq!(Storage::open(), Err(StorageProblem::Denied));
    fresh();
    storage_is("value: null");
    assert_eq!(Storage::open(), Err(StorageProblem::Denied));
    fresh();
}

#[wasm_bindgen_test]
fn a_full_storage_says_so_by_either_name() {
    for name in ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"] {
        fresh();
        writing_does(&format!("throw new DOMException('full', '{name}')"));
        let storage = Storage::open().unwrap();
        assert_eq!(
            storage.set("tsunagari/a", "x"),
            Err(StorageProblem::Full),
            "{name}"
        );
    }
    fresh();
}

#[wasm_bindgen_test]
fn a_write_that_does_not_read_back_is_no_write() {
    fresh();
    writing_does("window.real.set.call(this, key, 'something else')");
    assert_eq!(
        Storage::open().unwrap().set("tsunagari/a", "x"),
        Err(StorageProblem::NotKept)
    );
    fresh();
}

#[wasm_bindgen_test]
fn an_edit_is_there_when_the_report_is_opened_again() {
    fresh();
    in_owner(|| correct(session()));
    in_owner(|| {
        let again = session();
        assert_eq!(figure(again), "26442");
        assert_eq!(again.notices.get_untracked(), []);
    });
}

#[wasm_bindgen_test]
fn back_to_the_published_figures_is_an_edit_that_can_be_undone() {
    fresh();
    in_owner(|| {
        let session = session();
        correct(session);
        session.back_to_published();
        assert_eq!(figure(session), "26441");
        session.undo();
        assert_eq!(figure(session), "26442");
    });
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_copied_before_anything_is_written_over_it() {
    for raw in [
        "{\"broken",
        "[]",
        "\"foreign\"",
        "{\"format\":\"other\",\"version\":1}",
    ] {
        fresh();
        Storage::open().unwrap().set(KEY, raw).unwrap();
        in_owner(|| {
            let session = session();
            assert_eq!(figure(session), "26441");
            let notices = session.notices.get_untracked();
            assert!(
                matches!(
                    &notices[..],
                    [Notice::Unreadable {
                        what: Stored::Edits,
                        ..
                    }]
                ),
                "{raw}"
            );
            assert_eq!(quarantined(), [raw]);
            correct(session);
        });
        assert_eq!(quarantined(), [raw], "the copy outlives the next save");
    }
    fresh();
}

#[wasm_bindgen_test]
fn edits_of_a_newer_version_are_kept_and_named() {
    fresh();
    let raw = "{\"format\":\"tsunagari-edits\",\"version\":99}";
    Storage::open().unwrap().set(KEY, raw).unwrap();
    in_owner(|| {
        let notices = session().notices.get_untracked();
        assert!(matches!(
            &notices[..],
            [Notice::Unreadable {
                what: Stored::NewerEdits,
                ..
            }]
        ));
    });
    // It stays where it is, and nothing may be edited over it.
    assert_eq!(stored().as_deref(), Some(raw));
    assert_eq!(quarantined(), Vec::<String>::new());
    fresh();
}

#[wasm_bindgen_test]
fn nothing_is_overwritten_where_no_copy_can_be_made() {
    fresh();
    Storage::open().unwrap().set(KEY, "{\"broken").unwrap();
    writing_does("throw new DOMException('full', 'QuotaExceededError')");
    in_owner(|| {
        let session = session();
        script("Storage.prototype.setItem = window.real.set");
        correct(session);
    });
    assert_eq!(stored().as_deref(), Some("{\"broken"));
    fresh();
}

#[wasm_bindgen_test]
fn a_broken_bundled_report_is_a_message_and_touches_nothing() {
    fresh();
    Storage::open().unwrap().set(KEY, "kept").unwrap();
    let cut = unpack_report(&BUNDLED[..100]).map(|report| (report, String::new()));
    show(cut, None);
    let text = script("return document.querySelector('#app').textContent")
        .as_string()
        .unwrap();
    assert!(text.contains("同梱の報告書を読めません"), "{text}");
    assert_eq!(stored().as_deref(), Some("kept"));
    fresh();
}

#[wasm_bindgen_test]
async fn live_parts_follow_their_signals_and_stop_with_their_owner() {
    frame::start();
    let owner = Owner::new();
    let (text, view, runs) = owner.with(|| {
        let text = RwSignal::new("一".to_owned());
        let runs = StoredValue::new(0);
        effect(move || {
            text.track();
            runs.update_value(|runs| *runs += 1);
        });
        let item = move || vec![el("b", "").text(&text.get())];
        let view = el("p", "")
            .live(item)
            .text("。")
            .live_text(move || text.get());
        (
            text,
            view.live_attr("title", move || Some(text.get())),
            runs,
        )
    });
    let html = |view: &El| view.node().outer_html();
    assert_eq!(html(&view), "<p title=\"一\"><b>一</b><!---->。一</p>");
    text.set("二".into());
    leptos::task::tick().await;
    assert_eq!(html(&view), "<p title=\"二\"><b>二</b><!---->。二</p>");
    assert_eq!(runs.get_value(), 2);
    owner.cleanup();
    assert_eq!(runs.try_get_value(), None);
}

#[wasm_bindgen_test]
fn a_literal_that_begins_another_one_is_not_taken_for_it() {
    const NAME: &str = "data-rated";
    let view = el("p", "").attr(&NAME[..9], "1").attr(NAME, "2");
    assert_eq!(
        view.node().outer_html(),
        "<p data-rate=\"1\" data-rated=\"2\"></p>"
    );
}

#[wasm_bindgen_test]
async fn a_part_made_after_frame_follows_behind_the_next_frame() {
    let (one, other, view) = in_owner(|| {
        let (one, other) = (RwSignal::new(1), RwSignal::new(1));
        let sum = move || format!("{}+{}", one.get(), other.get());
        // What a later part makes when it follows is later itself.
        let nested = move || {
            one.track();
            vec![el("i", "").live_text(move || other.get().to_string())]
        };
        let later = frame::after_frame(|| el("b", "").live_text(sum).live(nested));
        (one, other, el("p", "").live_text(sum).child(later))
    });
    let shown = || view.node().text_content().unwrap_or_default();
    // Effects begin behind the task that made them.
    leptos::task::tick().await;
    assert_eq!(shown(), "1+11+11");
    one.set(2);
    leptos::task::tick().await;
    assert_eq!(shown(), "2+11+11");
    // A second signal while it waits does not call it early.
    other.set(3);
    leptos::task::tick().await;
    assert_eq!(shown(), "2+31+11");
    frame::painted().await;
    leptos::task::tick().await;
    assert_eq!(shown(), "2+32+33");
    other.set(4);
    leptos::task::tick().await;
    assert_eq!(shown(), "2+42+33");
    frame::painted().await;
    leptos::task::tick().await;
    assert_eq!(shown(), "2+42+44");
}

#[wasm_bindgen_test]
fn an_event_after_its_owner_has_gone_is_ignored() {
    fresh();
    let owner = Owner::new();
    let button = owner.with(|| {
        let count = RwSignal::new(0);
        el("button", "").on_click(move || count.update(|count| *count += 1))
    });
    dom::mount("#app", || button.clone());
    script("document.querySelector('#app button').click()");
    owner.cleanup();
    script("document.querySelector('#app button').click()");
}

#[wasm_bindgen_test]
fn texts_are_measured_in_proportion_to_their_size() {
    let width = |px: f64| canvas::TextWidths.width("目標値", px, false);
    assert!(width(14.0) > 30.0);
    assert!((width(28.0) - 2.0 * width(14.0)).abs() < 0.001);
}

#[wasm_bindgen_test]
fn what_was_put_inside_the_page_is_there_as_it_stands() {
    let put = |text: &str| {
        script(&format!(
            "document.getElementById('tsunagari-report')?.remove();
            const block = document.createElement('script');
            Object.assign(block, {{ id: 'tsunagari-report', type: 'application/json', textContent: {text:?} }});
            document.head.append(block)"
        ));
    };
    assert_eq!(embedded(), None);
    put("");
    assert_eq!(embedded(), None);
    put("\n");
    assert_eq!(embedded(), None);
    put("{\"name\":\"\\u003cb\"}");
    assert_eq!(embedded().as_deref(), Some("{\"name\":\"\\u003cb\"}"));
    script("document.getElementById('tsunagari-report').remove()");
}

#[wasm_bindgen_test]
async fn the_single_page_comes_from_what_started_the_app_or_not_at_all() {
    assert_eq!(template().await, Err(NoTemplate));
    for (body, answer) in [
        ("return Promise.resolve('<p>')", Ok("<p>".to_owned())),
        ("return Promise.reject(new Error('404'))", Err(NoTemplate)),
        ("throw new Error('none')", Err(NoTemplate)),
        ("return Promise.resolve(undefined)", Err(NoTemplate)),
    ] {
        script(&format!("window.tsunagariPage = () => {{ {body} }}"));
        assert_eq!(template().await, answer, "{body}");
    }
    script("delete window.tsunagariPage");
}
