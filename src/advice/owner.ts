import type { IndicatorAssessment, Rules } from '../checking';
import type { Content } from './content';
import { shorten } from './split-text';
import { say } from './template';
import type { Unit } from './unit';

/** What the words of a verdict are made of. */
export interface Knowledge {
  readonly content: Content;
  readonly unit: Unit;
  readonly rules: Pick<Rules, 'brands' | 'officialNumbers'>;
}

/** Names longer than this are cut, so that a headline stays one line. */
const MAX_NAME = 40;

/** What stands in brackets behind a name is there for the rules' editors. */
const REMARK = /\s*\([^()]*\)$/;

/** A body as citizens know it, by its id in the rules; `unit` is the police unit itself. Null where it is not known. */
export function nameOf(id: string, { unit, rules }: Knowledge): string | null {
  const name = id === 'unit' ? unit.name : rules.brands.get(id)?.name;
  return name === undefined ? null : shorten(name.replace(REMARK, ''), MAX_NAME);
}

/** The number for children in need, which is no emergency number alone. */
const CHILDREN = '111';

/** Whose official address or number this is, in words. */
export function ownerOf({ indicator, evidence }: IndicatorAssessment, knowledge: Knowledge): string {
  const entry = evidence.find((item) => item.source === 'list' && item.match.list === 'allow');
  const id = entry?.source === 'list' ? entry.match.owner : null;
  const name = id === null ? null : nameOf(id, knowledge);
  if (name !== null) return name;
  if (indicator.kind === 'phone' && indicator.national === CHILDREN)
    return say(knowledge.content.verdict, 'owner.children', {});
  const isEmergency = indicator.kind === 'phone' && indicator.numberKind === 'emergency';
  return say(knowledge.content.verdict, isEmergency ? 'owner.emergency' : 'owner.unnamed', {});
}

/** The real site of the body that an accused indicator imitates, by its strongest evidence that names one. */
export function findRealSite(
  { verdict, evidence }: IndicatorAssessment,
  knowledge: Knowledge,
): { readonly owner: string; readonly site: string } | null {
  if (verdict === 'official' || verdict === 'unknown') return null;
  for (const item of evidence) {
    const id = item.source === 'list' ? item.match.owner : item.params.brandId;
    const site = knowledge.rules.brands.get(id ?? '')?.hosts[0];
    const owner = nameOf(id ?? '', knowledge);
    if (item.weight > 0 && site !== undefined && owner !== null) return { owner, site };
  }
  return null;
}
