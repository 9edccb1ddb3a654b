import { useId } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function RadioRow<Value extends string>({ label, options, chosen, onChoose }: Props<Value>) {
  const group = useId();
  return (
    <fieldset className="rows-filters">
      <legend className="sr">{label}</legend>
      {options.map(({ value, text }) => (
        <label key={value} data-checked={value === chosen}>
          <input
            type="radio"
            name={group}
            className="sr"
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
