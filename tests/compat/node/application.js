// An application to sign in with, and a person's way through the tenant's pages.

import { createHash, randomBytes } from "node:crypto";

import { authentication, createUser, database, domain, managementClient, unique, url } from "./tenant.js";

export const redirectUri = "https://app.example.com/callback";

export const grantTypes = [
  "authorization_code",
  "client_credentials",
  "password",
  "http://auth0.com/oauth/grant-type/password-realm",
  "http://auth0.com/oauth/grant-type/passwordless/otp",
  "refresh_token",
  "urn:openid:params:grant-type:ciba",
  "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token",
];

export const management = managementClient(authentication);

/// A regular web application with an API, a user, and a client for it.
export async function application(fields = {}) {
  const made = await management.clients.create({
    name: unique("app"),
    app_type: "regular_web",
    callbacks: [redirectUri],
    grant_types: grantTypes,
    oidc_conformant: true,
    ...fields,
  });
  const audience = `https://${unique("api")}.example.com`;
  await management.resourceServers.create({
    identifier: audience,
    scopes: [{ value: "read:notes" }],
    allow_offline_access: true,
    skip_consent_for_verifiable_first_party_clients: true,
  });
  await management.clientGrants.create({ client_id: made.client_id, audience, scope: ["read:notes"] });
  await enable(made.client_id, database);
  return {
    id: made.client_id,
    secret: made.client_secret,
    audience,
    auth0: new authentication.AuthenticationClient({
      domain,
      clientId: made.client_id,
      clientSecret: made.client_secret,
    }),
    user: await createUser(management, { email_verified: true, given_name: "Ada" }),
  };
}

export async function enable(clientId, name, strategy) {
  let [connection] = (await management.connections.list({ name })).data;
  connection ??= await management.connections.create({ name, strategy });
  await management.connections.clients.update(connection.id, [{ client_id: clientId, status: true }]);
  return connection;
}

/// Signs in on the tenant's pages.
export function signIn(parameters, person) {
  return walk(`${url}/authorize?${new URLSearchParams(parameters)}`, person);
}

/// Opens one of the tenant's pages and goes through what it asks, the way a browser
/// without JavaScript does. Ends where the application takes over, with what it gets.
export async function walk(start, { username, password }) {
  const cookies = new Map();
  let next = new URL(start);
  let body;
  for (let step = 0; step < 12; step += 1) {
    const response = await fetch(next, {
      method: body ? "POST" : "GET",
      body,
      redirect: "manual",
      headers: { accept: "text/html", cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(";")[0].split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location) {
      next = new URL(location, next);
      if (next.host !== domain) return Object.fromEntries(next.searchParams);
      body = undefined;
      continue;
    }
    const page = await response.text();
    if (!page.includes("<form")) throw new Error(`${response.status} at ${next}: ${page}`);
    ({ next, body } = submit(page, next, username, password));
  }
  throw new Error(`the pages do not end; the last is ${next}`);
}

export function pkce() {
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  return { verifier, parameters: { code_challenge: challenge, code_challenge_method: "S256" } };
}

/// Fills in the first form of a page that is to be posted.
function submit(page, base, username, password) {
  const forms = [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, tag, inner]) => ({
    ...attributes(tag),
    inner,
  }));
  const form = forms.find((one) => one.method?.toLowerCase() === "post");
  if (!form) throw new Error(`no form to fill in: ${page}`);
  const body = new URLSearchParams();
  for (const [, tag] of form.inner.matchAll(/<input\b([^>]*)>/g)) {
    const { name, type = "text", value = "" } = attributes(tag);
    if (!name || ["checkbox", "radio", "submit"].includes(type)) continue;
    const given = { hidden: value, password }[type] ?? username;
    body.set(name, given);
  }
  const button = form.inner.match(/<button\b([^>]*)>/);
  const { name, value } = button ? attributes(button[1]) : {};
  if (name) body.set(name, value ?? "");
  return { next: new URL(form.action ?? base, base), body };
}

function attributes(tag) {
  const found = [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name, value && unescapeHtml(value)]));
}

function unescapeHtml(text) {
  const named = { amp: "&", quot: '"', lt: "<", gt: ">", apos: "'" };
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, code) => {
    if (code.startsWith("#x")) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return String.fromCodePoint(Number(code.slice(1)));
    return named[code] ?? all;
  });
}
