// @ts-check
import { renumberFile } from '../renumber-file.ts';
import { answerJobs } from './answer-jobs.mjs';

answerJobs((file) => renumberFile(file, 'utf-8'));
