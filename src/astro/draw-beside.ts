import { Worker } from 'node:worker_threads';
import type { Maker } from '../chart/drawn-charts.ts';
import type { Delivery, Order } from './drawing-worker.ts';

interface Waiting {
  resolve: (made: string) => void;
  reject: (reason: unknown) => void;
}

/** How many pages the build draws at a time, so that some go on while others wait for their charts. */
export const pagesAtOnce = 4;

/**
 * Draws charts in a thread of its own, while the build makes the pages around them. The thread starts with the first
 * chart: a build that has all of them from the last one loads no Vega at all.
 */
export function drawBeside(): { maker: Maker; end: () => Promise<void> } {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  const start = (): Worker =>
    new Worker(new URL('drawing-worker.ts', import.meta.url))
      .on('message', (delivery: Delivery) => {
        const { resolve, reject } = waiting.get(delivery.id)!;
        waiting.delete(delivery.id);
        if ('made' in delivery) resolve(delivery.made);
        else reject(delivery.error);
      })
      .on('error', (error) => {
        for (const { reject } of waiting.values()) reject(error);
        waiting.clear();
      });

  return {
    maker: (make, spec) =>
      new Promise((resolve, reject) => {
        const order: Order = { id: (count += 1), make, spec };
        waiting.set(order.id, { resolve, reject });
        worker ??= start();
        worker.postMessage(order);
      }),
    async end() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}
