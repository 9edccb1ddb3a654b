import { countIn } from '../counts.ts';

const count = countIn('nl');

/** The panel around the advice; each advice itself stands in `manifest-advice.ts`. */
export const manifestAdvicePanel = {
  advice: 'Advies',
  adviceCounts: (open: number, onPurpose: number, solved: number) =>
    `${count(open)} open, ${count(onPurpose)} bewust anders, ${count(solved)} opgelost`,
  adviceStates: { open: 'Open', 'on-purpose': 'Bewust anders' },
  solved: (number: number) => `✓ ${count(number)} opgelost`,
  leaveOnPurpose: 'Bewust anders',
  takeUp: 'Toch oppakken',
  reason: 'Waarom is het zo goed?',
  reasonFirst: 'Schrijf de reden op. Die komt in het manifest te staan.',
  saveReason: 'Zet in het manifest',
  adviceLeft: (title: string) => `Bewust anders: ${title}`,
  adviceTakenUp: (title: string) => `Weer open: ${title}`,
};
