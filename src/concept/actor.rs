//! Who acts: members of the alliance and partners in projects.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::picture::{Picture, PictureEntry, Purpose};
use super::places::Placed;
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const ACTOR_TEXTS: &[&str] = &["name", "short", "kind", "former_names", "text", "logo"];

/// The keys a new one is written with; the first takes its title.
const ACTOR_BEGINS: &[&str] = &["name", "role", "short", "kind", "url"];

/// An actor as an editor writes it in `actors.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = ACTOR_TEXTS, "x-begins" = ACTOR_BEGINS))]
pub struct ActorEntry {
    /// Its id; derived from the name when absent.
    #[schemars(extend("x-id" = Kind::Actor.name()))]
    pub id: Option<Spanned<String>>,
    /// The full name.
    pub name: Spanned<String>,
    /// A short name, for lists and tables.
    pub short: Option<Spanned<String>>,
    /// What kind of organisation it is.
    pub kind: Option<Spanned<String>>,
    /// What it is to the alliance.
    pub role: Spanned<Role>,
    /// Its web site.
    #[schemars(extend("x-form" = "url"))]
    pub url: Option<Spanned<String>>,
    /// Names it had before.
    #[serde(default)]
    pub former_names: Vec<Spanned<String>>,
    /// What there is to say about it.
    pub text: Option<Spanned<String>>,
    /// Its logo.
    pub logo: Option<PictureEntry>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// What an actor is to the alliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A member that conducts the alliance's business.
    Managing,
    /// A member.
    Member,
    /// A partner in a project.
    Partner,
}

impl Role {
    /// The word in the files, which is also the key of its interface word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Managing => "managing",
            Self::Member => "member",
            Self::Partner => "partner",
        }
    }
}

/// An actor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Actor {
    /// Unique among the actors; also the name of its page.
    pub id: Id,
    /// The full name.
    pub name: Localized<String>,
    /// A short name.
    pub short: Option<Localized<String>>,
    /// What kind of organisation it is.
    pub kind: Option<Localized<String>>,
    /// What it is to the alliance.
    pub role: Role,
    /// Its web site.
    pub url: Option<String>,
    /// Names it had before.
    pub former_names: Vec<Localized<String>>,
    /// What there is to say about it.
    pub text: Option<LocalProse>,
    /// Its logo.
    pub logo: Option<Picture>,
}

impl Entry for ActorEntry {
    type Record = Actor;
    const KIND: Kind = Kind::Actor;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.name)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Actor> {
        let this = RecordRef::new(Kind::Actor, id.clone());
        meaning.places.keys(&this, [("name", Some(self.name.span)), ("url", self.url.place())]);
        Some(Actor {
            id,
            name: meaning.text(self.name),
            short: meaning.maybe_text(self.short),
            kind: meaning.maybe_text(self.kind),
            role: self.role.value,
            url: meaning.maybe_url(self.url.as_ref()),
            former_names: meaning.texts(self.former_names),
            text: meaning.maybe_prose(self.text, &this),
            logo: self.logo.and_then(|logo| logo.resolve(Purpose::Logo, meaning)),
        })
    }
}

impl Record for Actor {
    fn kind(&self) -> Kind {
        Kind::Actor
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.name
    }
}

impl Translatable for Actor {
    fn texts(&self) -> &'static [&'static str] {
        ACTOR_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "name" => Some(Slot::Text(&mut self.name)),
            "short" => Some(Slot::maybe_text(&mut self.short)),
            "kind" => Some(Slot::maybe_text(&mut self.kind)),
            "former_names" => Some(Slot::Texts(&mut self.former_names)),
            "text" => Some(Slot::maybe_prose(&mut self.text)),
            "logo" => Some(self.logo.as_mut().map_or(Slot::Unset, |logo| Slot::Part(logo))),
            _ => None,
        }
    }
}
