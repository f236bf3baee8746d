"""What the tests share: where the tenant is, who asks, and what nobody else uses.

The address and credentials come from tests/compat/run. The tests share one
tenant, so each works on things that only it made.
"""

import os
import secrets
import time
import unittest

from auth0.management import ManagementClient

DOMAIN = os.environ["AUTH0_DOMAIN"]
URL = f"https://{DOMAIN}"
CLIENT_ID = os.environ["AUTH0_CLIENT_ID"]
CLIENT_SECRET = os.environ["AUTH0_CLIENT_SECRET"]
MANAGEMENT_AUDIENCE = f"{URL}/api/v2/"
DATABASE = "Username-Password-Authentication"
# Strong enough for every password policy.
PASSWORD = "Correct-horse-9-battery"


def management(**options):
    given = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, **options}
    return ManagementClient(domain=DOMAIN, **given)


def unique(prefix="compat"):
    """A word that nothing else in the tenant contains."""
    return f"{prefix}-{secrets.token_hex(6)}"


def address():
    return f"{unique('ada')}@example.com"


def eventually(ask, done):
    """Asks until the answer is as it shall be."""
    for _ in range(100):
        answer = ask()
        if done(answer):
            return answer
        time.sleep(0.05)
    raise AssertionError("it did not come about in time")


class ManagementTest(unittest.TestCase):
    """A test with a client that asks for its own token."""

    @classmethod
    def setUpClass(cls):
        cls.client = management()

    def create_user(self, **fields):
        given = {"connection": DATABASE, "email": address(), "password": PASSWORD, **fields}
        return self.client.users.create(**given)

    def create_api(self, *scopes):
        identifier = f"https://{unique('api')}.example.com"
        self.client.resource_servers.create(
            identifier=identifier, scopes=[{"value": scope} for scope in scopes]
        )
        return identifier

    def create_application(self, grant_types=("client_credentials",), **fields):
        given = {"name": unique("app"), "app_type": "non_interactive", **fields}
        return self.client.clients.create(grant_types=list(grant_types), **given)

    def assert_refused(self, refusal, status, code=None):
        """Holds what the client raised against Auth0's envelope."""
        self.assertEqual(refusal.status_code, status)
        self.assertEqual(refusal.body["statusCode"], status)
        self.assertIsInstance(refusal.body["error"], str)
        self.assertIsInstance(refusal.body["message"], str)
        if code:
            self.assertEqual(refusal.body["errorCode"], code)
