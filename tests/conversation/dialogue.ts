import type { Reply } from '../../src/advice';
import type { Attachment } from '../../src/conversation';
import type { Turn } from './bot';

/** One thing that happens in a dialogue file. */
export type Step =
  | { readonly kind: 'says'; readonly written: string; readonly bubbles: readonly string[] }
  | { readonly kind: 'waits'; readonly minutes: number }
  | { readonly kind: 'is-known' }
  /** An officer writes, or the conversation goes on in the officers' thread. */
  | { readonly kind: 'officer-writes' }
  | { readonly kind: 'aside' };

const SPEAKER = /^\*\*(Dân|Bot):\*\* ?/;
const WAIT = /^\*\*Sau (\d+) (phút|ngày)\*\*$/;
const MARKS: Readonly<Record<string, 'is-known' | 'officer-writes' | 'aside'>> = {
  '**Đã quen**': 'is-known',
  '**Cán bộ trả lời**': 'officer-writes',
  '**Trong hộp thư của cán bộ**': 'aside',
};

/**
 * Reads a dialogue: `**Dân:**` opens what the citizen says, `**Bot:**` each bubble of the answer,
 * `**Sau 31 phút**` lets time pass, `**Đã quen**` begins with a citizen whom the bot has greeted,
 * `**Cán bộ trả lời**` lets an officer write, and behind `**Trong hộp thư của cán bộ**` all is said in their thread.
 * A citizen's words without a bot's line are met with silence.
 * Everything before the first of these is explanation.
 */
export function parseDialogue(text: string): readonly Step[] {
  const blocks: { readonly speaker: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const speaker = SPEAKER.exec(line)?.[1];
    if (speaker !== undefined) blocks.push({ speaker, lines: [line.replace(SPEAKER, '')] });
    else if (WAIT.test(line) || line in MARKS) blocks.push({ speaker: line, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  const steps: Step[] = [];
  for (const { speaker, lines } of blocks) {
    const written = lines.join('\n').trim();
    const last = steps.at(-1);
    const [, count, measure] = WAIT.exec(speaker) ?? [];
    if (count !== undefined)
      steps.push({ kind: 'waits', minutes: Number(count) * (measure === 'ngày' ? 1440 : 1) });
    else if (speaker in MARKS) steps.push({ kind: MARKS[speaker]! });
    else if (speaker === 'Dân') steps.push({ kind: 'says', written, bubbles: [] });
    else if (last?.kind === 'says')
      steps[steps.length - 1] = { ...last, bubbles: [...last.bubbles, written] };
    else throw new Error(`The bot speaks first: ${written}`);
  }
  return steps;
}

/** A picture that the channel no longer has when it is fetched. */
export const LOST_PICTURE = 'https://scontent.xx.fbcdn.net/v/hong.jpg';

const MEDIA: Readonly<Record<string, Attachment>> = {
  ảnh: { kind: 'image', url: 'https://scontent.xx.fbcdn.net/v/anh.jpg' },
  'ảnh hỏng': { kind: 'image', url: LOST_PICTURE },
  'ảnh nơi khác': { kind: 'image', url: 'https://noi-khac.example/anh.jpg' },
  'tin thoại': { kind: 'audio', url: null },
  video: { kind: 'video', url: null },
  tệp: { kind: 'file', url: null },
  'nhãn dán': { kind: 'sticker' },
  'vị trí': { kind: 'location' },
  'nội dung ẩn': { kind: 'unavailable' },
};

/** What a citizen's line does: a tap on `[title]`, something sent as `(ảnh)` or `(link https://…)`, or words. */
export function readTurn(written: string, shown: readonly Reply[]): Turn {
  const title = /^\[(.+)\]$/.exec(written)?.[1];
  if (title !== undefined) {
    const offered = shown.flatMap(({ buttons, quickReplies }) => [...buttons, ...quickReplies]);
    const tapped = offered.find((one) => one.title === title);
    if (tapped === undefined || !('payload' in tapped)) throw new Error(`There is no button ${title} to tap`);
    return { text: title, payload: tapped.payload };
  }
  const [all = '', sent = ''] = /^\(([^)]+)\)\s*/.exec(written) ?? [];
  const text = written.slice(all.length);
  const url = /^link (\S+)$/.exec(sent)?.[1];
  const attachment: Attachment | undefined =
    url === undefined ? MEDIA[sent] : { kind: 'link', url, title: null };
  if (attachment === undefined) return { text: written };
  return { text: text === '' ? null : text, attachments: [attachment] };
}

/** A reply as dialogue files write it: text, then `[buttons]`, then `(quick replies)`. */
export function writeBubble({ text, buttons, quickReplies }: Reply): string {
  const rows = [
    text,
    buttons.map(({ title }) => `[${title}]`).join(' '),
    quickReplies.map(({ title }) => `(${title})`).join(' '),
  ];
  return rows.filter((row) => row !== '').join('\n');
}

/**
 * Whether the bot said what a dialogue file expects, in which `…` stands for anything.
 * Every part is looked for behind the one before it, so a wrong expectation fails as quickly as a right one holds.
 */
export function isSaid(expected: string, said: string): boolean {
  const [first = '', ...rest] = expected.split('…');
  const last = rest.pop();
  if (last === undefined) return said === expected;
  if (!said.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = said.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return said.length - last.length >= at && said.endsWith(last);
}
