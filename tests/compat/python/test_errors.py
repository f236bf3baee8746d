from auth0.management.errors import (
    BadRequestError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    UnauthorizedError,
)

from tenant import DATABASE, MANAGEMENT_AUDIENCE, PASSWORD, ManagementTest, address, management


class Errors(ManagementTest):
    def test_400_names_what_is_wrong(self):
        with self.assertRaises(BadRequestError) as raised:
            self.client.users.create(connection="no-such-connection", email=address())
        self.assert_refused(raised.exception, 400, "inexistent_connection")
        with self.assertRaises(BadRequestError) as raised:
            self.client.users.create(connection=DATABASE, email="no address", password=PASSWORD)
        self.assert_refused(raised.exception, 400, "invalid_body")
        self.assertIn("email", raised.exception.body["message"])

    def test_401(self):
        with self.assertRaises(UnauthorizedError) as raised:
            management(token="not.a.token").users.list()
        self.assert_refused(raised.exception, 401)

    def test_403_names_the_scopes(self):
        application = self.create_application()
        self.client.client_grants.create(
            client_id=application.client_id, audience=MANAGEMENT_AUDIENCE, scope=["read:roles"]
        )
        limited = management(
            client_id=application.client_id, client_secret=application.client_secret
        )
        limited.roles.list()
        with self.assertRaises(ForbiddenError) as raised:
            limited.users.list()
        self.assert_refused(raised.exception, 403, "insufficient_scope")
        self.assertIn("read:users", raised.exception.body["message"])

    def test_404(self):
        with self.assertRaises(NotFoundError) as raised:
            self.client.users.get("auth0|nobody")
        self.assert_refused(raised.exception, 404, "inexistent_user")

    def test_409(self):
        user = self.create_user()
        # This client repeats what is answered with a conflict.
        with self.assertRaises(ConflictError) as raised:
            self.client.users.create(
                connection=DATABASE,
                email=user.email,
                password=PASSWORD,
                request_options={"max_retries": 0},
            )
        self.assert_refused(raised.exception, 409)
