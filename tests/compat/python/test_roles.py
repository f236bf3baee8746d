from auth0.management.core.api_error import ApiError
from auth0.management.errors import NotFoundError

from tenant import ManagementTest, unique


class Roles(ManagementTest):
    def test_create_get_update_list_delete(self):
        name = unique("role")
        role = self.client.roles.create(name=name, description="first")
        self.assertEqual(self.client.roles.update(role.id, description="second").description, "second")
        self.assertEqual(self.client.roles.get(role.id).name, name)
        self.assertEqual([one.id for one in self.client.roles.list(name_filter=name)], [role.id])
        with self.assertRaises(ApiError):
            self.client.roles.create(name=name)
        self.client.roles.delete(role.id)
        with self.assertRaises(NotFoundError):
            self.client.roles.get(role.id)

    def test_permissions(self):
        role = self.client.roles.create(name=unique("role"))
        api = self.create_api("read:notes", "write:notes")
        permission = lambda name: {"resource_server_identifier": api, "permission_name": name}
        both = [permission("read:notes"), permission("write:notes")]
        self.client.roles.permissions.add(role.id, permissions=both)
        self.client.roles.permissions.delete(role.id, permissions=both[1:])
        held = self.client.roles.permissions.list(role.id)
        self.assertEqual([one.permission_name for one in held], ["read:notes"])

    def test_users_by_checkpoint(self):
        role = self.client.roles.create(name=unique("role"))
        users = sorted(self.create_user().user_id for _ in range(3))
        self.client.roles.users.assign(role.id, users=users)
        found = self.client.roles.users.list(role.id, take=2)
        self.assertEqual(sorted(one.user_id for one in found), users)
