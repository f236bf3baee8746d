import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { before, test } from "node:test";

import { decodeJwt } from "jose";

import { refuse } from "../admin.js";
import { application, management, pkce, redirectUri, signIn } from "../application.js";
import { authentication, database, domain, password, unique, url } from "../tenant.js";

const { AuthApiError, AuthenticationClient, UserInfoClient } = authentication;
const everything = "openid profile email offline_access read:notes";

let app;
before(async () => {
  app = await application();
});

const person = () => ({ username: app.user.email, password });
const refusedWith = (statusCode, code) => (error) => {
  assert.ok(error instanceof AuthApiError, `${error.constructor.name}: ${error.message}`);
  assert.equal(error.statusCode, statusCode);
  assert.equal(error.error, code);
  return true;
};

test("client credentials", async () => {
  const { data } = await app.auth0.oauth.clientCredentialsGrant({ audience: app.audience });
  assert.equal(data.token_type, "Bearer");
  assert.equal(decodeJwt(data.access_token).aud, app.audience);
  assert.equal(data.scope ?? decodeJwt(data.access_token).scope, "read:notes");
});

test("client credentials with a private key", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = publicKey.export({ type: "spki", format: "pem" });
  const keyed = await application({
    client_authentication_methods: {
      private_key_jwt: { credentials: [{ credential_type: "public_key", name: "key", alg: "RS256", pem }] },
    },
  });
  const auth0 = new AuthenticationClient({
    domain,
    clientId: keyed.id,
    clientAssertionSigningKey: privateKey.export({ type: "pkcs8", format: "pem" }),
  });
  const { data } = await auth0.oauth.clientCredentialsGrant({ audience: keyed.audience });
  assert.equal(decodeJwt(data.access_token).azp, keyed.id);
});

test("password, in the default directory and in a realm", async () => {
  await management.tenants.settings.update({ default_directory: database });
  const asked = { ...person(), audience: app.audience, scope: everything };
  for (const realm of [undefined, database]) {
    const { data } = await app.auth0.oauth.passwordGrant(realm ? { ...asked, realm } : asked);
    assert.equal(decodeJwt(data.id_token).sub, app.user.user_id);
    assert.equal(decodeJwt(data.access_token).sub, app.user.user_id);
    assert.equal(typeof data.refresh_token, "string");
  }
  await assert.rejects(
    app.auth0.oauth.passwordGrant({ ...asked, password: "wrong", realm: database }),
    refusedWith(403, "invalid_grant"),
  );
});

test("authorization code", async () => {
  const nonce = unique("nonce");
  const answer = await signIn(
    {
      response_type: "code",
      client_id: app.id,
      redirect_uri: redirectUri,
      scope: "openid profile email",
      state: "here",
      nonce,
    },
    person(),
  );
  assert.equal(answer.state, "here");
  const { data } = await app.auth0.oauth.authorizationCodeGrant(
    { code: answer.code, redirect_uri: redirectUri },
    { idTokenValidateOptions: { nonce, maxAge: 600 } },
  );
  const claims = decodeJwt(data.id_token);
  assert.equal(claims.email, app.user.email);
  assert.equal(claims.nonce, nonce);
  await assert.rejects(
    app.auth0.oauth.authorizationCodeGrant({ code: answer.code, redirect_uri: redirectUri }),
    refusedWith(403, "invalid_grant"),
    "a code is good once",
  );
});

test("authorization code with PKCE", async () => {
  const { verifier, parameters } = pkce();
  const ask = async () => {
    const asked = { response_type: "code", client_id: app.id, redirect_uri: redirectUri, scope: "openid", ...parameters };
    return (await signIn(asked, person())).code;
  };
  const exchange = (code, code_verifier) =>
    app.auth0.oauth.authorizationCodeGrantWithPKCE({ code, code_verifier, redirect_uri: redirectUri });
  const { data } = await exchange(await ask(), verifier);
  assert.equal(decodeJwt(data.id_token).sub, app.user.user_id);
  await assert.rejects(exchange(await ask(), pkce().verifier), refusedWith(403, "invalid_grant"));
});

test("pushed authorization", async () => {
  const { data } = await app.auth0.oauth.pushedAuthorization({
    client_id: app.id,
    response_type: "code",
    redirect_uri: redirectUri,
    scope: "openid email",
    state: "pushed",
  });
  assert.match(data.request_uri, /^urn:ietf:params:oauth:request_uri:/);
  assert.ok(data.expires_in > 0);
  const answer = await signIn({ client_id: app.id, request_uri: data.request_uri }, person());
  assert.equal(answer.state, "pushed");
  const tokens = await app.auth0.oauth.authorizationCodeGrant({ code: answer.code, redirect_uri: redirectUri });
  assert.equal(decodeJwt(tokens.data.id_token).email, app.user.email);
});

test("sign-in to an organization", async () => {
  const member = await application({ organization_usage: "allow" });
  const organization = await management.organizations.create({ name: unique("acme") });
  const [connection] = (await management.connections.list({ name: database })).data;
  await management.organizations.enabledConnections.add(organization.id, { connection_id: connection.id });
  await management.organizations.members.create(organization.id, { members: [member.user.user_id] });
  const asked = {
    response_type: "code",
    client_id: member.id,
    redirect_uri: redirectUri,
    scope: "openid",
    organization: organization.id,
  };
  const { code } = await signIn(asked, { username: member.user.email, password });
  const { data } = await member.auth0.oauth.authorizationCodeGrant(
    { code, redirect_uri: redirectUri },
    { idTokenValidateOptions: { organization: organization.id } },
  );
  assert.equal(decodeJwt(data.id_token).org_id, organization.id);
});

async function offline(one) {
  const asked = { username: one.user.email, password, realm: database, audience: one.audience, scope: everything };
  return (await one.auth0.oauth.passwordGrant(asked)).data.refresh_token;
}

test("refresh", async () => {
  const refresh_token = await offline(app);
  const { data } = await app.auth0.oauth.refreshTokenGrant({ refresh_token });
  assert.equal(decodeJwt(data.access_token).aud.includes(app.audience), true);
  assert.equal(decodeJwt(data.id_token).sub, app.user.user_id);
});

test("refresh with rotation: what is used twice ends the family", async () => {
  const rotating = await application({
    refresh_token: {
      rotation_type: "rotating",
      expiration_type: "expiring",
      leeway: 0,
      token_lifetime: 3600,
      idle_token_lifetime: 1800,
    },
  });
  const first = await offline(rotating);
  const { data } = await rotating.auth0.oauth.refreshTokenGrant({ refresh_token: first });
  assert.notEqual(data.refresh_token, first);
  const { oauth } = rotating.auth0;
  await assert.rejects(oauth.refreshTokenGrant({ refresh_token: first }), refusedWith(403, "invalid_grant"));
  await assert.rejects(
    oauth.refreshTokenGrant({ refresh_token: data.refresh_token }),
    refusedWith(403, "invalid_grant"),
  );
});

test("revoke a refresh token", async () => {
  const token = await offline(app);
  await app.auth0.oauth.revokeRefreshToken({ token });
  await assert.rejects(
    app.auth0.oauth.refreshTokenGrant({ refresh_token: token }),
    refusedWith(403, "invalid_grant"),
  );
});

test("a token for a connection that gave none is refused", async () => {
  const subject_token = await offline(app);
  await assert.rejects(app.auth0.oauth.tokenForConnection({ connection: "google-oauth2", subject_token }), (error) => {
    assert.ok(error instanceof AuthApiError, `${error.constructor.name}: ${error.message}`);
    assert.ok([400, 401, 403].includes(error.statusCode));
    assert.equal(typeof error.error, "string");
    return true;
  });
});

test("user info", async () => {
  const asked = { ...person(), realm: database, scope: "openid profile email" };
  const { data } = await app.auth0.oauth.passwordGrant(asked);
  const client = new UserInfoClient({ domain });
  const info = (await client.getUserInfo(data.access_token)).data;
  assert.equal(info.sub, app.user.user_id);
  assert.equal(info.email, app.user.email);
  assert.equal(info.email_verified, true);
  await assert.rejects(client.getUserInfo("not.a.token"), (error) => {
    assert.ok(error instanceof authentication.UserInfoError, `${error.constructor.name}: ${error.message}`);
    assert.equal(error.statusCode, 401);
    return true;
  });
});

test("retries: what is refused with 429 is asked again", async () => {
  const client = new UserInfoClient({ domain, retry: { enabled: true, maxRetries: 2 } });
  await refuse("GET", "/userinfo", 1);
  // The answer after the refusal is about the token, which is none.
  await assert.rejects(client.getUserInfo("not.a.token"), (error) => {
    assert.equal(error.statusCode, 401);
    return true;
  });
});

test("an application is refused: wrong secret, a grant it has not, an audience that is none", async () => {
  const { oauth } = app.auth0;
  const stranger = new AuthenticationClient({ domain, clientId: app.id, clientSecret: "wrong" });
  await assert.rejects(
    stranger.oauth.clientCredentialsGrant({ audience: app.audience }),
    refusedWith(401, "access_denied"),
  );
  await assert.rejects(
    oauth.clientCredentialsGrant({ audience: `${url}/no-such-api` }),
    refusedWith(403, "access_denied"),
  );
  const narrow = await application({ grant_types: ["client_credentials"] });
  await assert.rejects(
    narrow.auth0.oauth.passwordGrant({ ...person(), realm: database }),
    refusedWith(403, "unauthorized_client"),
  );
});
