import { beforeAll, describe, expect, it } from 'vitest';
import { assessInMemory } from '../../infra/local/assess-in-memory.ts';
import { runFirstMinute } from '../../infra/local/first-minute.ts';
import { assessmentAnswerSchema } from '../../infra/local/report/assessment-answer.ts';
import { PLAIN } from '../../infra/local/report/style.ts';
import { SAMPLE_IDS, sampleText } from '../../infra/local/sample-requests.ts';
import { assessmentOutput } from '../../shared/contracts/assessment-output.ts';
import { assessmentRequestSchema } from '../../shared/contracts/assessment-request.ts';
import { sharedLocalStack } from './local-stack.ts';

const stack = sharedLocalStack();
const TENANT = 'first-minute';

const lookAt = async (baseUrl: string, token: string): Promise<readonly string[]> => {
  const lines: string[] = [];
  await runFirstMinute({ baseUrl, token, style: PLAIN, print: (line) => lines.push(line) });
  return lines;
};

describe('the first minute', () => {
  let token: string;
  let lines: readonly string[];
  beforeAll(async () => {
    token = await stack.token({ tenant: TENANT });
    lines = await lookAt(stack.baseUrl, token);
  });

  const get = (path: string): Promise<Response> =>
    fetch(`${stack.baseUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });

  it.each([...SAMPLE_IDS])('shows %s with the grade that the API keeps for it', async (id) => {
    const answer = assessmentAnswerSchema.parse(
      await (await get(`/v1/companies/${id}/rating`)).json(),
    );
    const row = lines.find((line) => line.startsWith(answer.companyName)) ?? '';
    const cells = row.slice(answer.companyName.length).trim().split(/\s+/);
    expect(cells[0]).toBe(answer.rating?.grade);
    expect(row).toContain(answer.asOf);
  });

  it('says what drives each grade, and by which model', () => {
    const drivers = lines.filter((line) => /^ {2}\+ .* - .*-(expert|fitted)-\d+$/.test(line));
    expect(drivers).toHaveLength(SAMPLE_IDS.length);
  });

  it('prints an example that works as it stands', async () => {
    const [, printed] = /TOKEN=(\S+)/.exec(lines.join('\n')) ?? [];
    const [, address, body] = /curl -s (\S+) .*\\\n.* -d '(\{.*\})'/.exec(lines.join('\n')) ?? [];
    const response = await fetch(address ?? '', {
      method: 'POST',
      headers: { authorization: `Bearer ${printed}`, 'content-type': 'application/json' },
      body: body ?? '',
    });
    expect(response.status).toBe(201);
    expect(assessmentAnswerSchema.parse(await response.json()).rating).toBeDefined();
  });

  it('points at addresses that answer', async () => {
    const text = lines.join('\n');
    const [, why] = /curl -s \S+?(\/v1\/companies\/\S+)/.exec(text) ?? [];
    const [, docs] = /Documentation {3}(\S+)/.exec(text) ?? [];
    expect((await get(why ?? '')).status).toBe(200);
    expect((await fetch(docs ?? '')).status).toBe(200);
  });

  it('shows what was refused, and goes on', async () => {
    const refused = await lookAt(stack.baseUrl, 'nonsense');
    expect(refused.filter((line) => / failed$/.test(line))).toHaveLength(SAMPLE_IDS.length);
    expect(refused.join('\n')).toContain('HTTP 401');
    expect(refused.join('\n')).toContain('Documentation');
  });

  it('shows that nobody answers, and goes on', async () => {
    const unanswered = await lookAt('http://127.0.0.1:1', token);
    expect(unanswered.filter((line) => / failed$/.test(line))).toHaveLength(SAMPLE_IDS.length);
  });
});

describe('a file assessed without the API', () => {
  it.each([...SAMPLE_IDS])('%s comes out as the API rates it, to the last digit', async (id) => {
    const body = await sampleText(id);
    const token = await stack.token({ tenant: 'command-and-api' });
    const response = await fetch(`${stack.baseUrl}/v1/assessments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    const overHttp = assessmentOutput.parse(await response.json());
    const inProcess = await assessInMemory(assessmentRequestSchema.parse(JSON.parse(body)));
    if (inProcess.kind === 'failed') throw new Error(inProcess.failure.problem);
    expect(inProcess.value.contentHash).toBe(overHttp.contentHash);
    expect(inProcess.value.rating?.logOdds).toBe(overHttp.rating?.logOdds);
  });
});
