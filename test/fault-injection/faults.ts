import { type SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface FaultRates {
  /** Requests that are refused for being too many. */
  readonly throttled: number;
  /** Requests that are carried out though their answer never comes. */
  readonly timedOut: number;
  /** Messages that are sent twice. */
  readonly duplicated: number;
  /** Of the writes that save an assessment, and of the deletions of messages. */
  readonly killed: number;
}

export const NO_FAULTS: FaultRates = { throttled: 0, timedOut: 0, duplicated: 0, killed: 0 };

export interface FaultCounts {
  throttled: number;
  timedOut: number;
  duplicated: number;
}

interface Sender {
  send(...given: unknown[]): Promise<unknown>;
}

const failure = (name: string): Error => Object.assign(new Error(`injected: ${name}`), { name });

const inputOf = (command: unknown): unknown =>
  typeof command === 'object' && command !== null && 'input' in command ? command.input : undefined;

/** Whether a request writes an assessment; `"kind":"assessment"` stands in no other one. */
const savesAssessment = (command: unknown): boolean =>
  JSON.stringify(inputOf(command), (key, value) => (key === 'document' ? '' : value))?.includes(
    '"kind":"assessment"',
  ) === true;

/** The process is gone at once: nothing is closed, finished or said. */
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};

const duplicate = (
  input: SendMessageBatchCommandInput,
  chance: () => boolean,
): SendMessageBatchCommandInput | undefined => {
  const Entries = (input.Entries ?? []).filter(chance);
  return Entries.length === 0 ? undefined : { ...input, Entries };
};

/**
 * Breaks what the functions of this process ask of storage and queues, at random: refused, carried
 * out without an answer, sent twice, or the process killed before or after it saves.
 */
export const injectFaults = (rates: FaultRates, random: () => number): FaultCounts => {
  const counts: FaultCounts = { throttled: 0, timedOut: 0, duplicated: 0 };
  const happens = (rate: number): boolean => rate > 0 && random() < rate;
  const broken = async (carryOut: () => Promise<unknown>): Promise<unknown> => {
    if (happens(rates.throttled)) {
      counts.throttled += 1;
      throw failure('ThrottlingException');
    }
    const answer = await carryOut();
    if (!happens(rates.timedOut)) return answer;
    counts.timedOut += 1;
    throw failure('TimeoutError');
  };
  const database: Sender = DynamoDBDocumentClient.prototype as never;
  const storage = database.send;
  database.send = async function (this: Sender, ...given: unknown[]) {
    const isSave = rates.killed > 0 && savesAssessment(given[0]);
    if (isSave && happens(rates.killed)) return die();
    const answer = await broken(() => Reflect.apply(storage, this, given));
    if (isSave && happens(rates.killed)) return die();
    return answer;
  };
  const queues: Sender = SQSClient.prototype as never;
  const queue = queues.send;
  queues.send = async function (this: Sender, ...given: unknown[]) {
    const [command, ...more] = given;
    const name = command?.constructor.name ?? '';
    if (name === 'ReceiveMessageCommand') return Reflect.apply(queue, this, given);
    if (name.startsWith('DeleteMessage')) {
      if (happens(rates.killed)) return die();
      return Reflect.apply(queue, this, given);
    }
    const answer = await broken(() => Reflect.apply(queue, this, given));
    if (name === 'SendMessageBatchCommand' && command instanceof Object) {
      const again = duplicate(inputOf(command) as SendMessageBatchCommandInput, () =>
        happens(rates.duplicated),
      );
      if (again !== undefined) {
        counts.duplicated += again.Entries?.length ?? 0;
        const copy = Object.assign(Object.create(Object.getPrototypeOf(command)), command);
        copy.input = again;
        await Reflect.apply(queue, this, [copy, ...more]);
      }
    }
    return answer;
  };
  return counts;
};
