import assert from "node:assert/strict";

import { createUser, everyClient } from "../tenant.js";

everyClient("events: what happens to users is streamed", async (_, client, t) => {
  const abort = new AbortController();
  t.after(() => abort.abort());
  const stream = await client.events.subscribe({ event_type: "user.created" }, { abortSignal: abort.signal });
  const user = await createUser(client);
  for await (const message of stream) {
    if (message.type !== "user.created") continue;
    const { object } = message.event.data;
    if (object.user_id !== user.user_id) continue;
    assert.equal(object.email, user.email);
    assert.equal(typeof message.offset, "string");
    return;
  }
  assert.fail("the stream ended");
});
