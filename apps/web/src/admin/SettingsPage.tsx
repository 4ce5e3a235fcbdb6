import { useLive } from '../api/live.js';
import { AdminPart } from './AdminPart.js';
import { SettingsQuery } from './queries.js';

/** The settings in force, and where each comes from. */
export const SettingsPage = (_: { params: Record<string, string> }) => {
  const shown = useLive({ query: SettingsQuery, variables: {} });
  return (
    <AdminPart
      title="Settings in force"
      lead="Read when the hub was started. To change one, set its variable where the hub is started, and start it again. Passwords and keys are never shown."
      shown={shown}
    >
      {({ settings }) => (
        <div className="hub-scroll" role="region" aria-label="Settings in force" tabIndex={0}>
          <table className="hub-table hub-table--stacks">
            <thead>
              <tr>
                <th scope="col">Setting</th>
                <th scope="col">In force</th>
                <th scope="col">Where it comes from</th>
              </tr>
            </thead>
            <tbody>
              {settings.map(({ name, meaning, value, set }) => (
                <tr key={name}>
                  <th scope="row">{meaning}</th>
                  <td data-head="In force" className="hub-breaks">
                    {value ?? 'none'}
                  </td>
                  <td data-head="Where it comes from">
                    {set ? 'set for this hub' : 'not set: as it comes'}
                    <span className="hub-cell__under">
                      <code>{name}</code>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </AdminPart>
  );
};
