package org.hearsay.attribution;

import org.hearsay.text.TokenizedText;

/**
 * Where quotations end that the end of their line does not close, in texts that have one sentence a
 * line: "“I am tired. <em>⏎</em> It starts again,” she said." Lines without a blank one between
 * them are one paragraph.
 */
final class OpenQuotations {

  /** No quotation is looked for over more tokens. */
  private static final int LONGEST = 400;

  /** Lines without any mark that may stand before a line that opens with one. */
  private static final int MOST_UNMARKED = 2;

  private final TokenizedText text;

  OpenQuotations(TokenizedText text) {
    this.text = text;
  }

  /**
   * One past the last token of a quotation that is open at the end of a line.
   *
   * @param open its opening mark
   * @param line the first token of the next line; less than the text's size
   */
  int end(int open, int line) {
    if (!opens(open)) {
      return line;
    }
    int lines = 0;
    int stop = Math.min(text.size(), line + LONGEST);
    for (int i = line; i < stop; i++) {
      if (startsLine(i)) {
        if (isAfterBlank(i)) {
          return line;
        }
        lines++;
      }
      if (Quotes.isMark(text, i)) {
        return !opens(i) ? i + 1 : startsLine(i) && lines - 1 <= MOST_UNMARKED ? i : line;
      }
    }
    return line;
  }

  private boolean startsLine(int token) {
    return text.sentence(token).paragraph() != text.sentence(token - 1).paragraph();
  }

  private boolean isAfterBlank(int token) {
    String gap = text.text().substring(text.end(token - 1), text.start(token));
    int first = gap.indexOf('\n');
    return first < 0 || gap.indexOf('\n', first + 1) >= 0;
  }

  /** Right before a word and behind none: or, curly, turned that way. */
  private boolean opens(int mark) {
    String all = text.text();
    int start = text.start(mark);
    int end = text.end(mark);
    if (all.charAt(start) == '“' || all.charAt(start) == '”') {
      return all.charAt(start) == '“';
    }
    boolean behind = start > 0 && Character.isLetterOrDigit(all.charAt(start - 1));
    return !behind && end < all.length() && !isOutside(all.charAt(end));
  }

  private static boolean isOutside(char next) {
    return Character.isWhitespace(next) || ".,;:!?)".indexOf(next) >= 0;
  }
}
