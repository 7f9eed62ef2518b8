import * as z from 'zod';

const SEPARATOR = ' ';

/**
 * An object that refuses members it does not know. The members it does know travel in the issue's
 * message, so that a finding can say what was probably meant.
 */
export const closedObject = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? Object.keys(shape).join(SEPARATOR) : undefined,
  });

export const knownMembers = (issue: z.core.$ZodIssueUnrecognizedKeys): readonly string[] =>
  issue.message.split(SEPARATOR);
