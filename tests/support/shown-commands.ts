import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

/** A command that a page of Markdown shows. */
export interface ShownCommand {
  readonly command: string;
  /** Whether it is a line of a shell block; else it is code in a sentence, which calls npm, npx or Node. */
  readonly fenced: boolean;
}

/** The commands that a page of Markdown shows, each once. One with which another begins is run by that one. */
export function shownCommands(markdown: string): readonly ShownCommand[] {
  const shown = new Map<string, boolean>();
  visit<Nodes, undefined>(remark().parse(markdown), (node) => {
    if (node.type === 'code' && node.lang === 'sh')
      for (const line of node.value.split('\n').filter(Boolean)) shown.set(line.replace(/\s+#.*$/, ''), true);
    if (node.type === 'inlineCode' && /^(?:npm|npx|node) /.test(node.value) && !shown.has(node.value))
      shown.set(node.value, false);
  });
  const commands = [...shown].map(([command, fenced]) => ({ command, fenced }));
  return commands.filter(({ command }) => !commands.some((other) => other.command.startsWith(`${command} && `)));
}
