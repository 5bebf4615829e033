import type { ChapterComponent } from '../../plan/entry/chapter.ts';
import About from './About.astro';
import Difference from './Difference.astro';
import Figure from './Figure.astro';
import Goal from './Goal.astro';
import Image from './Image.astro';
import Link from './Link.astro';
import Offer from './Offer.astro';
import Remark from './Remark.astro';
import Section from './Section.astro';
import Short from './Short.astro';
import Status from './Status.astro';
import Target from './Target.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** What the names in a chapter stand for: one component for each that the model lists, the links of Markdown, and the parts. */
export const components = {
  a: Link,
  About,
  Difference,
  Figure,
  Goal,
  Image,
  Offer,
  Remark,
  Section,
  Short,
  Status,
  Target,
  Term,
  Value,
} satisfies Record<ChapterComponent | 'a' | 'Section', unknown>;
