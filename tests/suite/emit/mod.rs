//! Publishing, looked at from outside: what lies on disk before, after and in between.

mod collisions;
mod locks;
mod manifests;
mod out_paths;
mod plans;
mod publishing;
mod refusals;
mod site;
mod unsafe_outs;
