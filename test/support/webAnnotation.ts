/**
 * What the Web Annotation Data Model says an annotation, its body, target and selectors MUST be, as far as claims use them.
 * https://www.w3.org/TR/annotation-model/ ; the numbers are its sections.
 */
type Json = Readonly<Record<string, unknown>>;

/** Everything that is not as it must be, empty where all is well. */
export function breachesOf(annotation: unknown): readonly string[] {
  const found: string[] = [];
  const must = (holds: boolean, what: string): void => void (holds || found.push(what));
  if (!isObject(annotation)) return ['an annotation is an object'];
  const contexts = [annotation['@context']].flat();
  must(contexts.includes('http://www.w3.org/ns/anno.jsonld'), '3.1: the context is anno.jsonld');
  must(isIri(annotation.id), '3.1: exactly one IRI as id');
  must([annotation.type].flat().includes('Annotation'), '3.1: the type is Annotation');
  const targets = [annotation.target ?? []].flat();
  must(targets.length > 0, '3.1: one or more targets');
  must(!('body' in annotation && 'bodyValue' in annotation), '3.2.5: no body beside a bodyValue');
  for (const body of [annotation.body ?? []].flat()) {
    if (typeof body === 'string') must(isIri(body), '3.2: a body that is a string is an IRI');
    else
      must(
        isObject(body) && (isIri(body.id) || typeof body.value === 'string' || isIriReference(body.source)),
        '3.2: a body has an IRI, a text or a source',
      );
    if (isObject(body) && isIri(body.id))
      must(!('purpose' in body) && !('items' in body), '3.3.5: a resource has no purpose or items');
  }
  for (const target of targets) {
    if (typeof target === 'string') must(isIriReference(target), '3.2: a target that is a string is an IRI');
    else if (!isObject(target)) found.push('3.2: a target is an IRI or an object');
    else {
      must(isIriReference(target.source), '4: exactly one source, an IRI');
      for (const selector of [target.selector ?? []].flat()) found.push(...selectorBreaches(selector));
    }
  }
  return found;
}

function selectorBreaches(selector: unknown): readonly string[] {
  if (!isObject(selector)) return ['4.2: a selector is an object'];
  switch (selector.type) {
    case 'TextQuoteSelector': {
      const context = [selector.prefix, selector.suffix];
      const ok = typeof selector.exact === 'string' && context.every((s) => s === undefined || typeof s === 'string');
      return ok ? [] : ['4.2.4: one exact, at most one prefix and suffix, all texts'];
    }
    case 'TextPositionSelector':
      return [selector.start, selector.end].every((n) => Number.isInteger(n) && Number(n) >= 0)
        ? []
        : ['4.2.5: start and end are non-negative integers'];
    default:
      return [`4.2: ${JSON.stringify(selector.type)} is no selector of claims`];
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i.test(value);
/** Relative ones too: JSON-LD reads them against the place of the file. */
const isIriReference = (value: unknown): boolean => typeof value === 'string' && /^[^\s"<>\\^`{|}]+$/.test(value);
