import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process that is measured (measured.ts): it tells at its end, on a channel of its own, what it used.
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
