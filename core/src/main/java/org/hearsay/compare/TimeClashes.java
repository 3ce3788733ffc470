package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reading.Reading;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.Stance;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;

/** Statements that say the same of two different days. */
final class TimeClashes {

  private static final double SAME_EVENT = 0.6;
  private static final double WEIGHT = 2;
  private static final int YEAR = 4;

  private final Evidence evidence;

  TimeClashes(Evidence evidence) {
    this.evidence = evidence;
  }

  List<Clash> find(Iterable<Candidates.Pair> pairs) {
    List<Clash> clashes = new ArrayList<>();
    for (Candidates.Pair pair : pairs) {
      Gist a = evidence.gists().get(pair.left());
      Gist b = evidence.gists().get(pair.right());
      if (mayClash(pair, a, b)
          && !words(pair.left()).equals(words(pair.right()))
          && evidence.likeness().undatedOverlap(a, b) >= SAME_EVENT) {
        String because = ClashWords.joined(words(pair.left()), words(pair.right()));
        Discrepancy discrepancy =
            new Discrepancy(
                DiscrepancyKind.TIME, List.of(pair.left()), List.of(pair.right()), because);
        clashes.add(new Clash(discrepancy, WEIGHT));
      }
    }
    return clashes;
  }

  /** The only day that a statement names, or if it names none the only year. */
  private Optional<String> date(int statement) {
    Set<String> days = evidence.gists().get(statement).dates();
    if (!days.isEmpty()) {
      return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }
    Reading report = evidence.reading(statement);
    List<String> years =
        evidence.statement(statement).times().stream()
            .map(report.times()::get)
            .filter(t -> t.type() == TimexType.DATE)
            .map(Timex::value)
            .distinct()
            .toList();
    return years.size() == 1 && isYear(years.get(0)) ? Optional.of(years.get(0)) : Optional.empty();
  }

  private static boolean isYear(String value) {
    return value.length() == YEAR && value.chars().allMatch(Character::isDigit);
  }

  /** The words that name the day. */
  private String words(int statement) {
    return time(statement)
        .map(t -> t.span().of(evidence.reading(statement).text()))
        .orElse(date(statement).orElseThrow());
  }

  private Optional<Timex> time(int statement) {
    Reading report = evidence.reading(statement);
    String day = date(statement).orElseThrow();
    return evidence.statement(statement).times().stream()
        .map(report.times()::get)
        .filter(t -> evidence.year().complete(t.value()).startsWith(day))
        .findFirst();
  }

  /** Normal form of what is dated: the last verb before the date, else the first one after it. */
  private String dated(int statement) {
    ReadingWords words = evidence.wordsOf(statement);
    TokenizedText text = words.text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    int at = time(statement).map(t -> text.tokenAt(t.span().start())).orElse(range.end());
    for (int i = at - 1; i >= range.first(); i--) {
      if (text.tag(i) == PartOfSpeech.VERB) {
        return words.form(i);
      }
    }
    for (int i = at; i < range.end(); i++) {
      if (text.tag(i) == PartOfSpeech.VERB) {
        return words.form(i);
      }
    }
    return "";
  }

  private boolean mayClash(Candidates.Pair pair, Gist a, Gist b) {
    Optional<String> left = date(pair.left());
    Optional<String> right = date(pair.right());
    return left.isPresent()
        && right.isPresent()
        && left.get().length() == right.get().length()
        && !left.equals(right)
        && evidence.statement(pair.left()).reading() != evidence.statement(pair.right()).reading()
        && a.stance() == Stance.ASSERTS
        && b.stance() == Stance.ASSERTS
        && a.isNegated() == b.isNegated()
        && !dated(pair.left()).isEmpty()
        && dated(pair.left()).equals(dated(pair.right()))
        && !evidence.isTitle(pair.left())
        && !evidence.isTitle(pair.right());
  }
}
