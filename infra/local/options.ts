import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../shared/kernel/result.ts';

export interface Options {
  readonly help: boolean;
  readonly port: number;
  readonly samples: boolean;
  readonly dataDirectory: string | undefined;
}

const PORT = '3000';
const PORT_MAX = 65_535;

export const USAGE = `Serves the whole deployment on this machine.

  npm start -- [--port PORT] [--no-samples] [--data DIR]

  --port PORT    where to listen (default: $PORT, or ${PORT}; 0 takes any free port)
  --no-samples   do not assess the sample companies at the start
  --data DIR     keep the data in this directory (default: in memory)
  --help         this text`;

/** @returns The options, or what is wrong with them for people. */
export const readOptions = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<Options, string> => {
  const parsed = parse(args);
  if (parsed.kind === 'failed') return parsed;
  const { help, port, data, 'no-samples': noSamples } = parsed.value;
  const text = port ?? (environment.PORT || PORT);
  if (!/^\d{1,5}$/.test(text) || Number(text) > PORT_MAX) {
    return failed(`The port must be a number from 0 to ${PORT_MAX}, not '${text}'.`);
  }
  if (data === '') return failed('--data needs a directory.');
  return ok({ help, port: Number(text), samples: !noSamples, dataDirectory: data });
};

const parse = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', default: false },
        port: { type: 'string' },
        data: { type: 'string' },
        'no-samples': { type: 'boolean', default: false },
      },
    });
    return ok(values);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};
