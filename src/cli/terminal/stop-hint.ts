/** How to end a command that runs until the user stops it. */
export const stopHint = 'Ctrl+C stops it';
