from urllib.parse import parse_qs, urlparse

from auth0.management.errors import ConflictError, NotFoundError

from tenant import DATABASE, ManagementTest, address, unique


class Organizations(ManagementTest):
    def test_create_get_update_delete(self):
        name = unique("acme")
        made = self.client.organizations.create(
            name=name, display_name="Acme", metadata={"region": "eu"}
        )
        self.assertEqual(self.client.organizations.get(made.id).display_name, "Acme")
        self.assertEqual(self.client.organizations.get_by_name(name).id, made.id)
        updated = self.client.organizations.update(made.id, display_name="Acme & Co")
        self.assertEqual(updated.display_name, "Acme & Co")
        # This client repeats what is answered with a conflict.
        with self.assertRaises(ConflictError):
            self.client.organizations.create(name=name, request_options={"max_retries": 0})
        self.client.organizations.delete(made.id)
        with self.assertRaises(NotFoundError):
            self.client.organizations.get(made.id)

    def test_members_and_their_roles(self):
        organization = self.client.organizations.create(name=unique("acme")).id
        users = sorted(self.create_user().user_id for _ in range(3))
        self.client.organizations.members.create(organization, members=users)
        members = self.client.organizations.members.list(organization, take=2)
        self.assertEqual(sorted(one.user_id for one in members), users)
        role = self.client.roles.create(name=unique("role")).id
        roles = self.client.organizations.members.roles
        roles.assign(organization, users[0], roles=[role])
        self.assertEqual([one.id for one in roles.list(organization, users[0])], [role])
        roles.delete(organization, users[0], roles=[role])
        self.assertEqual(list(roles.list(organization, users[0])), [])
        self.client.organizations.members.delete(organization, members=users[1:])
        left = self.client.organizations.members.list(organization)
        self.assertEqual([one.user_id for one in left], users[:1])

    def test_connections(self):
        organization = self.client.organizations.create(name=unique("acme")).id
        connection = self.client.connections.create(name=unique("db"), strategy="auth0")
        enabled = self.client.organizations.enabled_connections
        added = enabled.add(
            organization, connection_id=connection.id, assign_membership_on_login=True
        )
        self.assertEqual(added.connection.name, connection.name)
        self.assertEqual([one.connection_id for one in enabled.list(organization)], [connection.id])
        updated = enabled.update(organization, connection.id, assign_membership_on_login=False)
        self.assertIs(updated.assign_membership_on_login, False)
        enabled.delete(organization, connection.id)
        with self.assertRaises(NotFoundError):
            enabled.get(organization, connection.id)

    def test_invitations(self):
        organization = self.client.organizations.create(name=unique("acme")).id
        connection = next(iter(self.client.connections.list(name=DATABASE)))
        self.client.organizations.enabled_connections.add(organization, connection_id=connection.id)
        application = self.create_application(
            grant_types=["authorization_code"],
            app_type="regular_web",
            organization_usage="allow",
            initiate_login_uri="https://app.example.com/login",
        )
        email = address()
        invitations = self.client.organizations.invitations
        invitation = invitations.create(
            organization,
            inviter={"name": "ada@example.com"},
            invitee={"email": email},
            client_id=application.client_id,
            send_invitation_email=False,
        )
        link = parse_qs(urlparse(invitation.invitation_url).query)
        self.assertEqual(link["organization"], [organization])
        self.assertEqual([one.invitee.email for one in invitations.list(organization)], [email])
        invitations.delete(organization, invitation.id)
        self.assertEqual(list(invitations.list(organization)), [])

    def test_client_grants(self):
        organization = self.client.organizations.create(name=unique("acme")).id
        grant = self.client.client_grants.create(
            client_id=self.create_application().client_id,
            audience=self.create_api("read:notes"),
            scope=["read:notes"],
            organization_usage="allow",
        )
        grants = self.client.organizations.client_grants
        grants.create(organization, grant_id=grant.id)
        self.assertEqual([one.id for one in grants.list(organization)], [grant.id])
        organizations = self.client.client_grants.organizations.list(grant.id)
        self.assertEqual([one.id for one in organizations], [organization])
        grants.delete(organization, grant.id)
        self.assertEqual(list(grants.list(organization)), [])
