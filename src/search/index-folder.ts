/** The folder of the index, below the root of the site. */
export const indexFolder = 'search-index';
