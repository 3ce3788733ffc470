package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hearsay.statement.Statement;

/**
 * Finds what a statement may deny: of those that others make, the few that share most of its words,
 * or of the words said just before it. An inverted index finds them.
 */
final class OpposedFinder {

  private static final int LONGEST_POSTING = 300;
  private static final int MOST = 12;
  private static final int ANSWERED = 3;
  private static final int WINDOW = 12;
  private static final double BEFORE = 0.5;
  private static final double RESTATED = 0.9;
  private static final int MANY = 4;

  private final Evidence evidence;
  private final List<Standpoint> standpoints;
  private final Weights weights;
  private final Disagreement disagreement;
  private final Opposition opposition;
  private final Map<Integer, List<Integer>> postings = new HashMap<>();

  OpposedFinder(Evidence evidence) {
    this.evidence = evidence;
    List<PolarityReader> readers = evidence.words().stream().map(PolarityReader::new).toList();
    List<Polarity> polarities =
        evidence.statements().stream().map(s -> readers.get(s.reading()).read(s)).toList();
    this.standpoints = new StandpointReader(evidence, polarities).read();
    this.weights = evidence.weights();
    this.opposition = new Opposition(evidence, standpoints);
    this.disagreement = new Disagreement(evidence, standpoints, weights);
    for (int s = 0; s < standpoints.size(); s++) {
      for (int term : standpoints.get(s).own()) {
        postings.computeIfAbsent(term, t -> new ArrayList<>()).add(s);
      }
    }
  }

  /** What a statement may deny; nothing for those that are against nothing. */
  List<Opposed> of(int against) {
    if (standpoints.get(against).rank() == 0) {
      return List.of();
    }
    return shared(against).entrySet().stream()
        .filter(e -> opposition.mayDeny(against, e.getKey()) && areTwoVoices(against, e.getKey()))
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .map(e -> new Opposed(against, e.getKey(), disagreement.of(against, e.getKey())))
        .toList();
  }

  /** True for a source's denial all of whose words the other has: what is denied is restated. */
  boolean isRestated(int against, int said) {
    Standpoint denial = standpoints.get(against);
    return denial.isDenial()
        && denial.own().size() >= MANY
        && !denial.events().isEmpty()
        && !standpoints.get(said).has(Trait.DENYING)
        && !standpoints.get(said).has(Trait.NEGATED)
        && weights.share(denial.own(), standpoints.get(said).own()) >= RESTATED;
  }

  /** The weight of the words that others share with a statement, and of those said before it. */
  private Map<Integer, Double> shared(int against) {
    Standpoint standpoint = standpoints.get(against);
    Map<Integer, Double> shared = new TreeMap<>();
    add(standpoint.own(), 1, shared);
    if (standpoint.isDenial()) {
      add(standpoint.before(), BEFORE, shared);
      addAnswered(against, shared);
    }
    return shared;
  }

  private void add(Collection<Integer> terms, double factor, Map<Integer, Double> shared) {
    for (int term : terms) {
      List<Integer> posting = postings.getOrDefault(term, List.of());
      for (int s : posting.subList(0, Math.min(posting.size(), LONGEST_POSTING))) {
        shared.merge(s, factor * weights.of(term), Double::sum);
      }
    }
  }

  /** "That is a lie": what it denies stands just before it. */
  private void addAnswered(int against, Map<Integer, Double> shared) {
    for (int s = Math.max(0, against - WINDOW); s < against; s++) {
      boolean near =
          evidence.statement(s).reading() == evidence.statement(against).reading()
              && standpoints.get(against).sentence() - standpoints.get(s).sentence() <= ANSWERED;
      if (near && standpoints.get(against).isBare()) {
        shared.merge(s, 1.0, Double::sum);
      }
    }
  }

  /** Nobody denies what he says himself, nor what stands in the words of his denial. */
  private boolean areTwoVoices(int statement, int other) {
    OptionalInt left = evidence.principal(statement);
    OptionalInt right = evidence.principal(other);
    Statement a = evidence.statement(statement);
    Statement b = evidence.statement(other);
    boolean oneReport = a.reading() == b.reading();
    boolean oneVoice = left.equals(right) && (left.isPresent() || oneReport);
    return !oneVoice && !(oneReport && a.span().overlaps(b.span()));
  }
}
