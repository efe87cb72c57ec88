import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { OUTSIDE_THE_TABLE, ROOMS, type Room } from './rooms.ts';

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** What is wrong with one file, a sentence each: an import from the wrong room, a clock, a chance, a fetch. */
export function findFaults(file: string, source: string): readonly string[] {
  const room = ROOMS.find(({ folder }) => file.startsWith(`${folder}/`));
  const alone = OUTSIDE_THE_TABLE[file];
  if (!room && !alone) return [];
  const { program, imports } = parse(file, source);
  const faults = imports
    .filter((found) => !(alone ? covers(alone, found.from) : allows(room, found)))
    .map(({ from }) => `${file} imports ${from}`);
  if (!room) return faults;
  const uses = [...namesUsed(program)];
  if (room.pure) {
    for (const name of ['Date.now()', 'Math.random()', 'new Date()', 'Date()']) {
      if (uses.includes(name)) faults.push(`${file} uses ${name}`);
    }
  }
  if (room.folder.startsWith('src/') && !room.mayFetch && uses.includes('fetch()')) {
    faults.push(`${file} calls fetch`);
  }
  return faults;
}

function allows(room: Room | undefined, { from, typesOnly }: Import): boolean {
  if (!room) return true;
  if (from.startsWith(`${room.folder}/`)) return true;
  return covers([...room.mayImport, ...(typesOnly ? (room.mayImportTypes ?? []) : [])], from);
}

/** Whether a name in the table covers an import: itself, a path below it, or everything behind a star. */
function covers(names: readonly string[], from: string): boolean {
  return names.some((name) =>
    name.endsWith('*')
      ? from.startsWith(name.slice(0, -1))
      : from === name || from.startsWith(`${name}/`),
  );
}

function parse(file: string, source: string): { program: unknown; imports: readonly Import[] } {
  const { program, module } = parseSync(file, source);
  const imports: Import[] = [];
  for (const statement of module.staticImports) {
    imports.push({
      from: resolveImport(file, statement.moduleRequest.value),
      typesOnly: statement.entries.length > 0 && statement.entries.every(({ isType }) => isType),
    });
  }
  for (const statement of module.staticExports) {
    for (const entry of statement.entries) {
      if (!entry.moduleRequest) continue;
      imports.push({
        from: resolveImport(file, entry.moduleRequest.value),
        typesOnly: entry.isType,
      });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const request = source.slice(moduleRequest.start, moduleRequest.end);
    imports.push({ from: resolveImport(file, request.slice(1, -1)), typesOnly: false });
  }
  return { program, imports };
}

/** A relative import as a path from the root, with the ending of the file that it means; a package by its name. */
function resolveImport(file: string, request: string): string {
  if (!request.startsWith('.')) return request;
  return normalize(join(dirname(file), request)).replace(/\.js$/, '.ts');
}

/** Calls and constructions that the rules speak of, such as `Date.now()`. Walks the syntax tree, so text and comments do not count. */
function* namesUsed(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const child of node) yield* namesUsed(child);
    return;
  }
  if (!isNode(node)) return;
  if (node.type === 'CallExpression') yield `${nameOf(node.callee)}()`;
  if (node.type === 'NewExpression' && Array.isArray(node.arguments) && node.arguments.length === 0)
    yield `new ${nameOf(node.callee)}()`;
  for (const child of Object.values(node)) yield* namesUsed(child);
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  if (node.type !== 'MemberExpression') return '';
  const object = nameOf(node.object);
  const property = nameOf(node.property);
  return object === 'globalThis' || object === 'window' ? property : `${object}.${property}`;
}

function isNode(value: unknown): value is Record<string, unknown> & { type: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}
