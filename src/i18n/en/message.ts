import type { Message } from '../nl/message.ts';

export const message: Message = {
  title: (step) => `Message about step ${String(step)}`,
  question: 'What do you ask your colleague?',
  questionHint: 'Write no password, token or secret here.',
  withValues: 'Add my values of this step',
  valuesHint: 'Numbers and names are in the message then. Do not put it on a public forum.',
  form: 'Form',
  forms: { plain: 'Plain text', markdown: 'Markdown, for Teams or TOPdesk' },
  preview: 'This is in your message',
  subjectLabel: 'Subject',
  copySubject: 'Copy subject',
  copyText: 'Copy message',
  mail: 'Open in your mail program',
  subject: (step, title) => `Step ${String(step)}: ${title}`,
  runbook: 'Runbook',
  step: 'Step',
  asked: 'Question',
  link: 'Link',
  values: 'Values',
};
