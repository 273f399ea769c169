//! What a page of the site may load: nothing but its own.

/// The policy of every page, in its head and in what hosts are told.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
                          manifest-src 'self'; base-uri 'none'; form-action 'none'";
