import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';

/** Words for people in a source file, where they are written down. */
export interface Literal {
  readonly file: string;
  readonly text: string;
}

/**
 * The literals of a file that read as language: texts, templates and markup with two words in a row. A value in a
 * template counts as a word. Left out is what is no matter of language by its place in the code: our own bugs, what
 * selects elements, and attributes and properties whose values are names.
 */
export function findLiterals(file: string, source: string): readonly Literal[] {
  const code = file.endsWith('.astro') ? convertToTsx(source, { filename: file }).code : source;
  const kind = file.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfTheCode(node)) return;
    // Tags are of the code; what stands between them is said.
    const text = textOf(node)?.replaceAll(/<[^<>]*>/g, ' ');
    if (text !== undefined && /\p{L}{2,}[\p{L}’'-]*[,.:;]? +(?:\p{L}{2,}|\uFFFC)|\uFFFC +\p{L}{2,}/u.test(text)) {
      found.push({ file, text: text.replaceAll('\uFFFC', '…').replaceAll(/\s+/g, ' ').trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What a node says by itself; the object replacement character stands for each value. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\uFFFC');
  }
  return ts.isJsxText(node) ? node.text.replaceAll(/\s+/g, ' ') : undefined;
}

/** Methods and functions that take selectors, media queries and style sheets. */
const selecting = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches', 'replaceSync', 'require', 'raw']);
const selectingFunctions = new Set(['all', 'matchMedia']);
const naming = new Set(['class', 'rel', 'style', 'media', 'sizes', 'd', 'points', 'transform', 'viewBox', 'content']);

function isOfTheCode(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return /^(?:Error|TypeError|RangeError|RegExp)$/.test(node.expression.getText());
  if (ts.isCallExpression(node)) {
    const { expression } = node;
    if (ts.isIdentifier(expression)) return selectingFunctions.has(expression.text);
    if (!ts.isPropertyAccessExpression(expression)) return false;
    // A list of words to look for, written in one text.
    const isWordList = expression.name.text === 'split' && ts.isStringLiteralLike(expression.expression);
    const [first] = node.arguments;
    const isNaming =
      expression.name.text === 'setAttribute' &&
      first !== undefined &&
      ts.isStringLiteral(first) &&
      isNamed(first.text);
    return isWordList || isNaming || selecting.has(expression.name.text);
  }
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left))
    return node.left.name.text === 'className';
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText() === 'String.raw';
  if (ts.isJsxAttribute(node)) {
    return isNamed(node.name.getText());
  }
  // The content that shows what a rule finds; what is typed to call a command; classes and ids of elements.
  return (
    ts.isPropertyAssignment(node) && ['example', 'command', 'className', 'ariaLabelledBy'].includes(node.name.getText())
  );
}

/** Whether the value of an attribute is a name, or several. */
function isNamed(attribute: string): boolean {
  return (
    naming.has(attribute) || /^(?:aria-(?:labelledby|describedby|controls|owns)|data-|class:|set:)/.test(attribute)
  );
}
