from auth0.authentication import GetToken
from auth0.authentication.exceptions import Auth0Error
from auth0.management.errors import NotFoundError
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
import jwt

from tenant import DOMAIN, PASSWORD, ManagementTest, address, unique


class Applications(ManagementTest):
    def test_clients(self):
        name = unique("app")
        made = self.client.clients.create(
            name=name,
            app_type="regular_web",
            callbacks=["https://app.example.com/callback"],
            grant_types=["authorization_code", "refresh_token"],
        )
        self.assertIsInstance(made.client_secret, str)
        self.assertEqual(made.grant_types, ["authorization_code", "refresh_token"])
        updated = self.client.clients.update(made.client_id, description="for tests")
        self.assertEqual(updated.description, "for tests")
        rotated = self.client.clients.rotate_secret(made.client_id)
        self.assertNotEqual(rotated.client_secret, made.client_secret)
        listed = self.client.clients.list(app_type="regular_web", per_page=50)
        self.assertIn(made.client_id, [one.client_id for one in listed])
        self.client.clients.delete(made.client_id)
        with self.assertRaises(NotFoundError):
            self.client.clients.get(made.client_id)

    def test_credentials_of_clients(self):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
        pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        client_id = self.create_application().client_id
        credentials = self.client.clients.credentials
        made = credentials.create(client_id, credential_type="public_key", name="key", pem=pem)
        self.assertEqual([one.id for one in credentials.list(client_id)], [made.id])
        credentials.delete(client_id, made.id)
        self.assertEqual(credentials.list(client_id), [])

    def test_resource_servers(self):
        identifier = f"https://{unique('api')}.example.com"
        made = self.client.resource_servers.create(
            identifier=identifier, name="Notes", scopes=[{"value": "read:notes"}]
        )
        self.assertEqual(self.client.resource_servers.get(made.id).identifier, identifier)
        updated = self.client.resource_servers.update(made.id, name="Notebooks")
        self.assertEqual(updated.name, "Notebooks")
        listed = self.client.resource_servers.list(per_page=50)
        self.assertIn(made.id, [one.id for one in listed])
        self.client.resource_servers.delete(made.id)
        with self.assertRaises(NotFoundError):
            self.client.resource_servers.get(made.id)

    def test_client_grants_decide_what_a_token_may_do(self):
        api = self.create_api("read:notes", "write:notes")
        application = self.create_application()
        tokens = GetToken(DOMAIN, application.client_id, application.client_secret)
        scope = lambda: jwt.decode(
            tokens.client_credentials(api)["access_token"], options={"verify_signature": False}
        )["scope"]
        with self.assertRaises(Auth0Error):
            scope()
        grant = self.client.client_grants.create(
            client_id=application.client_id, audience=api, scope=["read:notes"]
        )
        self.assertEqual(scope(), "read:notes")
        self.client.client_grants.update(grant.id, scope=["read:notes", "write:notes"])
        self.assertEqual(scope(), "read:notes write:notes")
        listed = self.client.client_grants.list(client_id=application.client_id)
        self.assertEqual([one.id for one in listed], [grant.id])
        self.client.client_grants.delete(grant.id)
        with self.assertRaises(Auth0Error):
            scope()

    def test_connections(self):
        name = unique("db")
        made = self.client.connections.create(
            name=name, strategy="auth0", options={"passwordPolicy": "low"}
        )
        self.assertEqual(self.client.connections.get(made.id).strategy, "auth0")
        self.assertEqual([one.id for one in self.client.connections.list(name=name)], [made.id])
        updated = self.client.connections.update(made.id, options={"passwordPolicy": "good"})
        self.assertEqual(updated.options["passwordPolicy"], "good")
        client_id = self.create_application().client_id
        clients = self.client.connections.clients
        clients.update(made.id, request=[{"client_id": client_id, "status": True}])
        self.assertIn(client_id, [one.client_id for one in clients.get(made.id)])
        user = self.client.users.create(connection=name, email=address(), password=PASSWORD)
        self.client.connections.users.delete_by_email(made.id, email=user.email)
        with self.assertRaises(NotFoundError):
            self.client.users.get(user.user_id)
        self.client.connections.delete(made.id)
        with self.assertRaises(NotFoundError):
            self.client.connections.get(made.id)

    def test_signing_keys_and_settings(self):
        keys = self.client.keys.signing.list()
        current = next(key for key in keys if key.current)
        self.assertEqual(self.client.keys.signing.get(current.kid).kid, current.kid)
        settings = self.client.tenants.settings.update(support_email="ada@example.com")
        self.assertEqual(settings.support_email, "ada@example.com")
