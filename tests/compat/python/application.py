"""An application to sign in with, and a person's way through the tenant's pages."""

from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import httpx

from auth0.authentication import GetToken

from tenant import DATABASE, DOMAIN, PASSWORD, URL, ManagementTest

REDIRECT_URI = "https://app.example.com/callback"
GRANT_TYPES = (
    "authorization_code",
    "client_credentials",
    "password",
    "http://auth0.com/oauth/grant-type/password-realm",
    "http://auth0.com/oauth/grant-type/passwordless/otp",
    "refresh_token",
    "urn:openid:params:grant-type:ciba",
    "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token",
)


class ApplicationTest(ManagementTest):
    """A test with a regular web application, an API and a user."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.set_up_application(cls())

    def set_up_application(self):
        kind = type(self)
        kind.app = self.create_application(
            GRANT_TYPES, app_type="regular_web", callbacks=[REDIRECT_URI], oidc_conformant=True
        )
        kind.api = self.create_api("read:notes")
        api = next(one for one in self.client.resource_servers.list(per_page=100) if one.identifier == self.api)
        self.client.resource_servers.update(
            api.id, allow_offline_access=True, skip_consent_for_verifiable_first_party_clients=True
        )
        self.client.client_grants.create(
            client_id=self.app.client_id, audience=self.api, scope=["read:notes"]
        )
        self.enable(DATABASE)
        kind.user = self.create_user(email_verified=True)
        kind.tokens = self.authentication(GetToken)

    def enable(self, name, strategy=None):
        found = list(self.client.connections.list(name=name))
        connection = found[0] if found else self.client.connections.create(name=name, strategy=strategy)
        self.client.connections.clients.update(
            connection.id, request=[{"client_id": self.app.client_id, "status": True}]
        )

    def authentication(self, kind):
        """One of the package's clients of the Authentication API."""
        return kind(DOMAIN, self.app.client_id, client_secret=self.app.client_secret)

    def sign_in(self, **parameters):
        asked = {"client_id": self.app.client_id, **parameters}
        return sign_in(asked, self.user.email, PASSWORD)


def sign_in(parameters, username, password):
    """Goes through the tenant's pages the way a browser without JavaScript does.

    Ends where the application takes over, with what it is given.
    """
    with httpx.Client() as browser:
        answer = browser.get(f"{URL}/authorize?{urlencode(parameters)}")
        for _ in range(12):
            if answer.has_redirect_location:
                target = urljoin(str(answer.url), answer.headers["location"])
                if urlsplit(target).netloc != DOMAIN:
                    return dict(parse_qsl(urlsplit(target).query))
                answer = browser.get(target)
                continue
            form = first_form(answer)
            given = {"password": password, "text": username, "email": username}
            fields = {
                name: value if kind == "hidden" else given[kind]
                for name, kind, value in form.fields
                if kind == "hidden" or kind in given
            }
            answer = browser.post(urljoin(str(answer.url), form.action), data=fields)
    raise AssertionError(f"the pages do not end; the last is {answer.url}")


def first_form(answer):
    form = Form()
    form.feed(answer.text)
    if form.action is None:
        raise AssertionError(f"{answer.status_code} at {answer.url}: {answer.text}")
    return form


class Form(HTMLParser):
    """The first form of a page that is to be posted."""

    def __init__(self):
        super().__init__()
        self.action = None
        self.fields = []
        self.inside = False

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        if tag == "form" and self.action is None and attributes.get("method", "").lower() == "post":
            self.action = attributes.get("action") or ""
            self.inside = True
        elif self.inside and attributes.get("name"):
            if tag == "input":
                kind = attributes.get("type") or "text"
                self.fields.append((attributes["name"], kind, attributes.get("value") or ""))
            elif tag == "button" and not any(kind == "button" for _, kind, _ in self.fields):
                self.fields.append((attributes["name"], "hidden", attributes.get("value") or ""))

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
