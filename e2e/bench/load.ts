/** A small load generator: plain GET requests over kept connections, as browsers make them. */
import { Agent, get } from 'node:http';

/** Requests one address and reads the whole answer. Milliseconds it took; anything but 200 throws. */
function request(url: string, agent: Agent): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const options = { agent, headers: { 'Accept-Encoding': 'gzip' }, timeout: 30_000 };
    const sent = get(url, options, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('error', reject);
      response.on('end', () => resolve(performance.now() - start));
      response.resume();
    });
    sent.on('timeout', () => sent.destroy(new Error(`${url} did not answer`)));
    sent.on('error', reject);
  });
}

/** Requests every address once, `concurrency` at a time. Milliseconds of each. */
export async function requestAll(urls: string[], concurrency: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  let next = 0;
  const work = async () => {
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) times.push(await request(url, agent));
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    agent.destroy();
  }
  return times;
}

/** Pages per second when the addresses are requested in turn for a while. */
export async function pagesPerSecond(urls: string[], seconds: number, concurrency = 8): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const start = performance.now();
  let next = 0;
  const work = async () => {
    while (performance.now() - start < seconds * 1000) await request(urls[next++ % urls.length]!, agent);
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    agent.destroy();
  }
  return next / ((performance.now() - start) / 1000);
}
