import base64
import hashlib
import json
import secrets

import jwt
from auth0.authentication import (
    Database,
    Delegated,
    Enterprise,
    GetToken,
    Passwordless,
    RevokeToken,
    Social,
    Users,
)
from auth0.authentication.back_channel_login import BackChannelLogin
from auth0.authentication.exceptions import Auth0Error, TokenValidationError
from auth0.authentication.pushed_authorization_requests import PushedAuthorizationRequests
from auth0.authentication.token_verifier import AsymmetricSignatureVerifier, TokenVerifier
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from application import REDIRECT_URI, ApplicationTest
from tenant import DATABASE, DOMAIN, PASSWORD, URL, address

EVERYTHING = "openid profile email offline_access read:notes"


class Authentication(ApplicationTest):
    def password_login(self, **more):
        given = {"realm": DATABASE, "scope": EVERYTHING, "audience": self.api, **more}
        return self.tokens.login(self.user.email, PASSWORD, **given)

    def assert_denied(self, status, code, call, *given, **named):
        with self.assertRaises(Auth0Error) as raised:
            call(*given, **named)
        self.assertEqual(raised.exception.status_code, status)
        self.assertEqual(raised.exception.error_code, code)

    def test_client_credentials(self):
        token = self.tokens.client_credentials(self.api)["access_token"]
        verifier = AsymmetricSignatureVerifier(f"{URL}/.well-known/jwks.json")
        claims = verifier.verify_signature(token)
        self.assertEqual(claims["aud"], self.api)
        self.assertEqual(claims["scope"], "read:notes")

    def test_client_credentials_with_a_private_key(self):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        credential = {"credential_type": "public_key", "name": "key", "pem": public.decode()}
        application = self.create_application(
            client_authentication_methods={"private_key_jwt": {"credentials": [credential]}}
        )
        self.client.client_grants.create(
            client_id=application.client_id, audience=self.api, scope=["read:notes"]
        )
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        tokens = GetToken(DOMAIN, application.client_id, client_assertion_signing_key=private)
        token = tokens.client_credentials(self.api)["access_token"]
        claims = jwt.decode(token, options={"verify_signature": False})
        self.assertEqual(claims["azp"], application.client_id)

    def test_login_and_the_id_token(self):
        answer = self.password_login()
        verifier = TokenVerifier(
            AsymmetricSignatureVerifier(f"{URL}/.well-known/jwks.json"),
            issuer=f"{URL}/",
            audience=self.app.client_id,
        )
        claims = verifier.verify(answer["id_token"])
        self.assertEqual(claims["sub"], self.user.user_id)
        self.assertEqual(claims["email"], self.user.email)
        with self.assertRaises(TokenValidationError):
            verifier.verify(answer["id_token"][:-8] + "AAAAAAAA")
        self.assert_denied(
            403, "invalid_grant", self.tokens.login, self.user.email, "wrong", realm=DATABASE
        )

    def test_authorization_code(self):
        answer = self.sign_in(
            response_type="code", redirect_uri=REDIRECT_URI, scope="openid email", state="here"
        )
        self.assertEqual(answer["state"], "here")
        tokens = self.tokens.authorization_code(answer["code"], REDIRECT_URI)
        claims = jwt.decode(tokens["id_token"], options={"verify_signature": False})
        self.assertEqual(claims["sub"], self.user.user_id)
        again = self.tokens.authorization_code
        self.assert_denied(403, "invalid_grant", again, answer["code"], REDIRECT_URI)

    def test_authorization_code_with_pkce(self):
        # This client sends no secret with PKCE, so that the application has none.
        application = self.client.clients.update(
            self.app.client_id, token_endpoint_auth_method="none"
        )
        verifier = secrets.token_urlsafe(32)
        digest = hashlib.sha256(verifier.encode()).digest()
        try:
            answer = self.sign_in(
                response_type="code",
                redirect_uri=REDIRECT_URI,
                scope="openid",
                code_challenge=base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
                code_challenge_method="S256",
            )
            tokens = GetToken(DOMAIN, application.client_id).authorization_code_pkce(
                verifier, answer["code"], REDIRECT_URI
            )
        finally:
            self.client.clients.update(
                self.app.client_id, token_endpoint_auth_method="client_secret_post"
            )
        self.assertIn("id_token", tokens)

    def test_pushed_authorization(self):
        pushed = self.authentication(PushedAuthorizationRequests).pushed_authorization_request(
            "code", REDIRECT_URI, scope="openid", state="pushed"
        )
        self.assertGreater(pushed["expires_in"], 0)
        answer = self.sign_in(request_uri=pushed["request_uri"])
        self.assertEqual(answer["state"], "pushed")
        self.assertIn("id_token", self.tokens.authorization_code(answer["code"], REDIRECT_URI))

    def test_refresh_and_revoke(self):
        refresh = self.password_login()["refresh_token"]
        self.assertIn("access_token", self.tokens.refresh_token(refresh))
        self.authentication(RevokeToken).revoke_refresh_token(refresh)
        self.assert_denied(403, "invalid_grant", self.tokens.refresh_token, refresh)

    def test_user_info(self):
        token = self.password_login(audience=None)["access_token"]
        info = Users(DOMAIN).userinfo(token)
        self.assertEqual(info["sub"], self.user.user_id)
        self.assertEqual(info["email"], self.user.email)
        with self.assertRaises(Auth0Error):
            Users(DOMAIN).userinfo("not.a.token")

    def test_database(self):
        email = address()
        database = self.authentication(Database)
        made = database.signup(email, PASSWORD, DATABASE, user_metadata={"color": "green"})
        self.assertEqual(made["email"], email)
        user = self.client.users.list_users_by_email(email=email)[0]
        self.assertEqual(user.user_id, f"auth0|{made['_id']}")
        with self.assertRaises(Auth0Error) as raised:
            database.signup(email, PASSWORD, DATABASE)
        self.assertEqual(raised.exception.status_code, 400)
        self.assertIn("email", database.change_password(email, DATABASE))

    def test_passwordless(self):
        self.enable("email", "email")
        self.enable("sms", "sms")
        telephone = f"+1555{secrets.randbelow(10_000_000):07}"
        passwordless = self.authentication(Passwordless)
        for realm, username, start in (
            ("email", address(), lambda to: passwordless.email(to, send="code")),
            ("sms", telephone, passwordless.sms),
        ):
            with self.subTest(realm=realm):
                start(username)
                # Nothing is sent, and the code is always the same.
                answer = self.tokens.passwordless_login(
                    username, "000000", realm, "openid", self.api
                )
                claims = jwt.decode(answer["id_token"], options={"verify_signature": False})
                self.assertTrue(claims["sub"].startswith(f"{realm}|"))

    def test_backchannel_login(self):
        hint = {"format": "iss_sub", "iss": f"{URL}/", "sub": self.user.user_id}

        # The binding message says what the person on the other device does.
        def asked(message):
            return self.authentication(BackChannelLogin).back_channel_login(
                message, json.dumps(hint), "openid", requested_expiry=60
            )["auth_req_id"]

        poll = self.tokens.backchannel_login
        with self.assertRaises(Auth0Error) as raised:
            poll(asked("wait"))
        self.assertEqual(raised.exception.error_code, "authorization_pending")
        self.assertIn("id_token", poll(asked("ABC-123")))

    def test_token_for_a_connection_that_gave_none(self):
        with self.assertRaises(Auth0Error):
            self.tokens.access_token_for_connection(
                "urn:ietf:params:oauth:token-type:refresh_token",
                self.password_login()["refresh_token"],
                "http://auth0.com/oauth/token-type/federated-connection-access-token",
                "google-oauth2",
            )

    def test_what_is_retired_is_refused(self):
        with self.assertRaises(Auth0Error):
            self.authentication(Social).login("no-token", "facebook")
        with self.assertRaises(Auth0Error):
            self.authentication(Delegated).get_token(
                "target", "auth0", "urn:ietf:params:oauth:grant-type:jwt-bearer", id_token="none"
            )

    def test_metadata_of_enterprise_protocols(self):
        enterprise = self.authentication(Enterprise)
        self.assertIn("EntityDescriptor", enterprise.saml_metadata())
        self.assertIn("EntityDescriptor", enterprise.wsfed_metadata())

    def test_applications_are_refused(self):
        stranger = GetToken(DOMAIN, self.app.client_id, client_secret="wrong")
        self.assert_denied(401, "access_denied", stranger.client_credentials, self.api)
        elsewhere = "https://no-such-api.example.com"
        self.assert_denied(403, "access_denied", self.tokens.client_credentials, elsewhere)
