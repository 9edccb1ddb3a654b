// @ts-check
import Papa from 'papaparse';
import { StraightforwardJob } from '../straightforward-job.mjs';
import { answerJobs } from './answer-jobs.mjs';

answerJobs(async (file) => {
  const work = new StraightforwardJob();
  let header = true;
  await new Promise((resolve, reject) => {
    Papa.parse(file, {
      delimiter: ';',
      skipEmptyLines: true,
      chunk({ data }) {
        const rows = /** @type {string[][]} */ (data);
        for (const row of header ? rows.slice(1) : rows) work.add(row);
        header = false;
      },
      complete: resolve,
      error: reject,
    });
  });
  return new Blob([work.write('utf-8')]);
});
