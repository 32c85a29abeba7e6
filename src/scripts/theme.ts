/**
 * Runs in the head before anything is painted, so a remembered theme does not flash. It is kept as
 * text, because a module would run too late; the page's policy allows it by its hash.
 */
export const themeScript =
	"try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
