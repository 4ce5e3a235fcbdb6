import { useState } from 'react';
import { useCommand } from '../api/useCommand.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { NoteAttendance } from './commands.js';
import type { Meeting } from './MeetingPage.js';
import { attendances } from './words.js';

/** Who of each member came: a choice is recorded as it is made. Names are recorded when the box is left. */
export const AttendanceForm = ({ meeting, again }: { meeting: Meeting; again: () => void }) => {
  const { panel, date, members, status } = meeting;
  const note = useCommand(NoteAttendance);
  // What was chosen shows at once; it gives way when the hub did not take it.
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const say = async (member: string, attendance: string, people: string | null | undefined) => {
    setChosen((before) => ({ ...before, [member]: attendance }));
    const said = await note.run({ panel, date, entries: [{ member, attendance, people: people || null }] });
    if (said.__typename !== 'Done') setChosen(({ [member]: _refused, ...others }) => others);
    again();
  };
  const closed = status === 'closed';
  return (
    <>
      <OutcomeNote outcome={note.outcome} />
      <div className="hub-scroll" role="region" aria-label="Who comes" tabIndex={0}>
        <table className="hub-table hub-table--stacks hub-attendance">
          <thead>
            <tr>
              <th scope="col">Member</th>
              <th scope="col">Attendance</th>
              <th scope="col">Who</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ code, name, attendance, people }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td data-head="">
                  {closed ? (
                    (attendances.find(({ value }) => value === attendance)?.label ?? 'Not noted')
                  ) : (
                    <fieldset className="hub-attendance__choices">
                      <legend className="govuk-visually-hidden">Attendance of {name}</legend>
                      {attendances.map(({ value, label }) => (
                        <label key={value} className="hub-tick">
                          <input
                            type="radio"
                            name={`attendance-${code}`}
                            checked={(chosen[code] ?? attendance) === value}
                            onChange={() => void say(code, value, people)}
                          />
                          {label}
                        </label>
                      ))}
                    </fieldset>
                  )}
                </td>
                <td data-head="Who">
                  {closed ? (
                    (people ?? '')
                  ) : (
                    <input
                      key={people ?? ''}
                      className="govuk-input"
                      aria-label={`Who came for ${name}`}
                      defaultValue={people ?? ''}
                      autoComplete="off"
                      onBlur={({ target }) => {
                        if (target.value.trim() !== (people ?? ''))
                          void say(code, chosen[code] ?? attendance ?? 'present', target.value.trim());
                      }}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
