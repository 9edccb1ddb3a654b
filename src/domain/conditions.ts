/** A choice, and the options of it that meet the condition. */
export interface Condition {
  readonly choice: string;
  readonly options: readonly string[];
}

/** Of what stands under conditions: it applies, it does not, or a choice is still open. */
export type Applicability = 'applies' | 'left-out' | 'open';

/**
 * Takes conditions apart: `authentication=client|login connectingUser=system` holds two, of which
 * the first is met by two options.
 */
export function readConditions(text: string): Condition[] {
  return text.split(' ').map((part) => {
    const [choice = '', options = ''] = part.split('=');
    return { choice, options: options.split('|') };
  });
}

/**
 * Holds conditions against what was chosen: key of the choice to value of the option. All have to
 * hold, so that one choice that does not meet its condition is enough, also while others are open.
 */
export function judgeConditions(
  conditions: readonly Condition[],
  chosen: Readonly<Record<string, string>>,
): Applicability {
  const answers = conditions.map(({ choice, options }) => judge(options, chosen[choice]));
  if (answers.includes('left-out')) return 'left-out';
  return answers.includes('open') ? 'open' : 'applies';
}

function judge(options: readonly string[], chosen: string | undefined): Applicability {
  if (chosen === undefined) return 'open';
  return options.includes(chosen) ? 'applies' : 'left-out';
}
