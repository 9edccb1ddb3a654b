import type { HandOverTexts, RefusalTexts } from '../nl/hand-over.ts';

const counted = (count: number, one: string, more: string) =>
  `${String(count)} ${count === 1 ? one : more}`;

const refusals: RefusalTexts = {
  'link.incomplete': () => 'This link is not complete. Ask your colleague to send it again.',
  'link.newer': () =>
    'This link was made with a newer version of this site. Reload the page and open the link again.',
  'link.other-runbook': () => 'This link belongs to another runbook. Open it there.',
  'run-file.damaged': () =>
    'This is not a run file, or it is not complete. Ask your colleague to send it again.',
  'run-file.newer': () =>
    'This file was made with a newer version of this site. Reload the page and choose it again.',
  'run-file.other-runbook': () =>
    'This file belongs to another runbook. Open that runbook and choose the file there.',
  'run-file.too-large': ({ megabytes }) =>
    `A run file is at most ${String(megabytes)} MB. This file is larger. Check whether you chose the right one.`,
  'run-file.unreadable': () =>
    'This file cannot be read. Put it on this computer and choose it again.',
};

export const handOverTexts: HandOverTexts = {
  refusals,
  secrets: {
    'hand-over.secret': ({ about = '' }) =>
      `There seems to be a token, secret or password${about && ` at ${about}`}. That text does not go along. Take it out of your run too.`,
  },
  close: 'Close',
  attention: 'Note',
  send: {
    title: 'Hand over',
    lead: 'Your colleague opens the link and first sees what you send. Then your colleague chooses what to do with it.',
    what: 'What goes along?',
    step: 'Step',
    whichStep: 'Which step does your colleague go to?',
    stepName: ({ number, title }) => `Step ${String(number)}: ${title}`,
    values: 'Values',
    progress: 'Progress',
    notes: 'Notes',
    nothingThere: 'nothing yet',
    valuesWarning:
      'The participant number is then in the link. Do not post the link on a public forum.',
    from: 'Your name or initials',
    fromHint: 'Your colleague then sees who the link is from.',
    more: 'Protect the link',
    passphrase: 'Passphrase',
    passphraseHint:
      'Your colleague types this phrase to open the link. Tell the phrase in another way, such as by phone. Without the phrase nobody can open the link.',
    until: 'Warn after',
    untilHint:
      'A link cannot be called back: whoever has it can open it. After this day the page warns that the link is old.',
    preview: 'This is in the link',
    always: 'Every line also has its time and initials.',
    chooseFirst: 'Nothing goes along yet. Choose a step or tick something.',
    making: 'The link is being made.',
    length: (length) => `The link has ${String(length)} characters.`,
    tooLong: (length, most) =>
      `The link would have ${String(length)} characters. Chat and mail sometimes cut links over ${String(most)} characters. Send less, or download the run file.`,
    copyLink: 'Copy link',
    copyMessage: 'Copy as message',
    share: 'Share the link',
    download: 'Download run file',
    downloadHint: (lines) =>
      `The file holds the whole run: all values, steps, notes and the log (${counted(lines, 'line', 'lines')}).`,
    linkCopied: 'Link copied',
    messageCopied: 'Message copied',
    copyRefused: 'Copying did not work. Select the text and press Ctrl+C.',
    downloaded: (name) => `${name} is with your downloads`,
  },
  message: ({ runbook, step, from, address, locked, until }) => [
    step ? `Carry on with ${runbook}, step ${String(step.number)}` : `Carry on with ${runbook}`,
    '',
    `Will you carry on with the runbook “${runbook}”?`,
    ...(step ? [`Begin at step ${String(step.number)}: ${step.title}.`] : []),
    '',
    address,
    '',
    ...(locked ? ['The link asks for a passphrase. You get that in another way.'] : []),
    ...(until === '' ? [] : [`Open the link no later than ${until}.`]),
    'You first see what is in it and then choose what to do with it.',
    ...(from === '' ? [] : ['', from]),
  ],
  parts: {
    about: 'What it is about',
    runbook: (title) => `Runbook: ${title}`,
    run: (name) => `Run: ${name}`,
    from: (from) => `From: ${from}`,
    until: (day) => `Warn after: ${day}`,
    values: (count) => counted(count, 'value', 'values'),
    steps: (count) => counted(count, 'step', 'steps'),
    checks: (count) => counted(count, 'check', 'checks'),
    notes: (count) => counted(count, 'note', 'notes'),
    log: (count) => `log of ${counted(count, 'line', 'lines')}`,
    empty: 'empty',
    ticked: 'ticked',
    unticked: 'not ticked',
    finished: 'The run is finished',
    line: (name, text) => `${name}: ${text}`,
    noteAt: (step, text) => `At step ${String(step)}: ${text}`,
  },
  receive: {
    title: 'Run handed over to you',
    titleOfStep: 'Your colleague points you to a step',
    refused: 'This link does nothing',
    refusedFile: 'This file does nothing',
    nothingChanged: 'Nothing was changed and nothing was stored.',
    openThere: 'Open that runbook',
    from: (from, moment) => `From ${from}, ${moment}`,
    fromSomebody: (moment) => `This is from ${moment}. The sender did not give a name.`,
    late: (day) =>
      `The sender gave this link until ${day}. That day is over. Ask whether everything is still right.`,
    otherContent: (theirs, mine) =>
      `Your colleague read version ${String(theirs)} of this runbook. You read version ${String(mine)}. Look at changed steps again.`,
    inside: 'This is in it',
    differences: (name) => `Different from ${name}`,
    mineUnnamed: 'your run in this tab',
    mineNamed: (name) => `your run “${name}”`,
    noDifferences: 'Nothing is different from your run.',
    mine: 'Yours',
    theirs: 'Your colleague’s',
    afterwards: 'After merging',
    nothing: 'none',
    note: 'Note',
    added: 'is added',
    unknown: 'This page does not know these',
    unknownHint: 'They belong to another version of the runbook. They are kept all the same.',
    choose: 'What do you want to do with it?',
    startNew: 'New run',
    startNewHint: 'You carry on where your colleague was.',
    mineStays: 'Your own run stays as it is.',
    keepsMine: (name) => `Your own run is first kept as “${name}”.`,
    mergeHint: (name) =>
      `Everything comes together in ${name}. What was done last counts. What it overrules stays in the log.`,
    merge: 'Merge',
    mergeFinished: 'Your run is finished. Open it again first if you want to merge.',
    view: 'Only look',
    viewHint: 'You see it on this page. Nothing is stored.',
    goToStep: (step) => `Go to step ${String(step)}`,
    mineNotKept:
      'Your own run cannot be kept here. First download its run file. Nothing was changed yet.',
    nameOfMine: (day) => `Begun on ${day}`,
    nameAgain: (name, number) => `${name} (${String(number)})`,
    started: 'The new run is on this page',
    merged: 'Merged with your run',
    viewing: (from) =>
      from === ''
        ? 'You are looking at the run of a colleague. Nothing is stored.'
        : `You are looking at the run of ${from}. Nothing is stored.`,
    viewingLabel: 'Only look',
    chooseAgain: 'Choose what to do with it',
    stopViewing: 'Stop looking',
  },
  unlock: {
    title: 'This link is locked',
    lead: 'Your colleague locked this link with a passphrase. Ask your colleague for it and type it here.',
    label: 'Passphrase',
    open: 'Open the link',
    first: 'There is nothing yet. Type the passphrase.',
    wrong:
      'The link does not open with this passphrase. Look at spaces and capitals, or ask for it again.',
    cannot:
      'This link is locked, and this browser cannot open it here. Open the site over https and follow the link again.',
  },
};
