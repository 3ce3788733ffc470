package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenizedText;

/**
 * Sets what one statement says is not so against what another says is: "no shots were fired" and
 * "shots were fired", without anybody's denying. An inverted index finds the pairs.
 */
final class ContraryFinder {

  /** A statement that says the contrary, and how well it fits, 0 to 1. */
  record Contrary(int statement, double fit) {}

  private static final int LONGEST_POSTING = 200;
  private static final double COVERED = 0.45;
  private static final double COVERED_LESS = 0.3;
  private static final Set<String> SPANS_OF_TIME =
      Set.of("year", "month", "week", "day", "hour", "minute", "second");
  private static final Set<String> FAILING = WordLists.words("failing-words");

  private final Evidence evidence;
  private final List<Polarity> polarities;
  private final Map<String, List<Integer>> sayers = new HashMap<>();
  private final Referents referents;
  private final Set<Integer> idle = new TreeSet<>();

  ContraryFinder(Evidence evidence) {
    this.evidence = evidence;
    List<PolarityReader> readers = evidence.words().stream().map(PolarityReader::new).toList();
    this.polarities =
        evidence.statements().stream().map(s -> readers.get(s.reading()).read(s)).toList();
    for (int s = 0; s < polarities.size(); s++) {
      if (isFact(s)) {
        for (String term : polarities.get(s).said().keySet()) {
          sayers.computeIfAbsent(term, t -> new ArrayList<>()).add(s);
        }
      }
    }
    this.referents = new Referents(evidence);
    for (String word : FAILING) {
      evidence.vocabulary().find(Lexicon.english().form(word)).ifPresent(idle::add);
    }
  }

  /** True if it is told as a fact, in a text and not a headline. */
  private boolean isFact(int statement) {
    Stance stance = evidence.gists().get(statement).stance();
    boolean told =
        stance == Stance.ASSERTS
            || stance == Stance.DENIES && !polarities.get(statement).said().isEmpty();
    return told
        && !evidence.isTitle(statement)
        && (stance == Stance.DENIES || !isNegated(statement))
        && !isFragment(statement);
  }

  private boolean isNegated(int statement) {
    return polarities.get(statement).negates() || evidence.gists().get(statement).isNegated();
  }

  /** "was hurt in the fire": the words before it, which may deny it, are not part of it. */
  private boolean isFragment(int statement) {
    TokenizedText text = evidence.wordsOf(statement).text();
    int first = text.tokenAt(evidence.statement(statement).span().start());
    return text.tag(first) == PartOfSpeech.AUX;
  }

  /** The terms that a statement denies without being a denial. */
  Set<String> denied(int statement) {
    boolean asserts = evidence.gists().get(statement).stance() == Stance.ASSERTS;
    return asserts && !evidence.isTitle(statement) && !isFragment(statement)
        ? polarities.get(statement).denied().keySet()
        : Set.of();
  }

  /** What the statement is about, without the words that only deny. */
  Set<Integer> matter(int statement) {
    Set<Integer> matter = referents.terms(statement);
    matter.removeAll(idle);
    polarities.get(statement).idle().stream()
        .flatMapToInt(form -> evidence.vocabulary().find(form).stream())
        .forEach(matter::remove);
    return matter;
  }

  /** Those that say what the statement denies, the best first. */
  List<Contrary> of(int statement) {
    Set<Integer> others = new LinkedHashSet<>();
    for (String term : denied(statement)) {
      List<Integer> posting = sayers.getOrDefault(term, List.of());
      others.addAll(posting.subList(0, Math.min(LONGEST_POSTING, posting.size())));
    }
    List<Contrary> found = new ArrayList<>();
    for (int other : others) {
      double fit = fit(statement, other);
      if (fit > 0) {
        found.add(new Contrary(other, fit));
      }
    }
    found.sort(
        Comparator.comparingDouble(Contrary::fit).reversed().thenComparingInt(Contrary::statement));
    return found;
  }

  private double fit(int statement, int other) {
    if (!mayClash(statement, other)) {
      return 0;
    }
    Set<Integer> left = matter(statement);
    Set<Integer> right = matter(other);
    Set<Integer> shared = new TreeSet<>(left);
    shared.retainAll(right);
    double both = weight(shared);
    int count = shared.size();
    if (!holdsEvent(shared, statement, other)) {
      both += weight(left) / left.size();
      count++;
    }
    double most = both / Math.min(weight(left), weight(right));
    double least = both / Math.max(weight(left), weight(right));
    return count > 1 && most >= COVERED && least >= COVERED_LESS ? most + least : 0;
  }

  /** True if what is denied is among the words that both share, and not only of one stem. */
  private boolean holdsEvent(Set<Integer> shared, int statement, int other) {
    Set<String> said = polarities.get(other).said().keySet();
    return shared.stream()
        .map(evidence.vocabulary()::term)
        .anyMatch(term -> said.contains(term) && denied(statement).contains(term));
  }

  private double weight(Set<Integer> terms) {
    return terms.stream().mapToDouble(evidence.likeness()::weight).sum();
  }

  /** "Four of five trains failed to run" and "22 percent of the trains ran" are both true. */
  private boolean countApart(int statement, int other) {
    List<Gist.Count> left = counts(statement);
    List<Gist.Count> right = counts(other);
    return !left.isEmpty()
        && left.stream()
            .noneMatch(l -> right.stream().anyMatch(r -> l.interval().overlaps(r.interval())));
  }

  private List<Gist.Count> counts(int statement) {
    return evidence.gists().get(statement).counts().stream()
        .filter(count -> !SPANS_OF_TIME.contains(count.of()))
        .toList();
  }

  /** Two voices, about one day; what one denies the other does not deny too. */
  private boolean mayClash(int statement, int other) {
    OptionalInt left = evidence.principal(statement);
    OptionalInt right = evidence.principal(other);
    Statement a = evidence.statement(statement);
    Statement b = evidence.statement(other);
    boolean oneVoice = left.equals(right) && (left.isPresent() || a.reading() == b.reading());
    return !oneVoice
        && !(a.reading() == b.reading() && a.span().overlaps(b.span()))
        && !countApart(statement, other)
        && polarities.get(statement).denies(polarities.get(other))
        && Collections.disjoint(
            polarities.get(statement).denied().keySet(), polarities.get(other).denied().keySet())
        && !Likeness.areApart(evidence.gists().get(statement), evidence.gists().get(other));
  }
}
