import ts from 'typescript';

/** A message of the catalogue that can be said of any number. */
export interface NumberedMessage {
  /** `permalinks.recorded` */
  readonly path: string;
  /** What it says where every number that it is given is this one, and every list is so long: one text for each choice. */
  say(count: number): readonly string[];
}

/**
 * The messages of a catalogue that take a number or a list, found by their types.
 *
 * @param file the module that has the catalogue, and by which export
 * @param catalogue what that export is
 */
export function numberedMessages(file: string, exported: string, catalogue: object): readonly NumberedMessage[] {
  const program = ts.createProgram([file], { ...compilerOptions, noEmit: true });
  const checker = program.getTypeChecker();
  const module = program.getSourceFile(file);
  const symbol = module && checker.getSymbolAtLocation(module);
  const found = symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === exported);
  if (found === undefined) throw new Error(`${file} does not export ${exported}`);
  return messagesIn(checker, checker.getTypeOfSymbol(found), catalogue, '').map(({ path, say, values }) => ({
    path,
    say: (count) => sampleAll(checker, values, count).flatMap((sample) => textsOf(say(sample))),
  }));
}

/** A text, a sentence in parts, or a record of them. */
function textsOf(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) return [said.map(wordsOf).join('')];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsOf) : [];
}

function wordsOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  if ('words' in part && Array.isArray(part.words)) return part.words.map(wordsOf).join('');
  return 'text' in part ? String(part.text) : '';
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
};

interface TypedMessage {
  readonly path: string;
  readonly say: (values: unknown) => unknown;
  readonly values: ts.Type;
}

function messagesIn(checker: ts.TypeChecker, type: ts.Type, group: object, within: string): TypedMessage[] {
  return checker.getPropertiesOfType(type).flatMap((property): TypedMessage[] => {
    const path = within === '' ? property.name : `${within}.${property.name}`;
    const said: unknown = Reflect.get(group, property.name);
    const itsType = checker.getTypeOfSymbol(property);
    if (typeof said === 'function') {
      const values = itsType.getCallSignatures()[0]?.getParameters()[0];
      const valuesType = values && checker.getTypeOfSymbol(values);
      if (valuesType === undefined || !holdsNumber(checker, valuesType)) return [];
      return [{ path, say: (given): unknown => Reflect.apply(said, undefined, [given]), values: valuesType }];
    }
    return typeof said === 'object' && said !== null && !Array.isArray(said)
      ? messagesIn(checker, itsType, said, path)
      : [];
  });
}

function holdsNumber(checker: ts.TypeChecker, type: ts.Type, depth = 0): boolean {
  if (depth > deepest) return false;
  if (type.isUnion()) return type.types.some((member) => holdsNumber(checker, member, depth));
  if (is(type, ts.TypeFlags.NumberLike) || checker.isArrayLikeType(type)) return true;
  if (!is(type, ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return false;
  return checker
    .getPropertiesOfType(type)
    .some((property) => holdsNumber(checker, checker.getTypeOfSymbol(property), depth + 1));
}

/** How far into records of records samples are made: sentences hold sentences. */
const deepest = 4;

/** Samples that together have each choice of each value: not each with each, which would be too many. */
function sampleAll(checker: ts.TypeChecker, type: ts.Type, count: number, depth = 0): readonly unknown[] {
  if (type.isUnion()) return type.types.flatMap((member) => sampleAll(checker, member, count, depth));
  if (type.isStringLiteral()) return [type.value];
  if (is(type, ts.TypeFlags.NumberLike)) return [type.isNumberLiteral() ? type.value : count];
  if (is(type, ts.TypeFlags.BooleanLiteral)) return [checker.typeToString(type) === 'true'];
  if (is(type, ts.TypeFlags.Undefined)) return [undefined];
  const item = checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  if (item !== undefined) {
    const items = depth < deepest ? sampleAll(checker, item, count, depth + 1) : [word];
    return items.map((sample) => Array.from({ length: count }, () => sample));
  }
  if (checker.typeToString(type) === 'Date') return [new Date(0)];
  if (depth > deepest || !is(type, ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return [word];
  const properties = checker
    .getPropertiesOfType(type)
    .map(
      (property) => [property.name, sampleAll(checker, checker.getTypeOfSymbol(property), count, depth + 1)] as const,
    );
  const most = Math.max(1, ...properties.map(([, samples]) => samples.length));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(properties.map(([name, samples]) => [name, samples[at % samples.length]])),
  );
}

function is(type: ts.Type, flags: ts.TypeFlags): boolean {
  return (type.flags & flags) !== 0;
}

/** Stands for every text that a message is given. */
const word = 'Ypsilon';
