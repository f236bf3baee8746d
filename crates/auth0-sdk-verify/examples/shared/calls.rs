//! Calls of the API, for a shell and for a test.

use super::Anything;

pub(crate) struct Calls {
    url: String,
    tokens: Vec<(&'static str, String)>,
    calls: Vec<Call>,
}

struct Call {
    path: &'static str,
    /// The name of its token, if it has one.
    token: Option<&'static str>,
    status: u16,
}

impl Calls {
    /// Without tokens, only what is public is let in.
    pub(super) fn at(url: String) -> Self {
        let call = |path, status| Call {
            path,
            token: None,
            status,
        };
        Self {
            url,
            tokens: Vec::new(),
            calls: vec![call("/api/public", 200), call("/api/private", 401)],
        }
    }

    /// The calls with a token that has no scope, and with one that has the scope.
    pub(super) fn with_tokens(mut self, plain: String, scoped: String) -> Self {
        let call = |path, token, status| Call {
            path,
            token: Some(token),
            status,
        };
        self.tokens = vec![("TOKEN", plain), ("SCOPED", scoped)];
        self.calls.extend([
            call("/api/private", "TOKEN", 200),
            call("/api/private-scoped", "TOKEN", 403),
            call("/api/private-scoped", "SCOPED", 200),
        ]);
        self
    }

    /// Lines for a shell.
    pub(crate) fn print(&self) {
        for (name, token) in &self.tokens {
            println!("{name}={token}");
        }
        for Call { path, token, .. } in &self.calls {
            let token = token.map(|name| format!(" -H \"Authorization: Bearer ${name}\""));
            println!("curl -i {}{path}{}", self.url, token.unwrap_or_default());
        }
    }

    /// Makes them, and fails where one is not answered as it should be.
    pub(crate) async fn check(&self) -> Anything {
        let client = reqwest::Client::builder().no_proxy().build()?;
        for call in &self.calls {
            let mut request = client.get(format!("{}{}", self.url, call.path));
            let used = self
                .tokens
                .iter()
                .find(|(name, _)| call.token == Some(name));
            if let Some((_, token)) = used {
                request = request.bearer_auth(token);
            }
            let answer = request.send().await?;
            let status = answer.status().as_u16();
            let name = call.token.unwrap_or("no token");
            println!(
                "{} with {name}: {status} {}",
                call.path,
                answer.text().await?
            );
            if status != call.status {
                return Err(format!("it should have been {}", call.status).into());
            }
        }
        Ok(())
    }
}
