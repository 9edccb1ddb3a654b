import { openRun } from '../../browser/run-store.ts';
import type { HandOver } from '../../domain/run/hand-over/hand-over.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { announce } from '../announce.client.ts';
import { makeButton, makeElement } from '../make-element.ts';
import { makeAttention } from './make-field.ts';
import { merge, mergeTarget, nameBeforeLeaving, startNew, view } from './received-runs.ts';
import { showViewing } from './viewing-bar.ts';

const { receive } = handOverTexts;

interface Sheet {
  /** Closes it, and does the rest after that. */
  leave(done: () => void): void;
  /** Opens it again. */
  again(): void;
}

/** The three things that can be done with what arrived; only pressing one of them changes anything. */
export function makeChoices(handOver: HandOver, sheet: Sheet): Node[] {
  const fault = makeElement('div', { className: 'fault' });
  fault.setAttribute('role', 'status');
  const settle = (succeeded: boolean, sentence: string) => {
    if (succeeded)
      sheet.leave(() => {
        announce(sentence);
      });
    else fault.replaceChildren(makeAttention(handOverTexts.attention, receive.mineNotKept));
  };
  return [
    makeElement('h3', { textContent: receive.choose }),
    makeElement(
      'div',
      { className: 'choices' },
      ...makeNew(handOver, settle),
      ...makeMerge(handOver, settle),
      ...makeView(handOver, sheet),
    ),
    fault,
  ];
}

type Settle = (succeeded: boolean, sentence: string) => void;

function makeNew(handOver: HandOver, settle: Settle): Node[] {
  const kept = nameBeforeLeaving();
  const button = makeButton('button primary', receive.startNew, () => {
    settle(startNew(handOver), receive.started);
  });
  const mine = mergeTarget(handOver) && receive.mineStays;
  const hint = kept === undefined ? mine : receive.keepsMine(kept);
  return [button, makeHint([receive.startNewHint, hint].join(' '))];
}

function makeMerge(handOver: HandOver, settle: Settle): Node[] {
  const target = mergeTarget(handOver);
  if (target === undefined) return [];
  const button = makeButton('button', receive.merge, () => {
    settle(merge(handOver, target), receive.merged);
  });
  button.disabled = target.finished;
  const elsewhere = openRun.get().run?.id !== target.run.id && nameBeforeLeaving();
  const kept = elsewhere ? ` ${receive.keepsMine(elsewhere)}` : '';
  return [
    button,
    makeHint(target.finished ? receive.mergeFinished : `${receive.mergeHint(target.name)}${kept}`),
  ];
}

function makeView(handOver: HandOver, { leave, again }: Sheet): Node[] {
  const button = makeButton('button', receive.view, () => {
    leave(() => {
      view(handOver);
      showViewing(handOver, again);
    });
  });
  return [button, makeHint(receive.viewHint)];
}

function makeHint(text: string): HTMLElement {
  return makeElement('p', { className: 'hint', textContent: text });
}
