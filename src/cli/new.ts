/** Writes a new record: `npm run new -- source key --url=… --publisher=…`. */
import { newCommand } from './new-command.ts';

process.exitCode = await newCommand(process.argv);
