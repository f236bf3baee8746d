//! What every generated call has in common, written once.
//!
//! The macros are expanded hundreds of times, so that each body is one line
//! into code that is compiled once. Everything is `#[inline]`, which leaves
//! machine code to the crates that make the call.

/// The options of a call; for the other macros.
#[doc(hidden)]
#[macro_export]
macro_rules! __call_options {
    ($call:ty) => {
        $crate::__call_options!(generic () $call);
    };
    (generic ($($generic:ident)?) $call:ty) => {
        impl$(<$generic>)? $call {
            /// Limits the whole operation: token, waits, retries and body together.
            #[inline]
            pub fn with_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.options_mut().set_timeout(timeout);
                self
            }
            /// Limits each attempt, its body included.
            #[inline]
            pub fn with_attempt_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.options_mut().set_attempt_timeout(timeout);
                self
            }
            /// Sets how often a failed request is sent again.
            #[inline]
            pub fn with_max_retries(mut self, retries: u32) -> Self {
                self.call.options_mut().set_max_retries(retries);
                self
            }
            /// Sets which failures are worth another try.
            #[inline]
            pub fn with_retry_policy(mut self, policy: impl $crate::RetryPolicy + 'static) -> Self {
                let policy = ::std::sync::Arc::new(policy);
                self.call.options_mut().set_retry_policy(policy);
                self
            }
            /// Sets a header; a name or value that is not valid is an error.
            #[inline]
            pub fn with_header(
                mut self,
                name: impl AsRef<str>,
                value: impl AsRef<str>,
            ) -> $crate::Result<Self> {
                self.call
                    .options_mut()
                    .set_header(name.as_ref(), value.as_ref())?;
                Ok(self)
            }
            /// Adds a query parameter that has no setter of its own.
            #[inline]
            pub fn with_query(
                mut self,
                name: impl Into<::std::string::String>,
                value: impl Into<::std::string::String>,
            ) -> Self {
                self.call.options_mut().add_query(name.into(), value.into());
                self
            }
        }
    };
}

/// A call that is answered with JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! json_call {
    ($call:ty => $body:ty) => {
        $crate::__call_options!($call);
        impl $call {
            /// Gives the answer with status, headers and the body as received.
            #[inline]
            pub fn with_raw_response(self) -> $crate::RawCall<$body> {
                let request = self.request();
                $crate::RawCall::new(self.call.json(request))
            }
        }
        impl ::std::future::IntoFuture for $call {
            type Output = $crate::Result<$body>;
            type IntoFuture = $crate::BoxFuture<$crate::Result<$body>>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                let request = self.request();
                self.call.json_body(request)
            }
        }
    };
}

/// A call whose answer has no body.
#[doc(hidden)]
#[macro_export]
macro_rules! empty_call {
    ($call:ty) => {
        $crate::__call_options!($call);
        impl $call {
            /// Gives the answer with status and headers.
            #[inline]
            pub fn with_raw_response(self) -> $crate::RawCall<()> {
                let request = self.request();
                $crate::RawCall::new(self.call.empty(request))
            }
        }
        impl ::std::future::IntoFuture for $call {
            type Output = $crate::Result<()>;
            type IntoFuture = $crate::BoxFuture<$crate::Result<()>>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                let request = self.request();
                self.call.empty_body(request)
            }
        }
    };
}

/// A call that is answered with a stream of events.
#[doc(hidden)]
#[macro_export]
macro_rules! event_call {
    ($call:ty => $event:ty) => {
        $crate::__call_options!($call);
        impl $call {
            /// Gives the events over as many connections as it takes, instead of
            /// over one. The limits of time are for making each connection.
            #[inline]
            pub fn reconnecting(self) -> $crate::ReconnectingEvents<$event> {
                $crate::ReconnectingEvents::new(self.call.clone(), move || self.request())
            }
        }
        impl ::std::future::IntoFuture for $call {
            type Output = $crate::Result<$crate::EventStream<$event>>;
            type IntoFuture = $crate::BoxFuture<$crate::Result<$crate::EventStream<$event>>>;
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                let request = self.request();
                self.call.events(request)
            }
        }
    };
}

/// A call that uploads a file, whose request can be taken once.
#[doc(hidden)]
#[macro_export]
macro_rules! upload_call {
    ($call:ty => $body:ty) => {
        $crate::__call_options!($call);
        impl $call {
            /// Gives the answer with status, headers and the body as received.
            #[inline]
            pub fn with_raw_response(mut self) -> $crate::RawCall<$body> {
                let request = self.take_request();
                $crate::RawCall::new(self.call.json(request))
            }
        }
        impl ::std::future::IntoFuture for $call {
            type Output = $crate::Result<$body>;
            type IntoFuture = $crate::BoxFuture<$crate::Result<$body>>;
            #[inline]
            fn into_future(mut self) -> Self::IntoFuture {
                let request = self.take_request();
                self.call.json_body(request)
            }
        }
    };
}

/// A call that can be told the custom domain that it is about.
#[doc(hidden)]
#[macro_export]
macro_rules! custom_domain_call {
    ($call:ty) => {
        impl $call {
            /// The custom domain that this call is about, instead of the client's.
            #[inline]
            pub fn custom_domain(mut self, domain: impl Into<::std::string::String>) -> Self {
                self.call.options_mut().set_custom_domain(domain.into());
                self
            }
        }
    };
}

/// A call that is answered with one page of a list.
#[doc(hidden)]
#[macro_export]
macro_rules! paginated_call {
    ($call:ty => $page:ty, $style:ident) => {
        impl $call {
            /// Every item of the list, page after page.
            #[inline]
            pub fn items(self) -> $crate::Items<<$page as $crate::Page>::Item> {
                self.pages().into_items()
            }
            /// Every page of the list.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$page> {
                $crate::Pages::new(self)
            }
        }
        impl $crate::__private::PagedCall for $call {
            type Page = $page;
            $crate::__paged_call!($style);
        }
        $crate::__paged_styles!($call, $style);
    };
}

/// The choice between the styles of a list that has both; for [`paginated_call!`].
#[doc(hidden)]
#[macro_export]
macro_rules! __paged_styles {
    ($call:ty, both) => {
        impl $call {
            /// Asks for pages by their number, from `page` on, or else from the first:
            /// with totals, and only as far as the server's wall for offsets.
            ///
            /// Takes back `from`, and reads `take` as `per_page`.
            #[inline]
            pub fn by_offset(mut self) -> Self {
                let offset = (&mut self.page, &mut self.per_page);
                $crate::__private::by_offset(offset, (&mut self.from, &mut self.take));
                self
            }
            /// Asks for pages by checkpoint, from `from` on, or else from the first:
            /// without totals, and as far as the list goes. This is what `items` and
            /// `pages` do unless `page` is set.
            ///
            /// Takes back `page`, and reads `per_page` as `take`.
            #[inline]
            pub fn by_checkpoint(mut self) -> Self {
                let offset = (&mut self.page, &mut self.per_page);
                $crate::__private::by_checkpoint(offset, &mut self.take);
                self
            }
        }
    };
    ($call:ty, $style:ident) => {};
}

/// How a call is sent for a position in its list; for [`paginated_call!`].
#[doc(hidden)]
#[macro_export]
macro_rules! __paged_call {
    (offset) => {
        #[inline]
        fn asked(&self) -> $crate::__private::Asked<'_> {
            $crate::__private::Asked::offset(&self.call, self.page, self.per_page)
        }
        #[inline]
        fn at(
            &self,
            position: $crate::__private::Position,
        ) -> $crate::BoxFuture<$crate::Result<Self::Page>> {
            let mut call = self.clone();
            position.set_offset(&mut call.page, &mut call.per_page);
            ::std::future::IntoFuture::into_future(call)
        }
    };
    (checkpoint) => {
        #[inline]
        fn asked(&self) -> $crate::__private::Asked<'_> {
            $crate::__private::Asked::checkpoint(&self.call, self.from.as_deref(), self.take)
        }
        #[inline]
        fn at(
            &self,
            position: $crate::__private::Position,
        ) -> $crate::BoxFuture<$crate::Result<Self::Page>> {
            let mut call = self.clone();
            position.set_checkpoint(&mut call.from, &mut call.take);
            ::std::future::IntoFuture::into_future(call)
        }
    };
    (both) => {
        #[inline]
        fn asked(&self) -> $crate::__private::Asked<'_> {
            $crate::__private::Asked::both(
                &self.call,
                (self.page, self.per_page),
                (self.from.as_deref(), self.take),
            )
        }
        #[inline]
        fn at(
            &self,
            position: $crate::__private::Position,
        ) -> $crate::BoxFuture<$crate::Result<Self::Page>> {
            let mut call = self.clone();
            position.set_offset(&mut call.page, &mut call.per_page);
            position.set_checkpoint(&mut call.from, &mut call.take);
            ::std::future::IntoFuture::into_future(call)
        }
    };
}
