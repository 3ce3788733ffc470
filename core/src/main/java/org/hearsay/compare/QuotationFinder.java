package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds one speaker's utterance in the wordings of several reports. */
final class QuotationFinder {

  private static final double SAME_WORDS = 0.6;
  private static final double SAME_SPEAKER_FORMS = 0.55;
  private static final double CONTINUED = 0.3;
  private static final int FEWEST_WORDS = 4;

  /** So much of the shorter wording, and so many words, are the same whoever is credited. */
  private static final double MOST_WORDS = 0.75;

  private static final double MOST_WORDS_OF_ONE = 0.7;

  private static final int ENOUGH_WORDS = 6;
  private static final double FEW_WORDS = 0.4;

  private final Evidence evidence;
  private final Map<Integer, Quote> quotes = new HashMap<>();
  private final VersionReader versions;
  private final List<Clusters.Link> links = new ArrayList<>();
  private final Map<Candidates.Pair, Double> likenesses = new HashMap<>();

  QuotationFinder(Evidence evidence, Iterable<Candidates.Pair> pairs) {
    this.evidence = evidence;
    this.versions = new VersionReader(evidence, quotes);
    for (int s = 0; s < evidence.statements().size(); s++) {
      int statement = s;
      Quote.of(s, evidence)
          .filter(q -> q.words().size() >= FEWEST_WORDS)
          .ifPresent(q -> quotes.put(statement, q));
    }
    for (Candidates.Pair pair : pairs) {
      link(pair);
    }
    List.copyOf(links).forEach(this::linkContinuation);
  }

  private void link(Candidates.Pair pair) {
    Quote left = quotes.get(pair.left());
    Quote right = quotes.get(pair.right());
    if (left == null || right == null || left.mostShared(right) < SAME_WORDS) {
      return;
    }
    WordAlignment alignment = new WordAlignment(left.words(), right.words());
    double ratio = alignment.ratio();
    boolean sameWords = ratio >= most(pair) && alignment.shared() >= ENOUGH_WORDS;
    if (areApart(pair, ratio) || !mayBeOneSpeaker(pair, sameWords)) {
      return;
    }
    double forms =
        evidence
            .likeness()
            .overlap(evidence.gists().get(pair.left()), evidence.gists().get(pair.right()));
    if (ratio >= SAME_WORDS && forms >= SAME_SPEAKER_FORMS || ratio > 0.9 || sameWords) {
      add(pair, Math.max(ratio, forms));
    }
  }

  private double most(Candidates.Pair pair) {
    OptionalInt left = evidence.principal(pair.left());
    boolean one = left.isPresent() && left.equals(evidence.principal(pair.right()));
    return one ? MOST_WORDS_OF_ONE : MOST_WORDS;
  }

  private void add(Candidates.Pair pair, double likeness) {
    likenesses.put(pair, likeness);
    links.add(new Clusters.Link(pair.left(), pair.right(), likeness));
  }

  /** Two sentences of one report that are only alike are two sentences. */
  private boolean areApart(Candidates.Pair pair, double ratio) {
    return ratio < 1 && areOneReport(pair.left(), pair.right());
  }

  private boolean areOneReport(int left, int right) {
    return evidence.statement(left).reading() == evidence.statement(right).reading();
  }

  /** Who says the same words may be the same even if a report calls him only "the boss". */
  private boolean mayBeOneSpeaker(Candidates.Pair pair, boolean sameWords) {
    OptionalInt a = evidence.principal(pair.left());
    OptionalInt b = evidence.principal(pair.right());
    return a.isEmpty() || b.isEmpty() || a.equals(b) || sameWords && mayBeOne(pair);
  }

  private boolean mayBeOne(Candidates.Pair pair) {
    int left = evidence.statement(pair.left()).source().orElseThrow();
    int right = evidence.statement(pair.right()).source().orElseThrow();
    return !evidence.isIdentified(left)
        || !evidence.isIdentified(right)
        || evidence.areBodyAndPerson(left, right);
  }

  /** Where two reports quote the same sentence and go on, what follows is likely the same too. */
  private void linkContinuation(Clusters.Link link) {
    Optional<Integer> left = next(link.left());
    Optional<Integer> right = next(link.right());
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    Candidates.Pair pair = new Candidates.Pair(left.get(), right.get());
    if (!likenesses.containsKey(pair) && mayBeOneSpeaker(pair, false) && sharesMatter(pair)) {
      add(pair, SAME_WORDS);
    }
  }

  private Optional<Integer> next(int statement) {
    int next = statement + 1;
    boolean follows =
        quotes.containsKey(next)
            && evidence.statement(next).reading() == evidence.statement(statement).reading()
            && evidence
                .statement(next)
                .attribution()
                .equals(evidence.statement(statement).attribution());
    return follows ? Optional.of(next) : Optional.empty();
  }

  private boolean sharesMatter(Candidates.Pair pair) {
    Gist a = evidence.gists().get(pair.left());
    Gist b = evidence.gists().get(pair.right());
    Gist shorter = a.terms().length <= b.terms().length ? a : b;
    return evidence.likeness().looseCoverage(shorter, shorter == a ? b : a) >= CONTINUED;
  }

  /**
   * @param claims members of each claim; a speaker's indirect statements join a quotation there
   */
  List<Quotation> find(List<List<Integer>> claims) {
    Clusters clusters =
        new Clusters(
            evidence.statements().size(),
            this::likeness,
            SAME_WORDS,
            Clusters.Linkage.AVERAGE,
            this::original);
    List<Quotation> quotations = new ArrayList<>();
    for (List<Integer> group : clusters.join(links)) {
      List<Integer> members = new ArrayList<>(group);
      if (group.stream().map(this::original).distinct().count() > 1) {
        members.addAll(paraphrases(group, claims));
      }
      if (reports(members).size() > 1) {
        quotations.add(versions.quotation(group, members));
      }
    }
    return List.copyOf(quotations);
  }

  /** The statement that a quotation repeats. */
  private int original(int statement) {
    return quotes.containsKey(statement) ? evidence.repeats().original(statement) : statement;
  }

  private double likeness(int left, int right) {
    double unlinked = areParts(left, right) ? SAME_WORDS : 0.0;
    return likenesses.getOrDefault(new Candidates.Pair(left, right), unlinked);
  }

  /** One report may cut into two sentences what another quotes in one. */
  private boolean areParts(int left, int right) {
    Quote a = quotes.get(left);
    Quote b = quotes.get(right);
    return a != null
        && b != null
        && areOneReport(left, right)
        && evidence.principal(left).equals(evidence.principal(right))
        && new WordAlignment(a.words(), b.words()).ratio() < FEW_WORDS;
  }

  private Set<Integer> reports(List<Integer> statements) {
    Set<Integer> reports = new HashSet<>();
    statements.forEach(s -> reports.add(evidence.statement(s).reading()));
    return reports;
  }

  /** What the same speaker says indirectly in reports that do not quote it. */
  private List<Integer> paraphrases(List<Integer> group, List<List<Integer>> claims) {
    Set<Integer> quoted = reports(group);
    OptionalInt speaker = speaker(group);
    return claims.stream()
        .filter(claim -> claim.stream().anyMatch(group::contains))
        .flatMap(List::stream)
        .filter(s -> !quoted.contains(evidence.statement(s).reading()))
        .filter(s -> evidence.principal(s).isPresent() && evidence.principal(s).equals(speaker))
        .distinct()
        .sorted()
        .toList();
  }

  private OptionalInt speaker(List<Integer> group) {
    return group.stream().flatMapToInt(s -> evidence.principal(s).stream()).findFirst();
  }

  Map<Integer, Quote> quotes() {
    return quotes;
  }
}
