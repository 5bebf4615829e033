/** What a test puts in a text for a target group; `head` are whole lines. */
export interface Written {
  head?: string;
  wanted?: string;
  happened?: string;
  outcome?: string;
}

/** A text for a target group that has nothing wrong with it but what a test puts in. */
export const storyOf = ({
  head = '',
  wanted = 'Flere i job.',
  happened = 'De kom i jobklub.',
  outcome = 'Ja.',
}: Written) =>
  `---
title: Unge under 30 år
${head}---

## Hvad ville kommunen?

${wanted}

## Hvad skete der?

${happened}

## Blev målene nået?

${outcome}
`;
