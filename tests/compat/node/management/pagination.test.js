import assert from "node:assert/strict";

import { createUser, everyClient, everything, unique } from "../tenant.js";

everyClient("pages by offset, with totals", async (_, client) => {
  const team = unique("team");
  const made = [];
  for (let count = 0; count < 5; count += 1) made.push(await createUser(client, { app_metadata: { team } }));
  const ids = made.map((user) => user.user_id).sort();
  const q = `app_metadata.team:"${team}"`;

  const first = await client.users.list({ q, per_page: 2, include_totals: true });
  assert.equal(first.response.total, 5);
  assert.equal(first.response.start, 0);
  assert.equal(first.response.limit, 2);
  assert.equal(first.data.length, 2);
  assert.equal(first.hasNextPage(), true);
  const second = await first.getNextPage();
  assert.equal(second.response.start, 2);
  const all = await everything(client.users.list({ q, per_page: 2 }));
  assert.deepEqual(all.map((user) => user.user_id).sort(), ids);
  const beyond = await client.users.list({ q, page: 9, per_page: 2 });
  assert.deepEqual(beyond.data, []);
});

everyClient("the wall at a thousand users", async (auth0, client) => {
  await assert.rejects(client.users.list({ page: 20, per_page: 100 }), (error) => {
    assert.ok(error instanceof auth0.Management.BadRequestError, String(error));
    return true;
  });
});

everyClient("pages by checkpoint: organizations", async (_, client) => {
  const made = [];
  for (let count = 0; count < 3; count += 1) {
    made.push((await client.organizations.create({ name: unique("acme") })).id);
  }
  const first = await client.organizations.list({ take: 2 });
  assert.equal(first.data.length, 2);
  assert.equal(typeof first.response.next, "string");
  const ids = (await everything(client.organizations.list({ take: 2 }))).map((one) => one.id);
  assert.equal(new Set(ids).size, ids.length, "nothing comes twice");
  for (const id of made) assert.ok(ids.includes(id));
});

everyClient("pages by checkpoint: connections and client grants", async (_, client) => {
  const names = [unique("db"), unique("db"), unique("db")];
  for (const name of names) await client.connections.create({ name, strategy: "auth0" });
  const found = (await everything(client.connections.list({ take: 2 }))).map((one) => one.name);
  for (const name of names) assert.ok(found.includes(name));

  const { client_id: id } = await client.clients.create({ name: unique("app"), app_type: "non_interactive" });
  const made = [];
  for (let count = 0; count < 3; count += 1) {
    const audience = `https://${unique("api")}.example.com`;
    await client.resourceServers.create({ identifier: audience });
    made.push((await client.clientGrants.create({ client_id: id, audience, scope: [] })).id);
  }
  const grants = await everything(client.clientGrants.list({ client_id: id, take: 2 }));
  assert.deepEqual(grants.map((grant) => grant.id).sort(), made.sort());
});
