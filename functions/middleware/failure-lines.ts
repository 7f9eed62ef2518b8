/** One structured line of the log: no content of a message, no id of a client. */
export const writeLine = (line: object): void => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
};

export const causeOf = (error: unknown): object =>
  error instanceof Error
    ? { error: error.name, message: error.message, stack: error.stack }
    : { error: String(error) };
