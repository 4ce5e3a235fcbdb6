import { fillFrom } from '../record/fill.js';
import { linkFields, linkInput, personFields, placeFields, thingFields, type Linkable } from './fields.js';
import { NameLinkedObject, RecordLink, RecordPerson, RecordPlace } from './queries.js';
import type { AnyOffer } from './Recording.js';

/** A new link; `of` is the adult or place (`place:PL1`) whose page it stands on. */
export const linkOffer = (others: readonly Linkable[], of?: string): AnyOffer => ({
  name: `link ${of ?? 'new'}`,
  label: 'Record a link',
  fields: linkFields(
    others.filter(({ id }) => id !== of),
    of,
  ),
  mutation: RecordLink,
  about: { basedOn: null },
  shape: linkInput(of),
  button: 'Put the link on record',
  done: 'The link is on record.',
});

/** A new adult of concern. */
export const newPersonOffer = (role: string): AnyOffer => ({
  name: 'person new',
  label: 'Record an adult of concern',
  fields: personFields(role),
  mutation: RecordPerson,
  button: 'Put the adult on record',
  done: 'The adult is on record, under “On record”. What speaks for a concern is recorded as a link.',
});

/** What is on record of an adult, to be put right. */
export const personOffer = (role: string, person: { readonly id: string; readonly revision: number }): AnyOffer => ({
  ...newPersonOffer(role),
  name: `person ${person.id} ${person.revision}`,
  label: 'Put the details right',
  initial: fillFrom(personFields(role), person),
  about: { personId: person.id, basedOn: person.revision },
  button: 'Save the details',
  done: 'The details are saved. What stood before stays in history.',
});

/** A new place of concern. */
export const newPlaceOffer: AnyOffer = {
  name: 'place new',
  label: 'Record a place',
  fields: placeFields,
  mutation: RecordPlace,
  button: 'Put the place on record',
  done: 'The place is on record, under “On record”.',
};

/** What is on record of a place, to be put right. */
export const placeOffer = (place: { readonly id: string; readonly revision: number }): AnyOffer => ({
  ...newPlaceOffer,
  name: `place ${place.id} ${place.revision}`,
  label: 'Put the details right',
  initial: fillFrom(placeFields, place),
  about: { placeId: place.id, basedOn: place.revision },
  button: 'Save the details',
  done: 'The details are saved. What stood before stays in history.',
});

/** A new group, vehicle, phone or account. */
export const thingOffer: AnyOffer = {
  name: 'thing new',
  label: 'Record a group, car, phone or account',
  fields: thingFields,
  mutation: NameLinkedObject,
  button: 'Put it on record',
  done: 'It is on record. Link it with whoever uses it.',
};
