/** Rows that are in the page at once, however many there are. */
export const rowsPerPage = 50;
