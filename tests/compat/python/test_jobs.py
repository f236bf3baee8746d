import gzip
import json
import tempfile

import httpx

from auth0.management.errors import NotFoundError

from tenant import DOMAIN, ManagementTest, address, eventually, unique


class Jobs(ManagementTest):
    def finish(self, job):
        return eventually(
            lambda: self.client.jobs.get(job.id), lambda one: one.status in ("completed", "failed")
        )

    def import_users(self, users):
        connection = self.client.connections.create(name=unique("db"), strategy="auth0")
        with tempfile.NamedTemporaryFile("w+", suffix=".json") as file:
            json.dump(users, file)
            file.flush()
            with open(file.name, "rb") as content:
                job = self.client.jobs.users_imports.create(
                    users=("users.json", content, "application/json"),
                    connection_id=connection.id,
                    upsert=False,
                    send_completion_email=False,
                )
        self.assertEqual(job.type, "users_import")
        return self.finish(job)

    def test_import(self):
        email = address()
        done = self.import_users([{"email": email, "email_verified": True}, {"email": address()}])
        self.assertEqual(done.status, "completed")
        self.assertEqual(done.summary.inserted, 2)
        user = self.client.users.list_users_by_email(email=email)[0]
        self.assertIs(user.email_verified, True)

    def test_what_an_import_could_not_take(self):
        done = self.import_users([{"email": address()}, {"email": "no address"}])
        self.assertEqual(done.summary.failed, 1)
        errors = self.client.jobs.errors.get(done.id)
        self.assertEqual(errors[0].user["email"], "no address")
        self.assertIsInstance(errors[0].errors[0].code, str)

    def test_export(self):
        connection = self.client.connections.create(name=unique("db"), strategy="auth0")
        user = self.create_user(connection=connection.name)
        job = self.client.jobs.users_exports.create(
            connection_id=connection.id, format="json", fields=[{"name": "user_id"}]
        )
        done = self.finish(job)
        self.assertEqual(done.status, "completed")
        file = httpx.get(done.location).content
        text = gzip.decompress(file) if file.startswith(b"\x1f\x8b") else file
        lines = [json.loads(line) for line in text.splitlines()]
        self.assertEqual(lines, [{"user_id": user.user_id}])

    def test_verification_email(self):
        job = self.client.jobs.verification_email.create(user_id=self.create_user().user_id)
        self.assertEqual(self.finish(job).status, "completed")


class TicketsAndLogs(ManagementTest):
    def test_tickets(self):
        user = self.create_user()
        verify = self.client.tickets.verify_email(user_id=user.user_id)
        self.assertEqual(httpx.URL(verify.ticket).netloc.decode(), DOMAIN)
        change = self.client.tickets.change_password(user_id=user.user_id)
        self.assertEqual(httpx.URL(change.ticket).netloc.decode(), DOMAIN)

    def test_logs(self):
        self.client.users.delete(self.create_user().user_id)
        page = self.client.logs.list(per_page=5, include_totals=True)
        self.assertGreater(len(page.items), 0)
        log = page.items[0]
        self.assertEqual(self.client.logs.get(log.log_id).log_id, log.log_id)
        with self.assertRaises(NotFoundError):
            self.client.logs.get("90020260101000000000000000000000000001223372036854775807")
