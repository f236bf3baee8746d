// What the tests share: where the tenant is, who asks, and what nobody else uses.
//
// The addresses and credentials come from tests/compat/run. The tests share one
// tenant and run side by side, so each works on things that only it made.

import { randomBytes } from "node:crypto";
import { test } from "node:test";

import * as latest from "auth0-latest";
import * as withAuthentication from "auth0-with-authentication";

export const domain = required("AUTH0_DOMAIN");
export const url = `https://${domain}`;
export const credentials = {
  clientId: required("AUTH0_CLIENT_ID"),
  clientSecret: required("AUTH0_CLIENT_SECRET"),
};
export const managementAudience = `${url}/api/v2/`;
export const database = "Username-Password-Authentication";
/// Strong enough for every password policy.
export const password = "Correct-horse-9-battery";

export const authentication = withAuthentication;

const packages = [
  ["auth0 7.1.0", latest],
  ["auth0 6.4.0", withAuthentication],
];

/// One test of an area for each of the packages, since both have a Management
/// client of their own.
export function everyClient(area, body) {
  for (const [name, auth0] of packages) {
    test(`${name}: ${area}`, { timeout: 60_000 }, (t) => body(auth0, managementClient(auth0), t));
  }
}

export function managementClient(auth0, options = {}) {
  return new auth0.ManagementClient({ domain, ...credentials, ...options });
}

/// A word that nothing else in the tenant contains.
export function unique(prefix = "compat") {
  return `${prefix}-${randomBytes(6).toString("hex")}`;
}

export function address() {
  return `${unique("ada")}@example.com`;
}

export function createUser(client, fields = {}) {
  return client.users.create({ connection: database, email: address(), password, ...fields });
}

/// Everything that a page and the pages after it hold.
export async function everything(page) {
  const items = [];
  for await (const item of await page) items.push(item);
  return items;
}

/// Asks until the answer is as it shall be.
export async function eventually(ask, done) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await ask();
    if (done(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not come about in time");
}

export function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; tests/compat/run sets it`);
  return value;
}
