//! Publishing, looked at from outside: what lies on disk before, after and in between.

mod case;
mod collisions;
mod faults;
mod locks;
mod manifests;
mod out_paths;
mod plans;
mod properties;
mod publishing;
mod refusals;
mod site;
mod twins;
mod unsafe_outs;
