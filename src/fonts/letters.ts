// Made by `npm run fonts`.

/** The characters that the faces of the site were cut for. */
export const asked =
	' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz §«·»½×àáãçèéíóøüąćęğłńšż–—‘’“”…';

/** Those of them that Source Serif does not have: the reader's own fonts print them. */
export const lacking = '';
