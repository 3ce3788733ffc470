package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.statement.Statement;

/** Quotations whose words were changed, and words put in two mouths. */
final class QuotationClashes {

  private static final double ALTERED = 2.5;
  private static final double CUT = 2;
  private static final int FEWEST_CUT = 3;

  /** Words that a report keeps on either side of what it cuts out. */
  private static final int FEWEST_KEPT = 2;

  private static final double MISATTRIBUTED = 3;
  private static final double SAME_WORDS = 0.85;
  private static final int ENOUGH_WORDS = 6;
  private static final int MOST = 4;

  private final Evidence evidence;

  /** Those who were found to speak, in the order in which they were met. */
  private final Set<Integer> mouths = new LinkedHashSet<>();

  QuotationClashes(Evidence evidence) {
    this.evidence = evidence;
  }

  List<Clash> altered(List<Quotation> quotations) {
    List<Clash> clashes = new ArrayList<>();
    for (Quotation quotation : quotations) {
      List<Version> changed = changed(quotation);
      if (!changed.isEmpty()) {
        List<Version> faithful = new ArrayList<>(with(quotation, Wording.VERBATIM));
        faithful.addAll(with(quotation, Wording.TRIMMED));
        clashes.add(altered(faithful, changed));
      } else {
        addCut(quotation, clashes);
      }
    }
    return clashes;
  }

  /** The versions with other words that matter, and none for "toward" and "towards". */
  private List<Version> changed(Quotation quotation) {
    Quote fullest = quote(quotation.versions().get(0));
    return with(quotation, Wording.ALTERED).stream()
        .filter(version -> WordChanges.matter(fullest, quote(version)))
        .toList();
  }

  private Quote quote(Version version) {
    return Quote.of(version.statement(), evidence).orElseThrow();
  }

  /** Words left out between others, without dots or marks that would show it. */
  private void addCut(Quotation quotation, List<Clash> clashes) {
    Version whole = quotation.versions().get(0);
    List<Version> cut =
        with(quotation, Wording.TRIMMED).stream().filter(v -> !cut(whole, v).isEmpty()).toList();
    if (!cut.isEmpty()) {
      Quote quote = quote(whole);
      String left = words(quote, cut(whole, cut.get(0)));
      String right = text(cut.get(0).statement());
      Discrepancy discrepancy =
          new Discrepancy(
              DiscrepancyKind.QUOTATION,
              List.of(whole.statement()),
              statements(cut),
              ClashWords.joined(left, right));
      clashes.add(new Clash(discrepancy, CUT + Math.log(1 + cut.size())));
    }
  }

  private List<Integer> cut(Version whole, Version version) {
    Quote left = quote(whole);
    Quote right = quote(version);
    List<Integer> cut = new WordAlignment(left.words(), right.words()).cut(FEWEST_KEPT);
    boolean shown = isMarked(whole.statement()) || isMarked(version.statement());
    return shown || cut.size() < FEWEST_CUT ? List.of() : cut;
  }

  /** Dots or brackets show that words were left out or put in. */
  private boolean isMarked(int statement) {
    String text = text(statement);
    return text.contains("…") || text.contains("...") || text.contains("[");
  }

  private String text(int statement) {
    return evidence.textOf(statement);
  }

  private static List<Version> with(Quotation quotation, Wording wording) {
    return quotation.versions().stream().filter(v -> v.wording() == wording).toList();
  }

  private Clash altered(List<Version> faithful, List<Version> changed) {
    Discrepancy discrepancy =
        new Discrepancy(
            DiscrepancyKind.QUOTATION,
            statements(faithful),
            statements(changed),
            because(faithful.get(0), changed.get(0)));
    return new Clash(discrepancy, ALTERED + Math.log(faithful.size() + changed.size()));
  }

  private static List<Integer> statements(List<Version> versions) {
    return versions.stream().map(Version::statement).limit(MOST).toList();
  }

  private String because(Version faithful, Version changed) {
    Quote left = quote(faithful);
    Quote right = quote(changed);
    WordAlignment alignment = new WordAlignment(left.words(), right.words());
    return ClashWords.joined(
        words(left, alignment.replaced()), words(right, alignment.onlyRight()));
  }

  /** The differing words, each run with the word before it. */
  private String words(Quote quote, List<Integer> positions) {
    var text = evidence.wordsOf(quote.statement()).text();
    StringBuilder words = new StringBuilder();
    int last = -2;
    for (int position : positions) {
      int token = quote.tokens().get(position);
      String glue = words.isEmpty() ? "" : position == last + 1 ? " " : " … ";
      words.append(glue).append(text.span(token).of(text.text()));
      last = position;
    }
    return words.toString();
  }

  /** The same words in the mouths of two: one clash for the two, whatever they both say. */
  List<Clash> misattributed(Map<Integer, Quote> quotes, Iterable<Candidates.Pair> pairs) {
    Map<List<Integer>, Sides> byMouths = new LinkedHashMap<>();
    for (Candidates.Pair pair : pairs) {
      Quote left = quotes.get(pair.left());
      Quote right = quotes.get(pair.right());
      if (left != null
          && right != null
          && left.mostShared(right) >= SAME_WORDS
          && areTwoMouths(pair)
          && areSameWords(left, right)) {
        add(pair, byMouths);
      }
    }
    return byMouths.values().stream().map(this::misattributed).toList();
  }

  /** What the one of two says, and the other. */
  private record Sides(Set<Integer> left, Set<Integer> right) {}

  private void add(Candidates.Pair pair, Map<List<Integer>, Sides> byMouths) {
    int one = mouth(pair.left());
    int other = mouth(pair.right());
    if (one == other) {
      return;
    }
    Sides sides =
        byMouths.computeIfAbsent(
            List.of(Math.min(one, other), Math.max(one, other)),
            m -> new Sides(new TreeSet<>(), new TreeSet<>()));
    sides.left().add(one < other ? pair.left() : pair.right());
    sides.right().add(one < other ? pair.right() : pair.left());
  }

  /** Who speaks; for one whose name is spelt in several ways, always the first of them. */
  private int mouth(int statement) {
    int speaker = evidence.principal(statement).orElseThrow();
    String name = evidence.roll().name(speaker);
    int known =
        mouths.stream()
            .filter(m -> m == speaker || shareAName(evidence.roll().name(m), name))
            .findFirst()
            .orElse(speaker);
    mouths.add(known);
    return known;
  }

  private Clash misattributed(Sides sides) {
    List<Integer> left = sides.left().stream().limit(MOST).toList();
    List<Integer> right = sides.right().stream().limit(MOST).toList();
    String because = ClashWords.joined(name(left.get(0)), name(right.get(0)));
    return new Clash(
        new Discrepancy(DiscrepancyKind.ATTRIBUTION, left, right, because), MISATTRIBUTED);
  }

  private String name(int statement) {
    return evidence.roll().name(evidence.statement(statement).source().orElseThrow());
  }

  private static boolean areSameWords(Quote left, Quote right) {
    int shorter = Math.min(left.words().size(), right.words().size());
    return shorter >= ENOUGH_WORDS
        && new WordAlignment(left.words(), right.words()).ratio() >= SAME_WORDS;
  }

  private boolean areTwoMouths(Candidates.Pair pair) {
    OptionalInt a = evidence.principal(pair.left());
    OptionalInt b = evidence.principal(pair.right());
    Statement left = evidence.statement(pair.left());
    Statement right = evidence.statement(pair.right());
    return a.isPresent()
        && b.isPresent()
        && !a.equals(b)
        && left.reading() != right.reading()
        && evidence.isIdentified(left.source().orElseThrow())
        && evidence.isIdentified(right.source().orElseThrow())
        && !evidence.areBodyAndPerson(left.source().orElseThrow(), right.source().orElseThrow())
        && !isAmongSpeakers(name(pair.right()), pair.left())
        && !isAmongSpeakers(name(pair.left()), pair.right());
  }

  /** True for one of those to whom a report credits a statement: two may say it together. */
  private boolean isAmongSpeakers(String name, int statement) {
    int first = statement;
    while (first > 0 && areOnePlace(first - 1, statement)) {
      first--;
    }
    for (int s = first; s < evidence.statements().size() && areOnePlace(s, statement); s++) {
      if (evidence.statement(s).source().isPresent() && shareAName(name, name(s))) {
        return true;
      }
    }
    return false;
  }

  private boolean areOnePlace(int one, int other) {
    Statement left = evidence.statement(one);
    Statement right = evidence.statement(other);
    return left.reading() == right.reading() && left.span().equals(right.span());
  }

  /** Two spellings or fuller forms of one name are no two people; Ann and Ruth Dale are two. */
  private static boolean shareAName(String left, String right) {
    List<String> some = List.of(left.toLowerCase(Locale.ROOT).split("\\P{L}+"));
    List<String> others = List.of(right.toLowerCase(Locale.ROOT).split("\\P{L}+"));
    boolean full = some.size() == 2 && others.size() == 2;
    if (full
        && isLong(some.get(0))
        && isLong(others.get(0))
        && !areAlike(some.get(0), others.get(0))) {
      return false;
    }
    return some.stream()
        .filter(QuotationClashes::isLong)
        .anyMatch(word -> others.stream().anyMatch(w -> isLong(w) && areAlike(word, w)));
  }

  private static boolean isLong(String word) {
    return word.length() > 2;
  }

  private static boolean areAlike(String word, String other) {
    return common(word, other) * 5 >= 4 * word.length();
  }

  private static int common(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
