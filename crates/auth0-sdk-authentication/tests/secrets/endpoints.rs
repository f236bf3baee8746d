//! What no browser opens: second factors, devices, back channels, databases, exchanges, and
//! the rest, right and wrong.

use std::fmt::Debug;

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::{AuthenticationClient, SubjectIdentifier};
use auth0_sdk_core::{Result, Secret};
use serde_json::json;

use crate::{EMAIL, PASSWORD, Run};

impl Run {
    pub(crate) async fn endpoints(&self) {
        let auth0 = self.settings().build().unwrap();
        self.factors().await;
        self.elsewhere(&auth0).await;
        self.people(&auth0).await;
        self.exchanges(&auth0).await;
    }

    /// A text that nobody may write.
    fn hush(&self, text: &'static str) -> &'static str {
        self.secrets.add(text);
        text
    }

    /// Sends a call, and writes down how it and what comes of it look.
    async fn try_out<T: Debug, C: IntoFuture<Output = Result<T>> + Debug>(
        &self,
        call: C,
    ) -> Option<T> {
        self.show(&call);
        match call.await {
            Ok(answer) => {
                self.show(&answer);
                Some(answer)
            }
            Err(error) => {
                self.written.add(&format!("{error} {error:?}"));
                None
            }
        }
    }

    /// At a tenant that asks everybody for a second factor.
    async fn factors(&self) {
        let user = SeedUser::new(EMAIL).password(PASSWORD);
        let builder = Emulator::builder().user(user).require_mfa().fixed_codes();
        let tenant = builder.start().await.unwrap();
        self.secrets.add(tenant.client_secret());
        let settings = self.settings().base_url(tenant.url());
        let settings = settings.client_id(tenant.client_id());
        let auth0 = settings
            .client_secret(tenant.client_secret())
            .build()
            .unwrap();
        let error = auth0.tokens().password(EMAIL, PASSWORD).await.unwrap_err();
        self.written.add(&format!("{error} {error:?}"));
        let token = error.mfa_token().unwrap();
        self.secrets.add(token.expose());
        let factor = self
            .try_out(auth0.mfa().associate_otp(&token))
            .await
            .unwrap();
        self.secrets.add(factor.secret.expose());
        self.secrets.add(factor.barcode_uri.expose());
        for code in &factor.recovery_codes {
            self.secrets.add(code.expose());
        }
        let tokens = self.try_out(auth0.tokens().mfa_otp(&token, "123456")).await;
        self.keep(&tokens.unwrap());
        self.try_out(auth0.mfa().challenge(&token)).await;
        self.try_out(auth0.mfa().authenticators(&token)).await;
        let wrong = self.hush("hush-of-a-recovery-code");
        self.try_out(auth0.tokens().mfa_recovery_code(&token, wrong))
            .await;
        let wrong = self.hush("hush-of-an-oob-code");
        self.try_out(auth0.tokens().mfa_oob(&token, wrong)).await;
    }

    /// Logins on other devices.
    async fn elsewhere(&self, auth0: &AuthenticationClient) {
        let device = self.try_out(auth0.device().authorize()).await.unwrap();
        self.secrets.add(device.device_code.expose());
        self.try_out(auth0.tokens().device_code(&device.device_code))
            .await;
        let tokens = auth0
            .tokens()
            .password(EMAIL, PASSWORD)
            .scope("openid")
            .await;
        let tokens = tokens.unwrap();
        self.keep(&tokens);
        let user = tokens.claims.unwrap().sub;
        let backchannel = auth0.backchannel();
        let login = self
            .try_out(backchannel.authorize(user, "hello"))
            .await
            .unwrap();
        self.secrets.add(login.auth_req_id.expose());
        let tokens = self
            .try_out(auth0.tokens().backchannel(&login.auth_req_id))
            .await;
        if let Some(tokens) = tokens {
            self.keep(&tokens);
        }
    }

    async fn people(&self, auth0: &AuthenticationClient) {
        let database = "Username-Password-Authentication";
        let password = self.hush("Hush-of-a-signup-1");
        let signup = auth0
            .database()
            .signup(database, "bob@example.com", password);
        self.try_out(signup).await.unwrap();
        self.try_out(auth0.database().change_password(database, EMAIL))
            .await;
        let address = self.hush("hush-of-an-address@example.com");
        self.try_out(auth0.passwordless().email_code(address)).await;
        let code = self.hush("hush-of-a-code");
        self.try_out(auth0.tokens().passwordless_email(address, code))
            .await;
        let tokens = auth0
            .tokens()
            .password(EMAIL, PASSWORD)
            .scope("openid email")
            .await;
        let tokens = tokens.unwrap();
        self.keep(&tokens);
        self.try_out(auth0.userinfo(&tokens.access_token))
            .await
            .unwrap();
        self.try_out(auth0.userinfo(self.hush("hush-of-a-token")))
            .await;
        self.try_out(auth0.passkeys().challenge()).await;
        let session = self.hush("hush-of-a-passkey");
        let credential = json!({"response": {"signature": self.hush("hush-of-a-signature")}});
        self.try_out(auth0.tokens().passkey(session, &credential))
            .await;
    }

    async fn exchanges(&self, auth0: &AuthenticationClient) {
        let subject = Secret::new(self.hush("hush-of-a-subject"));
        let tokens = auth0.tokens();
        let actor = self.hush("hush-of-an-actor");
        let exchange = tokens.exchange(&subject, "urn:acme:token");
        self.try_out(exchange.actor_token(actor, "urn:acme:token"))
            .await;
        self.try_out(tokens.on_behalf_of(&subject, "https://api/"))
            .await;
        self.try_out(tokens.federated_connection("google", &subject))
            .await;
        self.try_out(tokens.jwt_bearer(&subject)).await;
        self.try_out(tokens.authorization_code(&subject)).await;
        self.try_out(auth0.saml_response("staff", self.hush("hush-of-a-response")))
            .await;
        let person = SubjectIdentifier::iss_sub("https://idp/", "4711");
        self.try_out(auth0.revoke_globally("staff", person, &subject))
            .await;
        self.try_out(auth0.register_client(["https://app.example.com/callback"]))
            .await;
    }
}
