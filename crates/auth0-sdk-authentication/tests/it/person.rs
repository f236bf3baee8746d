//! A person with a browser who decides about a device.

use reqwest::{Client, redirect};

use crate::tenant::{EMAIL, PASSWORD};

/// Types the code in, logs in, and decides: `default` lets the device in, `decline` does not.
pub(crate) async fn decides(url: &str, user_code: &str, action: &str) {
    let policy = redirect::Policy::none();
    let http = Client::builder().redirect(policy).build().unwrap();
    let mut cookies = String::new();
    let mut post = async |path: &str, form: &[(&str, &str)]| {
        let request = http.post(format!("{url}{path}")).header("cookie", &cookies);
        let response = request.form(form).send().await.unwrap();
        for cookie in response.headers().get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap().split(';').next().unwrap();
            cookies = format!("{cookie}; {cookies}");
        }
        response
    };
    let asked = post("/activate", &[("user_code", user_code)]).await;
    let place = asked.headers()["location"].to_str().unwrap().to_owned();
    let (_, state) = place.split_once("state=").unwrap();
    let form = [
        ("state", state),
        ("username", EMAIL),
        ("password", PASSWORD),
    ];
    post("/u/login", &form).await;
    let form = [("state", state), ("action", action)];
    let decided = post("/u/consent", &form).await;
    assert_eq!(decided.status(), 200);
}
