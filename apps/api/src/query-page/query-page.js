const OURS = { 'x-hub': '1', 'content-type': 'application/json' };

const at = (id) => document.getElementById(id);
const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

const send = (path, body) => fetch(path, { method: 'POST', headers: OURS, body: JSON.stringify(body) });

const say = (words) => {
  at('status').textContent = words;
};

const variablesTyped = () => {
  const text = at('variables').value.trim();
  return text === '' ? {} : JSON.parse(text);
};

const ask = async () => {
  let variables;
  try {
    variables = variablesTyped();
  } catch (error) {
    say(`The variables are no JSON: ${error.message}`);
    at('variables').focus();
    return;
  }
  say('Asking…');
  const started = performance.now();
  try {
    const response = await send('/graphql', { query: at('query').value, variables });
    const answer = await response.json();
    at('answer').textContent = JSON.stringify(answer, null, 2);
    const errors = answer.errors?.length ?? 0;
    const outcome = response.ok ? 'Answered' : `Refused (${response.status})`;
    say(`${outcome} in ${Math.round(performance.now() - started)} ms${errors > 0 ? `, errors: ${errors}` : ''}.`);
  } catch {
    say('The hub could not be reached.');
  }
};

const typeName = ({ kind, name, ofType }) =>
  kind === 'NON_NULL' ? `${typeName(ofType)}!` : kind === 'LIST' ? `[${typeName(ofType)}]` : name;
const namedType = ({ name, ofType }) => name ?? namedType(ofType);

const fieldQuery = `{
  __schema {
    types { name kind possibleTypes { name } fields { name type { ...T } } }
    queryType { fields { name description args { name type { ...T } } type { ...T } } }
    mutationType { fields { name description args { name type { ...T } } type { ...T } } }
  }
}
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

const isLeaf = ({ kind }) => ['SCALAR', 'ENUM'].includes(kind);

/** What is plain in an answer of this type: fields that hold no fields of their own. */
const selection = (name, types) => {
  const type = types.get(name);
  if (isLeaf(type)) return '';
  const plain = (type.fields ?? []).filter((field) => isLeaf(types.get(namedType(field.type))));
  const members = type.kind === 'UNION' ? type.possibleTypes : [];
  const parts = [
    '__typename',
    ...plain.map((field) => field.name),
    ...members.map((member) => `... on ${member.name}${selection(member.name, types)}`),
  ];
  return ` { ${parts.join(' ')} }`;
};

/** Begins a question with one field. */
const beginning = (word, { name, args, type }, types) => {
  const asked = args.filter((one) => typeName(one.type).endsWith('!'));
  const given = asked.map((one) => `$${one.name}: ${typeName(one.type)}`).join(', ');
  const passed = asked.map((one) => `${one.name}: $${one.name}`).join(', ');
  at('query').value =
    `${word}${given && ` Try(${given})`} {\n  ${name}${passed && `(${passed})`}${selection(namedType(type), types)}\n}`;
  at('variables').value = given && JSON.stringify(Object.fromEntries(asked.map((one) => [one.name, null])), null, 2);
  at('query').focus();
};

const showFields = async () => {
  const response = await send('/graphql', { query: fieldQuery });
  if (!response.ok) return;
  const { __schema: schema } = (await response.json()).data;
  const types = new Map(schema.types.map((type) => [type.name, type]));
  const parts = [
    ['query', 'Questions', schema.queryType.fields],
    ['mutation', 'Commands', schema.mutationType.fields.filter(({ name }) => name !== '_')],
  ].flatMap(([word, title, fields]) => {
    const list = document.createElement('dl');
    for (const field of fields) {
      const given = field.args.map((one) => `${one.name}: ${typeName(one.type)}`).join(', ');
      const button = make('button', `${field.name}${given && `(${given})`}: ${typeName(field.type)}`);
      button.type = 'button';
      button.addEventListener('click', () => beginning(word, field, types));
      const term = document.createElement('dt');
      term.append(button);
      list.append(term, make('dd', field.description ?? ''));
    }
    return [make('h2', title), list];
  });
  at('fields').replaceChildren(...parts);
};

const signIn = async () => {
  const response = await send('/session', { userId: at('user').value });
  const { name, message } = await response.json();
  say(response.ok ? `You ask as ${name}.` : message);
  await showFields();
};

const begin = async () => {
  const session = await fetch('/session');
  const me = session.ok ? await session.json() : undefined;
  const list = await fetch('/development-users');
  at('who').hidden = !list.ok;
  if (list.ok) {
    const users = await list.json();
    at('user').replaceChildren(
      ...users.map(({ id, name, agency }) => Object.assign(make('option', `${name} (${agency})`), { value: id })),
    );
    if (!me) return signIn();
    at('user').value = me.id;
  }
  if (!me) return say('Nobody is signed in. Sign in on the first page of the hub, then load this one again.');
  say(`You ask as ${me.name}.`);
  return showFields();
};

at('user').addEventListener('change', signIn);
at('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  void ask();
});
at('ask').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void ask();
  }
});
void begin();
