//! The list of what is ours in the output folder.

use std::collections::BTreeMap;

use crate::emit::{Artifact, OutPath, Role};

/// The first line; the number changes when the lines below mean something else.
const HEADING: &str = "konzept manifest 1";

/// Every path that we wrote, or are about to write, and the role it has.
///
/// On disk it is plain text: the heading, then `page PATH` or `asset PATH`, sorted by path. The role is kept
/// because stale pages must go before the stale assets they refer to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    entries: BTreeMap<OutPath, Role>,
}

impl Manifest {
    /// The manifest of a site that consists of exactly these artifacts.
    pub fn of(artifacts: &[Artifact]) -> Manifest {
        Manifest::listing(artifacts.iter().map(|a| (a.path.clone(), a.role)))
    }

    /// The manifest of these paths with their roles.
    pub fn listing(paths: impl IntoIterator<Item = (OutPath, Role)>) -> Manifest {
        Manifest { entries: paths.into_iter().collect() }
    }

    /// Reads what [`Manifest::to_text`] wrote. Each path is checked again: a manifest that was tampered with
    /// cannot make us remove a file outside the output folder.
    pub fn parse(text: &str) -> Result<Manifest, ManifestFault> {
        let mut lines = text.lines();
        if lines.next() != Some(HEADING) {
            return Err(ManifestFault { line: 1 });
        }
        let entries = lines
            .zip(2..)
            .map(|(text, line)| entry(text).ok_or(ManifestFault { line }))
            .collect::<Result<_, _>>()?;
        Ok(Manifest { entries })
    }

    /// The text that goes to disk.
    pub fn to_text(&self) -> String {
        let lines = self.entries.iter().map(|(path, role)| match role {
            Role::Asset => format!("asset {path}\n"),
            Role::Page => format!("page {path}\n"),
        });
        std::iter::once(format!("{HEADING}\n")).chain(lines).collect()
    }

    /// Both manifests in one; where they disagree about a role, the newer one is right.
    pub fn union(&self, newer: &Manifest) -> Manifest {
        let mut entries = self.entries.clone();
        entries.extend(newer.entries.iter().map(|(path, role)| (path.clone(), *role)));
        Manifest { entries }
    }

    /// The role of `path`, if it is ours.
    pub fn role(&self, path: &OutPath) -> Option<Role> {
        self.entries.get(path).copied()
    }

    /// All paths with their roles, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&OutPath, Role)> {
        self.entries.iter().map(|(path, role)| (path, *role))
    }
}

/// A manifest that we did not write, or that somebody changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManifestFault {
    /// The first line that makes no sense, counted from one.
    pub line: usize,
}

fn entry(line: &str) -> Option<(OutPath, Role)> {
    let (role, path) = line.split_once(' ')?;
    let role = match role {
        "asset" => Role::Asset,
        "page" => Role::Page,
        _ => return None,
    };
    Some((OutPath::new(path).ok()?, role))
}
