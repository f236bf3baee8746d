import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";

import * as jose from "jose";

import { credentials, domain, everyClient, managementAudience, managementClient, unique, url } from "../tenant.js";

everyClient("a token of the client's own provider is signed by the tenant", async (auth0) => {
  const provider = new auth0.TokenProvider({ domain, ...credentials, audience: managementAudience });
  const token = await provider.getAccessToken();
  assert.equal(await provider.getAccessToken(), token, "it is kept");

  const keys = jose.createRemoteJWKSet(new URL(`${url}/.well-known/jwks.json`));
  const { payload, protectedHeader } = await jose.jwtVerify(token, keys, {
    issuer: `${url}/`,
    audience: managementAudience,
  });
  assert.equal(protectedHeader.alg, "RS256");
  assert.equal(payload.sub, `${credentials.clientId}@clients`);
  assert.equal(payload.azp, credentials.clientId);
  assert.equal(payload.gty, "client-credentials");
  assert.ok(payload.scope.split(" ").includes("read:users"));
});

everyClient("a wrong secret is refused", async (auth0) => {
  const client = managementClient(auth0, { clientSecret: "wrong" });
  await assert.rejects(client.users.list(), (error) => {
    assert.ok(error instanceof Error);
    if (error instanceof auth0.ManagementError) assert.ok([401, 403].includes(error.statusCode), String(error));
    return true;
  });
});

everyClient("an application proves itself with a private key", async (auth0, client) => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = (key, type) => key.export({ type, format: "pem" });
  const application = await client.clients.create({
    name: unique(),
    app_type: "non_interactive",
    grant_types: ["client_credentials"],
    client_authentication_methods: {
      private_key_jwt: {
        credentials: [{ credential_type: "public_key", name: "key", alg: "RS256", pem: pem(publicKey, "spki") }],
      },
    },
  });
  await client.clientGrants.create({
    client_id: application.client_id,
    audience: managementAudience,
    scope: ["read:roles"],
  });

  const keyed = new auth0.ManagementClient({
    domain,
    clientId: application.client_id,
    clientAssertionSigningKey: pem(privateKey, "pkcs8"),
  });
  assert.ok(Array.isArray((await keyed.roles.list()).data));

  const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const stranger = new auth0.ManagementClient({
    domain,
    clientId: application.client_id,
    clientAssertionSigningKey: pem(other.privateKey, "pkcs8"),
  });
  await assert.rejects(stranger.roles.list());
});
