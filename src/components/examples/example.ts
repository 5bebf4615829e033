/** A component as pages meet it: what it is given, and the words that readers must find in it. */
export interface Example<Props> {
  /** What is special about it, in a few words. */
  about: string;
  props: Props;
  says: readonly string[];
}
