/** Endings that make a name before a tight dot an address almost surely: no Vietnamese word or common abbreviation. */
const CLEAR =
  'com net org vn info biz edu gov xyz icu site website store shop online click cyou cfd sbs bond lol buzz vin ltd asia space tech ' +
  'cloud app dev page finance bank loan loans credit cash money bet casino poker game games vegas link live life world today news ' +
  'top vip club fun win trade work group company support center help services digital network email cc ws pw gq cf io uk us ' +
  'example test';

/** Endings under which scammers register most, and the usual ones: where spaces or words stand for dots, only these count. */
const EXPECTED =
  'com net org vn info biz xyz icu site website store shop online click cyou cfd sbs bond lol buzz vin ltd asia space ' +
  'link live life world top vip club fun win trade work app cc ga gq cf ml tk example test';

/** Two-letter endings that are Vietnamese words or everyday abbreviations (`là`, `có`, `để`, `ad` = admin, `ck`, `kh` …). */
const EVERYDAY =
  'ac ad ae ai am an ba be bi bn bo bs bt ca cd ch ci ck cm co cu cv cx de dm do ec ee eg er es et eu ga gd ge gg gh gi gm gn gp gt gu ' +
  'hk hm hn hr ht hu id ie il im in is it je ke kg kh ki km kn kp kr kw ky kz la lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml ' +
  'mm mn mo mp mq mr ms mt mu mv mw mx my na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt re ro rs ru rw ' +
  'sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uy uz va vc ' +
  've vg vi vu wf ye yt za';

/** Endings that are also those of files: `baocao.zip` is a file unless something says it is an address. */
const FILES = 'zip mov py sh md java cab';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Endings that stand for themselves; see each list. */
export const CLEAR_ENDINGS = setOf(CLEAR);
/** Endings that alone count where spaces or words stand for dots. */
export const EXPECTED_ENDINGS = setOf(EXPECTED);
/** Endings that are Vietnamese words or everyday abbreviations as well. */
export const EVERYDAY_ENDINGS = setOf(EVERYDAY);
/** Endings that are those of files as well. */
export const FILE_ENDINGS = setOf(FILES);

/** Endings of well-known short addresses, which people also write with spaces: `bit . ly/abc`. */
export const SHORT_ENDINGS = setOf('ly me co gl gg at cc io to link');

/** Endings that people also write as the first word of a sentence: `tốt. Top 1`, `hàng. Vip`. */
export const WORD_ENDINGS = setOf(
  'top vip club fun win trade work live life world today news shop store online site app link game games bank money cash click help ' +
    'support center group company space page tech cloud test',
);
