/** What a source file imports, exports and reads, from its syntax tree. */
import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

export interface Import {
  readonly from: string;
  /** A path from the project's root for a file of ours, the name of the module for any other. */
  readonly target: string;
  /** The whole import is erased when it is compiled. */
  readonly typeOnly: boolean;
}

const trees = new WeakMap<SourceFile, readonly ts.Node[]>();

/** All nodes of a file, in the order of its text. Comments are not among them. */
export function nodesOf(file: SourceFile): readonly ts.Node[] {
  const known = trees.get(file);
  if (known) return known;
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  const kind = file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind));
  trees.set(file, nodes);
  return nodes;
}

/** The module that a node imports, and whether only its types. */
function imported(node: ts.Node): { name: ts.Node | undefined; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node))
    return { name: node.moduleSpecifier, typeOnly: node.importClause?.isTypeOnly ?? false };
  if (ts.isExportDeclaration(node))
    return { name: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { name: node.argument.literal, typeOnly: true };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { name: node.arguments[0], typeOnly: false };
  return undefined;
}

/** The imports of a file, re-exports and lazy ones too. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node) => {
    const found = imported(node);
    if (found?.name === undefined || !ts.isStringLiteralLike(found.name)) return [];
    const { text } = found.name;
    const target = text.startsWith(".") ? posix.join(posix.dirname(file.path), text) : text;
    return [{ from: file.path, target, typeOnly: found.typeOnly }];
  });
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The statements that declare and export something; not those that pass on from another file. */
export const exportedStatements = (file: SourceFile): readonly ts.Node[] =>
  nodesOf(file).filter((node) => ts.isSourceFile(node.parent ?? node) && isExported(node));

/** The names that a file declares and exports. Names that it passes on are not among them. */
export function exportedNames(file: SourceFile): readonly string[] {
  return exportedStatements(file).flatMap((node) => {
    const declarations = ts.isVariableStatement(node)
      ? [...node.declarationList.declarations]
      : [node as ts.DeclarationStatement];
    return declarations.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  });
}

const nameOf = (node: ts.Node | undefined): string | undefined =>
  node && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) ? node.text : undefined;

/** `content` of `library.content`, `this["content"]` and `content`. */
function lastName(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return nameOf(node.argumentExpression);
  return nameOf(node);
}

/** What an object pattern takes its properties from: the name of the value or property. */
function takenFrom({ parent }: ts.ObjectBindingPattern): string | undefined {
  if (ts.isBindingElement(parent)) return nameOf(parent.propertyName);
  return ts.isVariableDeclaration(parent) ? lastName(parent.initializer) : undefined;
}

/**
 * The names under which a file has a property: its own, that of `const { field: name } = a` and
 * that of `const name = a.field`.
 */
function namesOf(file: SourceFile, field: string): ReadonlySet<string | undefined> {
  const others = nodesOf(file).flatMap((node) => {
    if (ts.isBindingElement(node) && nameOf(node.propertyName) === field)
      return [nameOf(node.name)];
    const isCopy =
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      ts.isPropertyAccessExpression(node.initializer) &&
      node.initializer.name.text === field;
    return isCopy ? [nameOf(node.name)] : [];
  });
  return new Set([field, ...others.filter((name) => name !== undefined)]);
}

/**
 * The file reads a property: `a.field`, `a["field"]` or `const { field } = a`. With `of`, only
 * where it is read from a value or property of that name, under any name that the file gives it.
 */
export function readsProperty(file: SourceFile, field: string, of?: string): boolean {
  const owners = of === undefined ? undefined : namesOf(file, of);
  const isOwner = (name: string | undefined): boolean => owners === undefined || owners.has(name);
  return nodesOf(file).some((node) => {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      return lastName(node) === field && isOwner(lastName(node.expression));
    return (
      ts.isBindingElement(node) &&
      ts.isObjectBindingPattern(node.parent) &&
      nameOf(node.propertyName ?? node.name) === field &&
      isOwner(takenFrom(node.parent))
    );
  });
}

/**
 * The file goes through all properties of a value of this name: `Object.values(content)`,
 * `content[name]`.
 */
export function readsEvery(file: SourceFile, of: string): boolean {
  const owners = namesOf(file, of);
  return nodesOf(file).some((node) => {
    if (ts.isElementAccessExpression(node))
      return (
        owners.has(lastName(node.expression)) && !ts.isStringLiteralLike(node.argumentExpression)
      );
    return (
      ts.isCallExpression(node) &&
      /^Object\.(?:values|entries)$/.test(node.expression.getText()) &&
      owners.has(lastName(node.arguments[0]))
    );
  });
}

const EQUALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** The node and all below it. */
function within(node: ts.Node): readonly ts.Node[] {
  const below: ts.Node[] = [node];
  ts.forEachChild(node, (child) => void below.push(...within(child)));
  return below;
}

/** What a name of the file stands for; the node itself where it is no such name. */
const valueOf = (file: SourceFile, node: ts.Node): ts.Node =>
  (ts.isIdentifier(node) &&
    nodesOf(file)
      .filter(ts.isVariableDeclaration)
      .find(({ name }) => nameOf(name) === node.text)?.initializer) ||
  node;

/**
 * The file compares a property or variable of this name with one of the values: by `===`, either
 * way round, by `switch`, by a list or a table of its own. Fields of front matter as it is written,
 * `data["field"]`, do not count.
 */
export function comparesWith(file: SourceFile, field: string, values: readonly string[]): boolean {
  const names = namesOf(file, field);
  const isField = (node: ts.Node | undefined): boolean =>
    node !== undefined &&
    !ts.isElementAccessExpression(node) &&
    !ts.isStringLiteralLike(node) &&
    names.has(lastName(node));
  const isValue = (node: ts.Node): boolean =>
    ts.isStringLiteralLike(node) && values.includes(node.text);
  const lists = (node: ts.Node): boolean =>
    within(valueOf(file, node)).some(
      (part) =>
        isValue(part) ||
        (ts.isPropertyAssignment(part) && values.includes(nameOf(part.name) ?? "")),
    );
  return nodesOf(file).some((node) => {
    if (ts.isBinaryExpression(node) && EQUALS.has(node.operatorToken.kind))
      return (
        (isField(node.left) && isValue(node.right)) || (isField(node.right) && isValue(node.left))
      );
    if (ts.isSwitchStatement(node))
      return (
        isField(node.expression) &&
        node.caseBlock.clauses.some((one) => ts.isCaseClause(one) && isValue(one.expression))
      );
    if (ts.isElementAccessExpression(node))
      return isField(node.argumentExpression) && lists(node.expression);
    return (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(?:includes|indexOf|has|get)$/.test(node.expression.name.text) &&
      isField(node.arguments[0]) &&
      lists(node.expression.expression)
    );
  });
}

/** The file calls a function or method of this name, with or without “new”. */
export const callsNamed = (file: SourceFile, name: string): boolean =>
  nodesOf(file).some(
    (node) =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) && lastName(node.expression) === name,
  );

/** The file writes a comparison for sorting by hand: `a < b ? -1 : 1`. */
export const comparesByHand = (file: SourceFile): boolean =>
  nodesOf(file).some(
    (node) =>
      ts.isConditionalExpression(node) &&
      ts.isBinaryExpression(node.condition) &&
      /^[<>]$/.test(node.condition.operatorToken.getText()) &&
      [node.whenTrue, node.whenFalse].some((value) => value.getText() === "-1"),
  );

/** The file lists a folder with all below it: `readdirSync(folder, { recursive: true })`. */
export const listsRecursively = (file: SourceFile): boolean =>
  nodesOf(file).some(
    (node) =>
      ts.isCallExpression(node) &&
      /^(?:readdir|readdirSync|opendir|opendirSync)$/.test(lastName(node.expression) ?? "") &&
      /\brecursive\b/.test(node.arguments[1]?.getText() ?? ""),
  );

/** The file puts an address of this scheme together: `tel:${number}` or "tel:" + number. */
export const buildsAddress = (file: SourceFile, scheme: RegExp): boolean =>
  nodesOf(file).some((node) => {
    if (ts.isTemplateHead(node)) return scheme.test(node.text);
    return (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
      ts.isStringLiteralLike(node.left) &&
      scheme.test(node.left.text)
    );
  });

/** A text or a pattern in the file, or a part of a template, fits this. */
export const hasText = (file: SourceFile, form: RegExp): boolean =>
  nodesOf(file).some(
    (node) =>
      (ts.isStringLiteralLike(node) ||
        ts.isRegularExpressionLiteral(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node)) &&
      form.test(node.text),
  );

const RAW_PROPERTIES: ReadonlySet<string | undefined> = new Set(["innerHTML", "outerHTML"]);

/** The file puts a text into a page as HTML. */
export const insertsRawHtml = (file: SourceFile): boolean =>
  nodesOf(file).some((node) => {
    if (ts.isJsxAttribute(node)) return node.name.getText() === "dangerouslySetInnerHTML";
    if (ts.isCallExpression(node)) return lastName(node.expression) === "insertAdjacentHTML";
    return (
      ts.isBinaryExpression(node) &&
      node.operatorToken.getText().endsWith("=") &&
      !EQUALS.has(node.operatorToken.kind) &&
      RAW_PROPERTIES.has(lastName(node.left))
    );
  });
