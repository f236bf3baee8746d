import assert from "node:assert/strict";

import { address, createUser, database, everyClient, everything, password, unique } from "../tenant.js";

everyClient("users: create, get, update, delete", async (auth0, client) => {
  const email = address();
  const created = await client.users.create({
    connection: database,
    email,
    password,
    given_name: "Ada",
    user_metadata: { color: "green", size: 3 },
    app_metadata: { plan: "free" },
  });
  assert.match(created.user_id, /^auth0\|/);
  assert.equal(created.email, email);
  assert.equal(created.email_verified, false);
  assert.equal(created.identities[0].connection, database);
  assert.equal(created.identities[0].isSocial, false);
  assert.equal("password" in created, false);

  const read = await client.users.get(created.user_id);
  assert.deepEqual(read.user_metadata, { color: "green", size: 3 });
  const narrow = await client.users.get(created.user_id, { fields: "email,user_id", include_fields: true });
  assert.deepEqual(Object.keys(narrow).sort(), ["email", "user_id"]);

  const updated = await client.users.update(created.user_id, {
    given_name: null,
    user_metadata: { color: null, size: 4 },
    app_metadata: { plan: "paid" },
  });
  assert.deepEqual(updated.user_metadata, { size: 4 }, "metadata is merged, and null removes");
  assert.deepEqual(updated.app_metadata, { plan: "paid" });
  assert.ok(updated.given_name == null, "null removes");
  assert.notEqual(updated.updated_at, undefined);

  const blocked = await client.users.update(created.user_id, { blocked: true });
  assert.equal(blocked.blocked, true);

  await client.users.delete(created.user_id);
  await assert.rejects(client.users.get(created.user_id), auth0.Management.NotFoundError);
  await client.users.delete(created.user_id);
});

everyClient("users: by address, whatever its case", async (_, client) => {
  const user = await createUser(client);
  const found = await client.users.listUsersByEmail({ email: user.email });
  assert.deepEqual(found.map((one) => one.user_id), [user.user_id]);
  assert.deepEqual(await client.users.listUsersByEmail({ email: address() }), []);
});

everyClient("users: search", async (_, client) => {
  const team = unique("team");
  const made = [];
  for (const [level, name] of [[1, "ada one"], [2, "ada two"], [3, "ada three"]]) {
    made.push(await createUser(client, { name, app_metadata: { team, level } }));
  }
  const found = async (q, more = {}) => {
    const page = await client.users.list({ q, search_engine: "v3", ...more });
    return page.data.map((user) => user.app_metadata.level);
  };
  const mine = `app_metadata.team:"${team}"`;
  assert.deepEqual((await found(mine)).sort(), [1, 2, 3]);
  assert.deepEqual(await found(mine, { sort: "name:-1" }), [2, 3, 1]);
  assert.deepEqual(await found(mine, { sort: "name:1" }), [1, 3, 2]);
  assert.deepEqual((await found(`${mine} AND app_metadata.level:[2 TO *]`)).sort(), [2, 3]);
  assert.deepEqual(await found(`${mine} AND app_metadata.level:{1 TO 3}`), [2]);
  assert.deepEqual(await found(`${mine} AND NOT (name:"ada one" OR name:"ada two")`), [3]);
  assert.deepEqual(await found(`${mine} AND email:${made[0].email.slice(0, 8)}*`), [1]);
  assert.deepEqual(await found(`user_id:"${made[1].user_id}"`), [2]);
});

everyClient("users: roles", async (_, client) => {
  const user = await createUser(client);
  const role = await client.roles.create({ name: unique("role") });
  await client.users.roles.assign(user.user_id, { roles: [role.id] });
  const roles = await everything(client.users.roles.list(user.user_id));
  assert.deepEqual(roles.map((one) => one.name), [role.name]);
  const holders = await everything(client.roles.users.list(role.id));
  assert.deepEqual(holders.map((one) => one.user_id), [user.user_id]);
  await client.users.roles.delete(user.user_id, { roles: [role.id] });
  assert.deepEqual(await everything(client.users.roles.list(user.user_id)), []);
});

everyClient("users: permissions", async (_, client) => {
  const user = await createUser(client);
  const identifier = `https://${unique("api")}.example.com`;
  await client.resourceServers.create({ identifier, scopes: [{ value: "read:notes", description: "Read" }] });
  const permissions = [{ resource_server_identifier: identifier, permission_name: "read:notes" }];
  await client.users.permissions.create(user.user_id, { permissions });
  const held = await everything(client.users.permissions.list(user.user_id));
  assert.equal(held.length, 1);
  assert.equal(held[0].permission_name, "read:notes");
  assert.equal(held[0].resource_server_identifier, identifier);
  await client.users.permissions.delete(user.user_id, { permissions });
  assert.deepEqual(await everything(client.users.permissions.list(user.user_id)), []);
});

everyClient("users: identities are linked and unlinked", async (_, client) => {
  const first = await createUser(client);
  const second = await createUser(client);
  const [provider, id] = second.user_id.split("|");
  const linked = await client.users.identities.link(first.user_id, { provider, user_id: second.user_id });
  assert.equal(linked.length, 2);
  assert.equal((await client.users.get(first.user_id)).identities.length, 2);
  const left = await client.users.identities.delete(first.user_id, provider, id);
  assert.equal(left.length, 1);
  assert.equal((await client.users.get(second.user_id)).email, second.email, "it is a user of its own again");
});

everyClient("users: what hangs on them", async (_, client) => {
  const user = await createUser(client);
  assert.deepEqual(await everything(client.users.organizations.list(user.user_id)), []);
  assert.deepEqual(await everything(client.users.sessions.list(user.user_id)), []);
  assert.deepEqual(await everything(client.users.refreshToken.list(user.user_id)), []);
  assert.ok(Array.isArray(await everything(client.users.logs.list(user.user_id))));
  assert.deepEqual((await client.userBlocks.list(user.user_id)).blocked_for, []);
  await client.userBlocks.delete(user.user_id);

  const method = await client.users.authenticationMethods.create(user.user_id, {
    type: "phone",
    name: "telephone",
    phone_number: "+15550100001",
    preferred_authentication_method: "sms",
  });
  const methods = await everything(client.users.authenticationMethods.list(user.user_id));
  assert.ok(methods.some((one) => one.id === method.id));
  await client.users.authenticationMethods.delete(user.user_id, method.id);

  const { recovery_code: code } = await client.users.regenerateRecoveryCode(user.user_id);
  assert.equal(typeof code, "string");
  await client.users.multifactor.invalidateRememberBrowser(user.user_id);
});
