/**
 * A thing while it is put together. Fields that may be absent are set one by one: in V8 an object spread from another, with a
 * field that one has not, shares its shape with no other object, which costs room and time wherever there are many.
 */
export type Writable<Entry> = { -readonly [Name in keyof Entry]: Entry[Name] };
