import Change from '../components/Change.astro';
import Changed from '../components/Changed.astro';
import Changes from '../components/Changes.astro';
import Check from '../components/Check.astro';
import Checks from '../components/Checks.astro';
import Choice from '../components/Choice.astro';
import Example from '../components/Example.astro';
import Expect from '../components/Expect.astro';
import Field from '../components/Field.astro';
import Fields from '../components/Fields.astro';
import Fold from '../components/Fold.astro';
import MenuPath from '../components/MenuPath.astro';
import Note from '../components/Note.astro';
import Option from '../components/Option.astro';
import Phase from '../components/Phase.astro';
import Step from '../components/Step.astro';
import Trouble from '../components/Trouble.astro';
import Term from '../components/Term.astro';
import Value from '../components/Value.astro';
import When from '../components/When.astro';
import Wrong from '../components/Wrong.astro';
import type { Tag } from '../authoring/tags.ts';
import AccessExplainer from './access-explainer/AccessExplainer.astro';
import BuildManifest from './build-manifest/BuildManifest.astro';
import CheckGroup from './check-group/CheckGroup.astro';
import RenumberUsers from './renumber-users/RenumberUsers.astro';
import WhyNoConnection from './why-no-connection/WhyNoConnection.astro';

/** Everything a runbook may use: MDX tag -> building block or widget. */
export const runbookTags = {
  Change,
  Changed,
  Changes,
  Check,
  Checks,
  Choice,
  Example,
  Expect,
  Field,
  Fields,
  Fold,
  MenuPath,
  Note,
  Option,
  Phase,
  Step,
  Term,
  Trouble,
  Value,
  When,
  Wrong,
  RenumberUsers,
  CheckGroup,
  AccessExplainer,
  WhyNoConnection,
  BuildManifest,
} satisfies Record<Tag, unknown>;
