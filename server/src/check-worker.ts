/** Entry of a thread that checks briefs for the command line. */
import { parentPort, workerData } from 'node:worker_threads';
import { bundledGlossary } from './bundled-glossary.ts';
import { takeTasks } from './cli/running/take-tasks.ts';

takeTasks(workerData, bundledGlossary, (brought) => parentPort?.postMessage(brought));
