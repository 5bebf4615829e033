import { parentPort } from 'node:worker_threads';
import type { Make } from '../chart/drawn-charts.ts';
import { makers } from '../chart/vega.ts';

/** What is asked of the one who draws beside the build, and what comes back. */
export interface Order {
  id: number;
  make: Make;
  spec: string;
}
export type Delivery = { id: number; made: string } | { id: number; error: unknown };

parentPort?.on('message', (order: Order) => void carryOut(order));

async function carryOut({ id, make, spec }: Order): Promise<void> {
  try {
    deliver({ id, made: await makers[make](spec) });
  } catch (error) {
    deliver({ id, error });
  }
}

const deliver = (delivery: Delivery): void => parentPort?.postMessage(delivery);
