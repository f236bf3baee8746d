//! What every call of this crate has in common, written once.

/// Makes a call of a type that has an `Exchange` in its field `call`, and a method `send` that
/// gives a future of the whole response.
macro_rules! authentication_call {
    ($call:ty => $answer:ty) => {
        $crate::call::authentication_call!(generic () $call => $answer);
    };
    (generic ($($generic:ident)?) $call:ty => $answer:ty) => {
        auth0_sdk_core::__call_options!(generic ($($generic)?) $call);
        impl$(<$generic: Send + 'static>)? $call {
            /// Gives the answer with status, headers and the body as received.
            pub fn with_raw_response(self) -> auth0_sdk_core::RawCall<$answer> {
                auth0_sdk_core::RawCall::new(self.send())
            }
        }
        impl$(<$generic: Send + 'static>)? ::std::future::IntoFuture for $call {
            type Output = auth0_sdk_core::Result<$answer>;
            type IntoFuture = auth0_sdk_core::BoxFuture<auth0_sdk_core::Result<$answer>>;

            fn into_future(self) -> Self::IntoFuture {
                let sent = self.send();
                Box::pin(async move { sent.await.map(auth0_sdk_core::Response::into_body) })
            }
        }
    };
}

/// Gives a request the setter of any other parameter; the field is what has its parameters.
macro_rules! any_parameter {
    ($request:ty, $field:ident $(, $such_as:literal)?) => {
        impl $request {
            #[doc = concat!("Any other parameter" $(, ", ", $such_as)?, ".")]
            pub fn parameter(
                mut self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl Into<auth0_sdk_core::Secret>,
            ) -> Self {
                self.$field.parameters.set(name, value);
                self
            }
        }
    };
}

pub(crate) use any_parameter;
pub(crate) use authentication_call;
