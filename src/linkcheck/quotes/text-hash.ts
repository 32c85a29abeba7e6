export { quoteHash, textHash } from '../../evidence/text-hash.ts';
