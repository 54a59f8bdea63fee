import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { marked, type Token, type Tokens } from 'marked';

function runs(tokens: readonly Token[], bold = false): ParagraphChild[] {
  return tokens.flatMap((token): ParagraphChild[] => {
    if (token.type === 'link') {
      const { href, tokens: shown } = token as Tokens.Link;
      return [new ExternalHyperlink({ link: href, children: runs(shown) })];
    }
    if (token.type === 'br') return [new TextRun({ break: 1 })];
    const inner = (token as Tokens.Generic).tokens;
    if (inner !== undefined) return runs(inner, bold || token.type === 'strong');
    return [new TextRun({ text: (token as Tokens.Text).text, bold })];
  });
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function blocks(token: Token): (Paragraph | Table)[] {
  const paragraph = (tokens: readonly Token[], options: IParagraphOptions = {}) =>
    new Paragraph({ ...options, children: runs(tokens) });
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return [paragraph(tokens, { heading: HEADINGS[depth - 1] ?? HeadingLevel.HEADING_3 })];
    }
    case 'list':
      return (token as Tokens.List).items.map((item) => paragraph(item.tokens, { bullet: { level: 0 } }));
    case 'table': {
      const { rows } = token as Tokens.Table;
      const cells = (row: Tokens.TableCell[]) =>
        row.map((cell) => new TableCell({ children: [paragraph(cell.tokens)] }));
      return [new Table({ rows: rows.map((row) => new TableRow({ children: cells(row) })) })];
    }
    case 'paragraph':
      return [paragraph((token as Tokens.Paragraph).tokens)];
    default:
      return [];
  }
}

/** A Word file with headings, bullets, tables and live links, from Markdown. */
export async function docxOf(markdown: string): Promise<Uint8Array> {
  const children = marked.lexer(markdown, { breaks: true }).flatMap(blocks);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
