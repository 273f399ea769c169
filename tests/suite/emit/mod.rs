//! Publishing, looked at from outside: what lies on disk before, after and in between.

mod collisions;
mod manifests;
mod out_paths;
mod plans;
mod site;
