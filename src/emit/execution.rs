//! Carries a plan out, in the order that keeps the site whole.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;

use crate::emit::disk::{Disk, Kind};
use crate::emit::own_folder::OwnFolder;
use crate::emit::plan::{Plan, Write};
use crate::emit::survey::is_spelled_so;
use crate::emit::{Manifest, OutPath, PublishError, Role};

/// A publication on its way.
pub(super) struct Execution<'a> {
    disk: &'a dyn Disk,
    out: &'a Path,
    own: &'a OwnFolder<'a>,
    plan: &'a Plan,
    /// Folders that are known to be there.
    folders: HashSet<&'a str>,
    removed: usize,
}

impl<'a> Execution<'a> {
    pub fn new(disk: &'a dyn Disk, out: &'a Path, own: &'a OwnFolder<'a>, plan: &'a Plan) -> Execution<'a> {
        Execution { disk, out, own, plan, folders: HashSet::new(), removed: 0 }
    }

    /// Goes from `before`, if there was anything, to `next`; the result says how many files were removed.
    ///
    /// Every byte is on this disk already, so that a full one costs nothing.
    /// There are only renames and removals, and after each of them the site is whole:
    /// assets come before the pages that need them and go after the pages that needed them.
    ///
    /// A file whose place is taken by a stale folder, or the other way round, waits until the others of its
    /// phase are there, a page even until the stale pages are gone (they may refer to an asset that has to make
    /// room). What is in the way goes right before. In between neither the old nor the new one is there: no
    /// disk can have both.
    pub fn run(mut self, before: Option<&Manifest>, next: &Manifest) -> Result<usize, PublishError> {
        // From here on a killed build is remembered to have written all of this.
        let both = before.map_or_else(|| next.clone(), |before| before.union(next));
        if before != Some(&both) {
            self.own.store(&both)?;
        }

        let plan = self.plan;
        for write in &plan.write_assets {
            self.place(write)?;
        }
        let (swaps, pages): (Vec<_>, Vec<_>) = plan.write_pages.iter().partition(|write| write.swaps);
        for write in pages {
            self.place(write)?;
        }
        let twins = plan.writes().map(|write| &write.path);
        let twins = twins.chain(&plan.keep);
        let twins: HashMap<String, &OutPath> = twins.map(|path| (path.folded(), path)).collect();
        self.remove(Role::Page, &twins)?;
        for write in swaps {
            self.place(write)?;
        }
        self.remove(Role::Asset, &twins)?;
        self.remove_empty_folders()?;

        if both != *next {
            self.own.store(next)?;
        }
        Ok(self.removed)
    }

    /// Moves a temporary file to its place.
    fn place(&mut self, write: &'a Write) -> Result<(), PublishError> {
        let to = write.path.below(self.out);
        for folder in write.path.folders() {
            if self.folders.contains(folder) {
                continue;
            }
            let path = self.out.join(folder);
            match self.kind(&path)? {
                Some(Kind::Folder) => {}
                Some(Kind::File { .. }) if write.swaps => {
                    self.remove_file(&path)?;
                    self.create_folder(&path)?;
                }
                None => self.create_folder(&path)?,
                // It was none of these a moment ago, and is not ours.
                Some(_) => return Err(PublishError::ForeignFile { path }),
            }
            self.folders.insert(folder);
        }
        if write.swaps && self.kind(&to)? == Some(Kind::Folder) {
            self.remove_stale_folder(&to)?;
        }
        self.disk.rename(&self.own.temporary(write.number), &to).map_err(PublishError::io("write", &to))
    }

    /// Removes a folder of which the survey found that it holds nothing but stale files of ours.
    fn remove_stale_folder(&mut self, folder: &Path) -> Result<(), PublishError> {
        let of_role = |role| move |entry: &&(OutPath, Role)| entry.1 == role;
        let stale = &self.plan.remove;
        let files = stale.iter().filter(of_role(Role::Page)).chain(stale.iter().filter(of_role(Role::Asset)));
        for path in files.map(|(path, _)| path.below(self.out)).filter(|path| path.starts_with(folder)) {
            if let Some(Kind::File { .. }) = self.kind(&path)? {
                self.remove_file(&path)?;
            }
        }
        self.remove_folder_tree(folder)
    }

    fn remove_folder_tree(&self, folder: &Path) -> Result<(), PublishError> {
        for name in self.disk.list(folder).map_err(PublishError::io("list", folder))? {
            let path = folder.join(name);
            if self.kind(&path)? == Some(Kind::Folder) {
                self.remove_folder_tree(&path)?;
            }
        }
        self.disk.remove_folder(folder).map_err(PublishError::io("remove", folder))
    }

    /// Removes the stale files of one role. What is not a file any more was replaced by the user, or by us.
    fn remove(&mut self, role: Role, twins: &HashMap<String, &OutPath>) -> Result<(), PublishError> {
        for (path, _) in self.plan.remove.iter().filter(|(_, its)| *its == role) {
            let place = path.below(self.out);
            let Some(Kind::File { .. }) = self.kind(&place)? else { continue };
            match twins.get(&path.folded()) {
                None => self.remove_file(&place)?,
                Some(twin) => self.remove_twin(path, twin)?,
            }
        }
        Ok(())
    }

    /// Removes a stale file whose new name differs only in case. On a disk that ignores case both are one
    /// file: removing the old would remove the new, so it gets the new spelling instead.
    fn remove_twin(&mut self, stale: &OutPath, new: &OutPath) -> Result<(), PublishError> {
        let is_there = |path: &OutPath| {
            is_spelled_so(self.disk, self.out, path.as_str()).map_err(PublishError::io("list", self.out))
        };
        let place = stale.below(self.out);
        match (is_there(stale)?, is_there(new)?) {
            (true, true) => self.remove_file(&place),
            (true, false) => {
                self.disk.rename(&place, &new.below(self.out)).map_err(PublishError::io("rename", &place))
            }
            (false, _) => Ok(()),
        }
    }

    /// Removes the folders that lost their last file. The stale files of a killed build that never came to be
    /// count too: their folders may have.
    fn remove_empty_folders(&self) -> Result<(), PublishError> {
        let folders: BTreeSet<&str> = self.plan.remove.iter().flat_map(|(path, _)| path.folders()).collect();
        // Backwards, so that a folder comes after those in it.
        for folder in folders.into_iter().rev() {
            let path = self.out.join(folder);
            if self.kind(&path)? == Some(Kind::Folder)
                && self.disk.list(&path).map_err(PublishError::io("list", &path))?.is_empty()
            {
                self.disk.remove_folder(&path).map_err(PublishError::io("remove", &path))?;
            }
        }
        Ok(())
    }

    fn kind(&self, path: &Path) -> Result<Option<Kind>, PublishError> {
        self.disk.kind(path).map_err(PublishError::io("look at", path))
    }

    fn create_folder(&self, path: &Path) -> Result<(), PublishError> {
        self.disk.create_folder(path).map_err(PublishError::io("create", path))
    }

    fn remove_file(&mut self, path: &Path) -> Result<(), PublishError> {
        self.removed += 1;
        self.disk.remove_file(path).map_err(PublishError::io("remove", path))
    }
}
