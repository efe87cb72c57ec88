import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The parts of the OpenAPI document that these tests read. */
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}
type Method = 'get' | 'post' | 'delete';
type PathItem = Readonly<Partial<Record<Method, Operation>>>;
interface Operation {
  readonly operationId: string;
  readonly description?: string;
  readonly summary?: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

/** What the package ships as `openapi.json`. */
export const OPENAPI: OpenApi = JSON.parse(readFileSync('src/adapter/openapi.json', 'utf8'));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
ajv.addKeyword('example');
for (const [name, schema] of Object.entries(OPENAPI.components.schemas ?? {})) {
  ajv.addSchema(withNames(schema), `kit:${name}`);
}

/** What is wrong with a value, by the schema of this name; nothing where it is as the contract says. */
export function faultsOf(schema: string, value: unknown): readonly string[] {
  return faultsBy({ $ref: `#/components/schemas/${schema}` }, value);
}

/** The same by a schema written anywhere in the document. */
export function faultsBy(schema: object, value: unknown): readonly string[] {
  const validate = ajv.compile(withNames(schema));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The validator knows each schema by a name, not by its place in the document. */
function withNames(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"kit:'));
}

/** Every operation with its method and path. */
export function operations() {
  return Object.entries(OPENAPI.paths).flatMap(([path, item]) =>
    (['get', 'post', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

/** Resolves a reference within the document. */
export function resolve(value: object): object {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  const found = OPENAPI.components[kind]?.[name];
  if (!found) throw new Error(`Nothing stands at ${value.$ref}.`);
  return found;
}

/** Passes requests on and holds what is asked and answered against the document. */
export function watched(fetch: (url: string, init: RequestInit) => Promise<Response>) {
  const faults: string[] = [];
  const seen = new Set<string>();
  return {
    faults,
    seen,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(url, init);
      const method = (init.method ?? 'GET').toLowerCase();
      const found = operations().find(
        (one) => one.method === method && pattern(one.path).test(new URL(url).pathname),
      );
      if (!found) {
        faults.push(`${method} ${new URL(url).pathname} is not in the document.`);
        return response;
      }
      const { operationId, responses } = found.operation;
      seen.add(operationId);
      const stated = resolve(responses[response.status] ?? responses.default ?? {});
      const schema = schemaOf(stated, response.headers.get('content-type') ?? '');
      if (schema && !response.headers.get('content-type')?.startsWith('text/')) {
        const told = faultsBy(schema, await response.clone().json());
        faults.push(...told.map((fault) => `${operationId} ${response.status}: ${fault}`));
      } else if (!schema && response.status !== 204) {
        faults.push(`${operationId} ${response.status}: no such answer in the document.`);
      }
      return response;
    },
  };
}

function schemaOf(stated: object, contentType: string): object | undefined {
  const content: unknown = Reflect.get(stated, 'content');
  const media: unknown = Reflect.get(Object(content), contentType.split(';')[0] ?? '');
  const schema: unknown = Reflect.get(Object(media), 'schema');
  return typeof schema === 'object' && schema !== null ? schema : undefined;
}

function pattern(path: string): RegExp {
  return new RegExp(`${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
