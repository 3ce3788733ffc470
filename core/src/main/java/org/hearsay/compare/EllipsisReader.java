package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Completes figures that leave out what they count, since it was said just before: "The union
 * counted 21,000 strikers; the railway spoke of 12,400."
 */
final class EllipsisReader {

  /** How many sentences before the figure it may have been said. */
  private static final int REACH = 2;

  /** Figures looked at before one that leaves out what it counts. */
  private static final int MOST_BEFORE = 12;

  /** Two counts of one thing hardly differ more than by this factor. */
  private static final double MOST_TIMES = 12;

  /** From here on a number without a unit may stand for money. */
  private static final double MONEY = 100_000;

  private static final Set<String> GIVING = Lexicon.forms("figure-giving-verbs");
  private static final Set<String> MEASURES = Lexicon.forms("figure-nouns");
  private static final Set<String> LINKS = Set.of("of", "at", "to");
  private static final Set<String> ENDS =
      Set.of("when", "while", "as", "after", "before", "because", "on", "if", "in", "at", "last");

  /** "She was 13": an age. */
  private static final Set<String> PERSONS = Set.of("i", "he", "she", "you", "who", "am", "'m");

  private static final int FAR = 5;

  private final Evidence evidence;

  EllipsisReader(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The figures in their order, those completed that leave something out. */
  List<Tally> completed(List<Tally> tallies) {
    List<Tally> completed = new ArrayList<>(tallies);
    Map<Integer, List<Integer>> before = new HashMap<>();
    List<Integer> order =
        IntStream.range(0, tallies.size())
            .boxed()
            .sorted((a, b) -> Integer.compare(place(tallies.get(a)), place(tallies.get(b))))
            .toList();
    for (int t : order) {
      Tally tally = tallies.get(t);
      List<Integer> earlier =
          before.computeIfAbsent(
              evidence.statement(tally.statement()).reading(), r -> new ArrayList<>());
      if (leavesOut(tally)) {
        antecedent(tally, earlier, completed).ifPresent(a -> completed.set(t, tally.like(a)));
      }
      earlier.add(t);
    }
    return completed;
  }

  private int place(Tally tally) {
    return quantity(tally).span().start();
  }

  private Quantity quantity(Tally tally) {
    return evidence.quantity(tally.statement(), tally.quantity());
  }

  /** The last figure before it that says what it counts, and may count the same. */
  private Optional<Tally> antecedent(Tally tally, List<Integer> earlier, List<Tally> tallies) {
    TokenizedText text = evidence.wordsOf(tally.statement()).text();
    int sentence = text.sentenceIndex(text.tokenAt(place(tally)));
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - MOST_BEFORE); i--) {
      Tally other = tallies.get(earlier.get(i));
      if (sentence - text.sentenceIndex(text.tokenAt(place(other))) > REACH) {
        break;
      }
      if (place(other) < place(tally) && isTold(other) && mayCountTheSame(tally, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(Tally tally) {
    boolean counts = !tally.head().isEmpty() || tally.outcome().isPresent();
    boolean said = !tally.subject().isEmpty() || tally.predicate().isPresent();
    boolean measures = !tally.measure().isEmpty() && said;
    return !tally.part() && (counts || measures || tally.antecedent().isPresent());
  }

  private boolean mayCountTheSame(Tally tally, Tally other) {
    double number = Math.abs(Interval.of(quantity(tally)).number());
    double before = Math.abs(Interval.of(quantity(other)).number());
    boolean unit = tally.measure().equals(other.measure());
    boolean money =
        tally.measure().isEmpty() && other.measure().equals(UnitScale.MONEY) && number >= MONEY;
    return (unit || money) && number < before * MOST_TIMES && before < number * MOST_TIMES;
  }

  /** True if neither what is counted nor what happened stands beside the number. */
  private boolean leavesOut(Tally tally) {
    boolean told = !tally.head().isEmpty() && !MEASURES.contains(tally.head());
    boolean subject = !tally.subject().isEmpty() && !MEASURES.contains(tally.subject());
    boolean adjoining =
        CountedThingReader.adjoining(quantity(tally)).isPresent()
            && !MEASURES.contains(tally.head());
    if (told || subject || adjoining || tally.part()) {
      return false;
    }
    TokenizedText text = evidence.wordsOf(tally.statement()).text();
    TokenRange figure = text.tokensIn(quantity(tally).span());
    boolean named = MEASURES.contains(tally.head()) || MEASURES.contains(tally.subject());
    return endsHere(text, figure.end()) && (named || isGiven(text, figure));
  }

  private static boolean endsHere(TokenizedText text, int next) {
    if (next >= text.size()) {
      return true;
    }
    return switch (text.tag(next)) {
      case PUNCT, CCONJ, SCONJ -> true;
      default -> ENDS.contains(lower(text, next));
    };
  }

  /** "spoke of 12,400", "put it at 12,400", "there were 12,400", "its own estimate of 12,400". */
  private static boolean isGiven(TokenizedText text, TokenRange figure) {
    int first = text.sentence(figure.first()).firstToken();
    int i = figure.first() - 1;
    while (i >= first && isLittle(text, i)) {
      i--;
    }
    if (i >= first && LINKS.contains(lower(text, i))) {
      int noun = i - 1;
      if (noun >= first && MEASURES.contains(form(text, noun))) {
        return true;
      }
      return isGivenBefore(text, i - 1, first);
    }
    return i >= first && isGiving(text, i);
  }

  private static boolean isLittle(TokenizedText text, int token) {
    return switch (text.tag(token)) {
      case ADV, DET -> true;
      default -> text.word(token).equals("\"");
    };
  }

  /** "put it at", "admitted to": only pronouns and nouns for figures between verb and link. */
  private static boolean isGivenBefore(TokenizedText text, int last, int first) {
    for (int i = last; i >= Math.max(first, last - FAR); i--) {
      if (isGiving(text, i)) {
        return true;
      }
      boolean little =
          switch (text.tag(i)) {
            case PRON, DET, ADV -> true;
            default -> MEASURES.contains(form(text, i));
          };
      if (!little) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGiving(TokenizedText text, int token) {
    if (text.tag(token) == PartOfSpeech.AUX) {
      return token == 0 || !PERSONS.contains(lower(text, token - 1));
    }
    return GIVING.contains(form(text, token));
  }

  private static String form(TokenizedText text, int token) {
    return Lexicon.english().form(text.word(token));
  }

  private static String lower(TokenizedText text, int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
