/** The results behind the first two tabs, which the reader asks for later. */
export { ChecklistView } from './ChecklistView.tsx';
export { DeveloperView } from './DeveloperView.tsx';
export { HandOverView } from './HandOverView.tsx';
