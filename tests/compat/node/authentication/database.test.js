import assert from "node:assert/strict";
import { before, test } from "node:test";

import { application, management, walk } from "../application.js";
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

test("a ticket leads to a new password", async () => {
  const { user } = app;
  const { data } = await management.tickets
    .changePassword({ user_id: user.user_id, result_url: "https://app.example.com/done" })
    .withRawResponse();
  const chosen = `${password}-2`;
  const answer = await walk(data.ticket, { username: user.email, password: chosen });
  assert.equal(answer.success, "true");
  const login = (password) =>
    app.auth0.oauth.passwordGrant({ username: user.email, password, realm: database, scope: "openid" });
  assert.equal(typeof (await login(chosen)).data.id_token, "string");
  await assert.rejects(login(password), { statusCode: 403 });
  const again = await walk(data.ticket, { username: user.email, password });
  assert.equal(again.success, "false", "a ticket is good once");
  assert.match(again.message, /only once/);
});
