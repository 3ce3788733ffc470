package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.News;
import org.hearsay.compare.Novelty;

/** What new reports add to a story, counted and chosen for people. */
public final class Additional {

  private final Comparison comparison;
  private final News news;
  private final Predicate<Integer> passes;

  /**
   * @param comparison what is to be shown
   * @param passes tells which of its statements may be shown
   */
  public Additional(Comparison comparison, News news, Predicate<Integer> passes) {
    this.comparison = comparison;
    this.news = news;
    this.passes = passes;
  }

  /**
   * What new reports say and no other does: one statement of each new claim, by the claims' weight,
   * then what is said but once, on somebody's word before the reports' own.
   */
  public List<Integer> statements() {
    Stream<Integer> claims =
        comparison.claims().stream()
            .filter(claim -> news.of(claim) == Novelty.NEW)
            .map(claim -> claim.statements().get(0));
    Stream<Integer> once =
        news.alone().stream()
            .sorted(
                Comparator.comparing(s -> comparison.statements().get(s).attribution().isEmpty()));
    return Stream.concat(claims, once).filter(passes).toList();
  }

  /** How much there is: "2 reports · 5 claims · 1 difference". */
  public String summary() {
    List<String> counts = new ArrayList<>();
    if (news.reports().isEmpty()) {
      counts.add("nothing");
    } else {
      counts.add(Counts.of(news.reports().size(), "report"));
      add(counts, statements().size(), "new claim", "new claims");
      long grown = count(comparison.claims(), news::of, Novelty.GROWN);
      add(counts, grown, "claim with a new origin", "claims with a new origin");
      long differences = count(comparison.discrepancies(), news::of, Novelty.NEW);
      add(counts, differences, "new difference", "new differences");
    }
    long undated =
        comparison.story().readings().stream()
            .filter(reading -> reading.layout().published().isEmpty())
            .count();
    if (undated > 0) {
      counts.add(Counts.of(undated, "undated report") + " taken for known");
    }
    return String.join(" · ", counts);
  }

  private static void add(List<String> counts, long count, String one, String several) {
    if (count > 0) {
      counts.add(count + " " + (count == 1 ? one : several));
    }
  }

  private static <T> long count(List<T> things, Function<T, Novelty> novelty, Novelty wanted) {
    return things.stream().filter(thing -> novelty.apply(thing) == wanted).count();
  }
}
