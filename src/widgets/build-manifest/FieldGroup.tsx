import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** Fields that belong to one screen of Profit. */
export function FieldGroup({ title, lead, children }: Props) {
  return (
    <fieldset className="manifest-group">
      <legend>{title}</legend>
      {lead !== undefined && <p className="hint">{lead}</p>}
      {children}
    </fieldset>
  );
}
