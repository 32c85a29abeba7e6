/**
 * Runs in the head before anything is painted, so a remembered theme does not flash, and marks that
 * a reader has switched off do not show and go. It is kept as text, because a module would run too
 * late; the page's policy allows it by its hash.
 */
export const earlyScript =
	"try{for(const n of['theme','marks']){const v=localStorage.getItem(n);if(/^(light|dark|doubtful|none)$/.test(v))document.documentElement.dataset[n]=v}}catch{}";
