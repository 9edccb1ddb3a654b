import { copyText } from '../../browser/copy-text.ts';
import { record, run, settleValues } from '../../browser/run-store.ts';
import { canShare, shareText } from '../../browser/share-text.ts';
import { longestAddress } from '../../domain/run/hand-over/link.ts';
import type { SharedPart } from '../../domain/run/run-event.ts';
import { handOverTexts } from '../../i18n/hand-over-sentences.ts';
import { dayHere } from '../../i18n/days-here.ts';
import { textFor } from '../../i18n/text-for.ts';
import { openHandOverDialog } from './hand-over-dialog.ts';
import { listContents } from './list-contents.ts';
import { makeButton, makeElement } from '../make-element.ts';
import { makeAttention } from './make-field.ts';
import { nameStep, nameValue, stepOnPage, titleOfPage } from './page-words.ts';
import { prepareLink, type PreparedLink } from './prepare-link.ts';
import { downloadRunFile } from './run-file.client.ts';
import { makeSendForm, type SendForm } from './send-form.ts';

const { send } = handOverTexts;

/** What shows the link that is ready now, and hands it out. */
interface Outcome {
  readonly element: HTMLElement;
  show(prepared: PreparedLink | undefined): void;
}

/** Opens the sheet with which the run of this page is handed over. */
export async function openHandOver(): Promise<void> {
  settleValues();
  const form = makeSendForm();
  const outcome = makeOutcome(form);
  const lead = makeElement('p', { className: 'lead-in', textContent: send.lead });
  await openHandOverDialog(send.title, [lead, form.element, outcome.element]);
  keepPrepared(form, outcome);
}

/** A link is made anew after every change, so that copying it needs no waiting. */
function keepPrepared(form: SendForm, outcome: Outcome): void {
  let latest = 0;
  const prepare = async () => {
    const turn = ++latest;
    outcome.show(undefined);
    // A passphrase is worked through for a while; not for every letter of it.
    if (form.read().passphrase !== '') await new Promise((done) => setTimeout(done, 500));
    if (turn !== latest) return;
    const prepared = await prepareLink(form.read());
    if (turn === latest) outcome.show(prepared);
  };
  form.element.addEventListener('input', () => void prepare());
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  void prepare();
}

function makeOutcome(form: SendForm): Outcome {
  const contents = makeElement('div', {});
  const remarks = makeElement('div', { className: 'remarks' });
  const length = makeElement('p', { className: 'length' });
  const said = makeElement('p', { className: 'said' });
  said.setAttribute('role', 'status');
  let address = '';
  const copy = (text: string, sentence: string) => {
    void copyText(text).then((copied) => {
      said.replaceChildren(copied ? sentence : offerText(text));
      said.querySelector('textarea')?.select();
      if (copied) keepInLog('link', form.read().parts);
    });
  };
  const buttons = [
    makeButton('button primary', send.copyLink, () => {
      copy(address, send.linkCopied);
    }),
    makeButton('button', send.copyMessage, () => {
      copy(messageFor(form, address), send.messageCopied);
    }),
    ...(canShare() ? [makeShareButton(form, () => address)] : []),
  ];
  const element = makeElement(
    'section',
    { className: 'hand-over-outcome' },
    makeElement('h3', { textContent: send.preview }),
    contents,
    remarks,
    length,
    makeElement('p', { className: 'hand-over-buttons' }, ...buttons),
    said,
    ...makeFilePart(form, said),
  );
  return {
    element,
    show(prepared) {
      const { writing } = prepared ?? {};
      address = writing?.status === 'written' ? writing.address : '';
      for (const button of buttons) button.disabled = address === '';
      length.textContent = prepared ? sayLength(prepared) : send.making;
      length.classList.toggle('attention', writing?.status === 'too-long');
      if (prepared === undefined) return;
      contents.replaceChildren(...(writing ? showContents(prepared) : []));
      remarks.replaceChildren(...showIssues(prepared));
    },
  };
}

function showContents({ handOver }: PreparedLink): Node[] {
  const always = makeElement('p', { className: 'hint', textContent: send.always });
  return [listContents(handOver), ...(handOver.events.length > 0 ? [always] : [])];
}

function showIssues({ issues }: Pick<PreparedLink, 'issues'>): Node[] {
  return issues.map((issue) => {
    const { about, kind } = issue;
    const place = about && (kind === 'value' ? nameValue(about) : nameStep(about));
    const named = { ...issue, ...(place === undefined ? {} : { about: place }) };
    return makeAttention(handOverTexts.attention, textFor(handOverTexts.secrets, named));
  });
}

function sayLength({ writing }: PreparedLink): string {
  if (writing === undefined) return send.chooseFirst;
  return writing.status === 'written'
    ? send.length(writing.address.length)
    : send.tooLong(writing.length, longestAddress);
}

function messageFor(form: SendForm, address: string): string {
  const { step, from = '', warnAfter = '', passphrase } = form.read();
  const message = handOverTexts.message({
    runbook: titleOfPage(),
    step: stepOnPage(step),
    from: from.trim(),
    address,
    locked: passphrase.trim() !== '',
    until: warnAfter === '' ? '' : dayHere(warnAfter),
  });
  return message.join('\n');
}

function makeShareButton(form: SendForm, address: () => string): HTMLButtonElement {
  return makeButton('button', send.share, () => {
    void shareText(titleOfPage(), messageFor(form, address())).then((shared) => {
      if (shared) keepInLog('link', form.read().parts);
    });
  });
}

/** There is a file as soon as there is a run. */
function makeFilePart(form: SendForm, said: HTMLElement): Node[] {
  const events = run.get()?.events ?? [];
  if (events.length === 0) return [];
  const button = makeButton('button', send.download, () => {
    const { name, issues } = downloadRunFile(form.read());
    said.replaceChildren(send.downloaded(name), ...showIssues({ issues }));
    keepInLog('file', ['values', 'progress', 'notes', 'log']);
  });
  const hint = makeElement('p', {
    className: 'hint',
    textContent: send.downloadHint(events.length),
  });
  return [makeElement('div', { className: 'hand-over-file' }, button, hint)];
}

/** Only a run that is there already notes it: handing over a place begins none. */
function keepInLog(way: 'link' | 'file', parts: readonly SharedPart[]): void {
  if (run.get() !== undefined) record({ kind: 'handed-over', way, parts });
}

/** Where the clipboard is refused, the text stands there selected, ready for Ctrl+C. */
function offerText(text: string): HTMLElement {
  const field = makeElement('textarea', { readOnly: true, rows: 4, value: text });
  field.setAttribute('aria-label', send.copyRefused);
  return makeElement('span', { className: 'offered' }, send.copyRefused, field);
}
