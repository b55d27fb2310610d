import fs from 'node:fs';
import path from 'node:path';
import type { Advisory } from '../advice';
import { DATA } from '../command-line';
import { loadData } from '../data-files';
import { textsOf } from './content-texts';

/** Files of texts in the order in which an officer reads them, with a heading in their language. */
const FILES: readonly (readonly [file: string, heading: string])[] = [
  ['profile', 'Trước khi người dân nhắn'],
  ['replies', 'Câu trả lời chung'],
  ['topics', 'Công an thật giả, chiêu lừa, tin đồn, gặp cán bộ, dữ liệu'],
  ['rumors', 'Tin đồn đã bị bác bỏ'],
  ['police-questions', 'Câu hỏi về công an'],
  ['common-questions', 'Câu hỏi thường ngày'],
  ['fragments', 'Tin nhắn mới có một mẩu'],
  ['cries', 'Lời kêu chỉ có vài chữ'],
  ['follow-ups', 'Câu ngắn nói tiếp sau một câu trả lời'],
  ['verdict', 'Kết quả kiểm tra'],
  ['evidence-link', 'Lý do: đường dẫn, số điện thoại, tài khoản'],
  ['evidence-message', 'Lý do: lời lẽ trong tin nhắn'],
  ['evidence-list', 'Lý do: danh sách'],
  ['victim', 'Giúp người vừa bị lừa'],
  ['victim-questions', 'Người vừa bị lừa hỏi'],
  ['report', 'Nhận báo tin'],
  ['aside-texts', 'Người dân hỏi hay nói việc khác lúc đang được hỏi'],
  ['statement', 'Tờ trình báo'],
  ['buttons', 'Nút bấm'],
  ['advisory-groups', 'Nhóm chiêu lừa'],
];

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

function renderFile(file: string, heading: string): readonly string[] {
  const place = `content/vi/${file}.json`;
  const texts: unknown = JSON.parse(fs.readFileSync(path.join(DATA, place), 'utf8'));
  return [
    `## ${heading}`,
    '',
    `Tệp \`data/${place}\`.`,
    '',
    '| tên | nội dung |',
    '|---|---|',
    ...textsOf(texts).map(([name, text]) => `| \`${name}\` | ${cell(text)} |`),
    '',
  ];
}

function renderAdvisory({
  id,
  title,
  summary,
  more,
  whatToDo,
  sources,
  reviewed,
  basis,
}: Advisory): readonly string[] {
  return [
    `### ${title}`,
    '',
    `Tệp \`data/content/vi/advisories/${id}.md\`, đối chiếu ngày ${reviewed}, ${basis === 'page' ? 'có nguồn' : 'hiểu biết chung'}.`,
    '',
    cell(summary),
    ...(whatToDo === undefined ? [] : ['', `*Dưới kết quả kiểm tra*: ${cell(whatToDo)}`]),
    '',
    cell(more),
    '',
    `Nguồn: ${cell(sources.join('; '))}`,
    '',
  ];
}

/** Every text that a citizen can read, with its place, for the officers to sign. */
export function renderContentCatalog(): string {
  const { content } = loadData(DATA);
  return [
    ...FILES.flatMap(([file, heading]) => renderFile(file, heading)),
    '## Các chiêu lừa',
    '',
    ...content.advisories.flatMap(renderAdvisory),
  ]
    .join('\n')
    .trimEnd();
}
