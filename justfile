# Recipes for `just` (https://just.systems). Each is the one command it stands for, so nobody needs `just`.

# What CI runs: everything below that can fail
ci:
    ./tests/run

# Format the code
fmt:
    cargo fmt

# Lint code, tests and benchmarks
lint:
    cargo clippy --all-targets -- --deny warnings

# Run the tests
test *ARGS:
    cargo test --lib --bins --tests {{ARGS}}

# Read the documentation of the code
doc:
    cargo doc --no-deps --open

# Measure the stages
bench *ARGS:
    cargo bench {{ARGS}}

# Check the content of the site
check *ARGS:
    cargo run --release -- check {{ARGS}}

# Check the content and write the site to public/
build *ARGS:
    cargo run --release -- build {{ARGS}}
