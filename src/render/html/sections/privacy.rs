//! The privacy statement: what every build proves, and what only the publisher knows.
//!
//! What is said of the pages themselves holds for whatever is published: a build that finds anything that would be loaded
//! from elsewhere, a page that lets scripts run, or a form publishes nothing. What a host does is the host's, and told as
//! the publisher describes it.

use super::address::Address;
use super::law::{Citation, law};
use crate::concept::Privacy;
use crate::render::html::scene::Scene;
use crate::value::Time;
use serde::Serialize;

/// The statement as templates read it: headings and sentences, finished.
#[derive(Serialize)]
pub struct View {
    controller_title: String,
    controller: Option<Address>,
    officer_title: String,
    officer: Option<Address>,
    nothing_title: String,
    nothing: Vec<String>,
    server_title: String,
    server: String,
    logs: String,
    rights_title: String,
    rights: String,
    rights_basis: String,
    rights_law: Option<Citation>,
    complaint: String,
    complaint_law: Option<Citation>,
    authority_intro: String,
    authority: Option<Address>,
}

/// What every statement tells, as its headings say it.
pub fn titles(scene: &Scene<'_>) -> [String; 4] {
    ["privacy-controller", "privacy-nothing", "privacy-server", "privacy-rights"]
        .map(|key| scene.say(key, &[]))
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, privacy: &Privacy) -> View {
    let say = |key: &str| scene.say(key, &[]);
    let concept = &scene.edition.concept;
    let law = law(scene);
    let day = scene.pack.time(&Time::Day(scene.edition.date));
    View {
        controller_title: say("privacy-controller"),
        controller: concept.about.publisher.as_ref().map(|one| Address::of_publisher(scene, one)),
        officer_title: say("privacy-officer"),
        officer: privacy.officer.as_ref().map(|one| Address::of_publisher(scene, one)),
        nothing_title: say("privacy-nothing"),
        nothing: vec![
            say("privacy-no-cookies"),
            say("privacy-no-scripts"),
            scene.say("privacy-no-loads", &[("day", day.into())]),
            say("privacy-no-forms"),
        ],
        server_title: say("privacy-server"),
        server: scene.say("privacy-server-host", &[("host", scene.text(&privacy.host).into())]),
        logs: scene.text(&privacy.logs),
        rights_title: say("privacy-rights"),
        rights: say("privacy-rights-list"),
        rights_basis: say("privacy-basis"),
        rights_law: law.map(|law| Citation::of(scene, law, &law.rights)),
        complaint: say("privacy-complaint"),
        complaint_law: law.map(|law| Citation::of(scene, law, &law.complaint)),
        authority_intro: say("privacy-authority"),
        authority: privacy.authority.as_ref().map(|one| Address::of_publisher(scene, one)),
    }
}
