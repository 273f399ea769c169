//! What a publication means to do, without a disk.

use super::site::{asset, page};
use konzept::emit::{Artifact, Manifest, Plan, Standing, Taken, Write};

fn written(writes: &[Write]) -> Vec<(String, bool)> {
    writes.iter().map(|write| (write.path.to_string(), write.swaps)).collect()
}

fn taken(artifacts: &[Artifact], standings: &[Standing]) -> Vec<Taken> {
    let pairs = artifacts.iter().zip(standings).enumerate();
    let taken = pairs.map(|(number, (artifact, standing))| Taken {
        path: artifact.path.clone(),
        role: artifact.role,
        standing: *standing,
        number,
    });
    taken.collect()
}

#[test]
fn everything_finds_its_place() {
    let next = [
        page("swap.html", "", &[]),
        page("new.html", "", &[]),
        asset("same.css"),
        asset("new.css"),
        page("changed.html", "", &[]),
    ];
    let standings =
        [Standing::InTheWay, Standing::Missing, Standing::Same, Standing::Missing, Standing::Differs];
    let before = Manifest::of(&[
        asset("a-stale.css"),
        page("z-stale.html", "", &[]),
        asset("same.css"),
        page("changed.html", "", &[]),
    ]);

    let plan = Plan::new(taken(&next, &standings), &before);

    assert_eq!(written(&plan.write_assets), [("new.css".into(), false)]);
    let pages = [("new.html".into(), false), ("changed.html".into(), false), ("swap.html".into(), true)];
    assert_eq!(written(&plan.write_pages), pages);
    assert_eq!(plan.keep, [next[2].path.clone()]);
    assert_eq!(plan.writes().map(|write| write.number).collect::<Vec<_>>(), [3, 1, 4, 0]);
    // Pages before the assets they may need.
    let removed: Vec<&str> = plan.remove.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(removed, ["z-stale.html", "a-stale.css"]);
}

#[test]
fn nothing_to_do_is_a_plan_too() {
    let site: [Artifact; 1] = [page("a.html", "", &[])];
    let plan = Plan::new(taken(&site, &[Standing::Same]), &Manifest::of(&site));
    assert_eq!((plan.writes().count(), plan.keep.len(), plan.remove.len()), (0, 1, 0));
}
