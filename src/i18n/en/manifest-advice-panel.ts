import { countIn } from '../counts.ts';
import type { manifestAdvicePanel as nl } from '../nl/manifest-advice-panel.ts';

const count = countIn('en');

/** The panel around the advice; each advice itself stands in `manifest-advice.ts`. */
export const manifestAdvicePanel: typeof nl = {
  advice: 'Advice',
  adviceCounts: (open, onPurpose, solved) =>
    `${count(open)} open, ${count(onPurpose)} different on purpose, ${count(solved)} solved`,
  adviceStates: { open: 'Open', 'on-purpose': 'On purpose' },
  solved: (number) => `✓ ${count(number)} solved`,
  leaveOnPurpose: 'Different on purpose',
  takeUp: 'Take it up after all',
  reason: 'Why is it right like this?',
  reasonFirst: 'Write down the reason. It goes into the manifest.',
  saveReason: 'Put in the manifest',
  adviceLeft: (title) => `Different on purpose: ${title}`,
  adviceTakenUp: (title) => `Open again: ${title}`,
};
