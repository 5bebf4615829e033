import { DataFactory, Writer, type Quad, type Term } from 'n3';

/** Facts as triples, and how they are written: as Turtle and as JSON-LD. No node is without a name, so that both say the same. */

/** The vocabularies that the catalogue is written in. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof prefixes;
/** A name of one of the vocabularies: "dct:title". */
export type Name = `${Prefix}:${string}`;

const { namedNode, literal, quad } = DataFactory;

export type Value = ReturnType<typeof namedNode> | ReturnType<typeof literal>;

export const iri = (address: string): Value => namedNode(address);
export const danish = (text: string): Value => literal(text, 'da');
export const plainText = (text: string): Value => literal(text);
export const day = (iso: string): Value => literal(iso, namedNode(`${prefixes.xsd}date`));
export const decimal = (number: number): Value => literal(String(number), namedNode(`${prefixes.xsd}decimal`));

/** All that is said of one thing, by the names of vocabularies; what is not known is left out. */
export function about(
  subject: string,
  types: readonly Name[],
  said: Readonly<Partial<Record<Name, Value | readonly Value[] | undefined>>> = {},
): Quad[] {
  const facts = Object.entries(said) as [Name, Value | readonly Value[] | undefined][];
  return [
    ...types.map((type) => quad(namedNode(subject), namedNode(rdfType), namedNode(whole(type)))),
    ...facts.flatMap(([name, values]) =>
      (values === undefined ? [] : [values].flat()).map((value) =>
        quad(namedNode(subject), namedNode(whole(name)), value),
      ),
    ),
  ];
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function whole(name: Name): string {
  const [prefix, local] = name.split(':') as [Prefix, string];
  return prefixes[prefix] + local;
}

export function turtle(facts: readonly Quad[]): string {
  const writer = new Writer({ prefixes });
  writer.addQuads([...facts]);
  let text = '';
  writer.end((error: Error | null, written: string) => {
    if (error) throw error;
    text = written;
  });
  return text;
}

/** A node for each thing, one after the other. */
export const jsonLd = (facts: readonly Quad[]): object => ({
  '@context': prefixes,
  '@graph': [...Map.groupBy(facts, ({ subject }) => subject.value)].map(([subject, own]) => ({
    '@id': subject,
    ...Object.fromEntries(
      [...Map.groupBy(own, ({ predicate }) => predicate.value)].map(([predicate, said]) =>
        predicate === rdfType
          ? ['@type', said.map(({ object }) => short(object.value))]
          : [short(predicate), said.map(({ object }) => nodeOf(object))],
      ),
    ),
  })),
});

function nodeOf(term: Term): object {
  if (term.termType !== 'Literal') return { '@id': term.value };
  if (term.language !== '') return { '@value': term.value, '@language': term.language };
  const type = short(term.datatype.value);
  return type === 'xsd:string' ? { '@value': term.value } : { '@value': term.value, '@type': type };
}

/** An address by the prefix of its vocabulary, where it has one. */
function short(address: string): string {
  const known = Object.entries(prefixes).find(([, start]) => address.startsWith(start));
  return known ? `${known[0]}:${address.slice(known[1].length)}` : address;
}
