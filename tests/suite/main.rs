//! The one test binary: a folder or file a room, and what holds for the whole house.

mod commands;
mod docs;
mod emit;
mod formats;
mod hostile;
mod house;
mod killed;
mod markdown;
mod mend;
mod pipelines;
mod program;
mod properties;
mod rules;
mod schema;
mod serve;
mod sites;
mod source;
mod stub;
mod typography;
mod value;
mod yaml;
