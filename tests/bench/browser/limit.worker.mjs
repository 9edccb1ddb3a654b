// @ts-check
import { answerJobs } from './answer-jobs.mjs';

const encoder = new TextEncoder();

answerJobs(async (file) => {
  const copy = new Uint8Array(file.size);
  const decoder = new TextDecoder();
  let length = 0;
  const reader = file.stream().getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const bytes = encoder.encode(decoder.decode(value, { stream: true }));
    copy.set(bytes, length);
    length += bytes.length;
  }
  return undefined;
});
