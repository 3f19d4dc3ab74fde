import type { Locale, Text } from '../../contracts/text';

interface Named {
  readonly id: string;
  readonly name: Text;
}

export interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly none: string;
  /** What can be chosen. A group with a title stands under it. */
  readonly groups: readonly { readonly title: string | null; readonly all: readonly Named[] }[];
  readonly value: string;
  readonly choose: (id: string) => void;
  readonly locale: Locale;
}

/** One choice from a list. */
export function Choice({ id, label, none, groups, value, choose, locale }: ChoiceProps) {
  const options = (all: readonly Named[]) =>
    all.map((one) => (
      <option key={one.id} value={one.id}>
        {one.name[locale]}
      </option>
    ));
  return (
    <label for={id}>
      <span>{label}</span>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{none}</option>
        {groups.map(({ title, all }) =>
          title === null ? (
            options(all)
          ) : (
            <optgroup key={title} label={title}>
              {options(all)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
