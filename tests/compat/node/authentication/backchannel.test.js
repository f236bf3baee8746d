import assert from "node:assert/strict";
import { before, test } from "node:test";

import { decodeJwt } from "jose";

import { application } from "../application.js";
import { authentication } from "../tenant.js";

let app;
before(async () => {
  app = await application();
});

/// The binding message says what the person on the other device does.
async function ask(binding_message) {
  const answer = await app.auth0.backchannel.authorize({
    userId: app.user.user_id,
    binding_message,
    scope: "openid",
    requested_expiry: "60",
  });
  assert.equal(typeof answer.auth_req_id, "string");
  assert.ok(answer.expires_in > 0);
  return answer.auth_req_id;
}

const refusedWith = (code) => (error) => {
  assert.ok(error instanceof authentication.AuthApiError, `${error.constructor.name}: ${error.message}`);
  assert.equal(error.error, code);
  return true;
};

test("backchannel: approved", async () => {
  const auth_req_id = await ask("ABC-123");
  const tokens = await app.auth0.backchannel.backchannelGrant({ auth_req_id });
  assert.equal(decodeJwt(tokens.id_token).sub, app.user.user_id);
});

test("backchannel: pending, and denied", async () => {
  for (const [message, code] of [["wait", "authorization_pending"], ["deny", "access_denied"]]) {
    const auth_req_id = await ask(message);
    await assert.rejects(app.auth0.backchannel.backchannelGrant({ auth_req_id }), refusedWith(code));
  }
});
