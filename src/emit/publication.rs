//! A site on its way to disk, file by file.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::emit::disk::{Disk, OsDisk};
use crate::emit::execution::Execution;
use crate::emit::memo::{Memo, Remembered};
use crate::emit::own_folder::OwnFolder;
use crate::emit::survey::Survey;
use crate::emit::{
    Artifact, Key, Manifest, OutPath, Plan, Press, PublishError, Published, Standing, Taken, collisions,
};

/// A publication that takes files while others are still being drawn. Each is compared with what lies on disk and, when
/// it is new, put beside it under a temporary name. Nothing of the served site changes before [`Publication::finish`].
///
/// The output folder is looked at, and locked, when the first file comes; dropping a publication clears what it wrote.
pub struct Publication<'d> {
    disk: &'d dyn Disk,
    out: PathBuf,
    /// Who draws.
    program: Option<String>,
    ground: OnceLock<Option<Ground<'d>>>,
    /// How many temporary files there may be.
    numbers: AtomicUsize,
    taken: Mutex<Vec<Taken>>,
    /// What the files are made of, as far as that is known.
    memo: Mutex<Vec<(OutPath, Remembered)>>,
    troubles: Mutex<Vec<Trouble>>,
}

/// The output folder, locked.
struct Ground<'d> {
    own: OwnFolder<'d>,
    stored: Option<Manifest>,
    memo: Memo,
    survey: Survey<'d>,
}

/// What went wrong, and with which file; none for the folder itself.
type Trouble = (Option<OutPath>, PublishError);

impl Publication<'static> {
    /// A publication in the folder `out` of this machine.
    pub fn new(out: &Path) -> Publication<'static> {
        Publication::on(&OsDisk, out)
    }
}

impl<'d> Publication<'d> {
    /// A publication on a disk of the caller's choice.
    pub fn on(disk: &'d dyn Disk, out: &Path) -> Publication<'d> {
        Publication {
            disk,
            out: out.to_owned(),
            program: None,
            ground: OnceLock::new(),
            numbers: AtomicUsize::new(0),
            taken: Mutex::default(),
            memo: Mutex::default(),
            troubles: Mutex::default(),
        }
    }

    /// Remembers what the files are made of, and what they were made of last time. `program` names whoever draws them, so
    /// that another one, which may draw something else, does not rely on it; without line ends.
    #[must_use]
    pub fn remembering(mut self, program: String) -> Self {
        self.program = Some(program);
        self
    }

    /// Looks at the output folder and locks it, which otherwise the first file does.
    pub fn enter(&self) {
        self.ground();
    }

    /// Takes a file whose bytes the caller keeps. After the first trouble nothing is looked at any more.
    pub fn look_at(&self, artifact: &Artifact) {
        if !locked(&self.troubles).is_empty() {
            return;
        }
        let Some(ground) = self.ground() else { return };
        match self.staged(ground, artifact) {
            Ok(taken) => locked(&self.taken).push(taken),
            Err(error) => self.trouble(Some(artifact.path.clone()), error),
        }
    }

    /// Makes the folder hold exactly what was taken, next to what others put there.
    pub fn finish(self) -> Result<Published, PublishError> {
        self.ground();
        let mut troubles = std::mem::take(&mut *locked(&self.troubles));
        // Of several it is the same one that is told, as far as threads allow.
        troubles.sort_by(|(a, _), (b, _)| a.cmp(b));
        if let Some((_, error)) = troubles.into_iter().next() {
            return Err(error);
        }
        let mut taken = std::mem::take(&mut *locked(&self.taken));
        taken.sort_by(|a, b| a.path.cmp(&b.path));
        let collisions = collisions(taken.iter().map(|one| &one.path));
        if !collisions.is_empty() {
            return Err(PublishError::Collisions(collisions));
        }
        let Some(ground) = self.ground() else { return Ok(Published::default()) };
        ground.survey.refuse_stale_links(&taken)?;
        let next = Manifest::listing(taken.iter().map(|one| (one.path.clone(), one.role)));
        let plan = Plan::new(taken, ground.survey.before());
        let execution = Execution::new(self.disk, &self.out, &ground.own, &plan);
        let removed = execution.run(ground.stored.as_ref(), &next)?;
        let memo: Memo = std::mem::take(&mut *locked(&self.memo)).into_iter().collect();
        if let Some(program) = self.program.as_deref().filter(|_| memo != ground.memo) {
            ground.own.store_memo(&memo, program)?;
        }
        ground.own.clear()?;
        Ok(Published { written: plan.writes().count(), unchanged: plan.keep.len(), removed })
    }

    fn ground(&self) -> Option<&Ground<'d>> {
        let enter = || -> Result<Ground<'d>, PublishError> {
            let own = OwnFolder::enter(self.disk, &self.out)?;
            let stored = own.manifest()?;
            let survey = Survey::new(self.disk, &self.out, stored.clone().unwrap_or_default());
            let memo = self.program.as_deref().map(|program| own.memo(program)).unwrap_or_default();
            Ok(Ground { own, stored, memo, survey })
        };
        let entered = self.ground.get_or_init(|| enter().map_err(|error| self.trouble(None, error)).ok());
        entered.as_ref()
    }

    /// Compares a file with what lies in its place, and puts it beside it when that is something else.
    fn staged(&self, ground: &Ground<'_>, artifact: &Artifact) -> Result<Taken, PublishError> {
        let standing = ground.survey.standing(artifact)?;
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        if standing != Standing::Same {
            ground.own.make_room()?;
            let written = self.disk.write(&ground.own.temporary(number), &artifact.bytes);
            // The name of the temporary file tells nobody anything.
            written.map_err(PublishError::io("write", &artifact.path.below(&self.out)))?;
        }
        if let Some(key) = artifact.key {
            let hash = blake3::hash(&artifact.bytes);
            locked(&self.memo).push((artifact.path.clone(), Remembered { key, hash }));
        }
        Ok(Taken { path: artifact.path.clone(), role: artifact.role, standing, number })
    }

    fn trouble(&self, path: Option<OutPath>, error: PublishError) {
        locked(&self.troubles).push((path, error));
    }
}

impl Press for Publication<'_> {
    fn take(&self, artifact: Artifact) {
        self.look_at(&artifact);
    }

    fn has(&self, path: &OutPath, key: Key) -> bool {
        let Some(ground) = self.ground() else { return false };
        let known = ground.memo.of(path).filter(|known| known.key == key);
        let Some(known) = known.filter(|known| ground.survey.hash(path) == Some(known.hash)) else {
            return false;
        };
        let Some(role) = ground.survey.before().role(path) else { return false };
        locked(&self.memo).push((path.clone(), known));
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        let taken = Taken { path: path.clone(), role, standing: Standing::Same, number };
        locked(&self.taken).push(taken);
        true
    }
}

impl Drop for Publication<'_> {
    /// On a full disk the temporary files are better gone; if that fails too, the next build does it.
    fn drop(&mut self) {
        if let Some(Some(ground)) = self.ground.get() {
            _ = ground.own.clear();
        }
    }
}

fn locked<T>(value: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
