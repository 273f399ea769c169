//! `init`: a small complete concept to start from.

use super::arguments::Init;
use super::failure::Failure;
use super::language::spoken;
use super::schema;
use crate::i18n::{Say, pack};
use crate::schema::modeline;
use crate::value::Language;
use include_dir::{Dir, include_dir};
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

static STARTERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

/// Writes the starter of the language into a new or empty folder.
pub fn init(options: &Init, asked: Option<&Language>) -> Result<ExitCode, Failure> {
    let language = spoken(asked, None);
    let words = pack(&language);
    let shown = options.dir.display().to_string();
    let taken = match fs::read_dir(&options.dir) {
        // What git leaves in a fresh folder is no reason to refuse it.
        Ok(mut entries) => entries
            .any(|entry| entry.is_ok_and(|entry| !entry.file_name().to_string_lossy().starts_with('.'))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(Failure::io(&options.dir, &error)),
    };
    if taken {
        return Err(Failure::new("failure-init-not-empty", vec![("path", shown)]));
    }
    let starter = STARTERS.get_dir(words.language.primary()).or_else(|| STARTERS.get_dir("en"));
    if let Some(folder) = starter {
        write(folder, folder.path(), &options.dir)?;
        schema::describe(&options.dir, Path::new(schema::FOLDER), Some(&language))?;
    }
    let values = [("path", Say::from(shown.as_str()))];
    let _ = writeln!(io::stdout(), "{}", words.say("init-done", &values));
    if let Some(help) = words.attribute("init-done", "help", &values) {
        let _ = writeln!(io::stdout(), "{help}");
    }
    Ok(ExitCode::SUCCESS)
}

fn write(folder: &Dir<'_>, base: &Path, to: &Path) -> Result<(), Failure> {
    for file in folder.files() {
        let Ok(inside) = file.path().strip_prefix(base) else { continue };
        let target = to.join(inside);
        let parent = target.parent().unwrap_or(to);
        fs::create_dir_all(parent).map_err(|error| Failure::io(parent, &error))?;
        // A file that is there already, as git leaves in a fresh folder, stays as it is.
        match fs::OpenOptions::new().write(true).create_new(true).open(&target) {
            Ok(mut new) => {
                let first = modeline(&inside.to_string_lossy().replace('\\', "/"), schema::FOLDER);
                let first = first.unwrap_or_default();
                new.write_all(first.as_bytes())
                    .and_then(|()| new.write_all(file.contents()))
                    .map_err(|error| Failure::io(&target, &error))?;
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Failure::io(&target, &error)),
        }
    }
    folder.dirs().try_for_each(|inner| write(inner, base, to))
}
