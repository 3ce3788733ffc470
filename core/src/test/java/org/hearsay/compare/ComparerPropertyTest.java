package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Copy;
import org.hearsay.story.Story;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

class ComparerPropertyTest {

  private static final List<Reading> READINGS = readings();

  private static List<Reading> readings() {
    String said = "the fire at Varn had killed 12 people";
    String other = "the Varn fire had killed at least 20 people";
    return List.of(
        ReadingBuilder.report("a", "Ida Holm said that " + said + ". The port of Varn is closed.")
            .person("Ida Holm")
            .says("Ida Holm", "said that", said)
            .build(),
        ReadingBuilder.report("b", "Tor Vik said that " + other + ". Varn’s port has closed.")
            .person("Tor Vik")
            .says("Tor Vik", "said that", other)
            .build(),
        ReadingBuilder.report("c", "Tor Vik denied that the fire at Varn was set. It rained.")
            .person("Tor Vik")
            .denies("Tor Vik", "denied that", "the fire at Varn was set")
            .build(),
        ReadingBuilder.report("d", "The fire at Varn was set, police said. The port is closed.")
            .body("police")
            .says("police", "said", "The fire at Varn was set")
            .build());
  }

  @Property(tries = 24)
  void theOrderOfReportsChangesNothing(@ForAll Random random) {
    List<Reading> shuffled = new ArrayList<>(READINGS);
    Collections.shuffle(shuffled, random);

    assertThat(places(compare(shuffled))).isEqualTo(places(compare(READINGS)));
  }

  @Property(tries = 8)
  void aCopyAddsNoOrigin(@ForAll @IntRange(max = 3) int copied) {
    List<Reading> more = new ArrayList<>(READINGS);
    more.add(READINGS.get(copied));
    Copy copy = new Copy(copied, READINGS.size(), 1, List.of());
    Comparison with = new Comparer().compare(new Story(more, List.of(copy)));
    Comparison without = compare(READINGS);

    for (Claim claim : without.claims()) {
      Claim same = claimOf(claim.statements(), without, with);
      assertThat(same.origins()).hasSameSizeAs(claim.origins());
    }
  }

  private static Claim claimOf(List<Integer> statements, Comparison from, Comparison in) {
    Statement first = from.statements().get(statements.get(0));
    return in.claims().stream()
        .filter(
            c ->
                c.statements().stream()
                    .map(in.statements()::get)
                    .anyMatch(s -> s.reading() == first.reading() && s.span().equals(first.span())))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 1)
  void everyStatementLiesInOneSentence() {
    for (Statement statement : compare(READINGS).statements()) {
      TokenizedText text = READINGS.get(statement.reading()).layout().text();
      Span span = statement.span();
      int first = text.sentenceIndex(text.tokenAt(span.start()));
      assertThat(text.sentences().get(first).span().contains(span)).isTrue();
    }
  }

  @Property(tries = 1)
  void everyIndexPointsAtSomething() {
    Comparison comparison = compare(READINGS);
    int statements = comparison.statements().size();
    Set<Integer> used = new HashSet<>();
    comparison.claims().forEach(c -> used.addAll(c.statements()));
    comparison.discrepancies().forEach(d -> used.addAll(d.left()));
    comparison.discrepancies().forEach(d -> used.addAll(d.right()));
    comparison.timeline().forEach(d -> used.addAll(d.statements()));
    comparison.figures().forEach(f -> f.values().forEach(v -> used.add(v.statement())));
    assertThat(used).isNotEmpty().allMatch(s -> s >= 0 && s < statements);
    assertThat(comparison.statements())
        .allMatch(s -> s.source().orElse(0) < comparison.sources().size());
  }

  private static Comparison compare(List<Reading> readings) {
    return new Comparer().compare(new Story(readings, List.of()));
  }

  /** Claims, discrepancies and figures by report and offset. */
  private static Set<String> places(Comparison comparison) {
    Set<String> places = new TreeSet<>();
    comparison.claims().forEach(c -> places.add("claim " + places(c.statements(), comparison)));
    comparison
        .discrepancies()
        .forEach(
            d ->
                places.add(
                    d.kind() + " " + places(d.left(), comparison) + places(d.right(), comparison)));
    comparison
        .figures()
        .forEach(
            f ->
                places.add(
                    f.verdict()
                        + " "
                        + places(
                            f.values().stream().map(FigureValue::statement).toList(), comparison)));
    return places;
  }

  private static Set<String> places(List<Integer> statements, Comparison comparison) {
    Set<String> places = new TreeSet<>();
    IntStream.range(0, statements.size())
        .mapToObj(i -> comparison.statements().get(statements.get(i)))
        .forEach(s -> places.add(comparison.story().readings().get(s.reading()).id() + s.span()));
    return places;
  }
}
