import assert from "node:assert/strict";

import { address, createUser, database, everyClient, everything, unique } from "../tenant.js";

everyClient("organizations: create, get, by name, update, delete", async (auth0, client) => {
  const name = unique("acme");
  const made = await client.organizations.create({
    name,
    display_name: "Acme",
    branding: { colors: { primary: "#112233", page_background: "#ffffff" } },
    metadata: { region: "eu" },
  });
  assert.match(made.id, /^org_/);
  assert.equal((await client.organizations.get(made.id)).display_name, "Acme");
  assert.equal((await client.organizations.getByName(name)).id, made.id);
  const updated = await client.organizations.update(made.id, { display_name: "Acme & Co", metadata: { tier: "1" } });
  assert.equal(updated.display_name, "Acme & Co");
  assert.equal(updated.metadata.tier, "1");
  await assert.rejects(client.organizations.create({ name }), auth0.Management.ConflictError);
  await client.organizations.delete(made.id);
  await assert.rejects(client.organizations.get(made.id), auth0.Management.NotFoundError);
});

everyClient("organizations: members and their roles", async (_, client) => {
  const { id } = await client.organizations.create({ name: unique("acme") });
  const users = [await createUser(client), await createUser(client), await createUser(client)];
  const ids = users.map((user) => user.user_id);
  await client.organizations.members.create(id, { members: ids });
  const members = await everything(client.organizations.members.list(id, { take: 2 }));
  assert.deepEqual(members.map((one) => one.user_id).sort(), [...ids].sort());
  const theirs = await everything(client.users.organizations.list(ids[0]));
  assert.deepEqual(theirs.map((one) => one.id), [id]);

  const role = await client.roles.create({ name: unique("role") });
  await client.organizations.members.roles.assign(id, ids[0], { roles: [role.id] });
  const roles = () => everything(client.organizations.members.roles.list(id, ids[0]));
  assert.deepEqual((await roles()).map((one) => one.id), [role.id]);
  await client.organizations.members.roles.delete(id, ids[0], { roles: [role.id] });
  assert.deepEqual(await roles(), []);

  await client.organizations.members.delete(id, { members: [ids[1], ids[2]] });
  const left = await everything(client.organizations.members.list(id));
  assert.deepEqual(left.map((one) => one.user_id), [ids[0]]);
});

everyClient("organizations: connections", async (auth0, client) => {
  const { id } = await client.organizations.create({ name: unique("acme") });
  const connection = await client.connections.create({ name: unique("db"), strategy: "auth0" });
  const added = await client.organizations.enabledConnections.add(id, {
    connection_id: connection.id,
    assign_membership_on_login: true,
  });
  assert.equal(added.connection_id, connection.id);
  assert.equal(added.connection.name, connection.name);
  const updated = await client.organizations.enabledConnections.update(id, connection.id, {
    assign_membership_on_login: false,
  });
  assert.equal(updated.assign_membership_on_login, false);
  const enabled = await everything(client.organizations.enabledConnections.list(id));
  assert.deepEqual(enabled.map((one) => one.connection_id), [connection.id]);
  await client.organizations.enabledConnections.delete(id, connection.id);
  await assert.rejects(
    client.organizations.enabledConnections.get(id, connection.id),
    auth0.Management.NotFoundError,
  );
});

everyClient("organizations: invitations", async (auth0, client) => {
  const { id } = await client.organizations.create({ name: unique("acme") });
  const connection = (await client.connections.list({ name: database })).data[0];
  await client.organizations.enabledConnections.add(id, { connection_id: connection.id });
  const application = await client.clients.create({
    name: unique(),
    app_type: "regular_web",
    organization_usage: "allow",
    initiate_login_uri: "https://app.example.com/login",
  });
  const email = address();
  const invitation = await client.organizations.invitations.create(id, {
    inviter: { name: "ada@example.com" },
    invitee: { email },
    client_id: application.client_id,
    send_invitation_email: false,
    ttl_sec: 3600,
  });
  assert.match(invitation.id, /^uinv_/);
  assert.equal(invitation.organization_id, id);
  const link = new URL(invitation.invitation_url);
  assert.equal(link.searchParams.get("organization"), id);
  assert.ok(link.searchParams.get("invitation"));
  const open = await everything(client.organizations.invitations.list(id));
  assert.deepEqual(open.map((one) => one.invitee.email), [email]);
  assert.equal((await client.organizations.invitations.get(id, invitation.id)).id, invitation.id);
  await client.organizations.invitations.delete(id, invitation.id);
  await assert.rejects(client.organizations.invitations.get(id, invitation.id), auth0.Management.NotFoundError);
});

everyClient("organizations: client grants", async (_, client) => {
  const { id } = await client.organizations.create({ name: unique("acme") });
  const audience = `https://${unique("api")}.example.com`;
  await client.resourceServers.create({ identifier: audience, scopes: [{ value: "read:notes" }] });
  const application = await client.clients.create({ name: unique(), app_type: "non_interactive" });
  const grant = await client.clientGrants.create({
    client_id: application.client_id,
    audience,
    scope: ["read:notes"],
    organization_usage: "allow",
  });
  await client.organizations.clientGrants.create(id, { grant_id: grant.id });
  const grants = await everything(client.organizations.clientGrants.list(id));
  assert.deepEqual(grants.map((one) => one.id), [grant.id]);
  const organizations = await everything(client.clientGrants.organizations.list(grant.id));
  assert.deepEqual(organizations.map((one) => one.id), [id]);
  await client.organizations.clientGrants.delete(id, grant.id);
  assert.deepEqual(await everything(client.organizations.clientGrants.list(id)), []);
});
