import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Failure, FetchFailure, fetchFile } from './fetch-file';

const BYTES = Buffer.alloc(40_000, '策');
const halves = [BYTES.subarray(0, 20_000), BYTES.subarray(20_000)];

const answers: Record<string, (response: ServerResponse) => void> = {
  '/whole.xlsx': (response) => {
    response.setHeader('x-file-length', BYTES.length);
    response.setHeader('content-disposition', `attachment; filename="x"; filename*=UTF-8''%E7%AD%96.xlsx`);
    response.write(halves[0]);
    setImmediate(() => response.end(halves[1]));
  },
  '/silent.xlsx': (response) => void response.end(BYTES),
  '/lying.xlsx': (response) => void response.setHeader('x-file-length', 10).end(BYTES),
  '/busy.xlsx': (response) => void response.writeHead(503, { 'retry-after': '5' }).end('busy'),
  '/wrong.xlsx': (response) => void response.writeHead(500).end(),
  '/broken.xlsx': (response) => {
    response.setHeader('content-length', BYTES.length);
    response.write(halves[0], () => response.destroy());
  },
  '/endless.xlsx': (response) => void response.write(halves[0]),
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const answer = answers[url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const go = (path: string, signal = new AbortController().signal) => {
  const seen: [received: number, total: number | null][] = [];
  const done = fetchFile(base + path, signal, (received, total) => seen.push([received, total]));
  return { done, seen };
};

const failure = (path: string): Promise<Failure> =>
  go(path).done.then(
    () => expect.fail('it came'),
    (error: unknown) => (error as FetchFailure).failure,
  );

describe('a file that is fetched in sight', () => {
  it('comes whole, under the name that the server gives it, and says how far it is', async () => {
    const { done, seen } = go('/whole.xlsx');
    const { blob, name } = await done;
    expect(name).toBe('策.xlsx');
    expect(Buffer.from(await blob.arrayBuffer()).equals(BYTES)).toBe(true);
    expect(seen[0]).toEqual([0, BYTES.length]);
    expect(seen.at(-1)).toEqual([BYTES.length, BYTES.length]);
    expect(seen.map(([received]) => received)).toEqual(
      seen.map(([received]) => received).sort((a, b) => a - b),
    );
  });

  it.each(['/silent.xlsx', '/lying.xlsx'])(
    'claims no total where %s gives none that is true',
    async (path) => {
      const { done, seen } = go(path);
      await done;
      expect(seen.at(-1)).toEqual([BYTES.length, null]);
    },
  );

  it.each([
    ['/busy.xlsx', { why: 'busy', seconds: 5 }],
    ['/none.xlsx', { why: 'missing' }],
    ['/wrong.xlsx', { why: 'refused', status: 500 }],
    ['/broken.xlsx', { why: 'broken' }],
  ])('says why %s did not come', async (path, why) => expect(await failure(path)).toEqual(why));

  it('says that the server cannot be reached', async () => {
    const nobody = fetchFile('http://127.0.0.1:1/x.xlsx', new AbortController().signal, () => {});
    await expect(nobody).rejects.toMatchObject({ failure: { why: 'unreachable' } });
  });

  it('stops when its reader wishes, which is no failure', async () => {
    const controller = new AbortController();
    const { done } = go('/endless.xlsx', controller.signal);
    controller.abort();
    const error = await done.catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(FetchFailure);
    expect((error as Error).name).toBe('AbortError');
  });
});
