import { brokenFragment } from './checks/broken-fragment.ts';
import { brokenReferences } from './checks/broken-reference.ts';
import { brokenTextFragment } from './checks/broken-text-fragment.ts';
import { caseClash } from './checks/case-clash.ts';
import { duplicateId } from './checks/duplicate-id.ts';
import { folderWithoutIndex } from './checks/folder-without-index.ts';
import { localAddress } from './checks/local-address.ts';
import { malformedAddress } from './checks/malformed-address.ts';
import { outsideBase } from './checks/outside-base.ts';
import { rawSpace } from './checks/raw-space.ts';
import { trailingSlash } from './checks/trailing-slash.ts';
import { unknownMap } from './checks/unknown-map.ts';
import { wrongCase } from './checks/wrong-case.ts';
import type { SiteCheck } from './site-check.ts';

/**
 * Every rule for the built site, in order: the address can be read, it is within our site, its file
 * exists, its place in the file exists.
 */
export const siteChecks: readonly SiteCheck[] = [
	malformedAddress,
	rawSpace,
	localAddress,
	outsideBase,
	...brokenReferences,
	wrongCase,
	caseClash,
	folderWithoutIndex,
	trailingSlash,
	brokenFragment,
	brokenTextFragment,
	unknownMap,
	duplicateId,
];
