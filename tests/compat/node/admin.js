// The emulator's own API, for what no client of Auth0 can do: faults, and a look at what
// was asked.

import { required, url } from "./tenant.js";

/// Answers the next requests to a path with 429, and says when to come back.
export async function refuse(method, path, times, retryAfter = 1) {
  await call("POST", "faults", {
    on: { route: { method, path } },
    schedule: { times },
    effect: { rate_limited: { retry_after: retryAfter } },
  });
}

/// The statuses of the requests to a path, oldest first.
export async function statuses(method, path) {
  const asked = new URLSearchParams({ method, path });
  return (await call("GET", `requests?${asked}`)).map((request) => request.status);
}

async function call(method, path, body) {
  const response = await fetch(`${url}/_emulator/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${required("AUTH0_EMULATOR_ADMIN_SECRET")}`,
      "content-type": "application/json",
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text && JSON.parse(text);
}
