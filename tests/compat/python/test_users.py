from auth0.management.errors import NotFoundError

from tenant import DATABASE, PASSWORD, ManagementTest, address, unique


class Users(ManagementTest):
    def test_create_get_update_delete(self):
        email = address()
        created = self.client.users.create(
            connection=DATABASE,
            email=email,
            password=PASSWORD,
            given_name="Ada",
            user_metadata={"color": "green", "size": 3},
            app_metadata={"plan": "free"},
        )
        self.assertTrue(created.user_id.startswith("auth0|"))
        self.assertEqual(created.email, email)
        self.assertIs(created.email_verified, False)
        self.assertEqual(created.identities[0].connection, DATABASE)

        narrow = self.client.users.get(created.user_id, fields="email", include_fields=True)
        self.assertEqual(narrow.email, email)
        self.assertIsNone(narrow.user_id)

        updated = self.client.users.update(
            created.user_id,
            given_name=None,
            user_metadata={"color": None, "size": 4},
            app_metadata={"plan": "paid"},
        )
        self.assertEqual(updated.user_metadata, {"size": 4})
        self.assertEqual(updated.app_metadata, {"plan": "paid"})
        self.assertIsNone(updated.given_name)

        self.client.users.delete(created.user_id)
        with self.assertRaises(NotFoundError):
            self.client.users.get(created.user_id)

    def test_by_email(self):
        user = self.create_user()
        found = self.client.users.list_users_by_email(email=user.email)
        self.assertEqual([one.user_id for one in found], [user.user_id])
        self.assertEqual(self.client.users.list_users_by_email(email=address()), [])

    def test_search(self):
        team = unique("team")
        for level in (1, 2, 3):
            self.create_user(name=f"ada {level}", app_metadata={"team": team, "level": level})
        mine = f'app_metadata.team:"{team}"'

        def levels(q, **more):
            return [user.app_metadata["level"] for user in self.client.users.list(q=q, **more)]

        self.assertEqual(sorted(levels(mine)), [1, 2, 3])
        self.assertEqual(levels(mine, sort="name:-1"), [3, 2, 1])
        self.assertEqual(sorted(levels(f"{mine} AND app_metadata.level:[2 TO *]")), [2, 3])
        self.assertEqual(levels(f'{mine} AND NOT (name:"ada 1" OR name:"ada 2")'), [3])
        self.assertEqual(sorted(levels(f"{mine} AND email:ada*")), [1, 2, 3])

    def test_roles(self):
        user = self.create_user()
        role = self.client.roles.create(name=unique("role"))
        self.client.users.roles.assign(user.user_id, roles=[role.id])
        self.assertEqual([one.id for one in self.client.users.roles.list(user.user_id)], [role.id])
        holders = self.client.roles.users.list(role.id)
        self.assertEqual([one.user_id for one in holders], [user.user_id])
        self.client.users.roles.delete(user.user_id, roles=[role.id])
        self.assertEqual(list(self.client.users.roles.list(user.user_id)), [])

    def test_permissions(self):
        user = self.create_user()
        api = self.create_api("read:notes")
        permissions = [{"resource_server_identifier": api, "permission_name": "read:notes"}]
        self.client.users.permissions.create(user.user_id, permissions=permissions)
        held = list(self.client.users.permissions.list(user.user_id))
        self.assertEqual([one.permission_name for one in held], ["read:notes"])
        self.client.users.permissions.delete(user.user_id, permissions=permissions)
        self.assertEqual(list(self.client.users.permissions.list(user.user_id)), [])

    def test_identities(self):
        first, second = self.create_user(), self.create_user()
        provider, identity = second.user_id.split("|")
        linked = self.client.users.identities.link(
            first.user_id, provider=provider, user_id=second.user_id
        )
        self.assertEqual(len(linked), 2)
        left = self.client.users.identities.delete(first.user_id, provider, identity)
        self.assertEqual(len(left), 1)

    def test_what_hangs_on_them(self):
        user = self.create_user()
        self.assertEqual(list(self.client.users.organizations.list(user.user_id)), [])
        self.assertEqual(list(self.client.users.sessions.list(user.user_id)), [])
        self.assertEqual(list(self.client.users.refresh_token.list(user.user_id)), [])
        list(self.client.users.logs.list(user.user_id))
        self.assertEqual(self.client.user_blocks.list(user.user_id).blocked_for, [])
        self.client.user_blocks.delete(user.user_id)
        method = self.client.users.authentication_methods.create(
            user.user_id,
            type="phone",
            name="telephone",
            phone_number="+15550100001",
            preferred_authentication_method="sms",
        )
        methods = self.client.users.authentication_methods.list(user.user_id)
        self.assertIn(method.id, [one.id for one in methods])
        self.client.users.authentication_methods.delete(user.user_id, method.id)
        code = self.client.users.regenerate_recovery_code(user.user_id).recovery_code
        self.assertIsInstance(code, str)
