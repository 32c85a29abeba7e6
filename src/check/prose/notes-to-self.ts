/** Words that begin a note to oneself, as a pattern. */
// In the middle of a sentence, and before a name, `XXX` is a number: “XXX Corps”.
export const noteWords = String.raw`(?:(?<![\w-])(?:TODO|FIXME|TKTK)(?![\w-])|(?<=^|[.!?]\s)XXX(?=:|\s[a-z]))`;

/** A note between the signs for comments of another program, as a pattern. */
export const noteInSigns = String.raw`%%[^%\n]{1,200}%%`;

/** Signs that keep the place of words to come, in brackets, as a pattern. */
export const noteInBrackets = String.raw`[[(](?:XXX?|TK)[\])]`;
