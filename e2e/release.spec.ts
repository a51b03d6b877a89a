import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { qrCode } from '../lib/export/qr';
import { shareMessages } from '../lib/i18n/share';
import { choose, stranger, whenLive, zh } from './reader';

/**
 * A copy of the data one release later: an enterprise is called something else than in the release before, and a field
 * of it is gone. Another enterprise has been renamed since, and not yet released.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.E2E_PORT ?? 3210) + 2;
const base = `http://localhost:${port}`;
const [OLD, NEW] = ['2030-01-01', '2030-02-01'];
const BEFORE = '改名之前';
const AFTER = '改名之后';
const LATER = '尚未发布';
const GONE = '  - { id: gone-since, name: { zh: 后来删去, en: Gone since }, group: life }\n';
let folder = '';
let server: ChildProcess | undefined;

function edit(file: string, change: (text: string) => string) {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}
const releaseOf = (date: string) => `- date: ${date}\n  notes: { zh: 试发布, en: A trial }\n`;

// One server for all of them: a second worker would start another on the same port.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ request }) => {
  folder = mkdtempSync(join(tmpdir(), 'ceyuan-release-'));
  cpSync(join(root, 'data'), folder, { recursive: true });
  rmSync(join(folder, 'releases'), { recursive: true, force: true });
  const env = { ...process.env, CEYUAN_DATA: folder, CEYUAN_DOCUMENTS: '' };
  writeFileSync(join(folder, 'releases.yaml'), releaseOf(OLD));
  edit('enterprises.yaml', (text) => text.replace(/(id: crrc\n\s+name: \{ zh: )中国中车/, `$1${BEFORE}`));
  edit('fields.yaml', (text) => text + GONE);
  execFileSync('npm', ['run', '-s', 'release'], { cwd: root, env });
  edit('fields.yaml', (text) => text.replace(GONE, ''));
  edit('releases.yaml', (text) => releaseOf(NEW) + text);
  edit('enterprises.yaml', (text) => text.replace(BEFORE, AFTER));
  execFileSync('npm', ['run', '-s', 'release'], { cwd: root, env });
  edit('enterprises.yaml', (text) => text.replace(/(id: zte\n\s+name: \{ zh: )中兴通讯/, `$1${LATER}`));
  execFileSync('npm', ['run', '-s', 'data'], { cwd: root, env });
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
  await expect(async () => {
    expect((await request.get(`${base}/healthz`)).ok()).toBe(true);
  }).toPass({ timeout: 30_000 });
});
test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a pinned link shows the data of its day, says so, and leads to the newest', async ({ browser }) => {
  const pinned = await stranger(browser, `${base}/zh/charts/enterprise-field?release=${OLD}&tab=table`);
  await expect(pinned.locator('table')).toContainText(BEFORE);
  await expect(pinned.locator('main')).not.toContainText(AFTER);
  await expect(pinned.getByRole('status')).toContainText(zh.release.pinned(OLD, NEW));
  await pinned.getByRole('link', { name: zh.release.newest }).click();
  await expect(pinned).toHaveURL(`${base}/zh/charts/enterprise-field?tab=table`);
  await expect(pinned.locator('table')).toContainText(AFTER);
});

test('filters in a pinned page stay with its data', async ({ page }) => {
  await page.goto(`${base}/zh/charts/enterprise-field?release=${OLD}`);
  await whenLive(page);
  await choose(page, zh.filters.enterprise, BEFORE);
  await expect(page).toHaveURL(`${base}/zh/charts/enterprise-field?enterprise=crrc&release=${OLD}`);
  await expect(page.locator('main')).toContainText(BEFORE);
  await page.getByRole('link', { name: zh.chart.tabs.table, exact: true }).click();
  await expect(page.locator('table')).toContainText(BEFORE);
  await expect(page.locator('table')).not.toContainText(AFTER);
});

test('a link pinned to data that changed under the same date shows them as published, and says so', async ({
  browser,
}) => {
  const page = await stranger(browser, `${base}/zh/enterprises/zte?release=${NEW}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('中兴通讯');
  await expect(page.getByRole('status')).toContainText(zh.release.changed(NEW));
  await page.getByRole('link', { name: zh.release.newest }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(LATER);
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.goto(`${base}/zh/enterprises/zte?panel=share`);
  await expect(page.getByRole('dialog')).toContainText(shareMessages('zh').pinnedChanged(NEW));
});

test('what other sites show of a pinned link, and its code, are of its data', async ({ request }) => {
  const link = `${base}/zh/charts/enterprise-field?enterprise=crrc&release=`;
  const titleAt = async (date: string) =>
    (await (await request.get(`${base}/oembed?url=${encodeURIComponent(link + date)}`)).json()).title;
  expect(await titleAt(OLD)).toContain(BEFORE);
  expect(await titleAt(NEW)).toContain(AFTER);
  const code = await request.get(`${base}/zh/charts/enterprise-field.qr.svg?enterprise=crrc&release=${OLD}`);
  expect(await code.text()).toBe(qrCode(link + OLD));
});

test('a page whose subject is gone stands under links pinned to when it was there', async ({ browser }) => {
  const page = await stranger(browser, `${base}/zh/fields/gone-since?release=${OLD}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('后来删去');
  for (const release of ['', `?release=${NEW}`])
    expect((await page.goto(`${base}/zh/fields/gone-since${release}`))?.status()).toBe(404);
});

test('calendar and feed of a pinned link are of its data', async ({ request }) => {
  for (const file of ['timeline.ics', 'timeline.atom']) {
    const at = async (date: string) =>
      (await (await request.get(`${base}/zh/${file}?enterprise=crrc&release=${date}`)).text()).replace(
        /\r\n /g,
        '',
      );
    expect(await at(OLD)).toContain(BEFORE);
    expect(await at(NEW)).not.toContain(BEFORE);
    expect(await at(NEW)).toContain(AFTER);
  }
});

test('a release that never was is named, and the newest shown', async ({ browser }) => {
  const page = await stranger(browser, `${base}/zh/charts/enterprise-field?release=1999-01-01&tab=table`);
  await expect(page.getByRole('status')).toContainText('1999-01-01');
  await expect(page.locator('table')).toContainText(AFTER);
});
