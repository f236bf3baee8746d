import assert from "node:assert/strict";
import { before, test } from "node:test";

import { application, management } from "../application.js";
import { address, authentication, database, password } from "../tenant.js";

let app;
before(async () => {
  app = await application();
});

test("sign-up", async () => {
  const email = address();
  const asked = { email, password, connection: database, user_metadata: { color: "green" } };
  const { data } = await app.auth0.database.signUp(asked);
  assert.equal(data.email, email);
  assert.equal(data.email_verified, false);
  assert.equal(typeof data.id, "string");
  const [user] = await management.users.listUsersByEmail({ email });
  assert.equal(user.user_id, `auth0|${data.id}`);
  assert.deepEqual(user.user_metadata, { color: "green" });
  const { data: tokens } = await app.auth0.oauth.passwordGrant({ username: email, password, realm: database, scope: "openid" });
  assert.equal(typeof tokens.id_token, "string");

  await assert.rejects(app.auth0.database.signUp(asked), (error) => {
    assert.ok(error instanceof authentication.AuthApiError, `${error.constructor.name}: ${error.message}`);
    assert.equal(error.statusCode, 400);
    assert.ok(["invalid_signup", "user_exists"].includes(error.error), error.error);
    return true;
  });
});

test("change of the password", async () => {
  const { data } = await app.auth0.database.changePassword({ email: app.user.email, connection: database });
  assert.match(data, /email/i);
  const unknown = await app.auth0.database.changePassword({ email: address(), connection: database });
  assert.equal(unknown.data, data, "it does not say who is known");
});
