package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.attribution.Credit;
import org.hearsay.attribution.OutletName;
import org.hearsay.reading.Reading;
import org.hearsay.source.Outlets;
import org.hearsay.statement.Statement;
import org.hearsay.story.Copy;
import org.hearsay.story.Passage;
import org.hearsay.text.Span;

/**
 * Counts on how many independent words a claim rests. Statements go back to one origin when they
 * come from one source or from two that speak with one voice, when one report copies or credits the
 * other, when both use the same words, or when both go through one relay. A body's own report
 * counts as its word.
 */
final class OriginFinder {

  private static final double MOSTLY_COPIED = 0.5;

  private final Evidence evidence;
  private final Voices voices;
  private final SameWords words;
  private final Map<Long, List<Copy>> copies = new HashMap<>();

  OriginFinder(Evidence evidence, Voices voices) {
    this.evidence = evidence;
    this.voices = voices;
    this.words = new SameWords(evidence);
    for (Copy copy : evidence.story().copies()) {
      copies.computeIfAbsent(key(copy.from(), copy.to()), k -> new ArrayList<>()).add(copy);
    }
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** The origins of a claim's statements, by their first statements. */
  List<Origin> of(List<Integer> statements) {
    List<Integer> order = statements.stream().sorted().toList();
    Partition partition = new Partition(order.size());
    List<Set<String>> reasons = new ArrayList<>();
    order.forEach(s -> reasons.add(new HashSet<>()));
    for (int a = 0; a < order.size(); a++) {
      for (int b = a + 1; b < order.size(); b++) {
        Optional<String> reason = reason(order.get(a), order.get(b));
        if (reason.isPresent()) {
          partition.join(a, b);
          reasons.get(a).add(reason.get());
        }
      }
    }
    return partition.groups().stream().map(group -> origin(group, order, reasons)).toList();
  }

  private Origin origin(List<Integer> group, List<Integer> order, List<Set<String>> reasons) {
    List<Integer> statements = group.stream().map(order::get).toList();
    OptionalInt source =
        statements.stream().flatMapToInt(s -> evidence.statement(s).source().stream()).findFirst();
    Set<String> because = new TreeSet<>();
    group.forEach(member -> because.addAll(reasons.get(member)));
    String why = because.isEmpty() ? "said once" : String.join(", ", because);
    return new Origin(source, statements, why);
  }

  /** What a copy only repeats goes back to the same as its original, and says nothing of others. */
  private Optional<String> reason(int a, int b) {
    int one = evidence.repeats().original(a);
    int other = evidence.repeats().original(b);
    if (one == other) {
      return Optional.of("copied passage");
    }
    return one == a && other == b ? oneOrigin(a, b) : Optional.empty();
  }

  private Optional<String> oneOrigin(int a, int b) {
    OptionalInt left = evidence.principal(a);
    OptionalInt right = evidence.principal(b);
    if (left.isPresent() && left.equals(right)) {
      return Optional.of("same source");
    }
    Optional<String> voice = voices.shared(a, b);
    if (voice.isPresent()) {
      return voice;
    }
    Statement one = evidence.statement(a);
    Statement other = evidence.statement(b);
    Optional<String> place = onePlace(a, b);
    if (place.isPresent()) {
      return place;
    }
    if (cameThrough(one, other) || cameThrough(other, one)) {
      return Optional.of("one is the other's relay");
    }
    if (one.reading() == other.reading()) {
      boolean bothNamed = left.isPresent() && right.isPresent();
      return bothNamed ? sharedRelay(one, other) : Optional.of("same report");
    }
    if (isCopied(one, other)) {
      return Optional.of("copied passage");
    }
    if (words.areShared(a, b)) {
      return Optional.of("in the same words");
    }
    if (creditsOutletOf(a, b) || creditsOutletOf(b, a)) {
      return Optional.of("one credits the other");
    }
    if (left.isPresent() && right.isPresent()) {
      return sharedRelay(one, other);
    }
    return sharedRelay(one, other).or(() -> sharedCredit(a, b));
  }

  /** Words credited to two at once are said once; a headline only abridges its own report. */
  private Optional<String> onePlace(int a, int b) {
    Statement one = evidence.statement(a);
    Statement other = evidence.statement(b);
    if (one.reading() != other.reading()) {
      return Optional.empty();
    }
    if (one.span().equals(other.span())) {
      return Optional.of("said together");
    }
    return evidence.isTitle(a) || evidence.isTitle(b)
        ? Optional.of("headline of the same report")
        : Optional.empty();
  }

  private Optional<String> sharedRelay(Statement one, Statement other) {
    return one.via().stream()
        .filter(relay -> other.via().contains(relay))
        .findFirst()
        .map(relay -> "both through " + evidence.roll().name(relay));
  }

  private boolean isCopied(Statement one, Statement other) {
    for (Copy copy : copies.getOrDefault(key(one.reading(), other.reading()), List.of())) {
      Span from = copy.from() == one.reading() ? one.span() : other.span();
      Span to = copy.from() == one.reading() ? other.span() : one.span();
      if (copy.share() >= MOSTLY_COPIED
          || copy.passages().stream().anyMatch(p -> holds(p, from, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Passage passage, Span from, Span to) {
    return 2 * passage.from().shared(from) >= from.length()
        && 2 * passage.to().shared(to) >= to.length();
  }

  private Optional<String> sharedCredit(int a, int b) {
    Reading one = evidence.reading(a);
    Reading other = evidence.reading(b);
    Set<String> names = creditedBy(one);
    names.retainAll(creditedBy(other));
    return names.isEmpty() ? Optional.empty() : Optional.of("both credit one report");
  }

  private static Set<String> creditedBy(Reading reading) {
    Set<String> names = new HashSet<>();
    for (Credit credit : reading.credits()) {
      names.add(new OutletName(credit.name()).key());
    }
    return names;
  }

  /** True if one statement came through the source of the other. */
  private boolean cameThrough(Statement one, Statement other) {
    return other.source().isPresent()
        && one.via().stream()
            .map(evidence.roll()::principal)
            .anyMatch(relay -> relay == evidence.roll().principal(other.source().getAsInt()));
  }

  /** True if the first statement's report, source or relay names the outlet of the second. */
  private boolean creditsOutletOf(int statement, int other) {
    Optional<String> outlet = evidence.reading(other).report().outlet();
    Set<String> names = new HashSet<>();
    evidence.reading(statement).credits().forEach(credit -> names.add(credit.name()));
    Statement said = evidence.statement(statement);
    said.source().ifPresent(source -> names.add(evidence.roll().name(source)));
    said.via().forEach(relay -> names.add(evidence.roll().name(relay)));
    return outlet.filter(o -> names.stream().anyMatch(n -> Outlets.isCalled(o, n))).isPresent();
  }
}
