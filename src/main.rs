//! Starts the app: a calm word for a panic, then the page.

fn main() {
    tsunagari::start();
}
