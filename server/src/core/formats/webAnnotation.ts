/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/). A stored claim is one already; written out it also says where it stands today, in
 * code points as the model counts. Reading takes one annotation, a list, a page or a collection with its pages, of ours or of anybody.
 */

import { printClaim } from '../records/claim.ts';
import { codePoints } from '../text/codePoints.ts';
import { stableId } from '../text/stableId.ts';
import { say } from '../words/message.ts';
import type { Exported, ExportInput, Format } from './format.ts';
import { readAnnotations } from './readAnnotations.ts';

export const webAnnotation: Format = {
  name: 'web-annotation',
  title: say`W3C Web Annotation (JSON-LD)`,
  shapes: ['list', 'collection', 'page'],
  write,
  read: readAnnotations,
};

type Json = Readonly<Record<string, unknown>>;

function write({ sources, shape, base }: ExportInput): Exported {
  const annotations = sources.flatMap(({ text, claims }) => {
    const points = codePoints(text);
    return claims.map(({ claim, anchor }) => {
      const printed = JSON.parse(printClaim(claim)) as Json & { readonly target: Json };
      const target: Json = base
        ? { ...printed.target, source: asUri(`${base}${printed.target.source}`) }
        : printed.target;
      const annotation = { ...printed, target };
      if (!anchor.span) return annotation;
      const start = points.fromUtf16(anchor.span.start);
      const end = points.fromUtf16(anchor.span.end);
      const selector = [target.selector, { type: 'TextPositionSelector', start, end }];
      return { ...annotation, target: { ...target, selector } };
    });
  });
  return { text: `${JSON.stringify(shaped(annotations, shape), null, 2)}\n`, notices: [] };
}

/** An IRI as a URI: readers that check whole addresses take nothing but ASCII. */
const asUri = (iri: string): string =>
  iri.replace(/[^\0-\x7f]+/g, (letters) => encodeURIComponent(letters.replace(/\p{Surrogate}/gu, '\ufffd')));

function shaped(annotations: readonly Json[], shape: string | undefined): unknown {
  if (shape === undefined || shape === 'list') return annotations;
  const context = 'http://www.w3.org/ns/anno.jsonld';
  const ids = annotations.map(({ id }) => String(id));
  const iri = (what: string): string => `urn:uuid:${stableId([what, ...ids])}`;
  const total = annotations.length;
  const collection = { id: iri('collection'), type: 'AnnotationCollection', label: 'Countercheck claims', total };
  const page = { id: iri('page'), type: 'AnnotationPage', startIndex: 0, items: annotations };
  return shape === 'page'
    ? { '@context': context, ...page, partOf: { ...collection, first: page.id, last: page.id } }
    : { '@context': context, ...collection, first: { ...page, partOf: collection.id }, last: page.id };
}
