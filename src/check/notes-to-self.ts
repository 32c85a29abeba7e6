/** Words that begin a note to oneself, as a pattern. */
export const noteWords = String.raw`(?<![\w-])(?:TODO|FIXME|TKTK)(?![\w-])`;

/** Signs that keep the place of words to come, in brackets, as a pattern. */
export const noteInBrackets = String.raw`[[(](?:XXX?|TK)[\])]`;
