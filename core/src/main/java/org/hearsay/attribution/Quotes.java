package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The stretches of a text in quotation marks.
 *
 * <p>A quotation ends at its closing mark, before the next opening one, or, never closed, at the
 * end of its paragraph, where lines of one sentence each may be one paragraph. Curly marks say
 * themselves which way they turn; straight ones take turns.
 */
final class Quotes {

  private final List<TokenRange> ranges = new ArrayList<>();
  private final int[] quoteOf;
  private final TokenizedText text;

  Quotes(TokenizedText text) {
    this.text = text;
    quoteOf = new int[text.size()];
    Arrays.fill(quoteOf, -1);
    OpenQuotations lines = new OpenQuotations(text);
    int open = -1;
    int lastEnd = -1;
    for (int i = 0; i < text.size(); i++) {
      boolean newParagraph =
          i > 0 && text.sentence(i).paragraph() != text.sentence(i - 1).paragraph();
      if (newParagraph && open >= 0 && i >= lastEnd) {
        lastEnd = lines.end(open, i);
        if (lastEnd == i) {
          close(open, i);
          open = -1;
        }
      }
      if (isMark(i)) {
        open = turn(open, i);
      }
    }
    if (open >= 0) {
      close(open, text.size());
    }
  }

  /** These quotations and no others. */
  Quotes(TokenizedText text, List<TokenRange> ranges) {
    this.text = text;
    quoteOf = new int[text.size()];
    Arrays.fill(quoteOf, -1);
    ranges.forEach(range -> close(range.first(), range.end()));
  }

  private int turn(int open, int token) {
    char mark = text.text().charAt(text.start(token));
    if (open < 0) {
      return mark == '”' || mark == '»' ? -1 : token;
    }
    if (mark == '“' || mark == '«' || mark == '„') {
      close(open, token);
      return token;
    }
    close(open, token + 1);
    return -1;
  }

  private void close(int open, int end) {
    Arrays.fill(quoteOf, open, end, ranges.size());
    ranges.add(new TokenRange(open, end));
  }

  boolean isMark(int token) {
    return isMark(text, token);
  }

  static boolean isMark(TokenizedText text, int token) {
    String word = text.word(token);
    return word.equals("\"") || word.equals("''") || word.equals("``");
  }

  /** Index of the quotation a token stands in, marks included; -1 if it stands in none. */
  int at(int token) {
    return quoteOf[token];
  }

  boolean isQuoted(int token) {
    return quoteOf[token] >= 0;
  }

  /** Where a token stands: 0 in no quotation, 1 at the start of one, 2 inside, 3 at its end. */
  int state(int token) {
    if (token < 0 || token >= quoteOf.length || quoteOf[token] < 0) {
      return 0;
    }
    TokenRange range = ranges.get(quoteOf[token]);
    return token == range.first() ? 1 : token == range.end() - 1 ? 3 : 2;
  }

  /** The tokens of a quotation, marks included. */
  TokenRange range(int quote) {
    return ranges.get(quote);
  }

  List<TokenRange> all() {
    return ranges;
  }
}
