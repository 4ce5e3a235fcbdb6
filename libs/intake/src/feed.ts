import type { AnyEvent, Decider, Place, RecordCommand, RecordState } from '@hub/kernel';
import type { Column, Parser } from './column.js';

/** The decider of a keyed record, whatever it holds: every feed ends in the same two commands. */
export type RecordDecider = Decider<RecordState<object>, RecordCommand<object>, AnyEvent>;

/** Three columns that together say where something was: `<prefix>easting`, `<prefix>northing`, `<prefix>precision`. */
export interface PlaceColumns {
  readonly prefix: string;
  readonly field: string;
  /** How exactly it is known must be said, also when it is `unknown`. */
  readonly precisionRequired: boolean;
}

/** A feed of the intake formats: its columns, its key, and the decider that its rows are commands for. */
export interface Feed {
  /** The file name without `.csv`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly places: readonly PlaceColumns[];
  /** The fields that make the key, in order. All a withdrawn row needs. */
  readonly key: readonly string[];
  /** The stream of the record with this key. */
  stream(key: Readonly<Record<string, string>>): string;
  readonly decider: RecordDecider;
  /** Fields that a row leaves as they are when it does not give them: the feed has no column for them, or need not have. */
  readonly keeps: readonly string[];
  /** They stay only when the row leaves these as they are too. */
  readonly keepsWhile: readonly string[];
}

type FieldOf<Content> = keyof Content & string;
type ValueOf<Content, Field extends keyof Content> = Exclude<Content[Field], undefined>;
type PlaceFieldOf<Content> = {
  [Field in FieldOf<Content>]: ValueOf<Content, Field> extends Place ? Field : never;
}[FieldOf<Content>];

interface ColumnOptions<Value> {
  /** In a practitioner's words, when the header with spaces for underscores does not read well. */
  readonly words?: string;
  /** The value of an empty cell or a missing column. */
  readonly empty?: Value;
  readonly isEnd?: boolean;
  readonly declaredLa?: boolean;
}

/** The parts in which a feed is declared, typed by the record its rows describe. */
export const feedOf = <Content extends object>() => {
  const column =
    (required: boolean) =>
    <Field extends FieldOf<Content>>(
      name: string,
      field: Field,
      parse: Parser<ValueOf<Content, Field>>,
      options: ColumnOptions<ValueOf<Content, Field>> = {},
    ): Column => ({
      name,
      field,
      required,
      parse,
      words: options.words ?? name.replaceAll('_', ' '),
      isEnd: options.isEnd ?? false,
      declaredLa: options.declaredLa ?? false,
      ...(options.empty === undefined ? {} : { empty: options.empty }),
    });
  return {
    /** A column that must be there and filled in. */
    required: column(true),
    /** A column that may be missing or empty. */
    optional: column(false),
    /** The three columns of a place. */
    place: (prefix: string, field: PlaceFieldOf<Content>, precisionRequired = false): PlaceColumns => ({
      prefix,
      field,
      precisionRequired,
    }),
    feed: <Key extends FieldOf<Content>, Event extends AnyEvent>(parts: {
      readonly name: string;
      readonly key: readonly Key[];
      stream(key: Readonly<Record<Key, string>>): string;
      readonly decider: Decider<RecordState<Content>, RecordCommand<Content>, Event>;
      readonly columns: readonly Column[];
      readonly places?: readonly PlaceColumns[];
      readonly keeps?: readonly FieldOf<Content>[];
      readonly keepsWhile?: readonly FieldOf<Content>[];
    }): Feed => ({
      name: parts.name,
      columns: parts.columns,
      places: parts.places ?? [],
      key: parts.key,
      stream: parts.stream,
      decider: parts.decider as unknown as RecordDecider,
      keeps: parts.keeps ?? [],
      keepsWhile: parts.keepsWhile ?? [],
    }),
  };
};
