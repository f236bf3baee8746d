//! The settings of a client for builders that have a [`ClientBuilder`](crate::ClientBuilder)
//! inside: those of clients that are no typed API.

/// Writes the settings of connections, retries and limits as methods of a builder, whose
/// field with that name is a `ClientBuilder`. For the crates of the SDK.
#[doc(hidden)]
#[macro_export]
macro_rules! client_settings {
    ($builder:ty, $field:ident) => {
        impl $builder {
            $crate::__client_settings! { $field
                /// The tenant's domain, such as `tenant.eu.auth0.com`: no scheme, no path.
                domain(domain: impl Into<::std::string::String>);
                /// The address to send to, where that is not `https://` and the domain: a proxy of
                /// yours or an emulator. Plain `http` is for loopback addresses only.
                base_url(url: impl Into<::std::string::String>);
                /// Limits every operation as a whole: waits, retries and body together. There is no
                /// such limit unless set.
                timeout(timeout: ::std::time::Duration);
                /// Limits each attempt, its body included; 10 seconds unless set.
                attempt_timeout(timeout: ::std::time::Duration);
                /// Limits the making of a connection; 10 seconds unless set.
                connect_timeout(timeout: ::std::time::Duration);
                /// How often a failed request is sent again; 2 unless set.
                max_retries(retries: u32);
                /// Which failures are worth another try.
                retry_policy(policy: impl $crate::RetryPolicy + 'static);
                /// How long to wait between attempts when the server does not say.
                backoff(backoff: $crate::Backoff);
                /// When the server asks to wait longer than this, the answer is an error at once
                /// with that time in it; 60 seconds unless set.
                max_retry_wait(wait: ::std::time::Duration);
                /// The longest answer that is read, in bytes; 1 MiB unless set.
                max_body_size(bytes: usize);
                /// Trusts these root certificates, in PEM, beside those of the operating system.
                root_certificates(pem: impl Into<Vec<u8>>);
                /// Sets up the built-in HTTP client beyond what this builder has; see
                /// `ClientBuilder::configure_http` of the core.
                configure_http(
                    configure: impl FnOnce($crate::__private::HttpBuilder) -> $crate::__private::HttpBuilder
                        + Send
                        + 'static,
                );
                /// Sends through this client, with its proxies, certificates and limits. Give it a
                /// redirect policy of none: see `ClientBuilder::http_client` of the core.
                http_client(client: $crate::__private::HttpClient);
                /// Sends over the connections of another client, of whatever tenant and API.
                connections_of(other: &impl AsRef<$crate::Client>);
                /// Sends through this instead of the built-in HTTP client: a test double, or
                /// another client.
                transport(transport: impl $crate::Transport);
                /// Sends through the proxy at this address. Unless set, the environment decides
                /// (`HTTPS_PROXY`, `NO_PROXY`).
                proxy(address: impl Into<$crate::Secret>);
                /// How the client keeps within a rate limit.
                pacing(pacing: $crate::Pacing);
                /// Tells somebody of every attempt and every wait, for metrics.
                observer(observer: impl $crate::Observer);
                /// The `User-Agent` header.
                user_agent(user_agent: impl Into<::std::string::String>);
                /// What the `Auth0-Client` header tells, for those who wrap this SDK.
                client_info(info: $crate::ClientInfo);
                /// Sends neither the `Auth0-Client` header nor a `User-Agent` of the SDK.
                without_telemetry();
            }

            /// Puts a layer of tower's around the HTTP client: every request goes through it, with
            /// what the SDK adds and once for each attempt. See `ClientBuilder::layer` of the core.
            pub fn layer<L, B>(mut self, layer: L) -> Self
            where
                L: $crate::__private::Layer<$crate::HttpService> + Send + 'static,
                L::Service: $crate::__private::Service<
                        $crate::http::Request<$crate::Body>,
                        Response = $crate::http::Response<B>,
                        Future: Send,
                        Error: Into<Box<dyn ::std::error::Error + Send + Sync>>,
                    > + Clone
                    + Send
                    + Sync
                    + 'static,
                B: $crate::__private::HttpBody<
                        Data: Into<$crate::__private::Bytes>,
                        Error: Into<Box<dyn ::std::error::Error + Send + Sync>>,
                    > + Send
                    + Sync
                    + 'static,
            {
                self.$field = self.$field.layer(layer);
                self
            }
        }
    };
}

/// The methods of [`client_settings!`].
#[doc(hidden)]
#[macro_export]
macro_rules! __client_settings {
    ($field:ident $($(#[$doc:meta])* $name:ident($($argument:ident: $type:ty),* $(,)?);)*) => {
        $(
            $(#[$doc])*
            pub fn $name(mut self, $($argument: $type),*) -> Self {
                self.$field = self.$field.$name($($argument),*);
                self
            }
        )*
    };
}
