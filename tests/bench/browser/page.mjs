// @ts-check
/** The page of the bench: does a way's job in a worker and tells what it took. */

/**
 * @typedef {{ wall: number, sha256?: string }} Taken
 * @typedef {Window & { runWay: (name: string) => Promise<Taken> }} BenchWindow
 */

/** @type {BenchWindow} */ (/** @type {unknown} */ (window)).runWay = runWay;

/** @param {string} name @returns {Promise<Taken>} */
async function runWay(name) {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('Expected a file.');
  const worker = new Worker(`/bench/${name}.js`);
  await hear(worker);
  const start = performance.now();
  worker.postMessage(file);
  const { made } = await hear(worker);
  const wall = performance.now() - start;
  const sha256 = made === undefined ? {} : { sha256: await hash(made) };
  worker.terminate();
  return { wall, ...sha256 };
}

/** @param {Worker} worker @returns {Promise<{ made?: Blob }>} */
function hear(worker) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message));
    };
  });
}

/** @param {Blob} made */
async function hash(made) {
  const bytes = await crypto.subtle.digest('SHA-256', await made.arrayBuffer());
  return new Uint8Array(bytes).reduce(
    (text, byte) => text + byte.toString(16).padStart(2, '0'),
    '',
  );
}
