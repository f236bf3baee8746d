//! Logins, by each way in which they can begin, right and wrong.

use auth0_sdk_authentication::authorize::ResponseType;
use auth0_sdk_authentication::{AuthenticationClient, Callback, Login};
use serde_json::json;
use url::form_urlencoded;

use crate::browser::{Browser, Page};
use crate::{EMAIL, PASSWORD, Run};

/// Nobody answers there.
pub(crate) const BACK: &str = "http://127.0.0.1:9/callback";

impl Run {
    pub(crate) async fn logins(&self) {
        let auth0 = self.settings().build().unwrap();
        let mut browser = Browser::new().unwrap().ending_at(BACK);
        let request = auth0.authorize().redirect_uri(BACK).scope("openid email");
        let request = request.login_hint("hush-of-a-hint");
        self.secrets.add("hush-of-a-hint");
        self.show(&request);
        let push = request.clone().push();
        self.show(&push);
        let hybrid = request.clone().response_type(ResponseType::CodeIdToken);
        for login in [request.begin(), push.await, hybrid.begin()] {
            let login = login.unwrap();
            let page = browser.open(&login.url).await.unwrap();
            let page = match page.url.path() {
                "/u/login" => {
                    let filled = [("username", EMAIL), ("password", PASSWORD)];
                    browser.submit(&page, &filled).await.unwrap()
                }
                _ => page,
            };
            self.end(&auth0, login, &page).await;
        }
    }

    /// Ends a login wrongly, and then rightly.
    async fn end(&self, auth0: &AuthenticationClient, login: Login, page: &Page) {
        self.show(&login);
        let kept = json!(login.transaction);
        for name in ["state", "nonce", "code_verifier"] {
            self.secrets.add(kept[name].as_str().unwrap());
        }
        let (pairs, by_form) = match page.form() {
            Ok((_, fields)) => (fields, true),
            Err(_) => (page.url.query_pairs().into_owned().collect(), false),
        };
        for (name, value) in &pairs {
            if ["code", "id_token"].contains(&name.as_str()) {
                self.secrets.add(value);
            }
        }
        let form = |pairs: &[(String, String)]| {
            let mut form = form_urlencoded::Serializer::new(String::new());
            form.extend_pairs(pairs).finish()
        };
        let twice = format!("{0}&{0}", form(&pairs));
        let error = Callback::from_query(twice).unwrap_err();
        self.written.add(&format!("{error} {error:?}"));
        let other = Callback::from_query("state=hush-of-a-state&code=x").unwrap();
        self.secrets.add("hush-of-a-state");
        let transaction = serde_json::from_value(kept).unwrap();
        let error = auth0.complete(transaction, other).await.unwrap_err();
        self.written.add(&format!("{error} {error:?}"));

        let callback = match by_form {
            true => Callback::from_form(form(&pairs)),
            false => Callback::from_query(form(&pairs)),
        };
        let complete = auth0.complete(login.transaction, callback.unwrap());
        self.show(&complete);
        self.keep(&complete.await.unwrap());
    }
}
