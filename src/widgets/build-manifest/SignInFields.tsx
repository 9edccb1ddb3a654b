import { ChoiceField } from './ChoiceField.tsx';
import { DateField } from './DateField.tsx';
import { textAt } from './draft.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { useTool } from './manifest-context.ts';
import { TextField } from './TextField.tsx';

/** How the application signs in. There is no field for a token or secret, and there will be none. */
export function SignInFields() {
  const { draft, sentences } = useTool();
  const kind = textAt(draft, 'authentication.kind');
  const { tool } = sentences;
  /** What is in the manifest is shown, also when this way of signing in does without. */
  const holds = (path: string) => textAt(draft, path) !== '' || path in draft.faults;
  return (
    <FieldGroup title={tool.groups.signIn} lead={tool.noSecret}>
      <div className="field-pairs">
        <ChoiceField path="authentication.kind" />
        {(kind.startsWith('oauth') || holds('authentication.clientId')) && (
          <TextField path="authentication.clientId" />
        )}
        {(kind === 'oauth-login' || holds('authentication.redirectUrl')) && (
          <TextField path="authentication.redirectUrl" example="https://…" />
        )}
        {kind !== '' && (
          <>
            <DateField path="authentication.secretExpires" />
            <TextField path="authentication.form" />
            <TextField path="authentication.handedOver.how" />
            <DateField path="authentication.handedOver.on" />
          </>
        )}
      </div>
    </FieldGroup>
  );
}
