//! A request that can be sent and, where its body allows it, sent again.

use futures_util::TryFutureExt as _;
use futures_util::future::BoxFuture;
use http::{Method, header};
use reqwest::multipart::{Form, Part};
use url::Url;

use crate::retry::Repeatable;
use crate::{Call, Error, Result, Upload};

/// What generated code hands over to be sent; not for applications.
///
/// In a box, because it is handed on and on before it is sent.
#[derive(Debug)]
pub struct Request(Box<Parts>);

#[derive(Debug)]
struct Parts {
    /// Everything but the body of a form.
    head: reqwest::Request,
    form: Option<Multipart>,
}

#[derive(Debug)]
struct Multipart {
    fields: Vec<(&'static str, String)>,
    name: &'static str,
    upload: Upload,
}

impl Request {
    /// What a generated function has put together.
    ///
    /// # Errors
    ///
    /// When the address or a value in it is not valid, or the body cannot be written.
    #[doc(hidden)]
    pub fn build(builder: reqwest::RequestBuilder) -> Result<Self> {
        builder
            .build()
            .map(Self::without_form)
            .map_err(Error::unbuildable)
    }

    /// A form with a file, for a path below the base of the API.
    ///
    /// # Errors
    ///
    /// When the media type of the file is not valid.
    #[doc(hidden)]
    pub fn multipart(
        call: &Call,
        path: &str,
        fields: Vec<(&'static str, String)>,
        file: (&'static str, Upload),
    ) -> Result<Self> {
        let url = call.url(format_args!("{path}"));
        let (name, upload) = file;
        upload.check()?;
        Ok(Self(Box::new(Parts {
            head: reqwest::Request::new(Method::POST, url),
            form: Some(Multipart {
                fields,
                name,
                upload,
            }),
        })))
    }

    pub(crate) fn without_form(head: reqwest::Request) -> Self {
        Self(Box::new(Parts { head, form: None }))
    }

    pub(crate) fn method(&self) -> &Method {
        self.0.head.method()
    }

    pub(crate) fn head_mut(&mut self) -> &mut reqwest::Request {
        &mut self.0.head
    }

    pub(crate) fn url(&self) -> &Url {
        self.0.head.url()
    }

    pub(crate) fn repeatable(&self) -> Repeatable {
        match &self.0.form {
            Some(form) => form.upload.repeatable(),
            None if self
                .0
                .head
                .body()
                .is_none_or(|body| body.as_bytes().is_some()) =>
            {
                Repeatable::Yes
            }
            None => Repeatable::No,
        }
    }

    /// What one attempt sends, where that is a form.
    pub(crate) fn form<'a>(
        &'a mut self,
        http: &'a reqwest::Client,
    ) -> Option<BoxFuture<'a, Result<Box<reqwest::Request>>>> {
        let parts = &mut *self.0;
        let form = parts.form.as_mut()?;
        let head = copy(&mut parts.head);
        Some(Box::pin(form.request(head, http).map_ok(Box::new)))
    }

    /// What one attempt sends, where that is no form.
    pub(crate) fn copy(&mut self) -> reqwest::Request {
        copy(&mut self.0.head)
    }
}

/// A copy; where the body flows only once, the request itself.
fn copy(head: &mut reqwest::Request) -> reqwest::Request {
    if head.body().is_none() {
        // Nothing but this is ever set, and the library's way of copying the rest takes
        // longer than all of this.
        let mut copy = reqwest::Request::new(head.method().clone(), head.url().clone());
        copy.headers_mut().clone_from(head.headers());
        return copy;
    }
    head.try_clone().unwrap_or_else(|| {
        let empty = reqwest::Request::new(head.method().clone(), head.url().clone());
        std::mem::replace(head, empty)
    })
}

impl Multipart {
    async fn request(
        &mut self,
        mut head: reqwest::Request,
        http: &reqwest::Client,
    ) -> Result<reqwest::Request> {
        // The one of the form names its boundary, and is added to what is there.
        head.headers_mut().remove(header::CONTENT_TYPE);
        let file = self.upload.part().await?;
        let form = self
            .fields
            .iter()
            .fold(Form::new(), |form, (name, value)| {
                form.part(*name, Part::text(value.clone()))
            })
            .part(self.name, file);
        let request = reqwest::RequestBuilder::from_parts(http.clone(), head);
        request.multipart(form).build().map_err(Error::unbuildable)
    }
}
