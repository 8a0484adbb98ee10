//! A figure's field: what is typed is read when it is committed, and never lost.

use crate::browser::dom::{El, Event, effect, el, value_of};
use crate::browser::frame::painted;
use crate::browser::{grid, keys};
use crate::session::{IndicatorMemo, Session, use_session};
use leptos::prelude::*;
use leptos::task::spawn_local;
use tsunagari_core::{
    Edit, Figure, FigureAddress, FigureRemark, FigureState, Quantity, parse_figure,
};
use tsunagari_text::{EditText, IndicatorText, Say, WhatIfText, figure};

/// What a field is about.
#[derive(Clone)]
pub struct FieldOf {
    /// Which figure.
    pub at: FigureAddress,
    /// The indicator in the report.
    pub indicator: IndicatorMemo,
    /// The indicator's unit.
    pub unit: String,
    /// The published value.
    pub published: Option<Quantity>,
}

/// A field at work. Copies are handles to the same one.
#[derive(Clone, Copy)]
struct Field {
    session: Session,
    of: StoredValue<FieldOf>,
    remarks: RwSignal<Vec<FigureRemark>>,
    /// Whether what was committed is still to be selected.
    selects: StoredValue<bool>,
}

/// The field, with the published value beside a changed one and a word on what does not parse.
pub fn figure_field(of: FieldOf) -> El {
    let name = match of.at.figure {
        Figure::Target => "target",
        Figure::Actual => "actual",
    };
    let problem_id = format!("problem-{}-{}-{name}", of.at.indicator, of.at.year);
    let described_by = problem_id.clone();
    let label = EditText::FigureField {
        year: of.at.year,
        figure: of.at.figure,
        unit: &of.unit,
    };
    let input = el("input", "figure-field__input")
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("data-figure", name)
        .attr("data-year", &of.at.year.to_string())
        .attr("aria-label", &label.plain());
    let field = Field {
        session: use_session(),
        of: StoredValue::new(of),
        remarks: RwSignal::default(),
        selects: StoredValue::new(false),
    };
    let shown = input.clone();
    // What another tab does elsewhere must not wipe what is being typed here.
    let text = Memo::new(move |_| field.text());
    effect(move || text.with(|text| keys::follow_figure(&shown, text)));
    let (reset, left) = (input.clone(), input.clone());
    let input = input
        .live_attr("aria-invalid", move || {
            field.problem().map(|_| "true".to_owned())
        })
        .live_attr("aria-describedby", move || {
            field.problem().map(|_| described_by.clone())
        })
        .on("change", move |event| field.commit(&event))
        .on("focus", |event| grid::select(&event))
        .on("pointerdown", move |_| field.selects.set_value(false))
        .on("blur", move |_| {
            field.selects.set_value(false);
            keys::set_figure(&left, &untrack(|| field.text()));
        })
        // Not every text comes by a key: what is spoken or put in by another program has none.
        .on("beforeinput", move |event| field.select_now(&event))
        .on("keydown", move |event| {
            field.select_now(&event);
            match keys::name(&event).as_str() {
                "Enter" => {
                    event.prevent_default();
                    field.commit(&event);
                    field.select_soon(event);
                }
                "Escape" => {
                    field.session.keep_draft(field.at(), None);
                    field.remarks.set(Vec::new());
                    keys::set_value(&reset, &untrack(|| field.text()));
                }
                _ => grid::walk(&event),
            }
        });
    let said = Memo::new(move |_| field.said());
    el("span", "figure-field")
        .live_attr("data-changed", move || field.is_changed().then(String::new))
        .child(input)
        .live(move || said.get().elements(&problem_id))
}

impl Field {
    fn at(self) -> FigureAddress {
        self.of.with_value(|of| of.at.clone())
    }

    /// What the report holds.
    fn entered(self) -> FigureState {
        self.of.with_value(|of| {
            of.indicator.with(|indicator| {
                indicator.as_ref().map_or(FigureState::Missing, |one| {
                    one.entered(of.at.year, of.at.figure)
                })
            })
        })
    }

    /// The figure in the report, where it is settled.
    fn value(self) -> Option<Quantity> {
        self.entered().settled()
    }

    fn is_changed(self) -> bool {
        self.value() != self.of.with_value(|of| of.published)
    }

    /// What was typed and does not parse, or else the figure.
    fn text(self) -> String {
        let draft = self.session.draft(&self.at());
        draft.unwrap_or_else(|| self.value().map(figure).unwrap_or_default())
    }

    /// What is wrong with what was typed, in words.
    fn problem(self) -> Option<String> {
        let draft = self.session.draft(&self.at())?;
        self.of.with_value(|of| {
            let problem = parse_figure(&draft, &of.unit).err()?;
            Some(
                EditText::Problem {
                    problem,
                    unit: &of.unit,
                }
                .plain(),
            )
        })
    }

    fn commit(self, event: &Event) {
        let typed = value_of(event);
        if typed == untrack(|| self.text()) {
            return;
        }
        self.remarks.set(Vec::new());
        match self.of.with_value(|of| parse_figure(&typed, &of.unit)) {
            Ok(input) => {
                self.session.keep_draft(self.at(), None);
                self.remarks.set(input.remarks);
                self.accept(input.value);
                // The same figure in other letters is no change that would write itself back.
                grid::write(event, &untrack(|| self.text()));
            }
            Err(_) => self.session.keep_draft(self.at(), Some(typed)),
        }
    }

    /// Selects what was committed, so that typing replaces it: after the frame that shows what it led to,
    /// because selecting costs as much as drawing the chart.
    fn select_soon(self, event: Event) {
        self.selects.set_value(true);
        spawn_local(async move {
            painted().await;
            self.select_now(&event);
        });
    }

    /// The same now, if it is still to be done: no key and no text may be quicker.
    fn select_now(self, event: &Event) {
        if self.selects.try_get_value() == Some(true) {
            self.selects.set_value(false);
            grid::select(event);
        }
    }

    fn accept(self, to: Option<Quantity>) {
        let (from, to) = (untrack(|| self.entered()), FigureState::from(to));
        if from != to {
            self.session.edit(vec![Edit::SetFigure {
                at: self.at(),
                from,
                to,
            }]);
        }
    }

    fn said(self) -> Said {
        Said {
            changed: self.is_changed(),
            published: self.of.with_value(|of| of.published),
            tried: self.session.is_sandbox(),
            problem: self.problem(),
            remarks: self.remarks.get(),
        }
    }
}

/// What stands below a field.
#[derive(Clone, PartialEq, Eq)]
struct Said {
    changed: bool,
    published: Option<Quantity>,
    /// Whether it is tried out, over whatever the report says.
    tried: bool,
    problem: Option<String>,
    remarks: Vec<FigureRemark>,
}

impl Said {
    fn elements(&self, problem_id: &str) -> Vec<El> {
        let published = self.changed.then(|| {
            let value = self.published;
            let words = match self.tried {
                true => WhatIfText::Was {
                    words: &value.map_or_else(|| "―".into(), figure),
                }
                .plain(),
                false => IndicatorText::Published { value }.plain(),
            };
            el("span", "published").text(&words)
        });
        let problem = self.problem.as_ref().map(|words| {
            el("span", "figure-problem")
                .attr("id", problem_id)
                .attr("data-figure-problem", "")
                .attr("role", "alert")
                .text(words)
        });
        let remarks = self.remarks.iter().map(|remark| {
            el("span", "published")
                .attr("role", "status")
                .text(&EditText::Remark(*remark).plain())
        });
        published
            .into_iter()
            .chain(problem)
            .chain(remarks)
            .collect()
    }
}
