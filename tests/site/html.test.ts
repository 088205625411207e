import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { findUrls } from '../../src/link-check/find-links.ts';
import type { BuiltPage } from '../../src/link-check/read-site.ts';
import { builtSite } from '../support/built-site.ts';
import { readBuiltSite } from '../support/read-built-site.ts';

const site = await readBuiltSite(builtSite.folder);

/** One configuration for all pages: it would be made anew for each, which takes as long as to parse the page. */
class OneConfig extends StaticConfigLoader {
  readonly #config = super.getConfigFor('');

  override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return this.#config;
  }
}

const loader = new OneConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // Everything comes from the site itself.
    'require-sri': 'off',
    // What a space before a line break looks like is no matter of validity; nor is the length of a title.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // The lenses are a form that is never sent.
    'wcag/h32': 'off',
    'no-inline-style': 'error',
  },
});
const htmlValidate = new HtmlValidate(loader);

describe('every page', () => {
  it('is valid HTML', async () => {
    const faults: string[] = [];
    for (const { file, html } of site.pages) {
      const { results } = await htmlValidate.validateString(html, file);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  it('has no inline styles and no inline event handlers', () => {
    const isInline = (name: string): boolean => name === 'style' || /^on[a-z]/i.test(name);
    expect(inElements(site.pages, ({ properties }) => Object.keys(properties).filter(isInline))).toEqual([]);
  });

  it('carries a content security policy that lets in nothing from outside', () => {
    for (const { file, tree } of site.pages) {
      const [policy, ...others] = selectAll('meta[http-equiv="content-security-policy"]', tree);
      expect(others, file).toEqual([]);
      const directives = String(policy?.properties['content'])
        .split(';')
        .map((directive) => directive.trim().split(/\s+/));
      expect(directives, file).toContainEqual(['default-src', "'self'"]);
      const allowed = directives.flatMap(([, ...sources]) => sources);
      expect(
        allowed.filter((source) => !/^('self'|'none'|data:|'sha(256|384|512)-.*')$/.test(source)),
        file,
      ).toEqual([]);
    }
  });

  it('loads nothing from another host', () => {
    const fromPages = inElements(site.pages, ({ tagName, properties, children }) => [
      ...[properties['src'], properties['srcSet'], properties['poster'], properties['data']],
      ...(tagName === 'link' && isLoaded(properties['rel']) ? [properties['href']] : []),
      ...(tagName === 'style' ? children.flatMap((child) => (child.type === 'text' ? findUrls(child.value) : [])) : []),
    ]).filter((found) => /(https?:)?\/\//.test(found));
    expect(fromPages).toEqual([]);
    expect(site.stylesheets.flatMap(({ css }) => findUrls(css)).filter((url) => /^(https?:)?\/\//.test(url))).toEqual(
      [],
    );
  });

  it('has one main heading, a language and a title', () => {
    for (const { file, tree } of site.pages) {
      expect(selectAll('h1', tree), file).toHaveLength(1);
      expect(selectAll('html[lang]', tree), file).toHaveLength(1);
      expect(selectAll('head > title', tree), file).toHaveLength(1);
    }
  });
});

/** Links that a browser follows on its own. */
function isLoaded(rel: unknown): boolean {
  const loaded = [
    'stylesheet',
    'preload',
    'modulepreload',
    'icon',
    'prefetch',
    'manifest',
    'preconnect',
    'dns-prefetch',
  ];
  return Array.isArray(rel) && rel.some((value) => loaded.includes(String(value)));
}

type Found = Element['properties'][string];

function inElements(pages: readonly BuiltPage[], find: (element: Element) => readonly Found[]): readonly string[] {
  const found: string[] = [];
  for (const { file, tree } of pages) {
    visit(tree, 'element', (element) => {
      for (const it of find(element))
        if (it !== undefined && it !== null) found.push(`${file} <${element.tagName}> ${it.toString()}`);
    });
  }
  return found;
}
