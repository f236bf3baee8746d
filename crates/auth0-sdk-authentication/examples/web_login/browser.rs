//! A browser without a screen: it keeps cookies, follows redirects and submits forms.

use std::collections::BTreeMap;

use reqwest::{Client, Method, Response, redirect};
use url::Url;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

pub(crate) struct Browser {
    http: Client,
    /// By the host and port that set them, and their names.
    cookies: BTreeMap<(String, String), String>,
    /// Where nobody answers: a redirect there is not followed.
    end: Option<String>,
}

/// Where the browser has come to, and what it was shown there.
pub(crate) struct Page {
    pub(crate) url: Url,
    pub(crate) status: u16,
    pub(crate) text: String,
}

impl Browser {
    pub(crate) fn new() -> Outcome<Self> {
        let http = Client::builder().redirect(redirect::Policy::none());
        Ok(Self {
            http: http.build()?,
            cookies: BTreeMap::new(),
            end: None,
        })
    }

    /// Stays where it is when it is sent to an address that begins so.
    #[allow(
        dead_code,
        reason = "of those who share this file, tests alone need it"
    )]
    pub(crate) fn ending_at(mut self, place: &str) -> Self {
        self.end = Some(place.to_owned());
        self
    }

    /// Opens an address, and goes where it leads.
    pub(crate) async fn open(&mut self, url: &Url) -> Outcome<Page> {
        self.go(Method::GET, url.clone(), Vec::new()).await
    }

    /// Submits the form of a page, with what stands in it and what is filled in.
    pub(crate) async fn submit(&mut self, page: &Page, filled: &[(&str, &str)]) -> Outcome<Page> {
        let (action, mut fields) = page.form()?;
        for (name, value) in filled {
            fields.retain(|(known, _)| known != name);
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        self.go(Method::POST, action, fields).await
    }

    async fn go(
        &mut self,
        mut method: Method,
        mut url: Url,
        mut form: Vec<(String, String)>,
    ) -> Outcome<Page> {
        for _ in 0..10 {
            let mut request = self.http.request(method.clone(), url.clone());
            request = request
                .header("cookie", self.cookies_for(&url))
                .header("accept", "text/html");
            if method == Method::POST {
                request = request.form(&form);
            }
            let response = request.send().await?;
            self.keep(&url, &response)?;
            let Some(place) = response.headers().get("location") else {
                let status = response.status().as_u16();
                let text = response.text().await?;
                return Ok(Page { url, status, text });
            };
            let place = url.join(place.to_str()?)?;
            if self
                .end
                .as_deref()
                .is_some_and(|end| place.as_str().starts_with(end))
            {
                return Ok(Page {
                    url: place,
                    status: response.status().as_u16(),
                    text: String::new(),
                });
            }
            (method, url, form) = (Method::GET, place, Vec::new());
        }
        Err("the browser was sent on ten times".into())
    }

    fn cookies_for(&self, url: &Url) -> String {
        let host = host(url);
        let own = self.cookies.iter().filter(|((of, _), _)| *of == host);
        let pairs: Vec<_> = own
            .map(|((_, name), value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    fn keep(&mut self, url: &Url, response: &Response) -> Outcome<()> {
        for cookie in response.headers().get_all("set-cookie") {
            let cookie = cookie.to_str()?;
            let pair = cookie.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').ok_or("a cookie without a name")?;
            let key = (host(url), name.to_owned());
            match cookie.contains("Max-Age=0") {
                true => self.cookies.remove(&key),
                false => self.cookies.insert(key, value.to_owned()),
            };
        }
        Ok(())
    }
}

impl Page {
    /// Where the form of the page goes, and what stands in it already.
    pub(crate) fn form(&self) -> Outcome<(Url, Vec<(String, String)>)> {
        let none = || format!("no form at {}, status {}", self.url.path(), self.status);
        let (_, form) = self.text.split_once("<form ").ok_or_else(none)?;
        let (form, _) = form.split_once("</form>").ok_or_else(none)?;
        let action = attribute(form, "action").unwrap_or_default();
        let inputs = form.split("<input ").skip(1).filter_map(|input| {
            let (input, _) = input.split_once('>')?;
            let value = attribute(input, "value").unwrap_or_default();
            Some((attribute(input, "name")?, value))
        });
        Ok((self.url.join(&action)?, inputs.collect()))
    }
}

fn host(url: &Url) -> String {
    format!("{:?}:{:?}", url.host_str(), url.port_or_known_default())
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    let value = value.replace("&lt;", "<").replace("&gt;", ">");
    let value = value.replace("&quot;", "\"").replace("&#39;", "'");
    Some(value.replace("&amp;", "&"))
}
