const HEADER = /^\d{4}/;

/** Templates that hold fields of their own, and those of their fields that do so again: payee, its account, additional data. */
const TEMPLATES: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  '26': { '01': {} },
  '38': { '01': {} },
  '62': {},
};

type Templates = Readonly<Record<string, object>>;

/**
 * Whether a payment code is a row of fields, each two digits of its id, two of its length and so many characters, and
 * likewise within its templates (EMVCo merchant-presented mode, section 3.2). The decoder calls itself without end where a
 * length is no number, so nothing else may reach it.
 */
export function hasPaymentFields(text: string, templates: Templates = TEMPLATES): boolean {
  let rest = text;
  while (rest !== '') {
    if (!HEADER.test(rest)) return false;
    const end = 4 + Number(rest.slice(2, 4));
    if (end > rest.length) return false;
    const inner = templates[rest.slice(0, 2)];
    if (inner !== undefined && !hasPaymentFields(rest.slice(4, end), inner as Templates)) return false;
    rest = rest.slice(end);
  }
  return true;
}
