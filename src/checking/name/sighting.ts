import { foldText } from '../../indicator';
import type { Brand } from '../rule-files';
import type { BrandForm, BrandForms } from './brand-forms';
import { editDistance } from './edit-distance';
import { eyeShape, withoutNumber } from './eye-shape';
import { findNameInside, findNearName, findShapeInside, findSoundAlike } from './find-name';

/** How a brand shows in one label of a name, most deceptive first. */
export type SightingKind = 'same' | 'homograph' | 'near' | 'sound' | 'inside' | 'token';

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
/** Characters and pairs that a reader takes for another letter; only then can the shape differ from the spelling. */
const DISGUISES = /[013458$@!|q]|rn|rr|nn|vv|lb|ib|dl|di|cl|lc|lk|ik|ic|lh|[^\0-\x7f]/;

/** A digit between letters is one of them: `b1dv`. */
const DIGIT_INSIDE = /[a-z]\d+[a-z]/;

/** Whether a name is what its owner's own address begins with, and not a shorter way to say it. */
export function isOwnLabel({ hosts }: Brand, name: string): boolean {
  return hosts.some((host) => host.startsWith(`${name}.`));
}

function sight(form: BrandForm, kind: SightingKind, quote: string, rest = ''): BrandSighting {
  return { brand: form.brand, kind, form: form.text, quote, rest };
}

function withoutHyphens(label: string): string {
  return label.includes('-') ? label.replaceAll('-', '') : label;
}

function findNearShape(shape: string, forms: BrandForms): BrandForm | undefined {
  if (shape.length < 5) return undefined;
  return forms.names.find((form) => form.shape.length >= 5 && editDistance(shape, form.shape, 1) <= 1);
}

const READ_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '8': 'b',
};

/** Digits inside a word read as the letters they stand for; digits at its end are a number. */
function withDigitsRead(word: string): string {
  return word.replace(/[013458](?=.*[a-z])/g, (digit) => READ_AS[digit] ?? digit);
}

function findDisguised(label: string, compact: string, forms: BrandForms): BrandSighting | null {
  const word = withoutNumber(label);
  if (!DISGUISES.test(word)) return null;
  const foreign = NON_ASCII.test(label);
  const shape = eyeShape(withoutHyphens(word));
  const same = forms.byShape.get(shape);
  const shortest = DIGIT_INSIDE.test(compact) ? 4 : 5;
  if (same !== undefined && (foreign || (same.kind === 'name' && same.text.length >= shortest))) {
    return compact.includes(same.text) && !foreign ? null : sight(same, 'homograph', label);
  }
  const inside = findShapeInside(shape, compact, forms);
  const rest = inside === null ? '' : shape.replace(inside.shape, '');
  if (inside !== null && (foreign || rest.length <= inside.shape.length))
    return sight(inside, 'homograph', label, rest);
  if (!foreign && !DIGIT_INSIDE.test(compact)) return null;
  const near = foreign ? findNearShape(shape, forms) : findNearName(withDigitsRead(compact), forms)?.form;
  return near === undefined || near.text.length < 5 ? null : sight(near, 'homograph', label);
}

/** `tiki3`: a digit beside a name of four letters numbers a shop as often as it imitates. */
function isNumbered({ text }: BrandForm, rest: string): boolean {
  return text.length === 4 && /\d/.test(rest);
}

/** `vneld`: the letters differ only in which of them are `l` and which `i`. */
function isSameStroke(word: string, name: string): boolean {
  return word.length === name.length && word.replaceAll('i', 'l') === name.replaceAll('i', 'l');
}

/** `bldv-online`: a token that is a name but for its `l` or `i`. */
function findSameStroke(token: string, forms: BrandForms): BrandForm | undefined {
  if (token.length < 4) return undefined;
  return forms.byText.get(token.replaceAll('l', 'i')) ?? forms.byText.get(token.replaceAll('i', 'l'));
}

/** Finds the brand that one label recalls, the most telling way first; hyphens are ignored, then taken as borders. */
export function findBrand(label: string, forms: BrandForms): BrandSighting | null {
  const folded = foldText(label);
  const compact = withoutHyphens(folded);
  const exact = forms.byText.get(compact);
  if (exact !== undefined && label === folded) return sight(exact, 'same', label);
  const disguised = findDisguised(label, compact, forms);
  if (disguised !== null) return disguised;
  const near = findNearName(compact, forms);
  const inside = findNameInside(compact, forms);
  if (inside !== null && (near === null || near.form.text.length <= inside.form.text.length)) {
    const { form, at } = inside;
    const rest = compact.slice(0, at) + compact.slice(at + form.text.length);
    if (rest.length === 1 && !isNumbered(form, rest)) return sight(form, 'near', label, rest);
    return sight(form, 'inside', folded.includes(form.text) ? form.text : label, rest);
  }
  if (near !== null)
    return sight(near.form, isSameStroke(compact, near.form.text) ? 'homograph' : 'near', label);
  const alike = findSoundAlike(compact, forms);
  if (alike !== null) return sight(alike, 'sound', label);
  return (folded.includes('-') ? findInTokens(folded, forms) : null) ?? findStretched(compact, forms);
}

/** A short name with one letter too many: `acbb`, `tikki`. Only for names that are some host's own label. */
function findStretched(word: string, forms: BrandForms): BrandSighting | null {
  if (word.length < 4 || word.length > 5) return null;
  for (let at = 0; at < word.length; at += 1) {
    const rest = word[at] ?? '';
    const form = forms.byText.get(word.slice(0, at) + word.slice(at + 1));
    if (form !== undefined && isOwnLabel(form.brand, form.text)) return sight(form, 'near', word, rest);
  }
  return null;
}

function findInTokens(label: string, forms: BrandForms): BrandSighting | null {
  const tokens = label.split('-');
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const exact = forms.byText.get(token);
    const stroke = exact === undefined ? findSameStroke(token, forms) : undefined;
    const form = exact ?? stroke ?? (token.length >= 6 ? findNearName(token, forms)?.form : undefined);
    if (form === undefined) continue;
    tokens.splice(index, 1);
    const kind = exact !== undefined ? 'token' : stroke !== undefined ? 'homograph' : 'near';
    return sight(form, kind, token, tokens.join(''));
  }
  return null;
}
