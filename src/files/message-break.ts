/**
 * Lets messages that wait be answered, such as one that stops a job: `pause` resolves after them.
 * Whoever opened it closes it.
 */
export class MessageBreak {
  readonly #channel = new MessageChannel();

  pause(): Promise<void> {
    const { port1, port2 } = this.#channel;
    return new Promise((resolve) => {
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(undefined);
    });
  }

  close(): void {
    this.#channel.port1.close();
  }
}
