import { configureGlobal } from 'fast-check';

/** The same cases in every run, so a failure can be reproduced; `SEED=… npm test` tries others. */
configureGlobal({ seed: Number(process.env.SEED ?? 20_250_703) });
