import assert from "node:assert/strict";

import { address, createUser, database, everyClient, managementAudience, managementClient, password, unique } from "../tenant.js";

/// What the client makes of an answer: its own type, and Auth0's envelope in it.
function refusedWith(type, statusCode, errorCode) {
  return (error) => {
    assert.ok(error instanceof type, `${error.constructor.name}: ${error.message}`);
    assert.equal(error.statusCode, statusCode);
    assert.equal(error.body.statusCode, statusCode);
    assert.equal(typeof error.body.error, "string");
    assert.equal(typeof error.body.message, "string");
    if (errorCode) assert.equal(error.body.errorCode, errorCode);
    return true;
  };
}

everyClient("errors: 400 names the field", async (auth0, client) => {
  const { BadRequestError } = auth0.Management;
  await assert.rejects(client.users.create({ email: address(), password }), (error) => {
    refusedWith(BadRequestError, 400, "invalid_body")(error);
    assert.match(error.body.message, /connection/);
    return true;
  });
  await assert.rejects(
    client.users.create({ connection: "no-such-connection", email: address(), password }),
    refusedWith(BadRequestError, 400, "inexistent_connection"),
  );
  await assert.rejects(client.users.list({ per_page: 101 }), refusedWith(BadRequestError, 400, "invalid_query_string"));
});

everyClient("errors: 401 for a token that is none", async (auth0) => {
  const client = new auth0.ManagementClient({ domain: process.env.AUTH0_DOMAIN, token: "not.a.token" });
  await assert.rejects(client.users.list(), refusedWith(auth0.Management.UnauthorizedError, 401));
});

everyClient("errors: 403 names the scopes", async (auth0, client) => {
  const application = await client.clients.create({
    name: unique("app"),
    app_type: "non_interactive",
    grant_types: ["client_credentials"],
  });
  await client.clientGrants.create({
    client_id: application.client_id,
    audience: managementAudience,
    scope: ["read:roles"],
  });
  const limited = managementClient(auth0, {
    clientId: application.client_id,
    clientSecret: application.client_secret,
  });
  await limited.roles.list();
  await assert.rejects(limited.users.list(), (error) => {
    refusedWith(auth0.Management.ForbiddenError, 403, "insufficient_scope")(error);
    assert.match(error.body.message, /read:users/);
    return true;
  });
});

everyClient("errors: 404", async (auth0, client) => {
  await assert.rejects(
    client.users.get("auth0|nobody"),
    refusedWith(auth0.Management.NotFoundError, 404, "inexistent_user"),
  );
});

everyClient("errors: 409", async (auth0, client) => {
  const user = await createUser(client);
  await assert.rejects(
    client.users.create({ connection: database, email: user.email, password }),
    refusedWith(auth0.Management.ConflictError, 409),
  );
});
