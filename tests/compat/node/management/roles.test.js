import assert from "node:assert/strict";

import { createUser, everyClient, everything, unique } from "../tenant.js";

everyClient("roles: create, get, update, list, delete", async (auth0, client) => {
  const name = unique("role");
  const role = await client.roles.create({ name, description: "first" });
  assert.match(role.id, /^rol_/);
  const updated = await client.roles.update(role.id, { description: "second" });
  assert.equal(updated.description, "second");
  assert.equal((await client.roles.get(role.id)).name, name);
  const found = await client.roles.list({ name_filter: name });
  assert.deepEqual(found.data.map((one) => one.id), [role.id]);
  await assert.rejects(client.roles.create({ name }), auth0.Management.ManagementError ?? auth0.ManagementError);
  await client.roles.delete(role.id);
  await assert.rejects(client.roles.get(role.id), auth0.Management.NotFoundError);
});

everyClient("roles: permissions", async (_, client) => {
  const role = await client.roles.create({ name: unique("role") });
  const identifier = `https://${unique("api")}.example.com`;
  await client.resourceServers.create({
    identifier,
    name: unique("API"),
    scopes: [{ value: "read:notes" }, { value: "write:notes" }],
  });
  const permission = (name) => ({ resource_server_identifier: identifier, permission_name: name });
  await client.roles.permissions.add(role.id, {
    permissions: [permission("read:notes"), permission("write:notes")],
  });
  const names = async () => {
    const held = await everything(client.roles.permissions.list(role.id));
    return held.map((one) => one.permission_name).sort();
  };
  assert.deepEqual(await names(), ["read:notes", "write:notes"]);
  await client.roles.permissions.delete(role.id, { permissions: [permission("write:notes")] });
  assert.deepEqual(await names(), ["read:notes"]);
});

everyClient("roles: users, by checkpoints", async (_, client) => {
  const role = await client.roles.create({ name: unique("role") });
  const users = [];
  for (let count = 0; count < 3; count += 1) users.push((await createUser(client)).user_id);
  await client.roles.users.assign(role.id, { users });
  const found = await everything(client.roles.users.list(role.id, { take: 2 }));
  assert.deepEqual(found.map((one) => one.user_id).sort(), users.sort());
});
