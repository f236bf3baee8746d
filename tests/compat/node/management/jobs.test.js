import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { address, createUser, everyClient, eventually, everything, unique } from "../tenant.js";

const finished = (job) => ["completed", "failed"].includes(job.status);

async function importUsers(client, t, users) {
  const folder = mkdtempSync(join(tmpdir(), "compat-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "users.json");
  writeFileSync(path, JSON.stringify(users));
  const connection = await client.connections.create({ name: unique("db"), strategy: "auth0" });
  const job = await client.jobs.usersImports.create({
    users: { path },
    connection_id: connection.id,
    upsert: false,
    external_id: unique("import"),
    send_completion_email: false,
  });
  assert.match(job.id, /^job_/);
  assert.equal(job.type, "users_import");
  const done = await eventually(() => client.jobs.get(job.id), finished);
  return { connection, done };
}

everyClient("jobs: import of users from a file", async (_, client, t) => {
  const emails = [address(), address()];
  const users = emails.map((email) => ({ email, email_verified: true, app_metadata: { plan: "paid" } }));
  const { connection, done } = await importUsers(client, t, users);
  assert.equal(done.status, "completed");
  assert.equal(done.connection_id, connection.id);
  assert.equal(done.summary.inserted, 2);
  assert.equal(done.summary.failed, 0);
  const [user] = await client.users.listUsersByEmail({ email: emails[0] });
  assert.equal(user.email_verified, true);
  assert.deepEqual(user.app_metadata, { plan: "paid" });
});

everyClient("jobs: what an import could not take", async (_, client, t) => {
  const { done } = await importUsers(client, t, [{ email: address() }, { email: "no address" }]);
  assert.equal(done.summary.failed, 1);
  const errors = await client.jobs.errors.get(done.id);
  assert.equal(errors.length, 1);
  assert.equal(errors[0].user.email, "no address");
  assert.equal(typeof errors[0].errors[0].code, "string");
});

everyClient("jobs: export of users", async (_, client) => {
  const connection = await client.connections.create({ name: unique("db"), strategy: "auth0" });
  const user = await createUser(client, { connection: connection.name });
  const job = await client.jobs.usersExports.create({
    connection_id: connection.id,
    format: "json",
    fields: [{ name: "user_id" }, { name: "email", export_as: "address" }],
  });
  const done = await eventually(() => client.jobs.get(job.id), finished);
  assert.equal(done.status, "completed");
  const file = Buffer.from(await (await fetch(done.location)).arrayBuffer());
  const text = (file[0] === 0x1f ? gunzipSync(file) : file).toString();
  const lines = text.trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(lines, [{ user_id: user.user_id, address: user.email }]);
});

everyClient("jobs: verification email", async (_, client) => {
  const user = await createUser(client);
  const job = await client.jobs.verificationEmail.create({ user_id: user.user_id });
  assert.equal(job.type, "verification_email");
  assert.equal((await eventually(() => client.jobs.get(job.id), finished)).status, "completed");
});

everyClient("tickets", async (_, client) => {
  const user = await createUser(client);
  const verify = await client.tickets.verifyEmail({ user_id: user.user_id, ttl_sec: 60 });
  assert.equal(new URL(verify.ticket).host, process.env.AUTH0_DOMAIN);
  const opened = await fetch(verify.ticket, { redirect: "manual" });
  assert.ok(opened.status < 400, `the ticket is good: ${opened.status}`);
  assert.equal((await client.users.get(user.user_id)).email_verified, true);
  const change = await client.tickets.changePassword({ user_id: user.user_id, mark_email_as_verified: true });
  assert.equal(new URL(change.ticket).host, process.env.AUTH0_DOMAIN);
});

everyClient("logs: by checkpoint and by id", async (auth0, client) => {
  const user = await createUser(client);
  await client.users.delete(user.user_id);
  const logs = await client.logs.list({ take: 2, from: undefined });
  assert.ok(logs.data.length > 0);
  const log = logs.data[0];
  assert.equal(typeof log.type, "string");
  assert.equal((await client.logs.get(log.log_id)).log_id, log.log_id);
  const page = await client.logs.list({ per_page: 5, page: 0, include_totals: true, sort: "date:-1" });
  assert.equal(typeof page.response.total, "number");
  assert.ok((await everything(client.logs.list({ per_page: 50 }))).length >= page.data.length);
  await assert.rejects(client.logs.get("90020260101000000000000000000000000001223372036854775807"), auth0.Management.NotFoundError);
});
