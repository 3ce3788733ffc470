package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.quantity.Quantity;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Reads what the figures of one report count. */
final class CountedThingReader {

  /** How far before a figure "the number of" may stand. */
  private static final int REACH = 15;

  private static final Set<String> COUNTERS =
      Set.of("number", "numbers", "total", "count", "amount", "tally", "toll");

  /** Who is counted, where the normal form only says that they are people. */
  private static final Set<String> KINDS_OF_PEOPLE = WordLists.words("kinds-of-people");

  private final ReadingWords words;
  private final TokenizedText text;

  CountedThingReader(ReadingWords words) {
    this.words = words;
    this.text = words.text();
  }

  /**
   * @param clause tokens of the statement that holds the figure
   */
  CountedThing read(Quantity figure, TokenRange clause) {
    List<String> after = adjoining(figure).map(this::counted).orElse(List.of());
    List<String> before = after.isEmpty() ? before(figure, clause) : List.of();
    if (figure.unit().isEmpty() && after.isEmpty()) {
      return new CountedThing(before, "");
    }
    return new CountedThing(after, before.isEmpty() ? "" : before.get(before.size() - 1));
  }

  /** What is counted, where it follows the number; elsewhere it is what is measured. */
  static Optional<Span> adjoining(Quantity figure) {
    return figure
        .ofSpan()
        .filter(of -> figure.span().contains(of) && of.start() > figure.span().start());
  }

  private List<String> before(Quantity figure, TokenRange clause) {
    List<String> read =
        figure
            .ofSpan()
            .filter(of -> adjoining(figure).isEmpty())
            .map(this::counted)
            .orElse(List.of());
    return read.isEmpty() ? numbered(text.tokensIn(figure.span()).first(), clause) : read;
  }

  /** "The number of homes destroyed by the fire rose to 46": homes. */
  private List<String> numbered(int figure, TokenRange clause) {
    for (int i = figure - 1; i > Math.max(clause.first(), figure - REACH); i--) {
      if (lower(i).equals("of") && COUNTERS.contains(lower(i - 1))) {
        return counted(text.span(i + 1, Math.max(i + 1, nounPhraseEnd(i + 1, figure) - 1)));
      }
    }
    return List.of();
  }

  private int nounPhraseEnd(int from, int limit) {
    int end = from;
    while (end < limit
        && switch (text.tag(end)) {
          case NOUN, PROPN, ADJ, DET -> true;
          default -> false;
        }) {
      end++;
    }
    return end;
  }

  /** The words of the noun phrase itself: "customers" of "customers of the retailer". */
  private List<String> counted(Span of) {
    TokenRange range = text.tokensIn(of);
    List<String> counted = new ArrayList<>();
    boolean verb = false;
    for (int i = range.first(); i < range.end(); i++) {
      if (text.tag(i) == PartOfSpeech.ADP && !counted.isEmpty()) {
        break;
      }
      if (!words.form(i).isEmpty()) {
        if (KINDS_OF_PEOPLE.contains(lower(i))) {
          counted.add(lower(i));
        }
        counted.add(words.form(i));
        verb = text.tag(i) == PartOfSpeech.VERB && !SituationReader.isOutcome(words.form(i));
      }
    }
    return verb ? List.of() : counted;
  }

  private String lower(int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
