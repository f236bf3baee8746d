import asyncio

from auth0.management import AsyncManagementClient

from tenant import CLIENT_ID, CLIENT_SECRET, DOMAIN, ManagementTest, unique


class Pagination(ManagementTest):
    def make_users(self):
        team = unique("team")
        made = [self.create_user(app_metadata={"team": team}).user_id for _ in range(5)]
        return sorted(made), f'app_metadata.team:"{team}"'

    def test_by_offset_with_totals(self):
        made, q = self.make_users()
        first = self.client.users.list(q=q, per_page=2, include_totals=True)
        self.assertEqual(first.response.total, 5)
        self.assertEqual(first.response.limit, 2)
        self.assertEqual(len(first.items), 2)
        self.assertEqual(first.next_page().response.start, 2)
        self.assertEqual(sorted(user.user_id for user in first), made)

    def test_by_checkpoint(self):
        made = [self.client.organizations.create(name=unique("acme")).id for _ in range(3)]
        pages = list(self.client.organizations.list(take=2).iter_pages())
        found = [one.id for page in pages for one in page.items]
        self.assertEqual(len(set(found)), len(found))
        self.assertLessEqual(set(made), set(found))
        self.assertTrue(all(len(page.items) <= 2 for page in pages))

    def test_asynchronous_client(self):
        made, q = self.make_users()

        async def found():
            client = AsyncManagementClient(
                domain=DOMAIN, client_id=CLIENT_ID, client_secret=CLIENT_SECRET
            )
            pager = await client.users.list(q=q, per_page=2)
            return sorted([user.user_id async for user in pager])

        self.assertEqual(asyncio.run(found()), made)
