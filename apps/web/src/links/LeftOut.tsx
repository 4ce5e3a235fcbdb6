import { useId } from 'react';

/** How much is left out of what the page shows, and why: nobody shall believe to see all of it. */
export const LeftOut = ({ leftOut }: { leftOut: readonly { readonly count: number; readonly why: string }[] }) => {
  const heading = useId();
  if (leftOut.length === 0) return null;
  return (
    <section className="hub-part" aria-labelledby={heading}>
      <h2 className="govuk-heading-m" id={heading}>
        Not shown
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {leftOut.map(({ count, why }) => (
          <li key={why}>
            {count} hidden: {why}
          </li>
        ))}
      </ul>
    </section>
  );
};
