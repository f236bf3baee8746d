import assert from "node:assert/strict";
import { test } from "node:test";

import { decodeJwt } from "jose";

import { application, management } from "../application.js";
import { authentication, unique } from "../tenant.js";

test("token exchange with a profile of the tenant", async () => {
  const app = await application({
    grant_types: ["urn:ietf:params:oauth:grant-type:token-exchange"],
    token_exchange: { allow_any_profile_of_type: ["custom_authentication"] },
  });
  const action = await management.actions.create({
    name: unique("exchange"),
    supported_triggers: [{ id: "custom-token-exchange", version: "v1" }],
    code: "exports.onExecuteCustomTokenExchange = async () => {};",
  });
  const subject_token_type = `urn:example:${unique("token")}`;
  await management.tokenExchangeProfiles.create({
    name: unique("profile"),
    subject_token_type,
    action_id: action.id,
    type: "custom_authentication",
  });
  const asked = { subject_token: app.user.email, audience: app.audience, scope: "read:notes" };
  const tokens = await app.auth0.tokenExchange.exchangeToken({ ...asked, subject_token_type });
  assert.equal(decodeJwt(tokens.access_token).sub, app.user.user_id);

  await assert.rejects(
    app.auth0.tokenExchange.exchangeToken({ ...asked, subject_token_type: "urn:example:none" }),
    (error) => {
      assert.ok(error instanceof authentication.AuthApiError, `${error.constructor.name}: ${error.message}`);
      assert.ok(error.statusCode < 500);
      return true;
    },
  );
});
