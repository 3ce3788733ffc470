package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;
import org.hearsay.story.Constraints.IdPair;
import org.junit.jupiter.api.Test;

class StoryStreamTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private static final List<Signature> EXAMPLES =
      Samples.examples().stream().map(StoryStreamTest::undated).toList();

  private static Signature undated(Reading reading) {
    Signature signature = new SignatureReader().read(reading.layout());
    return new Signature(signature.id(), Optional.empty(), signature.profile());
  }

  /** An example under another name, of a day. */
  private static Signature copy(int example, String id, LocalDate day) {
    return new Signature(id, Optional.of(new Publication(day)), EXAMPLES.get(example).profile());
  }

  private static StoryStream stream() {
    return new StoryStream(StreamState.empty(7), Constraints.NONE);
  }

  /** The story of each report after all have come in. */
  private static Map<String, Long> stories(StoryStream stream, List<Signature> reports) {
    Map<String, Long> stories = new TreeMap<>();
    for (Signature report : reports) {
      stream.add(report);
      note(stream.settled(), stories);
    }
    note(stream.news(), stories);
    return stories;
  }

  private static void note(List<Placement> placements, Map<String, Long> stories) {
    placements.forEach(each -> stories.put(each.report(), each.story()));
  }

  private static Set<Set<String>> partition(Map<String, Long> stories) {
    Map<Long, Set<String>> members = new TreeMap<>();
    stories.forEach((id, story) -> members.computeIfAbsent(story, s -> new HashSet<>()).add(id));
    return new HashSet<>(members.values());
  }

  /** Two stories that go on for so many days, a report of each on every day. */
  private static List<Signature> longStories(int days) {
    List<Signature> reports = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      reports.add(copy(day % 6, "ferry" + day, DAY.plusDays(day)));
      reports.add(copy(6 + day % 6, "levy" + day, DAY.plusDays(day)));
    }
    return reports;
  }

  /** The same, and as many reports that do not say of what day they are. */
  private static List<Signature> withUndatedOnes(List<Signature> dated) {
    List<Signature> reports = new ArrayList<>();
    for (Signature report : dated) {
      reports.add(report);
      reports.add(new Signature("undated-" + report.id(), Optional.empty(), report.profile()));
    }
    return reports;
  }

  @Test
  void aStreamGroupsAsABatchDoes() {
    Collection<Set<String>> batch = new HashSet<>();
    for (Story story : new StoryGrouper().group(Samples.examples())) {
      batch.add(new HashSet<>(story.readings().stream().map(Reading::id).toList()));
    }
    assertThat(partition(stories(stream(), EXAMPLES))).isEqualTo(batch);
  }

  @Property(tries = 20)
  void theOrderInWhichReportsOfOneWindowComeDoesNotChangeTheStories(@ForAll int seed) {
    List<Signature> reports = new ArrayList<>(withUndatedOnes(longStories(7)));
    Set<Set<String>> inOrder = partition(stories(stream(), reports));
    Collections.shuffle(reports, new Random(seed));
    assertThat(partition(stories(stream(), reports))).isEqualTo(inOrder);
  }

  @Property(tries = 20)
  void aStreamTakenUpAgainGoesOnAsIfNothingHadHappened(
      @ForAll @IntRange(min = 0, max = 160) int at) {
    List<Signature> reports = withUndatedOnes(longStories(40));
    StoryStream before = stream();
    Map<String, Long> stories = stories(before, reports.subList(0, at));
    StoryStream after = new StoryStream(before.state(), Constraints.NONE);
    stories.putAll(stories(after, reports.subList(at, reports.size())));
    assertThat(stories).isEqualTo(stories(stream(), reports));
  }

  @Test
  void aStoryThatGoesOnStaysOneStory() {
    assertThat(partition(stories(stream(), longStories(60)))).hasSize(2);
  }

  @Test
  void aStoryIsNumberedByItsFirstReport() {
    assertThat(stories(stream(), longStories(60)))
        .containsEntry("ferry0", 1L)
        .containsEntry("ferry59", 1L)
        .containsEntry("levy30", 2L);
  }

  @Test
  void memoryDoesNotGrowWithTheLengthOfTheStream() {
    StoryStream stream = stream();
    int most = 0;
    for (Signature report : longStories(400)) {
      stream.add(report);
      most = Math.max(most, stream.state().reports().size());
    }
    assertThat(most).isLessThan(4 * 2 * 7);
  }

  @Test
  void undatedReportsLeaveMemoryTooWhereOthersAreDated() {
    StoryStream stream = stream();
    int number = 0;
    for (Signature report : longStories(100)) {
      stream.add(report);
      stream.add(new Signature("undated" + number++, Optional.empty(), report.profile()));
    }
    assertThat(stream.state().reports()).hasSizeLessThan(100);
  }

  @Test
  void anUndatedReportCountsAsOfTheDayOnWhichItCameIn() {
    StoryStream stream = stream();
    longStories(5).forEach(stream::add);
    stream.add(EXAMPLES.get(0));
    assertThat(stream.state().reports())
        .last()
        .extracting(Tracked::day)
        .isEqualTo(Optional.of(DAY.plusDays(3).toEpochDay()));
  }

  @Test
  void whatHasLeftMemoryTakesInNoMore() {
    List<Signature> reports = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      reports.add(copy(6 + day % 6, "levy" + day, DAY.plusDays(day)));
    }
    for (int i = 0; i < 6; i++) {
      reports.add(i, copy(i, "first" + i, DAY));
      reports.add(copy(i, "last" + i, DAY.plusDays(40)));
    }
    assertThat(partition(stories(stream(), reports))).hasSize(3);
  }

  @Test
  void aReportDatedFarAheadMakesTheStreamForgetNothing() {
    List<Signature> reports = new ArrayList<>(longStories(6));
    reports.add(5, copy(1, "slip", LocalDate.of(2525, 1, 1)));
    assertThat(partition(stories(stream(), reports))).hasSize(2);
  }

  @Test
  void everyReportIsToldOnceUnlessItsStoryChanges() {
    StoryStream stream = stream();
    EXAMPLES.forEach(stream::add);
    assertThat(stream.news()).hasSameSizeAs(EXAMPLES);
    assertThat(stream.news()).isEmpty();
  }

  @Test
  void correctionsAreRespected() {
    Constraints constraints =
        new Constraints(
            List.of(new IdPair("ferry/2-npa.txt", "levy/2-cns.txt")),
            List.of(new IdPair("ferry/1-merrow-herald.txt", "ferry/6-inland-gazette.txt")));
    StoryStream stream = new StoryStream(StreamState.empty(7), constraints);
    Map<String, Long> stories = stories(stream, EXAMPLES);
    assertThat(stories.get("ferry/2-npa.txt")).isEqualTo(stories.get("levy/2-cns.txt"));
    assertThat(stories.get("ferry/1-merrow-herald.txt"))
        .isNotEqualTo(stories.get("ferry/6-inland-gazette.txt"));
  }

  @Test
  void aSecondReportOfAnIdIsRefused() {
    StoryStream stream = stream();
    stream.add(EXAMPLES.get(0));
    assertThatThrownBy(() -> stream.add(EXAMPLES.get(0))).hasMessageContaining("second report");
  }
}
