// @ts-check
/**
 * Makes a worker of a way: it says that it is there, does its job on the file it gets, and gives
 * back what was made.
 * @param {(file: File) => Promise<Blob | undefined>} run
 */
export function answerJobs(run) {
  addEventListener('message', (/** @type {MessageEvent<File>} */ { data }) => {
    void run(data).then((made) => {
      postMessage({ made });
    });
  });
  postMessage('ready');
}
