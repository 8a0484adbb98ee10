//! 問題集: the list of exercises, and where a trainer edits, saves and opens them.

use super::sheets::about;
use super::{is_known, kind};
use crate::browser::dom::{El, effect, el, value_of};
use crate::browser::{download, keys};
use crate::components::button::button;
use crate::components::file_choice::file_choice;
use crate::components::link::link;
use crate::components::select::{Choice, select};
use crate::route::Page;
use crate::session::Session;
use leptos::prelude::{Get, GetUntracked, Memo, RwSignal, Set, Update, With, WithUntracked};
use tsunagari_core::{Exercise, ExerciseSet, IndicatorId, Task};
use tsunagari_formats::{FormatError, MAX_EXERCISES, read_exercises, write_exercises, write_task};
use tsunagari_text::{ExerciseText, Say, UnreadText, named};

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
        .child(adding(session))
}

fn actions(session: Session, told: RwSignal<String>) -> El {
    let exercises = session.exercises();
    let save = button(&ExerciseText::SaveSet.plain())
        .attr("data-export", "exercises")
        .on_click(move || {
            let set = exercises.set.get_untracked();
            let name = format!("{}-exercises.json", set.report);
            download::save(&name, "application/json", &write_exercises(&set));
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
        .on_click(move || exercises.set.set(session.new_exercises()));
    el("div", "data-part__actions")
        .child(save)
        .child(open)
        .child(anew)
}

/// Takes a set from a file; what is there stays where the file is none.
fn take(session: Session, text: &str) -> String {
    match read_exercises(text.as_bytes()) {
        Ok(set) => {
            let count = set.exercises.len();
            let other = set.report != session.report_now().id;
            session.exercises().set.set(set);
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
    let press = move |words: ExerciseText<'_>, possible: bool, run: fn(&mut ExerciseSet, usize)| {
        let label = format!("{} {}", heading.plain(), words.plain());
        let button = button(&words.plain()).attr("aria-label", &label);
        let button = match possible {
            true => button,
            false => button.attr("disabled", ""),
        };
        button.on_click(move || exercises.set.update(|set| run(set, at)))
    };
    let buttons = el("div", "data-part__actions")
        .child(press(ExerciseText::Up, at > 0, |set, at| {
            if at > 0 && at < set.exercises.len() {
                set.exercises.swap(at - 1, at);
            }
        }))
        .child(press(ExerciseText::Down, at + 1 < of, |set, at| {
            if at + 1 < set.exercises.len() {
                set.exercises.swap(at, at + 1);
            }
        }))
        .child(press(ExerciseText::Remove, true, |set, at| {
            if at < set.exercises.len() {
                set.exercises.remove(at);
            }
        }));
    el("li", "exercise-desk__entry")
        .attr("data-entry", &(at + 1).to_string())
        .child(el("h2", "").text(&heading.plain()))
        .maybe(
            task.map(|task| el("p", "data-part__note").text(&about(&session.report_now(), &task))),
        )
        .child(question)
        .child(note)
        .child(buttons)
}

/// A question about one more indicator.
fn adding(session: Session) -> El {
    let exercises = session.exercises();
    let report = session.report_now();
    let year = report.year;
    let options: Vec<_> = report
        .indicators()
        .map(|(_, _, i)| {
            let (number, name) = (&*i.number, &*named(&i.name));
            (
                i.id.to_string(),
                ExerciseText::Indicator { number, name }.plain(),
            )
        })
        .collect();
    let first = options
        .first()
        .map(|(id, _)| id.clone())
        .unwrap_or_default();
    let chosen = RwSignal::new(first);
    let choice = move || Choice {
        options: options.clone(),
        chosen: chosen.get(),
    };
    let add = move |task: Task| {
        exercises.set.update(|set| {
            if set.exercises.len() < MAX_EXERCISES {
                set.exercises.push(Exercise::from(task));
            }
        });
    };
    let indicator = move || IndicatorId::new(chosen.get_untracked());
    let guess = button(&ExerciseText::AddGuess.plain())
        .attr("data-add-exercise", "guess")
        .on_click(move || {
            add(Task::GuessRate {
                indicator: indicator(),
                year,
            })
        });
    let target = button(&ExerciseText::AddTarget.plain())
        .attr("data-add-exercise", "target")
        .on_click(move || {
            add(Task::SetTarget {
                indicator: indicator(),
            })
        });
    let name = ExerciseText::AddIndicator.plain();
    el("div", "exercise-desk__entry exercise-desk__add")
        .child(el("h2", "").text(&ExerciseText::Add.plain()))
        .child(select("data-form__field", &name, choice, move |id| {
            chosen.set(id)
        }))
        .child(el("div", "data-part__actions").child(guess).child(target))
}

fn field(
    name: &str,
    tag: &str,
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
