/** What the symbols mean that stand among these cells, each sentence beginning with its symbol; nothing when none does. */
export const SymbolKey = ({ cells, symbols }: { cells: readonly string[]; symbols: readonly string[] }) =>
  symbols
    .filter((words) => cells.some((cell) => words.startsWith(`${cell} =`)))
    .map((words) => (
      <p key={words} className="hub-shown">
        {words}
      </p>
    ));

interface Props {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The title stands above the table; otherwise the page says it where it stands. */
  readonly captioned?: boolean;
  /** What each symbol means that may stand in it. */
  readonly symbols: readonly string[];
}

/** A table as readers of the board are shown it: a name, and numbers or symbols behind it. */
export const NumbersTable = ({ title, head, rows, captioned = false, symbols }: Props) => (
  <>
    <div className="hub-scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="hub-table">
        <caption className={captioned ? 'govuk-table__caption' : 'govuk-visually-hidden'}>{title}</caption>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={cell} scope="col" className={at === 0 ? undefined : 'hub-board__number'}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} className="hub-board__number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <SymbolKey cells={rows.flat()} symbols={symbols} />
  </>
);
