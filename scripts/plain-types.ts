// Rewrites the built declarations so that they need no zod: a type inferred from a schema is written out, with the
// comments of its fields; the schemas themselves are taken out. Run by `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCES = ['src/schema/registry.ts', 'src/schema/weights.ts'];
const OUTPUT = 'dist';

const program = ts.createProgram(SOURCES, {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  noEmit: true,
});
const checker = program.getTypeChecker();

/** What `type Name = …` says, by name. */
function writtenTypes(): ReadonlyMap<string, string> {
  const aliases = SOURCES.flatMap((path) =>
    program.getSourceFile(path)!.statements.filter(ts.isTypeAliasDeclaration),
  );
  return new Map(aliases.map((alias) => [alias.name.text, printed(checker.getTypeAtLocation(alias), '')]));
}

function printed(type: ts.Type, indent: string): string {
  if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
  if (type.isUnion())
    return checker.typeToString(type) === 'boolean' ? 'boolean' : printedUnion(type, indent);
  if (checker.isArrayType(type)) {
    const item = printed(checker.getTypeArguments(type as ts.TypeReference)[0]!, indent);
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  const isRecord =
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    checker.getSignaturesOfType(type, ts.SignatureKind.Call).length === 0;
  return isRecord
    ? printedRecord(type, indent)
    : checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
}

function printedUnion(type: ts.UnionType, indent: string): string {
  const parts = type.types.map((one) => printed(one, indent));
  const joined =
    parts.includes('true') && parts.includes('false')
      ? ['boolean', ...parts.filter((part) => part !== 'true' && part !== 'false')]
      : parts;
  return [...new Set(joined)]
    .sort(
      (one, other) =>
        Number(one === 'undefined' || one === 'null') - Number(other === 'undefined' || other === 'null'),
    )
    .join(' | ');
}

function printedRecord(type: ts.Type, indent: string): string {
  const inner = `${indent}    `;
  const index = checker
    .getIndexInfosOfType(type)
    .map(({ type: held }) => `${inner}[key: string]: ${printed(held, inner)};`);
  const members = checker.getPropertiesOfType(type).map((property) => {
    const comment = ts.displayPartsToString(property.getDocumentationComment(checker));
    const doc = comment === '' ? '' : `${inner}/** ${comment.replaceAll('\n', `\n${inner} * `)} */\n`;
    const mark = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${doc}${inner}${property.name}${mark}: ${printed(checker.getTypeOfSymbol(property), inner)};`;
  });
  return `{\n${[...members, ...index].join('\n')}\n${indent}}`;
}

/** A declaration file without zod. */
function rewritten(path: string, types: ReadonlyMap<string, string>): string {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return (
    file.statements
      .map((statement) => {
        const own = statement.getFullText();
        if (ts.isImportDeclaration(statement) && own.includes('zod')) return '';
        if (ts.isVariableStatement(statement) && /\bz\.Zod/.test(own)) return '';
        if (!ts.isTypeAliasDeclaration(statement) || !own.includes('z.infer')) return own;
        const written = types.get(statement.name.text);
        if (written === undefined)
          throw new Error(
            `${path}: ${statement.name.text} is inferred from a schema that isn't among ${SOURCES.join(', ')}.`,
          );
        return `${own.slice(0, own.lastIndexOf('type '))}type ${statement.name.text} = ${written};`;
      })
      .join('') + '\n'
  );
}

const types = writtenTypes();
for (const name of readdirSync(OUTPUT).filter((file) => /\.d\.c?ts$/.test(file))) {
  const path = join(OUTPUT, name);
  const text = rewritten(path, types);
  if (/\bzod\b|\bz\./.test(text)) throw new Error(`${path} still names zod.`);
  writeFileSync(path, text);
}
