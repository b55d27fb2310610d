import { foldText, skeleton } from '../../indicator';
import type { Brand } from '../rule-files';
import { findNameInside, findNearName, type BrandForms } from './brand-forms';

/** How a brand shows in one label of a name, most deceptive first. */
export type SightingKind = 'same' | 'homograph' | 'near' | 'inside' | 'token';

/** A brand seen in one label of a host name. */
export interface BrandSighting {
  readonly brand: Brand;
  readonly kind: SightingKind;
  /** The spelling of the brand's name that was recognized. */
  readonly form: string;
  /** The letters of the label that recall it. */
  readonly quote: string;
  /** The folded label without that part. */
  readonly rest: string;
}

const NON_ASCII = /[^\0-\x7f]/;
/** Characters that a reader takes for another letter; only then can the shape differ from the spelling. */
const DISGUISES = /[013458$@!|]|rn|vv|[^\0-\x7f]/;

function withoutHyphens(label: string): string {
  return label.includes('-') ? label.replaceAll('-', '') : label;
}

function findDisguised(label: string, compact: string, forms: BrandForms): BrandSighting | null {
  if (!DISGUISES.test(label)) return null;
  const shape = skeleton(withoutHyphens(label));
  const same = forms.bySkeleton.get(shape);
  const seen = (form: { brand: Brand; text: string }, rest: string): BrandSighting | null =>
    compact.includes(form.text) && !NON_ASCII.test(label)
      ? null
      : { brand: form.brand, kind: 'homograph', form: form.text, quote: label, rest };
  if (same !== undefined) return seen(same, '');
  const inside = forms.names.find((form) => form.text.length >= 5 && shape.includes(form.skeleton));
  if (inside !== undefined) return seen(inside, shape.replace(inside.skeleton, ''));
  return null;
}

/** Finds the brand that one label recalls, the most telling way first; hyphens are ignored, then taken as borders. */
export function findBrand(label: string, forms: BrandForms): BrandSighting | null {
  const folded = foldText(label);
  const compact = withoutHyphens(folded);
  const exact = forms.byText.get(compact);
  if (exact !== undefined && label === folded) {
    return { brand: exact.brand, kind: 'same', form: exact.text, quote: label, rest: '' };
  }
  const disguised = findDisguised(label, compact, forms);
  if (disguised !== null) return disguised;
  const inside = findNameInside(compact, forms);
  if (inside !== null) {
    const { text, brand } = inside.form;
    const rest = compact.slice(0, inside.at) + compact.slice(inside.at + text.length);
    return { brand, kind: 'inside', form: text, quote: folded.includes(text) ? text : label, rest };
  }
  const near = findNearName(compact, forms);
  if (near !== null) {
    return { brand: near.form.brand, kind: 'near', form: near.form.text, quote: label, rest: '' };
  }
  return folded.includes('-') ? findInTokens(folded, forms) : null;
}

function findInTokens(label: string, forms: BrandForms): BrandSighting | null {
  const tokens = label.split('-');
  for (const [index, token] of tokens.entries()) {
    const rest = tokens.filter((_, other) => other !== index).join('');
    const exact = forms.byText.get(token);
    if (exact !== undefined)
      return { brand: exact.brand, kind: 'token', form: exact.text, quote: token, rest };
    const near = token.length >= 6 ? findNearName(token, forms) : null;
    if (near !== null) {
      return { brand: near.form.brand, kind: 'near', form: near.form.text, quote: token, rest };
    }
  }
  return null;
}
