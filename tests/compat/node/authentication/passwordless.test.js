import assert from "node:assert/strict";
import { before, test } from "node:test";

import { decodeJwt } from "jose";

import { application, enable } from "../application.js";
import { address, authentication } from "../tenant.js";

let app;
before(async () => {
  app = await application();
  await enable(app.id, "email", "email");
  await enable(app.id, "sms", "sms");
});

/// Nothing is sent, and the code is always the same.
const code = "000000";
const refused = (error) => {
  assert.ok(error instanceof authentication.AuthApiError, `${error.constructor.name}: ${error.message}`);
  assert.equal(error.statusCode, 403);
  assert.equal(error.error, "invalid_grant");
  return true;
};

test("a code by email", async () => {
  const email = address();
  await app.auth0.passwordless.sendEmail({ email, send: "code" });
  await assert.rejects(app.auth0.passwordless.loginWithEmail({ email, code: "wrong", scope: "openid" }), refused);
  const { data } = await app.auth0.passwordless.loginWithEmail({
    email,
    code,
    scope: "openid email",
  });
  const claims = decodeJwt(data.id_token);
  assert.equal(claims.email, email);
  assert.match(claims.sub, /^email\|/);
});

test("a code by telephone", async () => {
  const phone_number = `+1555${String(Date.now()).slice(-7)}`;
  await app.auth0.passwordless.sendSMS({ phone_number });
  const { data } = await app.auth0.passwordless.loginWithSMS({
    phone_number,
    code,
    scope: "openid",
  });
  assert.match(decodeJwt(data.id_token).sub, /^sms\|/);
});
