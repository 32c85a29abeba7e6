import { z } from 'astro/zod';
import { verdicts } from './verdicts.ts';

/** What is remembered of one address between runs: one line of `content/link-state.json`. */
export const LinkMemorySchema = z.strictObject({
	/** Verdict of the last check. */
	verdict: z.enum(verdicts),
	/** Day since which the verdict has been the same. */
	since: z.iso.date(),
	/** Day of the last check. */
	checked: z.iso.date(),
	/** Days of the failing checks in a row, oldest first; empty when the last one passed. */
	strikes: z.array(z.iso.date()).default([]),
	/** Where redirects ended, if at another address. */
	finalUrl: z.url().optional(),
	/** Validators for a conditional request (RFC 9110, section 13.1). */
	etag: z.string().optional(),
	lastModified: z.string().optional(),
	/** Hash of the main text: SHA-256 in base64url, first 16 characters. */
	text: z.string().optional(),
	/** Hash of each quote → whether it stood on the page. */
	quotes: z.record(z.string(), z.enum(['stands', 'drift', 'unread'])).optional(),
	/** Nearest archived copy found, and when it was taken. */
	archive: z.strictObject({ url: z.url(), captured: z.iso.date() }).optional(),
});

/** `content/link-state.json`: address → memory, sorted by address. */
export const LinkStateSchema = z.record(z.url(), LinkMemorySchema);

/** What the link check remembers of one address. */
export type LinkMemory = z.infer<typeof LinkMemorySchema>;
/** What the link check remembers, by address. */
export type LinkState = z.infer<typeof LinkStateSchema>;
