import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Key, Point } from './engine.ts';

/** A browser over WebDriver (W3C, www.w3.org/TR/webdriver2), as far as it is used here. */
export interface Session {
  readonly version: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression; a promise is waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  resize(width: number, height: number): Promise<void>;
  pointer(...actions: readonly PointerAction[]): Promise<void>;
  wheel(point: Point, pixels: number): Promise<void>;
  keys(...actions: readonly { readonly type: 'keyDown' | 'keyUp'; readonly key: Key }[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  end(): Promise<void>;
}

type PointerAction = ({ readonly type: 'pointerMove' } & Point) | { readonly type: 'pointerDown' | 'pointerUp' };

/** Opens a session with a driver that listens on a port, as soon as it does. */
export async function openSession(port: number, capabilities: object): Promise<Session> {
  const call = async <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body: object = {}): Promise<Value> => {
    const sent = method === 'POST' ? { body: JSON.stringify(body) } : {};
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...sent });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error ?? ''} ${value.message ?? ''}`);
    return value;
  };
  await untilReady(() => call('GET', '/status'));
  const created = await call<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `/session/${created.sessionId}`;
  const post = <Value>(command: string, body?: object): Promise<Value> => call('POST', `${session}/${command}`, body);
  const perform = (source: object): Promise<void> => post('actions', { actions: [source] });
  return {
    version: created.capabilities.browserVersion,
    goto: (url) => post('url', { url }),
    reload: () => post('refresh'),
    back: () => post('back'),
    evaluate: (expression) => post('execute/sync', { script: `return ${expression}`, args: [] }),
    resize: (width, height) => post('window/rect', { x: 0, y: 0, width, height }),
    pointer: (...actions) =>
      perform({
        type: 'pointer',
        id: 'mouse',
        actions: actions.map((action) => ({ button: 0, ...action })),
      }),
    wheel: ({ x, y }, pixels) =>
      perform({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY: pixels }] }),
    keys: (...actions) =>
      perform({
        type: 'key',
        id: 'keys',
        actions: actions.map(({ type, key }) => ({ type, value: codes[key] ?? key })),
      }),
    screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    end: () => call('DELETE', session),
  };
}

/** Keys that are no letters, from the table of normalised key values in "Keyboard actions". */
const codes: Readonly<Record<Key, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 200) throw error;
      await setTimeout(50);
    }
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
