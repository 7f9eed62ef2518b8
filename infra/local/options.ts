import { parseArgs } from 'node:util';

export interface Options {
  readonly help: boolean;
  readonly port: number;
  readonly samples: boolean;
  readonly dataDirectory: string | undefined;
}

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'mistake'; readonly explanation: string };

const PORT = '3000';
const PORT_MAX = 65_535;

export const USAGE = `Serves the whole deployment on this machine.

  npm start -- [--port PORT] [--no-samples] [--data DIR]

  --port PORT    where to listen (default: $PORT, or ${PORT}; 0 takes any free port)
  --no-samples   do not assess the sample companies at the start
  --data DIR     keep the data in this directory (default: in memory)
  --help         this text

What the deployment does by the clock runs at its times here as well, and at once on
POST /local/schedules/NAME/run; GET /local/schedules lists the names. GET /local/queues shows what
waits, what failed too often and where to send, GET /local/events what was put on the event bus. To live through
months in minutes, POST /local/clock {"now": "2027-03-31T08:00:00Z"}, or null for the real time.

Tables and uploads are kept with --data; messages on their way are not, and are found again and
handed over at the next start.`;

/** The options, or for people what is wrong with them. */
export const readOptions = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReadOptions => {
  try {
    return { kind: 'options', options: parse(args, environment) };
  } catch (error) {
    const explanation = error instanceof Error ? error.message : String(error);
    return { kind: 'mistake', explanation };
  }
};

const parse = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      port: { type: 'string' },
      data: { type: 'string' },
      'no-samples': { type: 'boolean', default: false },
    },
  });
  const port = values.port ?? (environment.PORT || PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > PORT_MAX) {
    throw new Error(`The port must be a number from 0 to ${PORT_MAX}, not '${port}'.`);
  }
  if (values.data === '') throw new Error('--data needs a directory.');
  return {
    help: values.help,
    port: Number(port),
    samples: !values['no-samples'],
    dataDirectory: values.data,
  };
};
