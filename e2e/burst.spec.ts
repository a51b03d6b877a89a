import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

/** A server of its own, so that nobody else's pictures are turned away meanwhile. */
const port = Number(process.env.E2E_PORT ?? 3210) + 3;
const base = `http://localhost:${port}`;
let server: ChildProcess | undefined;

test.beforeAll(async ({ request }) => {
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'ignore',
  });
  await expect(async () => {
    expect((await request.get(`${base}/healthz`)).ok()).toBe(true);
  }).toPass({ timeout: 30_000 });
});
test.afterAll(() => void server?.kill());

test('too many at once are told when to come again, and pages go on', async () => {
  const views = Array.from({ length: 140 }, (_, n) => `time=${1900 + n}..2100`);
  let open = views.length;
  const pictures = views.map(async (view) => {
    const answer = await fetch(`${base}/zh/charts/field-mentions.png?${view}`);
    await answer.arrayBuffer();
    open--;
    return answer;
  });
  expect((await fetch(`${base}/zh/charts/tax-deduction`)).status).toBe(200);
  expect((await fetch(`${base}/zh/charts/tax-deduction.csv`)).status).toBe(200);
  expect(open).toBeGreaterThan(0);
  const answers = await Promise.all(pictures);
  const turnedAway = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(answers.length - turnedAway.length);
  expect(turnedAway.length).toBeGreaterThan(0);
  for (const { headers } of turnedAway) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
});
