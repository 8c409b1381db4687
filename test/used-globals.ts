// What a file takes from its surroundings without being given it: the clock, randomness, and globals of a page.
import { type Node, parseSync, Visitor, visitorKeys } from 'oxc-parser';

/** Uses of the clock and of randomness, as they stand in the source: `Date.now`, `new Date()`. A date of a given moment, `new Date(moment)`, is neither. */
export function clockOrRandomness(path: string, source: string): string[] {
  const found: string[] = [];
  const note = (node: { start: number; end: number }) => void found.push(source.slice(node.start, node.end));
  new Visitor({
    MemberExpression(node) {
      if (/^(?:Date\??\.now|Math\??\.random|performance\b.*|crypto\b.*)$/s.test(source.slice(node.start, node.end))) note(node);
    },
    // Called as a function, it ignores its arguments and gives the time.
    CallExpression(node) {
      if (isNamed(node.callee, 'Date')) note(node);
    },
    NewExpression(node) {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0) note(node);
    },
  }).visit(parseSync(path, source).program);
  return found;
}

/** Those of the names that are used but declared neither in the file nor as a parameter around their use, so that they are globals. */
export function usedGlobals(path: string, source: string, names: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (node: Node, bound: ReadonlySet<string>): void => {
    if (node.type === 'Identifier') {
      if (names.includes(node.name) && !bound.has(node.name)) found.push(node.name);
      return;
    }
    const inside = 'params' in node || node.type === 'Program' ? new Set([...bound, ...declaredIn(node)]) : bound;
    for (const child of valuesIn(node)) visit(child, inside);
  };
  visit(parseSync(path, source).program, new Set());
  return found;
}

/** Names of the parameters and variables of a function or file, those of functions inside it left out. */
function declaredIn(scope: Node): string[] {
  const declared: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator') declared.push(...namesOf(node.id));
    for (const child of valuesIn(node)) if (!('params' in child)) visit(child);
  };
  visit(scope);
  const params = 'params' in scope && Array.isArray(scope.params) ? (scope.params as Node[]) : [];
  return [...declared, ...params.flatMap(namesOf)];
}

/** Names that a pattern declares: `{ body, links: [first] }` → body, first. */
function namesOf(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'AssignmentPattern') return namesOf(pattern.left);
  return valuesIn(pattern).flatMap(namesOf);
}

/** Child nodes that stand for values: no types, and no names of properties. */
function valuesIn(node: Node): Node[] {
  const children = (visitorKeys[node.type] ?? []).flatMap((key) => (isPropertyName(node, key) ? [] : (node[key as keyof Node] as unknown)));
  return children.filter((child) => isNode(child) && (!child.type.startsWith('TS') || 'expression' in child)) as Node[];
}

function isPropertyName(node: Node, key: string): boolean {
  return (key === 'property' || key === 'key') && 'computed' in node && !node.computed;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
