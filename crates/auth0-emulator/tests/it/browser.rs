//! A browser without a screen: it keeps cookies and follows nothing by itself.

use std::collections::BTreeMap;

use reqwest::{Client, Method, Response, redirect};

pub(crate) struct Browser {
    http: Client,
    cookies: BTreeMap<String, String>,
}

/// What came back.
pub(crate) struct Shown {
    pub(crate) status: u16,
    pub(crate) location: Option<String>,
    pub(crate) text: String,
}

impl Browser {
    pub(crate) fn new() -> Self {
        let http = Client::builder().redirect(redirect::Policy::none());
        Self {
            http: http.build().unwrap(),
            cookies: BTreeMap::new(),
        }
    }

    pub(crate) async fn get(&mut self, url: &str) -> Shown {
        self.send(Method::GET, url, &[]).await
    }

    pub(crate) async fn post(&mut self, url: &str, form: &[(&str, &str)]) -> Shown {
        self.send(Method::POST, url, form).await
    }

    async fn send(&mut self, method: Method, url: &str, form: &[(&str, &str)]) -> Shown {
        let cookies = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        let mut request = self.http.request(method.clone(), url);
        request = request
            .header("cookie", cookies)
            .header("accept", "text/html");
        if method == Method::POST {
            request = request.form(form);
        }
        let response = request.send().await.unwrap();
        self.keep(&response);
        let location = response.headers().get("location");
        Shown {
            status: response.status().as_u16(),
            location: location.map(|place| place.to_str().unwrap().to_owned()),
            text: response.text().await.unwrap(),
        }
    }

    fn keep(&mut self, response: &Response) {
        for cookie in response.headers().get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            assert!(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
                "{cookie}"
            );
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Shown {
    /// The place that the browser is sent to.
    pub(crate) fn place(&self) -> &str {
        self.location
            .as_deref()
            .unwrap_or_else(|| panic!("no redirect: {}", self.text))
    }

    /// A parameter of that place, in its query or fragment.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        let place = reqwest::Url::parse(self.place()).unwrap();
        let all = [place.query(), place.fragment()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("&");
        let pairs = reqwest::Url::parse(&format!("http://x/?{all}")).unwrap();
        let mut pairs = pairs.query_pairs();
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }
}
