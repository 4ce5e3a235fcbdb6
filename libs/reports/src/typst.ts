import { printedLine, type Block, type NamedValue, type Printed, type ReportDocument } from './document.js';
import { eachText, writable } from './text.js';

const valueData = ({ name, value, note }: NamedValue): object => ({ name, value, note: note ?? false });

const blockData = (block: Block): object => {
  switch (block.is) {
    case 'values':
      return { is: block.is, values: block.values.map(valueData) };
    case 'table':
      return {
        ...block,
        rowHeads: block.rowHeads ?? false,
        dense: block.dense ?? false,
        columns: block.head.map((_head, at) => block.widths?.[at] ?? null),
        numbers: block.head.map((_head, at) => block.numbers?.includes(at) ?? false),
      };
    default:
      return block;
  }
};

/**
 * A document as the data that `typst/document.typ` draws (`sys.inputs.data`). No text of it becomes part of the source, so
 * none can be read as markup.
 */
export const typstData = (document: ReportDocument, printed?: Printed): string => {
  const { title, marking, paper = 'A4', cover, contents = false, digest, blocks } = document;
  return JSON.stringify(
    eachText(
      {
        title,
        marking,
        paper,
        across: printed ? [printed.by, printed.at] : null,
        foot: printed ? printedLine(printed) : title,
        digest: digest === undefined ? '' : `Digest ${digest}`,
        cover: cover?.map(valueData) ?? null,
        contents,
        blocks: blocks.map(blockData),
      } as never,
      writable,
    ),
  );
};
