//! The program. Everything it does is in the library.

use std::process::ExitCode;

/// A site is millions of short-lived texts; the system's allocator took a sixth of the time of a build, on musl more.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    konzept::cli::main()
}
