import { defineHastPlugin, type MdxJsxFlowElementHast } from 'satteri';

/**
 * Gathers each part of a chapter, from one heading to the next, in a component that knows the heading's anchor; what stands
 * before the first is a part without a name. A page that gives the chapter's text the anchor of one part as `only` gets
 * that part alone. Runs after the plugin that gives headings their anchors.
 */
export const chapterSections = defineHastPlugin({
  name: 'chapter-sections',
  after(root, context) {
    const sections = [section('')];
    for (const node of root.children) {
      // What stands before the first heading is in the first view: it is not to wait until a reader comes near.
      if (sections.length === 1 && node.type === 'mdxJsxFlowElement' && node.name === 'Image') {
        context.setProperty(node, 'isFirst', '');
      }
      if (node.type === 'element' && node.tagName === 'h2') sections.push(section(String(node.properties['id'])));
      sections.at(-1)!.children.push(node as MdxJsxFlowElementHast['children'][number]);
    }
    context.replaceNode(root, { type: 'root', children: sections });
  },
});

const section = (slug: string): MdxJsxFlowElementHast => ({
  type: 'mdxJsxFlowElement',
  name: 'Section',
  attributes: [
    { type: 'mdxJsxAttribute', name: 'slug', value: slug },
    { type: 'mdxJsxAttribute', name: 'only', value: { type: 'mdxJsxAttributeValueExpression', value: 'props.only' } },
  ],
  children: [],
});
