import type { SectionFieldsFragment } from '../gql/graphql.js';

/** Minutes or papers: a heading and labelled lines for each part, as they are printed. */
export const Sections = ({ sections }: { sections: readonly SectionFieldsFragment[] }) => (
  <>
    {sections.map(({ heading, childId, lines }, at) => (
      <section key={childId ?? `${heading} ${at}`} className="hub-minutes__section" data-child={childId ?? undefined}>
        <h2 className="govuk-heading-m">{heading}</h2>
        <dl>
          {lines.map(({ label, text }, index) => (
            <div key={`${index} ${label}`}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </>
);
