import { z } from 'zod';
import type { Instant } from './time.js';

/** A fact as contexts write it: its full type name and its data, nothing about storage. */
export interface AnyEvent {
  readonly type: string;
  readonly data: object;
}

/** Who did it, from which agency, in which role. `person` is a user id, never a name. */
export interface By {
  readonly person: string;
  readonly agency: string;
  readonly role: string;
}

/** What a command brings besides itself: who, why, and the command's own id, which decides its event ids. */
export interface Meta {
  readonly commandId: string;
  readonly by: By;
  readonly purpose: string;
  readonly correlationId?: string;
  readonly causationId?: string;
}

/**
 * An event as the log holds it. `position` is the place in the whole log (from 1, no gaps), `revision` the place in
 * its stream (from 0). `occurredAt` is when it happened, `recordedAt` when we knew; `recordedAt` never decreases along
 * the log.
 */
export interface Envelope<Event extends AnyEvent = AnyEvent> {
  readonly id: string;
  readonly authority: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly type: Event['type'];
  readonly version: number;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly by: By;
  readonly purpose: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Whose key seals the personal part, for example `child:B0001234`; empty when nothing in it is personal. */
  readonly subject: string;
  readonly data: Event['data'];
}

const personalFields = z.registry<{ personal: true }>();

/**
 * Marks a field of an event's data as personal: identity or free text about a person. It is sealed in the log with
 * that person's key and can be erased with it.
 */
export const personal = <Schema extends z.ZodType>(schema: Schema): Schema => {
  const own = schema.clone() as Schema;
  personalFields.add(own, { personal: true });
  return own;
};

const isMarked = (schema: unknown): boolean => personalFields.has(schema as z.ZodType);

const wrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? schema.unwrap()
    : undefined;

/** Personal stays personal when the field may be absent, empty or has a default. */
const isPersonal = (schema: unknown): boolean =>
  schema !== undefined && (isMarked(schema) || isPersonal(wrapped(schema)));

const partsOf = (schema: unknown): readonly unknown[] => {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodObject) return Object.values(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options;
  return [wrapped(schema)].filter((inner) => inner !== undefined);
};

const hidesPersonal = (schema: unknown): boolean => isMarked(schema) || partsOf(schema).some(hidesPersonal);

/** One kind of event: its name, its version, the parser of its data, and what the log must know about it. */
export interface EventKind<Type extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly type: Type;
  readonly version: number;
  readonly data: z.ZodObject<Shape>;
  /** Names of the fields of `data` that are sealed. */
  readonly personal: readonly string[];
  /** When the fact happened, if its data says so; otherwise the moment it was recorded is taken. */
  occurredAt(data: Record<string, unknown>): Instant | undefined;
  /** Whose key seals the personal fields. */
  subject(data: Record<string, unknown>): string;
}

/** The event that a kind describes. */
export type EventOf<Kind> =
  Kind extends EventKind<infer Type, infer Shape>
    ? { readonly type: Type; readonly data: z.output<z.ZodObject<Shape>> }
    : never;

/**
 * Declares one kind of event. The type carries the context (`missing.ChildReportedMissing`); the version is a number
 * that rises when the data changes its form.
 */
export const eventKind = <const Type extends `${string}.${string}`, Shape extends z.ZodRawShape>(
  type: Type,
  version: number,
  data: z.ZodObject<Shape>,
  facts: {
    readonly subject?: (data: z.output<z.ZodObject<Shape>>) => string;
    readonly occurredAt?: (data: z.output<z.ZodObject<Shape>>) => Instant | undefined;
  } = {},
): EventKind<Type, Shape> => {
  const fields = Object.entries(data.shape);
  const sealed = fields.filter(([, schema]) => isPersonal(schema)).map(([name]) => name);
  const hidden = fields.find(([name, schema]) => !sealed.includes(name) && hidesPersonal(schema));
  if (hidden) {
    throw new Error(`${type}: mark the whole field ${hidden[0]} as personal, a part of it would not be sealed`);
  }
  return {
    type,
    version,
    data,
    personal: sealed,
    occurredAt: (values) => facts.occurredAt?.(values as never),
    subject: (values) => facts.subject?.(values as never) ?? '',
  };
};

/** All kinds by type name; what the log uses to seal, open and upcast. */
export type EventKinds = ReadonlyMap<string, EventKind>;

/** Collects kinds into a lookup; two kinds of one name are a bug. */
export const eventKinds = (...groups: readonly (readonly EventKind[])[]): EventKinds => {
  const kinds = new Map<string, EventKind>();
  for (const kind of groups.flat()) {
    if (kinds.has(kind.type)) throw new Error(`Two event kinds are called ${kind.type}`);
    kinds.set(kind.type, kind);
  }
  return kinds;
};
