//! The one test binary: a folder or file a room, and what holds for the whole house.

mod docs;
mod emit;
mod rules;
mod sites;
mod value;
