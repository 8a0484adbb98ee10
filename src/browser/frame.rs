//! What can wait until the user sees the change it follows from.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use js_sys::{Function, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::mem::take;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The longest wait, in milliseconds: a page that is busy or not in sight is never idle.
const LONGEST: u32 = 200;

thread_local! {
    /// Whether what is being made follows a frame later.
    static LATER: Cell<bool> = const { Cell::new(false) };
    /// What waits for the frame that is being awaited; nothing where none is.
    static WAITING: RefCell<Vec<Waker>> = const { RefCell::new(Vec::new()) };
    /// How many frames have been awaited.
    static FRAMES: Cell<u32> = const { Cell::new(0) };
}

/// Makes a part of a page that follows its signals a frame after those parts that the user looks at.
///
/// Not for fields: what is typed in between would be written over.
pub fn after_frame<T>(make: impl FnOnce() -> T) -> T {
    with_later(true, make)
}

/// Whether what is being made follows a frame later.
pub(super) fn is_later() -> bool {
    LATER.get()
}

/// Runs what makes a part, which follows a frame later or at once.
pub(super) fn with_later<T>(later: bool, run: impl FnOnce() -> T) -> T {
    let outside = LATER.replace(later);
    let made = run();
    LATER.set(outside);
    made
}

/// Lets effects run.
pub fn start() {
    // Fails only where it was started already.
    let _ = Executor::init_local_custom_executor(Frames);
}

/// Runs effects: those of parts made [`after_frame`] behind the next frame.
struct Frames;

impl CustomExecutor for Frames {
    fn spawn(&self, task: PinnedFuture<()>) {
        spawn_local(task);
    }

    fn spawn_local(&self, task: PinnedLocalFuture<()>) {
        if is_later() {
            let turn = Turn::First;
            spawn_local(AfterFrame { task, turn });
        } else {
            spawn_local(task);
        }
    }

    fn poll_local(&self) {}
}

/// A task that goes on a frame after it is woken.
struct AfterFrame {
    task: PinnedLocalFuture<()>,
    turn: Turn,
}

#[derive(Clone, Copy)]
enum Turn {
    /// It has not begun: that waits for nothing.
    First,
    /// It waits to be woken.
    Next,
    /// It was woken when so many frames had been awaited.
    Woken(u32),
}

impl Future for AfterFrame {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<()> {
        let frames = FRAMES.get();
        match self.turn {
            Turn::Next => {
                self.turn = Turn::Woken(frames);
                wake_after_frame(context.waker().clone());
                Poll::Pending
            }
            // Woken once more, by another signal.
            Turn::Woken(since) if since == frames => Poll::Pending,
            Turn::First | Turn::Woken(_) => {
                self.turn = Turn::Next;
                self.task.as_mut().poll(context)
            }
        }
    }
}

fn wake_after_frame(waker: Waker) {
    let is_first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(waker);
        waiting.len() == 1
    });
    if is_first {
        spawn_local(async {
            painted().await;
            FRAMES.set(FRAMES.get().wrapping_add(1));
            WAITING
                .with_borrow_mut(take)
                .iter()
                .for_each(Waker::wake_by_ref);
        });
    }
}

/// Goes on once the frame with what was just changed is out, and nothing more pressing is left to do.
pub async fn painted() {
    let wait = Promise::new(&mut |resolve, _| wait(&resolve));
    // It is never rejected.
    let _ = JsFuture::from(wait).await;
}

fn wait(resolve: &Function) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let idle = Reflect::get(&window, &"requestIdleCallback".into());
    // Some browsers know no idle time.
    let Some(idle) = idle.ok().and_then(|idle| idle.dyn_into::<Function>().ok()) else {
        let _ = window.set_timeout_with_callback(resolve);
        return;
    };
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"timeout".into(), &LONGEST.into());
    let _ = idle.call2(&JsValue::from(window), resolve, &options);
}
