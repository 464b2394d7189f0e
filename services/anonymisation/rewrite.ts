import { bandOf, wordings, type Wording } from './wording.js';
import type { Finding, Reading } from './finding.js';
import { indexAt, startLike, tokenAt, tokenBefore, type Edit } from './edits.js';
import { People } from './people.js';
import { monthNames, spokenNumbers, spokenOrdinals } from './recognisers/calendar.js';
import { isOrganisationKind } from './recognisers/organisation.js';

const weekdayOrPreposition =
  /(?:(?<![\p{L}\p{N}])(?:op|per|on|dd\.?|d\.d\.|te) )?(?:(?<![\p{L}\p{N}])(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?(?:(?<![\p{L}\p{N}])(?:de|the) )?$/iu;
/** After these a month stands well as it is. */
const beforeMonth =
  /(?<![\p{L}\p{N}])(?:in|sinds|tot|vanaf|voor|na|van|en|of|t\/m|m|rond|eind|begin|half|datum|betreft|since|until|from|and|before|after|till|by) $/iu;
const fromBefore = /(?<![\p{L}\p{N}])(?:van|from) $/iu;
const born =
  /(?:geboren|geb\.?|geboortedatum|geboortedag|jarig|verjaardag|born|birthday|birth)[^.\n]{0,14}$/iu;
const shortKind =
  /^(?:vv|fc|sv|sc|rkvv|mhc|hc|svv|asv|hv|bv|vc|tv|zv|obs|cbs|rkbs|pcbs|kbs|csg|rsg|osg|sg|vso|so|sbo|sbao|isk|kdc|kdv|bso|roc|ikc|speciaal|huize|villa|locatie)$/;

/**
 * The readable text: every finding replaced by a role, a kind of place, a band or a month. Edits in order, without overlap.
 *
 * @param worker - what *mevrouw De Vries* is called, when the text gives her no role.
 */
export function editsFor(reading: Reading, findings: readonly Finding[], worker?: string): readonly Edit[] {
  const wording = wordings[reading.language];
  const people = new People(reading, findings, worker);
  const places = new Map<string, Set<string>>();
  const edits: Edit[] = [];
  let free = 0;
  for (const [at, finding] of findings.entries()) {
    const until = findings[at + 1]?.start ?? reading.text.length;
    const edit = clip(editFor(finding, free, until), free, until, finding);
    edits.push(edit);
    free = edit.end;
  }
  return edits;

  function editFor(finding: Finding, free: number, until: number): Edit {
    switch (finding.label) {
      case 'PERSON':
        return people.edit(finding, free, until);
      case 'LOCATION':
        return placeEdit(reading, finding, wording, places);
      case 'ORG':
        return organisationEdit(reading, finding, free, wording);
      case 'DATE':
        return dateEdit(reading, finding, wording);
      case 'AGE':
        return { ...finding, text: bandOf(numberIn(reading.text.slice(finding.start, finding.end))) };
      case 'ADDRESS':
        return addressEdit(reading, finding, wording);
      case 'BSN':
      case 'EMAIL':
      case 'HANDLE':
      case 'IBAN':
      case 'ID':
      case 'PHONE':
      case 'PLATE':
      case 'POSTCODE':
      case 'URL':
        return { ...finding, text: wording.removed };
    }
  }
}

/** An edit covers its finding, though that may begin inside a word, and never reaches into another. */
function clip(edit: Edit, free: number, until: number, finding: Finding): Edit {
  const fits = edit.start >= free && edit.end <= until;
  return {
    start: fits ? Math.min(edit.start, finding.start) : finding.start,
    end: fits ? Math.max(edit.end, finding.end) : finding.end,
    text: edit.text,
  };
}

const numberIn = (part: string): number =>
  spokenNumbers.get(part.toLowerCase()) ??
  spokenOrdinals.get(part.toLowerCase()) ??
  Math.floor(Number(part.replace(',', '.')));

function placeEdit(
  { tokens, text, gazetteers }: Reading,
  finding: Finding,
  wording: Wording,
  seen: Map<string, Set<string>>,
): Edit {
  const key = finding.key ?? '';
  const kind = gazetteers.places.get(key) ?? gazetteers.places.get(key.split(/[ -]/)[0] ?? '') ?? 'other';
  const same = seen.get(kind) ?? new Set();
  seen.set(kind, same.add(key));
  const [first, other] = wording.places[kind];
  const isFirst = same.values().next().value === key;
  const before = tokenBefore(tokens, finding.start);
  if (
    before !== undefined &&
    /^(?:dorp|dorpje|stad|stadje|plaats|plaatsje|gemeente|provincie|wijk|village|town|rechtbank|gerechtshof|hof|ggd|ggz)$/.test(
      before.folded,
    ) &&
    before.end === finding.start - 1
  ) {
    return { start: before.end, end: finding.end, text: '' };
  }
  // "in de Vogelwijk" becomes "in een dorp"
  const hasArticle =
    before !== undefined && /^(?:de|het|t)$/.test(before.folded) && before.end === finding.start - 1;
  const start = hasArticle ? before.start : finding.start;
  const isStart = tokenAt(tokens, start)?.startsSentence === true;
  return { start, end: finding.end, text: startLike(text.slice(start), isStart, isFirst ? first : other) };
}

function addressEdit({ tokens, text }: Reading, finding: Finding, wording: Wording): Edit {
  if (
    /[A-Z]{2}[ ,]{1,3}$/i.test(text.slice(0, finding.start).slice(-5)) &&
    /\d{4} ?[a-z]{2}[ ,]{1,3}$/i.test(text.slice(Math.max(0, finding.start - 10), finding.start))
  ) {
    return { start: finding.start - 1, end: finding.end, text: '' };
  }
  const before = tokenBefore(tokens, finding.start);
  const start =
    before !== undefined &&
    /^(?:de|het|een|the|nummer|nr|huisnummer|huisnr)$/.test(before.folded) &&
    /^[. ]{1,2}$/.test(text.slice(before.end, finding.start))
      ? before.start
      : finding.start;
  return {
    start,
    end: finding.end,
    text: startLike(text.slice(start), tokenAt(tokens, start)?.startsSentence === true, wording.address),
  };
}

/** *van basisschool Het Kompas* becomes *van de basisschool*: the article and the kind go along. */
function organisationEdit({ tokens, text }: Reading, finding: Finding, free: number, wording: Wording): Edit {
  let first = indexAt(tokens, finding.start);
  let kind = wording.organisations[finding.key ?? ''] ?? wording.organisations.organisatie ?? '';
  const isBeside = (at: number): boolean =>
    /^ ?["'‘“]? ?$/.test(tokens[at]?.gap ?? '.') && (tokens[at - 1]?.start ?? 0) >= free;
  const isArticle = (at: number): boolean => /^(?:de|het|'t|t|een|the)$/.test(tokens[at]?.folded ?? '');
  if (isArticle(first - 1) && isBeside(first)) first -= 1;
  const word = tokens[first - 1]?.folded ?? '';
  if (isOrganisationKind(word) && isBeside(first)) {
    first -= 1;
    if (!shortKind.test(word)) kind = word;
    if (isArticle(first - 1) && isBeside(first)) first -= 1;
  }
  const start = tokens[first]?.start ?? finding.start;
  const isStart = tokens[first]?.startsSentence === true;
  const article =
    wording.the === 'de' &&
    /^(?:ziekenhuis|gezinshuis|gymnasium|lyceum|college|internaat|restaurant|cafe|bedrijf|bureau|team|paviljoen|kindcentrum|kinderdagverblijf|kinderdagcentrum|opvanghuis|logeerhuis|behandelhuis|gezondheidscentrum|buurthuis|wijkcentrum|jongerencentrum|advocatenkantoor|buurtteam|hotel|schooltje|gastouderbureau|kamertrainingscentrum)$/.test(
      kind,
    )
      ? 'het'
      : wording.the;
  return { start, end: finding.end, text: startLike(text.slice(start), isStart, `${article} ${kind}`) };
}

/** *op zaterdag 12 mei 2024* becomes *in mei 2024*; a day of birth goes altogether. */
function dateEdit({ text, language }: Reading, finding: Finding, wording: Wording): Edit {
  const before = text.slice(Math.max(0, finding.start - 30), finding.start);
  const month = Number(finding.key);
  if (Number.isNaN(month) || born.test(before)) return { ...finding, text: wording.removed };
  const part = text.slice(finding.start, finding.end);
  const year = /(?:19|20)\d{2}/.exec(part)?.[0];
  const name = `${monthNames[language][month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`;
  const isRange = /t\/m|tot|-|–|\bto\b|until/i.test(part);
  const around =
    (isRange ? fromBefore.exec(before)?.[0] : undefined) ?? weekdayOrPreposition.exec(before)?.[0] ?? '';
  const start = finding.start - around.length;
  const hasPreposition = /^(?:op|per|on|dd|d\.d|te|van|from)/i.test(around);
  const isBare = around === '' && /\p{L} $/u.test(before) && !beforeMonth.test(before);
  return {
    start,
    end: finding.end,
    text: hasPreposition || isBare ? startLike(around, true, `${wording.inMonth} ${name}`) : name,
  };
}
