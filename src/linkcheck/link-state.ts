export {
	type LinkMemory,
	LinkMemorySchema,
	type LinkState,
	LinkStateSchema,
} from '../schemas/link-memory.ts';
