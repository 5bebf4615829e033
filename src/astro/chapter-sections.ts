import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Gathers each part of a chapter, from one heading to the next, in a `section` that names the heading's anchor; what
 * stands before the first is a part without a name. Runs after the plugin that gives headings their anchors.
 */
export const chapterSections = defineHastPlugin({
  name: 'chapter-sections',
  after(root, context) {
    const parts: Element[] = [part('')];
    for (const node of root.children) {
      if (node.type === 'element' && node.tagName === 'h2') parts.push(part(String(node.properties['id'])));
      parts.at(-1)!.children.push(node as Element);
    }
    context.replaceNode(root, { type: 'root', children: parts });
  },
});

const part = (slug: string): Element => ({
  type: 'element',
  tagName: 'section',
  properties: { dataSlug: slug },
  children: [],
});
