/**
 * Schemas as plain functions. Nearly every field of nearly every record is right, and there are very many: what is plainly right is told here in a
 * tenth of the time; whatever else comes is left to the schema itself, which says what is wrong. The two must agree (a law in the tests).
 */
import type * as v from 'valibot';

/** The value as the schema would give it, or `unclear` where only the schema can tell. */
export type PlainReader = (raw: unknown) => unknown;

export const unclear: unique symbol = Symbol('unclear');

/** What is looked at of a schema, by its `type`, and of the steps behind it. */
interface Parts {
  readonly type: string;
  readonly pipe?: readonly Parts[];
  readonly wrapped?: Parts;
  readonly default?: unknown;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly entries?: object;
  readonly requirement?: unknown;
  readonly operation?: (value: unknown) => unknown;
}

export const plainReader = (schema: v.GenericSchema): PlainReader => reader(schema as unknown as Parts);

function reader(schema: Parts): PlainReader {
  const { pipe, wrapped } = schema;
  if (pipe) {
    const [first, ...steps] = [reader({ ...schema, pipe: undefined } as Parts), ...pipe.slice(1).map(step)];
    return (raw) => {
      let value = first!(raw);
      for (const next of steps) {
        if (value === unclear) return unclear;
        value = next(value);
      }
      return value;
    };
  }
  switch (schema.type) {
    case 'unknown':
      return (raw) => raw;
    case 'string':
      return (raw) => (typeof raw === 'string' ? raw : unclear);
    case 'literal':
      return (raw) => (raw === schema.literal ? raw : unclear);
    case 'picklist':
      return (raw) => (schema.options!.includes(raw) ? raw : unclear);
    case 'loose_object':
      if (Object.keys(schema.entries!).length > 0) return undecided;
      return (raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : unclear);
    case 'optional': {
      if (schema.default !== undefined) return undecided;
      const inner = reader(wrapped!);
      return (raw) => (raw === undefined ? raw : inner(raw));
    }
  }
  return undecided;
}

function step({ type, requirement, operation }: Parts): PlainReader {
  switch (type) {
    case 'check': {
      const isFit = requirement as (value: unknown) => boolean;
      return (value) => (isFit(value) ? value : unclear);
    }
    case 'min_length':
      return (value) => ((value as string).length >= (requirement as number) ? value : unclear);
    case 'transform':
      return operation!;
  }
  return undecided;
}

const undecided: PlainReader = () => unclear;
