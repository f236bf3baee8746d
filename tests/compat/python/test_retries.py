import time

from auth0.authentication import Users
from auth0.authentication.exceptions import RateLimitError
from auth0.management.errors import TooManyRequestsError

import admin
from tenant import DOMAIN, ManagementTest, unique


class Retries(ManagementTest):
    def test_what_is_refused_is_asked_again(self):
        role = self.client.roles.create(name=unique("role"))
        admin.refuse("GET", f"/api/v2/roles/{role.id}", 2)
        self.assertEqual(self.client.roles.get(role.id).name, role.name)

    def test_where_there_are_no_retries_the_client_says_when_to_come_back(self):
        role = self.client.roles.create(name=unique("role"))
        admin.refuse("GET", f"/api/v2/roles/{role.id}", 1, 30)
        with self.assertRaises(TooManyRequestsError) as raised:
            self.client.roles.get(role.id, request_options={"max_retries": 0})
        self.assert_refused(raised.exception, 429)
        headers = raised.exception.headers
        self.assertEqual(headers["x-ratelimit-remaining"], "0")
        self.assertGreater(int(headers["x-ratelimit-reset"]), time.time())

    def test_authentication_says_when_to_come_back(self):
        admin.refuse("GET", "/userinfo", 1, 30)
        with self.assertRaises(RateLimitError) as raised:
            Users(DOMAIN).userinfo("not.a.token")
        self.assertGreater(raised.exception.reset_at, time.time())
