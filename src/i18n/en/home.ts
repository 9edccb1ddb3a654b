import type { Home } from '../nl/home.ts';

export const home: Home = {
  title: 'Carry out a procedure in AFAS Profit with your own values in every step',
  lead: 'For administrators and consultants. You fill in your numbers once. After that they stand in every step, every menu path and every file you make.',
  try: 'Fill it in and see what changes',
  demoEarlier: 'Open the copy',
  demoDone: 'Done',
  demoStep: 'Change the user codes',
  demoBefore: 'Open environment',
  demoBetween: 'and export all users. User',
  demoThen: 'gets the code',
  demoOthers: 'A user with a cooperation licence of another participant keeps the own code.',
  demoPlace: 'What a filled-in step looks like',
  runbooks: 'Runbooks',
  shortRunbooks: 'Short runbooks',
  shortLead: 'One job at a time. The large runbooks refer to them.',
  tools: 'Tools',
  stays: {
    title: 'Your data stays with you',
    text: 'There is no server looking on. An export of users is read here, on your own computer. There is no field for a token or a password, because that belongs nowhere.',
  },
};
