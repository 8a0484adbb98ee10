//! Draws the icons that phones and desktops show of the installed app: most of them take PNG alone.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The drawing, in `dist/`.
const ICON: &str = "icon.svg";

/// An icon as `public/manifest.webmanifest` names it.
struct Icon {
    name: &'static str,
    /// Pixels a side.
    side: u16,
    /// How much of the side the drawing takes.
    part: f32,
    /// On white, instead of on nothing.
    white: bool,
}

const ICONS: [Icon; 4] = [
    whole("icon-192.png", 192),
    whole("icon-512.png", 512),
    maskable("icon-maskable-192.png", 192),
    maskable("icon-maskable-512.png", 512),
];

const fn whole(name: &'static str, side: u16) -> Icon {
    let (part, white) = (1.0, false);
    Icon {
        name,
        side,
        part,
        white,
    }
}

/// A system cuts its own shape out of it: what must be seen keeps within a circle of four fifths of the side.
const fn maskable(name: &'static str, side: u16) -> Icon {
    let (part, white) = (0.65, true);
    Icon {
        name,
        side,
        part,
        white,
    }
}

/// Draws all of them into `dist/`.
pub fn draw(dist: &Path) -> Result<()> {
    let tree = Tree::from_data(&fs::read(dist.join(ICON))?, &Options::default())
        .with_context(|| format!("{ICON} cannot be read"))?;
    for icon in &ICONS {
        let png = icon.draw(&tree)?.encode_png()?;
        fs::write(dist.join(icon.name), png)?;
    }
    Ok(())
}

impl Icon {
    fn draw(&self, tree: &Tree) -> Result<Pixmap> {
        let side = f32::from(self.side);
        let mut pixels =
            Pixmap::new(self.side.into(), self.side.into()).context("no room for an icon")?;
        if self.white {
            pixels.fill(Color::WHITE);
        }
        let scale = side * self.part / tree.size().width();
        let margin = side * (1.0 - self.part) / 2.0;
        let place = Transform::from_row(scale, 0.0, 0.0, scale, margin, margin);
        resvg::render(tree, place, &mut pixels.as_mut());
        Ok(pixels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cargo runs tests in the folder of their crate.
    fn public(name: &str) -> Vec<u8> {
        fs::read(Path::new("../../public").join(name)).unwrap()
    }

    fn tree_of_icon() -> Tree {
        Tree::from_data(&public("icon.svg"), &Options::default()).unwrap()
    }

    #[test]
    fn what_matters_of_a_maskable_icon_keeps_within_the_circle_that_no_system_cuts() {
        for icon in ICONS.iter().filter(|icon| icon.white) {
            let pixels = icon.draw(&tree_of_icon()).unwrap();
            let (side, mut inked) = (u32::from(icon.side), 0);
            let middle = f64::from(side - 1) / 2.0;
            for (at, pixel) in (0_u32..).zip(pixels.pixels()) {
                assert_eq!(pixel.alpha(), 255, "{}", icon.name);
                if (pixel.red(), pixel.green(), pixel.blue()) == (255, 255, 255) {
                    continue;
                }
                inked += 1;
                let (x, y) = (f64::from(at % side) - middle, f64::from(at / side) - middle);
                assert!(
                    x.hypot(y) <= 0.4 * f64::from(side),
                    "{}: {x} {y}",
                    icon.name
                );
            }
            assert!(inked > side * side / 20, "{}: {inked}", icon.name);
        }
    }

    #[test]
    fn the_manifest_names_each_with_its_size() {
        let manifest: serde_json::Value =
            serde_json::from_slice(&public("manifest.webmanifest")).unwrap();
        let named: Vec<_> = manifest["icons"].as_array().unwrap().iter().collect();
        assert_eq!(named.len(), 1 + ICONS.len());
        for icon in &ICONS {
            let found = named
                .iter()
                .find(|one| one["src"] == format!("./{}", icon.name));
            let found = found.unwrap_or_else(|| panic!("{} is not named", icon.name));
            assert_eq!(found["sizes"], format!("{0}x{0}", icon.side));
            assert_eq!(found["type"], "image/png");
            assert_eq!(
                found["purpose"],
                if icon.white { "maskable" } else { "any" }
            );
        }
    }
}
