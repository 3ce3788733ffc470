package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.quantity.Quantity;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/** Finds the figures that count the same thing in the same situation. */
final class FigureFinder {

  private static final int LONGEST_POSTING = 48;
  private static final int KEYS = 8;

  /** Figures of one report that are held against others; no plain report has as many. */
  private static final int MOST_OF_ONE_REPORT = 1000;

  private final Evidence evidence;
  private final Verdicts verdicts;
  private final SeriesLikeness likeness;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<List<Tally>> series = new ArrayList<>();

  FigureFinder(Evidence evidence) {
    this(evidence, new SeriesLikeness(evidence), SeriesLikeness.SAME);
  }

  /**
   * @param threshold from which likeness on two figures are of one series
   */
  FigureFinder(Evidence evidence, SeriesLikeness likeness, double threshold) {
    this.evidence = evidence;
    this.verdicts = new Verdicts(evidence, likeness);
    this.likeness = likeness;
    readTallies();
    group(threshold);
  }

  private void readTallies() {
    TallyReader reader = new TallyReader(evidence);
    List<Tally> read = new ArrayList<>();
    for (int s = 0; s < evidence.statements().size(); s++) {
      if (!evidence.isTitle(s)) {
        for (int q : evidence.statement(s).quantities()) {
          if (isCount(evidence.quantity(s, q), evidence.statement(s))) {
            read.add(reader.read(s, q));
          }
        }
      }
    }
    tallies.addAll(new EllipsisReader(evidence).completed(read));
  }

  /** True if its number stands in the statement. */
  private static boolean isCount(Quantity quantity, Statement statement) {
    return statement.span().contains(quantity.span().end() - 1);
  }

  private void group(double threshold) {
    Clusters clusters =
        new Clusters(
            tallies.size(), this::like, threshold, Clusters.Linkage.MATES, originals()::get);
    List<Clusters.Link> links = new ArrayList<>();
    for (Candidates.Pair pair : pairs()) {
      links.add(new Clusters.Link(pair.left(), pair.right(), like(pair.left(), pair.right())));
    }
    Set<Integer> grouped = new HashSet<>();
    for (List<Integer> members : clusters.join(links)) {
      series.add(members.stream().map(tallies::get).toList());
      grouped.addAll(members);
    }
    for (int t = 0; t < tallies.size(); t++) {
      if (!grouped.contains(t)) {
        series.add(List.of(tallies.get(t)));
      }
    }
    series.sort(
        Comparator.comparingInt((List<Tally> s) -> -s.size())
            .thenComparingInt(s -> s.get(0).statement())
            .thenComparingInt(s -> s.get(0).quantity()));
  }

  /**
   * For each tally the one that it repeats: the same place among those of the statement repeated.
   */
  private List<Integer> originals() {
    Map<List<Integer>, Integer> places = new HashMap<>();
    List<Integer> originals = new ArrayList<>();
    int place = 0;
    for (int t = 0; t < tallies.size(); t++) {
      int statement = tallies.get(t).statement();
      place = t > 0 && tallies.get(t - 1).statement() == statement ? place + 1 : 0;
      places.put(List.of(statement, place), t);
      int original = evidence.repeats().original(statement);
      originals.add(places.getOrDefault(List.of(original, place), t));
    }
    return originals;
  }

  private double like(int a, int b) {
    return likeness.of(tallies.get(a), tallies.get(b));
  }

  /** Figures of one measure that share what they count, what happened, a value or a rare word. */
  private Set<Candidates.Pair> pairs() {
    Map<String, List<Integer>> postings = new TreeMap<>();
    Set<Candidates.Pair> pairs = new LinkedHashSet<>();
    Map<Integer, Integer> seen = new HashMap<>();
    for (int t = 0; t < tallies.size(); t++) {
      int report = evidence.statement(tallies.get(t).statement()).reading();
      if (seen.merge(report, 1, Integer::sum) > MOST_OF_ONE_REPORT) {
        continue;
      }
      for (String key : keys(tallies.get(t))) {
        List<Integer> posting = postings.computeIfAbsent(key, k -> new ArrayList<>());
        for (int other : posting.subList(0, Math.min(LONGEST_POSTING, posting.size()))) {
          pairs.add(new Candidates.Pair(other, t));
        }
        posting.add(t);
      }
    }
    return pairs;
  }

  private Set<String> keys(Tally tally) {
    Set<String> keys = new LinkedHashSet<>();
    if (!tally.head().isEmpty()) {
      keys.add("head " + tally.head());
    }
    tally.outcome().ifPresent(o -> keys.add("outcome " + o));
    tally.predicate().ifPresent(p -> keys.add("predicate " + p));
    rarest(tally).forEach(term -> keys.add("word " + term));
    Set<String> measured = new LinkedHashSet<>();
    measured.add("value " + Interval.of(evidence.quantity(tally.statement(), tally.quantity())));
    keys.forEach(key -> measured.add(tally.measure() + " " + key));
    return measured;
  }

  /** The weightiest words of the figure's clause. */
  private List<Integer> rarest(Tally tally) {
    return Arrays.stream(tally.around().clause())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer term) -> -evidence.weights().of(term))
                .thenComparing(Comparator.naturalOrder()))
        .limit(KEYS)
        .toList();
  }

  /** The series, the longest first. */
  List<List<Tally>> series() {
    return series;
  }

  /** All figures, in the order of the statements. */
  List<Tally> tallies() {
    return tallies;
  }

  Verdicts verdicts() {
    return verdicts;
  }

  List<Figure> figures() {
    return series.stream().map(this::figure).toList();
  }

  private Figure figure(List<Tally> members) {
    Tally first = members.stream().filter(t -> !of(t).isEmpty()).findFirst().orElse(members.get(0));
    List<FigureValue> values = members.stream().map(this::value).toList();
    String of = of(first);
    String what = what(first);
    return new Figure(of, of.equalsIgnoreCase(what) ? "" : what, verdicts.of(members), values);
  }

  private String of(Tally tally) {
    return evidence.quantity(tally.statement(), tally.quantity()).of().orElse("");
  }

  /** The words that say what happened, cut from the report. */
  private String what(Tally tally) {
    TokenizedText text = evidence.wordsOf(tally.statement()).text();
    if (tally.situation().governor().isEmpty()) {
      return "";
    }
    int governor = tally.situation().governor().get();
    int end = Math.max(governor + 1, tally.situation().words().end());
    int figureEnd =
        text.tokensIn(evidence.quantity(tally.statement(), tally.quantity()).span()).end();
    boolean after = governor >= figureEnd;
    Span span = after ? text.span(governor, end - 1) : text.span(governor);
    return span.of(text.text());
  }

  FigureValue value(Tally tally) {
    return new FigureValue(
        tally.statement(),
        tally.quantity(),
        evidence.quantity(tally.statement(), tally.quantity()),
        verdicts.asOf(tally.statement()).map(Object::toString),
        evidence.statement(tally.statement()).source());
  }
}
