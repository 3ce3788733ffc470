package org.hearsay.reading;

import java.util.Locale;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.text.CalendarWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Takes from a source what belongs to the sentence around it: the day in "the bank Thursday said",
 * what a preposition ties to the clause before in "ships from Chile and some officials say", and
 * all behind "which" in "Dray, which owns two mines, said".
 */
final class SourceEdges {

  private static final Set<String> WHERE = Set.of("from", "in", "at", "to", "near", "into");

  private final TokenizedText text;
  private final GrowingCast cast;

  SourceEdges(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The source without them; never empty. */
  TokenRange trimmed(TokenRange source) {
    int first = source.first();
    int end = source.end();
    while (end > first + 1 && CalendarWords.isDay(text.word(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    if (isRelativeClause(first, end)) {
      return new TokenRange(first, first + 1);
    }
    return new TokenRange(afterPlace(first, end), end);
  }

  private boolean isRelativeClause(int first, int end) {
    boolean clause =
        first + 1 < end
            && switch (text.tag(first + 1)) {
              case VERB, AUX -> true;
              default -> false;
            };
    return clause && text.word(first).equals("which");
  }

  /** One past "Chile and" where "from" stands before it; {@code first} otherwise. */
  private int afterPlace(int first, int end) {
    boolean tied = first > 0 && WHERE.contains(text.word(first - 1)) && !isCredit(first - 1);
    for (int and = first + 1; tied && and < end - 1; and++) {
      if (text.word(and).equals("and")) {
        return isPlace(and - 1) ? and + 1 : first;
      }
    }
    return first;
  }

  /** "According to". */
  private boolean isCredit(int to) {
    return to > 0 && text.word(to - 1).equalsIgnoreCase("according");
  }

  private boolean isPlace(int head) {
    return text.tag(head) == PartOfSpeech.PROPN
        || cast.headedBy(text.span(head))
            .filter(m -> m.kind() == EntityKind.PLACE && m.form() == Form.NAME)
            .isPresent();
  }
}
