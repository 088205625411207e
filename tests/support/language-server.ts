import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
// It comes with Astro's checker, and is what Astro's extension for VS Code runs.
const server = createRequire(require.resolve('@astrojs/check')).resolve('@astrojs/language-server/bin/nodeServer.js');

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/**
 * Opens a file in Astro's language server, with a folder as the workspace, and asks about it as an editor does
 * (https://microsoft.github.io/language-server-protocol/).
 */
export async function askLanguageServer(
  folder: string,
  file: string,
  text: string,
  questions: readonly { readonly method: string; readonly params?: object }[],
): Promise<unknown[]> {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number | string, (result: unknown) => void>();
  const send = (message: object): void => {
    const content = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  };
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve);
      send({ id, method, params });
    });
  const take = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    // What the server asks of the editor: its settings, which are none.
    if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
    else waiting.get(id)?.(result);
  };
  let read = Buffer.alloc(0);
  child.stdout.on('data', (data: Buffer) => {
    read = Buffer.concat([read, data]);
    for (;;) {
      const head = read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(read.toString('utf8', 0, Math.max(head, 0)))?.[1]);
      if (head === -1 || read.length < head + 4 + length) return;
      take(JSON.parse(read.toString('utf8', head + 4, head + 4 + length)) as Message);
      read = read.subarray(head + 4 + length);
    }
  });
  try {
    const root = pathToFileURL(folder).href;
    const textDocument = { uri: pathToFileURL(join(folder, file)).href };
    await ask('initialize', {
      ...{ processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'project' }] },
      capabilities: { workspace: { workspaceFolders: true }, textDocument: { completion: {}, diagnostic: {} } },
      initializationOptions: {
        typescript: { tsdk: dirname(require.resolve('typescript/lib/typescript.js')) },
        contentIntellisense: true,
      },
    });
    send({ method: 'initialized', params: {} });
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } },
    });
    const answers: unknown[] = [];
    for (const { method, params } of questions) answers.push(await ask(method, { textDocument, ...params }));
    return answers;
  } finally {
    child.kill();
  }
}
