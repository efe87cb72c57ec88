import type { Preview } from '@storybook/react-vite';
import { CHANNELS, DELIVERY_STATUSES } from '../src/core/index.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgTypes = ReturnType<Enhancer>;
type ArgType = ArgTypes[string];

/** What the catalogue's docgen says of a type. */
interface DocgenType {
  readonly name: string;
  readonly raw?: string;
  /** Of a literal: as it is written. */
  readonly value?: string;
  readonly elements?: readonly DocgenType[];
}

interface DocgenProp {
  readonly required?: boolean;
  readonly tsType?: DocgenType;
  readonly description?: string;
}

type DocgenProps = Readonly<Record<string, DocgenProp>>;

/** Docgen reads no values, so it cannot see what these lists hold. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  '(typeof DELIVERY_STATUSES)[number]': DELIVERY_STATUSES,
  '(typeof CHANNELS)[number]': CHANNELS,
};

/** Types that a plain control edits. */
const SIMPLE = ['string', 'number', 'boolean'] as const;

/**
 * Types as they are written, defaults as they are documented, and a menu where a prop takes one of a few values. A component whose
 * props come in several shapes, which docgen cannot read, names a component for each in `parameters.shapes`.
 */
export const readableTypes: Enhancer = ({ argTypes, component, parameters }) => {
  if (!parameters.shapes) return withFacts(argTypes, propsOf(component));
  const props = anyOf(parameters.shapes.map(propsOf));
  const named = Object.keys(props).map((name) => [name, { name, ...argTypes[name] }] as const);
  return withFacts(Object.fromEntries(named), props);
};

/** The props of all shapes. What only some of them have, nobody has to give. */
function anyOf(shapes: readonly DocgenProps[]): DocgenProps {
  const all = shapes.flatMap((shape) => Object.entries(shape));
  return Object.fromEntries(
    all
      .filter(([, { tsType }]) => tsType?.name !== 'never')
      .map(([name, prop]) => [
        name,
        { ...prop, required: shapes.every((shape) => shape[name]?.required) },
      ]),
  );
}

function withFacts(argTypes: ArgTypes, props: DocgenProps): ArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, readable(argType, props[name] ?? {})]),
  );
}

function readable(argType: ArgType, { tsType, description = '', required }: DocgenProp): ArgType {
  const summary = tsType && namesOf(tsType);
  const options = tsType && choicesOf(tsType);
  const simple = SIMPLE.find((one) => one === summary);
  const [purpose, fallback] = description.split('@default ');
  return {
    ...argType,
    description: argType.description ?? purpose,
    ...(simple && { type: { name: simple, required } }),
    ...(summary?.includes('=>') && { type: { name: 'function', required } }),
    ...(options && { options, control: { type: 'select' } }),
    table: {
      ...argType.table,
      ...(summary && { type: { summary } }),
      ...(fallback && { defaultValue: { summary: fallback } }),
    },
  };
}

/** `undefined` where docgen sees nothing. */
function namesOf(type: DocgenType): string | undefined {
  if (type.name === 'unknown') return undefined;
  const known = LISTS[type.raw ?? ''];
  if (known) return known.map((name) => `'${name}'`).join(' | ');
  const members = type.name === 'union' ? membersOf(type).map(namesOf) : [];
  if (members.every((member) => member !== undefined) && members.length > 0) {
    return members.join(' | ');
  }
  return (type.value ?? type.raw ?? type.name).replace(/\s+/g, ' ').replace(' | undefined', '');
}

/** Every value that a prop takes; `undefined` where there are others than a few. */
function choicesOf(type: DocgenType): readonly (string | number)[] | undefined {
  const known = LISTS[type.raw ?? ''];
  if (known) return known;
  if (type.name === 'literal') return [literalOf(type.value ?? '')];
  if (type.name !== 'union') return undefined;
  const choices = membersOf(type).map(choicesOf);
  return choices.every((each) => each !== undefined) ? choices.flat() : undefined;
}

/** That an optional prop may be `undefined` needs no saying. */
function membersOf({ elements = [] }: DocgenType): readonly DocgenType[] {
  return elements.filter(({ name }) => name !== 'undefined');
}

function literalOf(written: string): string | number {
  return written.startsWith("'") ? written.slice(1, -1) : Number(written);
}

function propsOf(component: unknown): DocgenProps {
  const documented = component as { readonly __docgenInfo?: { readonly props?: DocgenProps } };
  // oxlint-disable-next-line no-underscore-dangle -- The name that the catalogue's docgen gives it.
  return documented?.__docgenInfo?.props ?? {};
}
