import { connect, type Socket } from 'node:net';

/*
 * Firefox's own remote protocol: `LENGTH:JSON` over TCP on loopback. A command is
 * `[0, number, name, parameters]`, its answer `[1, number, error, value]`.
 */

interface Waiting {
  name: string;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** One connection to a Firefox that was started with `-marionette`. */
export class Marionette {
  private received = Buffer.alloc(0);
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();
  private greeted: () => void = () => {};

  private constructor(private readonly socket: Socket) {
    socket.on('data', (piece) => this.take(piece));
    const end = (error?: Error) => this.end(error ?? new Error('Firefox closed the connection.'));
    socket.on('error', end);
    socket.on('close', () => end());
  }

  /** Connects on loopback; rejects when nobody listens there. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      marionette.greeted = resolve;
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('Firefox closed the connection.')));
    });
    return marionette;
  }

  /** Sends one command; rejects with what Firefox says is wrong, and when it is gone. */
  send<T>(name: string, parameters: object = {}): Promise<T> {
    if (this.socket.destroyed) return Promise.reject(new Error('Firefox is gone.'));
    this.count += 1;
    const number = this.count;
    const packet = Buffer.from(JSON.stringify([0, number, name, parameters]));
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(number, { name, resolve: resolve as (value: unknown) => void, reject });
      this.socket.write(`${packet.length}:`);
      this.socket.write(packet);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(piece: Buffer): void {
    this.received = Buffer.concat([this.received, piece]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.toString('latin1', 0, colon));
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.toString('utf8', colon + 1, end));
      this.received = this.received.subarray(end);
      if (Array.isArray(message)) this.answer(message);
      else this.greeted();
    }
  }

  private answer([, number, error, value]: unknown[]): void {
    const waiting = this.waiting.get(number as number);
    if (!waiting) return;
    this.waiting.delete(number as number);
    if (error === null) {
      // Most answers are wrapped once more, some are not.
      const isWrapped = typeof value === 'object' && value !== null && 'value' in value;
      waiting.resolve(isWrapped ? value.value : value);
      return;
    }
    const { error: kind, message } = error as { error: string; message: string };
    waiting.reject(new Error(`${waiting.name}: ${kind}: ${message}`));
  }

  private end(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
