/** A heading mark of Markdown and what follows it. */
const HEADING = /^#{1,6}\s+(?<text>.*?)\s*#*$/u;

/** Lines of Markdown that hold no text of their own: rules, images, fences, table rules, HTML tags and comments. */
const MARKUP =
  /^(?:[-*_=]{3,}|(?:[-*_]\s+){2,}[-*_]|!\[[^\]]*\]\([^)]*\)|```.*|~~~.*|\|?[\s:|-]+\|[\s:|-]*|<!--.*-->|<\/?[a-z][^>]*>)$/iu;

/** The text of a Markdown heading line; undefined when the line is none. */
export const headingText = (line: string): string | undefined => HEADING.exec(line)?.groups?.text;

/** Whether a line is a Markdown heading of the first level. */
export const isTopHeading = (line: string): boolean => /^#\s/u.test(line) && headingText(line) !== undefined;

/** Whether a line is Markdown's or HTML's own and says nothing. */
export const isMarkup = (line: string): boolean => MARKUP.test(line);
