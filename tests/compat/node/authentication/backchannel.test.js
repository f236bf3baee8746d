import assert from "node:assert/strict";
import { before, test } from "node:test";

import { decodeJwt } from "jose";

import { decideBackchannel } from "../admin.js";
import { application } from "../application.js";
import { authentication } from "../tenant.js";

let app;
before(async () => {
  app = await application();
});

async function ask() {
  const answer = await app.auth0.backchannel.authorize({
    userId: app.user.user_id,
    binding_message: "ABC-123",
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

test("backchannel: pending, then approved", async () => {
  const auth_req_id = await ask();
  await assert.rejects(
    app.auth0.backchannel.backchannelGrant({ auth_req_id }),
    refusedWith("authorization_pending"),
  );
  await decideBackchannel(auth_req_id, "approved");
  const tokens = await app.auth0.backchannel.backchannelGrant({ auth_req_id });
  assert.equal(decodeJwt(tokens.id_token).sub, app.user.user_id);
});

test("backchannel: denied", async () => {
  const auth_req_id = await ask();
  await decideBackchannel(auth_req_id, "denied");
  await assert.rejects(app.auth0.backchannel.backchannelGrant({ auth_req_id }), refusedWith("access_denied"));
});
