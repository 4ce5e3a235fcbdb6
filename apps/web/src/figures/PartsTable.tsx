interface Part {
  readonly name: string;
  readonly label: string;
  readonly display: string;
}

/** Every number of the indicator's definition, in its order. */
export const PartsTable = ({ parts }: { parts: readonly Part[] }) => (
  <section className="hub-section" aria-labelledby="parts">
    <h2 id="parts" className="govuk-heading-m">
      Every number of the definition
    </h2>
    <table className="hub-table hub-parts">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" className="hub-table__number">
            Number
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, label, display }) => (
          <tr key={name}>
            <th scope="row">{label.charAt(0).toUpperCase() + label.slice(1)}</th>
            <td className="hub-table__number">{display}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
