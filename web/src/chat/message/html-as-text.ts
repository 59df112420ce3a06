// Stands for `rehype-raw` in the build: HTML within markdown is shown as it was written, but for line breaks, which
// models put into tables. It saves the page a whole HTML parser.
type Node = {
  type: string
  value?: string
  tagName?: string
  properties?: object
  children?: Node[] | undefined
}

export default function htmlAsText() {
  return (tree: Node) => {
    visit(tree)
  }
}

function visit(parent: Node) {
  parent.children = parent.children?.map((node): Node => {
    if (node.type !== 'raw') {
      visit(node)
      return node
    }
    const isBreak = /^<br\s*\/?>$/i.test(node.value ?? '')
    return isBreak
      ? { type: 'element', tagName: 'br', properties: {}, children: [] }
      : { type: 'text', value: node.value ?? '' }
  })
}
