import assert from "node:assert/strict";

import { refuse, statuses } from "../admin.js";
import { everyClient, unique } from "../tenant.js";

everyClient("retries: what is refused with 429 is asked again", async (_, client) => {
  const role = await client.roles.create({ name: unique("role") });
  const path = `/api/v2/roles/${role.id}`;
  await refuse("GET", path, 2);
  assert.equal((await client.roles.get(role.id)).name, role.name);
  assert.deepEqual(await statuses("GET", path), [429, 429, 200]);
});

everyClient("retries: where there are none, the client says when to come back", async (auth0, client) => {
  const role = await client.roles.create({ name: unique("role") });
  await refuse("GET", `/api/v2/roles/${role.id}`, 1, 30);
  await assert.rejects(client.roles.get(role.id, { maxRetries: 0 }), (error) => {
    assert.ok(error instanceof auth0.Management.TooManyRequestsError, String(error));
    assert.equal(error.statusCode, 429);
    assert.equal(error.body.statusCode, 429);
    const { headers } = error.rawResponse;
    assert.equal(headers.get("x-ratelimit-remaining"), "0");
    assert.ok(Number(headers.get("x-ratelimit-limit")) > 0);
    const reset = Number(headers.get("x-ratelimit-reset"));
    assert.ok(reset > Date.now() / 1000 && reset < Date.now() / 1000 + 60);
    return true;
  });
});
