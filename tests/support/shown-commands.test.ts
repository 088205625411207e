import { expect, it } from 'vitest';
import { shownCommands } from './shown-commands.ts';

it('the commands that a page shows are the lines of its shell blocks and the calls in its sentences, each once', () => {
  const page = `
Call \`npx readout check\`, not \`content/\`, then \`npm run build\`. Or \`--json\`.

\`\`\`sh
npm ci && npm start   # builds, serves

npm run build
\`\`\`

\`\`\`
1  no command
\`\`\`

\`npm ci\` alone, and \`npm run build\` again.
`;
  expect(shownCommands(page)).toEqual([
    { command: 'npx readout check', fenced: false },
    { command: 'npm run build', fenced: true },
    { command: 'npm ci && npm start', fenced: true },
  ]);
});
