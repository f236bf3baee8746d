import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";

import { decodeJwt } from "jose";

import { address, domain, everyClient, everything, password, unique } from "../tenant.js";

everyClient("clients: create, get, update, rotate the secret, delete", async (auth0, client) => {
  const name = unique("app");
  const made = await client.clients.create({
    name,
    app_type: "regular_web",
    callbacks: ["https://app.example.com/callback"],
    grant_types: ["authorization_code", "refresh_token"],
    client_metadata: { tier: "gold" },
  });
  assert.equal(typeof made.client_id, "string");
  assert.equal(typeof made.client_secret, "string");
  assert.deepEqual(made.grant_types, ["authorization_code", "refresh_token"]);
  const read = await client.clients.get(made.client_id, { fields: "name,client_id", include_fields: true });
  assert.deepEqual(read, { name, client_id: made.client_id });
  const updated = await client.clients.update(made.client_id, { description: "for tests", callbacks: [] });
  assert.equal(updated.description, "for tests");
  assert.deepEqual(updated.callbacks, []);
  const rotated = await client.clients.rotateSecret(made.client_id);
  assert.notEqual(rotated.client_secret, made.client_secret);
  const listed = await everything(client.clients.list({ app_type: "regular_web", per_page: 50 }));
  assert.ok(listed.some((one) => one.client_id === made.client_id));
  await client.clients.delete(made.client_id);
  await assert.rejects(client.clients.get(made.client_id), auth0.Management.NotFoundError);
});

everyClient("clients: credentials", async (_, client) => {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = publicKey.export({ type: "spki", format: "pem" });
  const { client_id: id } = await client.clients.create({ name: unique("app"), app_type: "non_interactive" });
  const credential = await client.clients.credentials.create(id, {
    credential_type: "public_key",
    name: "key",
    pem,
    alg: "RS256",
  });
  assert.match(credential.id, /^cred_/);
  assert.equal(typeof credential.kid, "string");
  const listed = await client.clients.credentials.list(id);
  assert.deepEqual(listed.map((one) => one.id), [credential.id]);
  assert.equal((await client.clients.credentials.get(id, credential.id)).alg, "RS256");
  await client.clients.credentials.delete(id, credential.id);
  assert.deepEqual(await client.clients.credentials.list(id), []);
});

everyClient("resource servers: create, get, update, list, delete", async (auth0, client) => {
  const identifier = `https://${unique("api")}.example.com`;
  const made = await client.resourceServers.create({
    identifier,
    name: "Notes",
    scopes: [{ value: "read:notes", description: "Read notes" }],
    token_lifetime: 3600,
    signing_alg: "RS256",
  });
  assert.equal(made.identifier, identifier);
  assert.equal((await client.resourceServers.get(made.id)).name, "Notes");
  const updated = await client.resourceServers.update(made.id, {
    name: "Notebooks",
    scopes: [{ value: "read:notes" }, { value: "write:notes" }],
  });
  assert.equal(updated.scopes.length, 2);
  const listed = await everything(client.resourceServers.list({ per_page: 50 }));
  assert.ok(listed.some((one) => one.id === made.id));
  assert.ok(listed.some((one) => one.is_system), "the Management API is among them");
  await assert.rejects(client.resourceServers.create({ identifier }), auth0.Management.ConflictError);
  await client.resourceServers.delete(made.id);
  await assert.rejects(client.resourceServers.get(made.id), auth0.Management.NotFoundError);
});

everyClient("client grants decide what a token may do", async (auth0, client) => {
  const audience = `https://${unique("api")}.example.com`;
  await client.resourceServers.create({ identifier: audience, scopes: [{ value: "read:notes" }, { value: "write:notes" }] });
  const application = await client.clients.create({
    name: unique("app"),
    app_type: "non_interactive",
    grant_types: ["client_credentials"],
  });
  const scopeOfToken = async () => {
    const provider = new auth0.TokenProvider({
      domain,
      clientId: application.client_id,
      clientSecret: application.client_secret,
      audience,
    });
    return decodeJwt(await provider.getAccessToken()).scope;
  };
  await assert.rejects(scopeOfToken(), "there is no grant yet");
  const grant = await client.clientGrants.create({
    client_id: application.client_id,
    audience,
    scope: ["read:notes"],
  });
  assert.match(grant.id, /^cgr_/);
  assert.equal(await scopeOfToken(), "read:notes");
  await client.clientGrants.update(grant.id, { scope: ["read:notes", "write:notes"] });
  assert.equal(await scopeOfToken(), "read:notes write:notes");
  const listed = await everything(client.clientGrants.list({ client_id: application.client_id }));
  assert.deepEqual(listed.map((one) => one.id), [grant.id]);
  await assert.rejects(
    client.clientGrants.create({ client_id: application.client_id, audience, scope: [] }),
    auth0.Management.ConflictError,
  );
  await client.clientGrants.delete(grant.id);
  await assert.rejects(scopeOfToken());
});

everyClient("connections: create, get, update, clients, users, delete", async (auth0, client) => {
  const name = unique("db");
  const made = await client.connections.create({
    name,
    strategy: "auth0",
    options: { passwordPolicy: "low", brute_force_protection: true },
  });
  assert.match(made.id, /^con_/);
  assert.equal((await client.connections.get(made.id)).strategy, "auth0");
  const found = await everything(client.connections.list({ name }));
  assert.deepEqual(found.map((one) => one.id), [made.id]);
  const updated = await client.connections.update(made.id, { options: { passwordPolicy: "good" } });
  assert.equal(updated.options.passwordPolicy, "good");

  const { client_id: id } = await client.clients.create({ name: unique("app") });
  const enabled = async () => (await everything(client.connections.clients.get(made.id))).map((one) => one.client_id);
  await client.connections.clients.update(made.id, [{ client_id: id, status: true }]);
  assert.ok((await enabled()).includes(id));
  await client.connections.clients.update(made.id, [{ client_id: id, status: false }]);
  assert.equal((await enabled()).includes(id), false);

  const user = await client.users.create({ connection: name, email: address(), password });
  assert.equal(user.identities[0].connection, name);
  await client.connections.users.deleteByEmail(made.id, { email: user.email });
  await assert.rejects(client.users.get(user.user_id), auth0.Management.NotFoundError);

  await assert.rejects(client.connections.create({ name, strategy: "auth0" }), auth0.Management.ConflictError);
  await client.connections.delete(made.id);
  await assert.rejects(client.connections.get(made.id), auth0.Management.NotFoundError);
});

everyClient("the tenant's settings and signing keys", async (_, client) => {
  const settings = await client.tenants.settings.update({ friendly_name: "Compat" });
  assert.equal(settings.friendly_name, "Compat");
  assert.equal((await client.tenants.settings.get()).friendly_name, "Compat");
  const keys = await client.keys.signing.list();
  const current = keys.find((key) => key.current);
  assert.match(current.cert, /^-----BEGIN CERTIFICATE-----/);
  assert.equal((await client.keys.signing.get(current.kid)).kid, current.kid);
});
