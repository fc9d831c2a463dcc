/** The number that every dataset carries; another number is another format. */
export const SCHEMA = 1

/** How a compiled dataset begins: nothing else is read line by line. */
export const FIRST_LINE = `{"schema":${SCHEMA},`
