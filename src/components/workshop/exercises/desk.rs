//! 問題集: the list of exercises, and where a trainer edits, saves and opens them.

use super::adding::adding;
use super::picking::{Parts, picking};
use super::sheets::about;
use super::{is_known, kind};
use crate::browser::dom::{El, effect, el, value_of};
use crate::browser::{download, keys, places};
use crate::components::button::button;
use crate::components::file_choice::file_choice;
use crate::components::link::link;
use crate::route::Page;
use crate::session::Session;
use leptos::prelude::{Get, GetUntracked, Memo, RwSignal, Set, Update, With, WithUntracked};
use leptos::task::{spawn_local, tick};
use tsunagari_core::{Exercise, ExerciseSet, Task};
use tsunagari_formats::{FormatError, read_exercises, write_exercises, write_task};
use tsunagari_text::{ExerciseText, Say, UnreadText};

/// The exercises with the ways to them, to the set and to what is printed.
pub fn overview(session: Session) -> Vec<El> {
    let exercises = session.exercises();
    let list = el("ol", "exercise-list").live(move || {
        let report = session.report_now();
        exercises.set.with(|set| {
            let known = set
                .exercises
                .iter()
                .filter(|one| is_known(&report, &one.task));
            known.enumerate().map(|(at, one)| line(at, one)).collect()
        })
    });
    let way = |place: &str, words: ExerciseText<'_>| {
        link("button", Page::Workshop(place.to_owned())).text(&words.plain())
    };
    let ways = el("div", "data-part__actions")
        .child(way("set", ExerciseText::Edit))
        .child(way("sheet/trainer", ExerciseText::TrainerSheet))
        .child(way("sheet/worksheet", ExerciseText::Worksheet));
    vec![list, ways]
}

fn line(at: usize, exercise: &Exercise) -> El {
    let name = &ExerciseText::Kind(&exercise.task).plain();
    let words = ExerciseText::Numbered {
        number: at + 1,
        kind: name,
    };
    let page = Page::Workshop(format!("exercise/{}", write_task(&exercise.task)));
    el("li", "").child(
        link("", page)
            .attr("data-exercise-link", kind(&exercise.task))
            .text(&words.plain()),
    )
}

/// The page where the set is edited.
pub fn desk(session: Session) -> El {
    let exercises = session.exercises();
    let told = RwSignal::new(String::new());
    let count = Memo::new(move |_| {
        exercises.set.with(|set| {
            set.exercises
                .iter()
                .map(|e| write_task(&e.task))
                .collect::<Vec<_>>()
        })
    });
    let list = el("ol", "exercise-desk").live(move || {
        let ids = count.get();
        match ids.is_empty() {
            true => vec![el("li", "").text(&ExerciseText::Empty.plain())],
            false => (0..ids.len())
                .map(|at| entry(session, at, ids.len()))
                .collect(),
        }
    });
    let title = field(
        &ExerciseText::SetTitle.plain(),
        "input",
        move || exercises.set.with(|set| set.title.clone()),
        move |text| exercises.set.update(|set| set.title = text),
    );
    el("div", "stack")
        .child(
            el("div", "title-block__words")
                .child(
                    el("h1", "")
                        .attr("tabindex", "-1")
                        .text(&ExerciseText::Set.plain()),
                )
                .child(el("p", "prose").text(&ExerciseText::SetLead.plain())),
        )
        .child(actions(session, told))
        .child(
            el("p", "data-part__note")
                .attr("role", "status")
                .attr("data-exercises-told", "")
                .live_text(move || told.get()),
        )
        .child(title)
        .child(list)
        .child(adding(session, told))
}

fn actions(session: Session, told: RwSignal<String>) -> El {
    let exercises = session.exercises();
    let save = button(&ExerciseText::SaveSet.plain())
        .attr("data-export", "exercises")
        .on_click(move || {
            let set = exercises.set.get_untracked();
            let name = format!("{}-exercises.json", set.report);
            download::save(&name, "application/json", &write_exercises(&set));
            exercises.is_saved();
        });
    let open = file_choice(
        session,
        &ExerciseText::OpenSet.plain(),
        "data-exercises-file",
        Box::new(move |text| {
            let _ = told.try_set(take(session, text));
        }),
    );
    let anew = button(&ExerciseText::RemakeSet.plain())
        .attr("data-exercises-remake", "")
        .on_click(move || {
            exercises.replace(session.new_exercises());
            told.set(ExerciseText::Remade.plain());
        });
    let back = move || {
        let back = button(&ExerciseText::TakeBack.plain())
            .attr("data-exercises-back", "")
            .on_click(move || {
                exercises.take_back();
                told.set(ExerciseText::TakenBack.plain());
                places::focus("[data-exercises-remake]");
            });
        match exercises.can_take_back() {
            true => vec![back],
            false => Vec::new(),
        }
    };
    el("div", "data-part__actions")
        .child(save)
        .child(open)
        .child(anew)
        .live(back)
}

/// Takes a set from a file; what is there stays where the file is none.
fn take(session: Session, text: &str) -> String {
    match read_exercises(text.as_bytes()) {
        Ok(set) => {
            let count = set.exercises.len();
            let other = set.report != session.report_now().id;
            session.exercises().replace(set);
            match other {
                true => ExerciseText::OpenedOther { count },
                false => ExerciseText::Opened { count },
            }
            .plain()
        }
        Err(FormatError::OtherFormat { .. }) => ExerciseText::NotASet.plain(),
        Err(error) => {
            let problem = &UnreadText::from(&error).plain();
            ExerciseText::NotRead { problem }.plain()
        }
    }
}

fn entry(session: Session, at: usize, of: usize) -> El {
    let exercises = session.exercises();
    let task = exercises
        .set
        .with_untracked(|set| set.exercises.get(at).map(|e| e.task.clone()));
    let name = task
        .as_ref()
        .map(|task| ExerciseText::Kind(task).plain())
        .unwrap_or_default();
    let heading = ExerciseText::Numbered {
        number: at + 1,
        kind: &name,
    };
    let text = move |say: fn(&Exercise) -> &String| {
        exercises
            .set
            .with(|set| set.exercises.get(at).map(say).cloned().unwrap_or_default())
    };
    let change = move |change: &dyn Fn(&mut Exercise)| {
        exercises.set.update(|set| {
            if let Some(exercise) = set.exercises.get_mut(at) {
                change(exercise);
            }
        });
    };
    let question = field(
        &ExerciseText::Question.plain(),
        "input",
        move || text(|exercise| &exercise.question),
        move |text| change(&|exercise| exercise.question = text.clone()),
    );
    let note = field(
        &ExerciseText::Note.plain(),
        "textarea",
        move || text(|exercise| &exercise.note),
        move |text| change(&|exercise| exercise.note = text.clone()),
    );
    // `to` is where the exercise is afterwards.
    let press = |words: ExerciseText<'_>, to: Option<usize>, run: fn(&mut ExerciseSet, usize)| {
        let label = format!("{} {}", heading.plain(), words.plain());
        let button = button(&words.plain()).attr("aria-label", &label);
        match to {
            None => button.attr("disabled", ""),
            Some(to) => button.on_click(move || {
                exercises.set.update(|set| run(set, at));
                stay_at(to);
            }),
        }
    };
    let after = Some(at + 1).filter(|after| *after < of);
    let buttons = el("div", "data-part__actions")
        .child(press(ExerciseText::Up, at.checked_sub(1), |set, at| {
            if at > 0 && at < set.exercises.len() {
                set.exercises.swap(at - 1, at);
            }
        }))
        .child(press(ExerciseText::Down, after, |set, at| {
            if at + 1 < set.exercises.len() {
                set.exercises.swap(at, at + 1);
            }
        }))
        .child(press(ExerciseText::Remove, Some(at), |set, at| {
            if at < set.exercises.len() {
                set.exercises.remove(at);
            }
        }));
    let parts = task.as_ref().and_then(Parts::of);
    let parts = parts.map(|(parts, before)| {
        let taken = move |task: Task| {
            exercises.set.update(|set| {
                if let Some(exercise) = set.exercises.get_mut(at) {
                    exercise.task = task;
                }
            });
            stay_at(at);
        };
        let words = &ExerciseText::PickThese.plain();
        el("details", "")
            .child(el("summary", "").text(&ExerciseText::PickAgain.plain()))
            .child(picking(
                parts,
                parts.all(session),
                before,
                (words, "again"),
                taken,
            ))
    });
    el("li", "exercise-desk__entry")
        .attr("data-entry", &(at + 1).to_string())
        .child(el("h2", "").attr("tabindex", "-1").text(&heading.plain()))
        .maybe(
            task.map(|task| el("p", "data-part__note").text(&about(&session.report_now(), &task))),
        )
        .child(question)
        .child(note)
        .maybe(parts)
        .child(buttons)
}

/// Keeps the keyboard with an exercise of a list that is made anew; where there is none, at the page's heading.
fn stay_at(at: usize) {
    spawn_local(async move {
        tick().await;
        places::focus("main h1");
        places::focus(&format!("[data-entry='{}'] h2", at + 1));
    });
}

fn field(
    name: &str,
    tag: &'static str,
    text: impl Fn() -> String + 'static,
    change: impl Fn(String) + 'static,
) -> El {
    let class = if tag == "input" {
        "field"
    } else {
        "text-field"
    };
    let field = el(tag, class).on("change", move |event| {
        change(value_of(&event).trim().to_owned())
    });
    let shown = field.clone();
    effect(move || keys::set_value(&shown, &text()));
    el("label", "data-form__field")
        .child(el("span", "data-form__name").text(name))
        .child(field)
}
