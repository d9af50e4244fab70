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

/** The names that a file declares and exports. Names it passes on from another file are not its. */
export function exportedNames(file: SourceFile): readonly string[] {
  return nodesOf(file)
    .filter((node) => ts.isSourceFile(node.parent ?? node) && isExported(node))
    .flatMap((node) => {
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
 * The file reads a property: `a.field`, `a["field"]` or `const { field } = a`. With `of`, only
 * where it is read from a value or property of that name.
 */
export const readsProperty = (file: SourceFile, field: string, of?: string): boolean =>
  nodesOf(file).some((node) => {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      return lastName(node) === field && (of === undefined || lastName(node.expression) === of);
    return (
      ts.isBindingElement(node) &&
      ts.isObjectBindingPattern(node.parent) &&
      nameOf(node.propertyName ?? node.name) === field &&
      (of === undefined || takenFrom(node.parent) === of)
    );
  });

const EQUALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/**
 * The file compares a property or variable of this name with one of the values. Fields of front
 * matter as it is written, `data["field"]`, do not count.
 */
export const comparesWith = (file: SourceFile, field: string, values: readonly string[]): boolean =>
  nodesOf(file).some(
    (node) =>
      ts.isBinaryExpression(node) &&
      EQUALS.has(node.operatorToken.kind) &&
      !ts.isElementAccessExpression(node.left) &&
      lastName(node.left) === field &&
      ts.isStringLiteralLike(node.right) &&
      values.includes(node.right.text),
  );

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
