package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearsay.story.Samples.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.report.Report;
import org.hearsay.story.Constraints.IdPair;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

  private static final List<Reading> EXAMPLES = Samples.examples();

  private static final String FIRE =
      "A fire destroyed the town library of Ostwick on Sunday. Nobody was hurt, the fire brigade"
          + " said. Most of its 40,000 books were lost. The mayor, Hugo Lanner, promised to build"
          + " it again.";

  private final StoryGrouper grouper = new StoryGrouper();

  private static List<String> ids(Story story) {
    return story.readings().stream().map(Reading::id).toList();
  }

  private static Set<Set<String>> partition(List<Story> stories) {
    Set<Set<String>> partition = new HashSet<>();
    stories.forEach(story -> partition.add(Set.copyOf(ids(story))));
    return partition;
  }

  @Test
  void twoSetsOfReportsAreTwoStories() {
    assertThat(grouper.group(EXAMPLES))
        .extracting(story -> ids(story).get(0).split("/")[0], story -> story.readings().size())
        .containsExactly(tuple("ferry", 6), tuple("levy", 6));
  }

  @Test
  void noReportsAreNoStories() {
    assertThat(grouper.group(List.of())).isEmpty();
  }

  @Test
  void emptyReportsAreStoriesOfTheirOwn() {
    assertThat(grouper.group(List.of(read("a", ""), read("b", "\n"), read("c", "…")))).hasSize(3);
  }

  @Test
  void twoReportsOfDifferentEventsAreTwoStories() {
    Reading flood =
        read(
            "flood",
            "The river Ebbe left its banks on Sunday and flooded the market of Tarn. The mayor,"
                + " Ida Korsh, said 300 people had to leave their homes.");
    assertThat(grouper.group(List.of(read("fire", FIRE), flood))).hasSize(2);
  }

  @Test
  void twoReportsOfOneEventAreOneStory() {
    Reading other =
        read(
            "other",
            "OSTWICK - The mayor of Ostwick, Hugo Lanner, said on Monday that the library would be"
                + " rebuilt after the fire that burned 40,000 books. The fire brigade does not know"
                + " yet how it started.");
    assertThat(grouper.group(List.of(read("fire", FIRE), other))).hasSize(1);
  }

  @Test
  void storiesComeInTheOrderOfTheirFirstReports() {
    List<Reading> reversed = new ArrayList<>(EXAMPLES);
    Collections.reverse(reversed);
    assertThat(ids(grouper.group(reversed).get(0))).allMatch(id -> id.startsWith("levy/"));
  }

  @Property(tries = 20)
  void theOrderOfReportsDoesNotChangeTheStories(@ForAll int seed) {
    List<Reading> shuffled = new ArrayList<>(EXAMPLES);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Set.copyOf(grouper.group(shuffled))).isEqualTo(Set.copyOf(grouper.group(EXAMPLES)));
  }

  @Property(tries = 20)
  void theSameReportsGiveTheSameGrouping(@ForAll int seed) {
    List<Reading> some = new ArrayList<>(EXAMPLES);
    Collections.shuffle(some, new Random(seed));
    List<Reading> part = some.subList(0, 1 + Math.floorMod(seed, EXAMPLES.size()));
    assertThat(grouper.group(part, Constraints.NONE))
        .isEqualTo(new StoryGrouper().group(part, Constraints.NONE));
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    Grouping alone = grouper.group(EXAMPLES, Constraints.NONE);
    List<Signature> signatures =
        EXAMPLES.stream().map(each -> new SignatureReader().read(each.layout())).toList();
    SignatureGrouping signaturesAlone = grouper.groupSignatures(signatures, Constraints.NONE);
    assertThat(atOnce(8, () -> grouper.group(EXAMPLES, Constraints.NONE)))
        .hasSize(8)
        .containsOnly(alone);
    assertThat(atOnce(8, () -> grouper.groupSignatures(signatures, Constraints.NONE)))
        .hasSize(8)
        .containsOnly(signaturesAlone);
  }

  /** What each of so many threads gets that begin together. */
  private static <T> List<T> atOnce(int threads, Supplier<T> work) {
    CyclicBarrier begin = new CyclicBarrier(threads);
    Callable<T> each =
        () -> {
          begin.await();
          return work.get();
        };
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : executor.invokeAll(Collections.nCopies(threads, each))) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void reportsJoinedByHandAreOneStory() {
    Constraints joined =
        new Constraints(List.of(new IdPair("ferry/2-npa.txt", "levy/2-cns.txt")), List.of());
    assertThat(partition(grouper.group(EXAMPLES, joined).stories()))
        .anyMatch(ids -> ids.containsAll(Set.of("ferry/2-npa.txt", "levy/2-cns.txt")));
  }

  @Test
  void reportsPutApartByHandStayApart() {
    Constraints apart =
        new Constraints(
            List.of(), List.of(new IdPair("ferry/2-npa.txt", "ferry/6-inland-gazette.txt")));
    assertThat(partition(grouper.group(EXAMPLES, apart).stories()))
        .noneMatch(ids -> ids.containsAll(Set.of("ferry/2-npa.txt", "ferry/6-inland-gazette.txt")));
  }

  @Test
  void copiesPutApartByHandStayApart() {
    Constraints apart = new Constraints(List.of(), List.of(new IdPair("a", "b")));
    assertThat(grouper.group(List.of(read("a", FIRE), read("b", FIRE)), apart).stories())
        .hasSize(2);
  }

  @Test
  void correctionsOfUnknownReportsAreWithoutEffect() {
    Constraints unknown =
        new Constraints(List.of(new IdPair("x", "y")), List.of(new IdPair("ferry/2-npa.txt", "z")));
    assertThat(grouper.group(EXAMPLES, unknown).stories()).isEqualTo(grouper.group(EXAMPLES));
  }

  @Test
  void theEvidenceIsWrittenInTheReport() {
    Grouping grouping = grouper.group(EXAMPLES, Constraints.NONE);
    for (int i = 0; i < EXAMPLES.size(); i++) {
      String text = EXAMPLES.get(i).text();
      assertThat(grouping.memberships().get(i).because())
          .isNotEmpty()
          .allMatch(reason -> text.contains(reason.text()));
    }
  }

  @Test
  void manyCopiesOfOneReportAreOneStory() {
    Reading fire = read("fire", FIRE);
    List<Reading> copies =
        IntStream.range(0, 10_000).mapToObj(i -> renamed(fire, "copy" + i)).toList();
    assertThat(grouper.group(copies)).hasSize(1);
  }

  private static Reading renamed(Reading reading, String id) {
    Layout layout = reading.layout();
    Report report = Report.of(id, reading.text());
    Layout renamed =
        new Layout(
            report,
            layout.parts(),
            layout.text(),
            layout.roles(),
            layout.title(),
            layout.byline(),
            layout.published());
    return new Reading(
        renamed,
        reading.cast(),
        reading.attributions(),
        reading.times(),
        reading.quantities(),
        reading.credits());
  }

  @Test
  void everyReportIsInOneStory() {
    List<Reading> all = Stream.concat(EXAMPLES.stream(), Stream.of(read("fire", FIRE))).toList();
    assertThat(grouper.group(all).stream().flatMap(story -> story.readings().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aRoundUpDoesNotWeldTheStoriesItTellsOf() {
    Reading roundUp =
        read(
            "round-up",
            "The week in brief\n"
                + "At least 16 people died when the ferry Lady Ysolde capsized in Merrow Sound."
                + " Environment Minister Mirela Tolland announced a levy on the profits of"
                + " Estmark's water companies. A fire destroyed the library of Ostwick. Dornau beat"
                + " Hallen 3-1 and are top of the table. Rain is expected at the weekend.");
    List<Reading> all = Stream.concat(EXAMPLES.stream(), Stream.of(roundUp)).toList();
    assertThat(partition(grouper.group(all)))
        .noneMatch(ids -> ids.containsAll(Set.of("ferry/2-npa.txt", "levy/2-cns.txt")))
        .anyMatch(ids -> ids.size() >= 6);
  }

  @Test
  void reportsOfOneLineEachAreGroupedToo() {
    List<Reading> lines =
        IntStream.range(0, 300)
            .mapToObj(i -> read("line" + i, "Item " + i + ": stock of type " + i % 7 + "."))
            .toList();
    assertThat(grouper.group(lines).stream().mapToInt(story -> story.readings().size()).sum())
        .isEqualTo(300);
  }
}
