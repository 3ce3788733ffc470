package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.story.Samples.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.reading.Reading;
import org.junit.jupiter.api.Test;

/** Events that are like each other, and reports that are like nothing. */
class SimilarEventsTest {

  private static final Reading STRIKE =
      read(
          "twenty-one-a",
          "Day 21: Harbour strike in Quellin\nThe army unloaded grain at Quellin on Sunday under"
              + " an emergency decree, three weeks after dockers walked out. Protesters threw"
              + " bottles and 14 were arrested. Supermarkets began to ration flour and sugar.");

  private static final Reading STRIKE_AGAIN =
      read(
          "twenty-one-b",
          "Quellin, day 21: soldiers unload grain\nSoldiers took grain off ships in Quellin on"
              + " Sunday after an emergency decree. Police arrested 14 people when bottles flew."
              + " Flour and sugar are rationed in supermarkets.");

  private static Set<Set<String>> partition(Reading... reports) {
    Set<Set<String>> partition = new HashSet<>();
    for (Story story : new StoryGrouper().group(Arrays.asList(reports))) {
      partition.add(new HashSet<>(story.readings().stream().map(Reading::id).toList()));
    }
    return partition;
  }

  @Test
  void shortReportsThatSharePlainWordsStayApart() {
    assertThat(
            partition(
                read("a", "The minister said on Monday that there would be a meeting."),
                read("b", "There was a meeting of the club on Monday, the chairman said."),
                read("c", "Police said that a man was found dead in his house on Friday."),
                read("d", "A man won the lottery for a second time on Friday, police said.")))
        .hasSize(4);
  }

  @Test
  void twoDaysOfOneStrikeStayApartWhereReportsCountThem() {
    Reading second =
        read(
            "two",
            "Day 2: Harbour strike in Quellin\nDockers in Quellin stayed away from the harbour on"
                + " Tuesday for a second day. Supermarkets have flour and sugar for a fortnight,"
                + " and no grain was unloaded. Protesters sang.");
    assertThat(partition(STRIKE, second, STRIKE_AGAIN))
        .isEqualTo(Set.of(Set.of("twenty-one-a", "twenty-one-b"), Set.of("two")));
  }

  @Test
  void aDayThatOnlyOneReportCountsKeepsNothingApart() {
    Reading uncounted =
        read(
            "uncounted",
            "Soldiers unload grain at Quellin\nThe army unloaded grain at Quellin on Sunday under"
                + " an emergency decree, three weeks after dockers walked out. Police arrested 14"
                + " people when bottles flew. Flour and sugar are rationed.");
    assertThat(partition(STRIKE, uncounted)).hasSize(1);
  }

  @Test
  void aReportOfFiveMegabytesIsGroupedWithWhatItTells() {
    String filler = "The tide was at %d and nobody had seen it before, the warden said. ";
    StringBuilder text = new StringBuilder(STRIKE.text());
    for (int i = 0; text.length() < 5_000_000; i++) {
      text.append(filler.replace("%d", String.valueOf(i)));
    }
    List<Signature> signatures =
        List.of(
            signature("long", text.toString()),
            signature("short", STRIKE_AGAIN.text()),
            signature("other", "Rain is expected in Tarn at the weekend, forecasters said."));
    SignatureGrouping grouping = new StoryGrouper().groupSignatures(signatures, Constraints.NONE);
    assertThat(grouping.memberships())
        .extracting(Membership::story)
        .satisfies(stories -> assertThat(stories.get(2)).isNotEqualTo(stories.get(1)));
    assertThat(signatures.get(0).profile().size()).isLessThan(20_000);
  }

  private static Signature signature(String id, String text) {
    return new SignatureReader().read(Samples.layout(id, text));
  }
}
