//! Names that a document gives, each only once.

/// The names met so far, in order. Far smaller in the page than a tree of them.
#[derive(Default)]
pub(crate) struct Names(Vec<String>);

impl Names {
    /// Takes a name. False where it was there before.
    pub(crate) fn insert(&mut self, name: &str) -> bool {
        match self.find(name) {
            Ok(_) => false,
            Err(at) => {
                self.0.insert(at, name.to_owned());
                true
            }
        }
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Where the name is, or where it belongs.
    #[inline(never)]
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|other| other.as_str().cmp(name))
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_goes_in_once() {
        let mut names = Names::default();
        for (name, new) in [
            ("b", true),
            ("a", true),
            ("b", false),
            ("c", true),
            ("a", false),
        ] {
            assert_eq!(names.insert(name), new, "{name}");
        }
        assert_eq!(names.len(), 3);
        assert!(names.contains("c") && !names.contains("d"));
    }
}
