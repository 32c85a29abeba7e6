/**
 * Runs in the head before anything is painted, so that a remembered theme does not flash. Kept as
 * text, because a module would run too late; the policy of the page allows it by its hash.
 */
export const themeScript =
	"try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
