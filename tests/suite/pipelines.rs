//! What is around the code: the ready pipelines, the run of all tests, the concepts that `init` writes.

use konzept::diagnostics::{FileId, Sink};
use konzept::discover::MemoryWorkspace;
use konzept::parse::yaml::{Node, Shape, read_tree};
use konzept::pipeline::{self, Request};
use konzept::value::Language;
use std::fs;
use std::path::{Path, PathBuf};

const GITHUB: &str = ".github/workflows/publish.yml";
const GITLAB: &str = ".gitlab-ci.yml";
const FORGEJO: &str = ".forgejo/workflows/publish.yml";

const CHECK: &str = "cargo run --release -- check";
const BUILD: &str = "cargo run --release -- build";

#[test]
fn every_pipeline_checks_proposals_and_builds_what_is_published() {
    for (path, checks, builds) in [
        (GITHUB, &["jobs", "check"][..], &["jobs", "build"][..]),
        (GITLAB, &["check"], &["pages"]),
        (FORGEJO, &["jobs", "check"], &["jobs", "publish"]),
    ] {
        let pipeline = pipeline(path);
        let check = scalars(at(&pipeline, checks));
        assert!(check.iter().any(|line| line.contains(CHECK)), "{path}: nothing is checked");
        assert!(!check.iter().any(|line| line.contains(BUILD)), "{path}: a check builds");
        let build = scalars(at(&pipeline, builds));
        let line = build.iter().find(|line| line.contains(BUILD));
        let line = line.unwrap_or_else(|| panic!("{path}: nothing is built"));
        assert!(line.contains("--base-url"), "{path}: the site does not learn its address");
    }
}

#[test]
fn every_pipeline_publishes_the_folder_the_site_is_written_to() {
    let github = pipeline(GITHUB);
    let steps = items(at(&github, &["jobs", "build", "steps"]));
    let kept = steps.iter().find(|step| {
        find(step, "uses").is_some_and(|uses| text(uses).starts_with("actions/upload-pages-artifact@"))
    });
    assert_eq!(text(at(kept.expect("a step that keeps the site"), &["with", "path"])), "public");
    assert_eq!(text(at(&github, &["jobs", "publish", "needs"])), "build");

    let gitlab = pipeline(GITLAB);
    assert_eq!(scalars(at(&gitlab, &["pages", "artifacts", "paths"])), ["public"]);

    let forgejo = pipeline(FORGEJO);
    let lines = scalars(at(&forgejo, &["jobs", "publish", "steps"])).join("\n");
    assert!(lines.contains("cd public\n") && lines.contains(" pages\n"), "{lines}");
}

#[test]
fn forges_are_told_what_a_check_finds() {
    let github = scalars(at(&pipeline(GITHUB), &["jobs", "check"])).join("\n");
    assert!(github.contains(&format!("{CHECK} --format github")), "{github}");

    let gitlab = pipeline(GITLAB);
    let file = text(at(&gitlab, &["check", "artifacts", "reports", "codequality"]));
    let script = scalars(at(&gitlab, &["check", "script"])).join("\n");
    assert!(script.contains(&format!("{CHECK} --format gitlab > {file}")), "{script}");
    // A check that finds something fails, and its report is wanted most then.
    assert_eq!(text(at(&gitlab, &["check", "artifacts", "when"])), "always");
}

#[test]
fn workflows_begin_without_any_right_and_name_each_they_take() {
    for path in [GITHUB, ".github/workflows/test.yml", FORGEJO] {
        let workflow = pipeline(path);
        assert!(pairs(at(&workflow, &["permissions"])).is_empty(), "{path}: rights for every job");
        for (name, job) in pairs(at(&workflow, &["jobs"])) {
            assert!(find(job, "permissions").is_some(), "{path}: `{}` names no rights", name.value);
            assert!(find(job, "timeout-minutes").is_some(), "{path}: `{}` may run for ever", name.value);
        }
    }
}

#[test]
fn github_runs_actions_of_its_own_only() {
    for path in [GITHUB, ".github/workflows/test.yml"] {
        for (_, job) in pairs(at(&pipeline(path), &["jobs"])) {
            for uses in items(at(job, &["steps"])).iter().filter_map(|step| find(step, "uses")) {
                assert!(text(uses).starts_with("actions/"), "{path}: {}", text(uses));
            }
        }
    }
}

#[test]
fn ci_is_the_run_of_all_tests() {
    let script = read(".ci/run");
    let commands: Vec<&str> =
        script.lines().filter(|line| !line.starts_with('#') && !line.starts_with("set ")).collect();
    assert!(matches!(commands[..], [line] if line.ends_with("/../tests/run\"")), "{commands:?}");

    let workflow = pipeline(".github/workflows/test.yml");
    assert!(scalars(at(&workflow, &["jobs", "test"])).contains(&"./tests/run"));

    let last = read("tests/run").lines().last().map(str::to_owned);
    assert!(last.is_some_and(|line| line.starts_with("cargo test ")), "the summary ends the output");
}

#[cfg(unix)]
#[test]
fn scripts_can_be_executed() {
    use std::os::unix::fs::PermissionsExt as _;
    for path in ["tests/run", ".ci/run"] {
        let mode = fs::metadata(root().join(path)).expect(path).permissions().mode();
        assert_eq!(mode & 0o111, 0o111, "{path}");
    }
}

#[test]
fn starters_have_nothing_to_complain_about() {
    for language in ["de", "en"] {
        let folder = root().join("src/cli/starter").join(language);
        let workspace = workspace(&folder, &folder, MemoryWorkspace::new());
        let fallback = Language::parse("en").expect("a tag");
        // Late, so that no day in a starter runs out on those who begin with it.
        let date = "2099-12-31".parse().expect("an ISO date");
        let outcome = pipeline::held(
            &workspace,
            &Request { date, base_url: None, drafts: false, strict: false, fallback },
        );
        assert!(outcome.findings.is_empty(), "{language}: {:#?}", outcome.findings);
        assert_eq!(outcome.language.as_ref().map(|tag| tag.to_string()).as_deref(), Some(language));
        let pages = outcome.artifacts.expect("a site").len();
        assert!(pages > 20, "{language}: {pages} files");
    }
}

#[test]
fn starters_hold_the_same_files_beside_their_texts() {
    let names = |language: &str| {
        let folder = root().join("src/cli/starter").join(language);
        let mut names: Vec<String> = files(&folder)
            .iter()
            .filter_map(|path| path.file_name()?.to_str())
            .filter(|name| !name.ends_with(".md"))
            .map(str::to_owned)
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("de"), names("en"));
    assert!(names("de").contains(&".gitignore".to_owned()));
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

fn workspace(folder: &Path, base: &Path, workspace: MemoryWorkspace) -> MemoryWorkspace {
    files(folder).iter().fold(workspace, |workspace, path| {
        let inside = path.strip_prefix(base).expect("a path inside").to_str().expect("a plain name");
        workspace.with(&inside.replace('\\', "/"), fs::read(path).expect("a file"))
    })
}

/// A pipeline as a tree, read by the same reader as the content.
fn pipeline(path: &str) -> Node {
    let mut sink = Sink::new();
    let tree = read_tree(&read(path), FileId(0), 0, &mut sink);
    tree.unwrap_or_else(|| panic!("{path}: {:#?}", sink.iter().collect::<Vec<_>>()))
}

fn pairs(node: &Node) -> &[(konzept::diagnostics::Spanned<String>, Node)] {
    match &node.shape {
        Shape::Map(pairs) => pairs,
        other => panic!("a mapping was expected, not {other:?}"),
    }
}

fn items(node: &Node) -> &[Node] {
    match &node.shape {
        Shape::List(items) => items,
        other => panic!("a list was expected, not {other:?}"),
    }
}

fn text(node: &Node) -> &str {
    match &node.shape {
        Shape::Scalar(text) => text,
        other => panic!("a text was expected, not {other:?}"),
    }
}

fn find<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    pairs(node).iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
}

fn at<'n>(node: &'n Node, keys: &[&str]) -> &'n Node {
    keys.iter().fold(node, |node, key| find(node, key).unwrap_or_else(|| panic!("`{key}` of {keys:?}")))
}

/// All texts below a node, in the order of the file.
fn scalars(node: &Node) -> Vec<&str> {
    match &node.shape {
        Shape::Null => Vec::new(),
        Shape::Scalar(text) => vec![text],
        Shape::List(items) => items.iter().flat_map(scalars).collect(),
        Shape::Map(pairs) => pairs.iter().flat_map(|(_, value)| scalars(value)).collect(),
    }
}
