package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hearsay.report.Publication;
import org.hearsay.story.SignatureReader.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches and streams that no newsroom has, but that somebody will feed in. */
class ManyReportsTest {

  /** Generous: machines that build are busy. What this must catch takes hours. */
  private static final Duration BOUND = Duration.ofMinutes(2);

  private static final String[] SYLLABLES = {"ba", "ne", "ri", "to", "lu", "ka", "mo", "si"};

  private final SignatureReader reader = new SignatureReader();

  /** Reports of one line: {@code i} is the number of one, {@code random} the same for all. */
  private enum Line {
    ITEMS(100_000) {
      @Override
      String text(int i, Random random) {
        return "Item " + i + " stock of type " + i % 7;
      }
    },
    MATCHES(20_000) {
      @Override
      String text(int i, Random random) {
        return "Dornau beat Hallen " + i % 6 + " " + i % 5 + " in match " + i + " of the season";
      }
    },
    FEW_WORDS(20_000) {
      @Override
      String text(int i, Random random) {
        return "the " + word(60, random) + " and " + word(60, random) + " " + word(60, random);
      }
    },
    MANY_WORDS(20_000) {
      @Override
      String text(int i, Random random) {
        StringBuilder text = new StringBuilder("The");
        for (int n = 0; n < 6; n++) {
          text.append(' ').append(word(3_000, random));
        }
        return text.toString();
      }
    },
    ALL_BUT_ONE_WORD_THE_SAME(100_000) {
      @Override
      String text(int i, Random random) {
        return "Five boats sank off the coast near Hallen on Monday says reader " + i;
      }
    };

    private final int count;

    Line(int count) {
      this.count = count;
    }

    abstract String text(int i, Random random);
  }

  private static String word(int different, Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = random.nextInt(different); left >= 0; left = left / 8 - 1) {
      word.append(SYLLABLES[left % 8]);
    }
    return word.toString();
  }

  private Signature undated(String id, String text) {
    return signature(id, text, Optional.empty());
  }

  private Signature signature(String id, String text, Optional<Publication> published) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Arrays.stream(text.split(" ")).forEach(word -> counts.merge(word, 1, Integer::sum));
    List<Counted> words = new ArrayList<>();
    counts.forEach((word, count) -> words.add(new Counted(word, count, 0, words.size() < 80)));
    return reader.restore(id, published, words);
  }

  private static List<Signature> many(int count, IntFunction<Signature> report) {
    return IntStream.range(0, count).mapToObj(report).toList();
  }

  private static <T> T inTime(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    return result;
  }

  private static SignatureGrouping group(List<Signature> reports) {
    return inTime(() -> new StoryGrouper().groupSignatures(reports, Constraints.NONE));
  }

  private static int reports(SignatureGrouping grouping) {
    return grouping.stories().stream().mapToInt(List::size).sum();
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void tensOfThousandsOfReportsOfOneLineAreGrouped(Line line) {
    Random random = new Random(1);
    List<Signature> lines = many(line.count, i -> undated("line" + i, line.text(i, random)));
    SignatureGrouping grouping = group(lines);
    assertThat(reports(grouping)).isEqualTo(line.count);
    assertThat(grouping.memberships())
        .extracting(Membership::report)
        .containsExactlyElementsOf(lines.stream().map(Signature::id).toList());
    assertThat(grouping.stories()).isSortedAccordingTo((a, b) -> b.size() - a.size());
  }

  @Test
  void tenThousandIdenticalReportsAmongOthersAreOneStory() {
    Random random = new Random(2);
    String same = Line.MANY_WORDS.text(0, random).repeat(10);
    List<Signature> reports = new ArrayList<>(many(10_000, i -> undated("same" + i, same)));
    reports.addAll(many(1_000, i -> undated("other" + i, Line.MANY_WORDS.text(i, random))));
    assertThat(group(reports).stories().get(0)).hasSize(10_000);
  }

  @Test
  void aStreamOfTenThousandIdenticalReportsIsOneStory() {
    Signature one = undated("one", "Five boats sank off the coast near Hallen on Monday");
    StoryStream stream = new StoryStream(StreamState.empty(7), Constraints.NONE);
    List<Placement> placements =
        inTime(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                stream.add(new Signature("copy" + i, one.published(), one.profile()));
              }
              return stream.news();
            });
    assertThat(placements).hasSize(10_000).allMatch(each -> each.story() == 1);
  }

  /** Nothing tells the day, so that only their count can say what is old. */
  @Test
  void aStreamWithoutDatesForgetsToo() {
    StoryStream stream = new StoryStream(StreamState.empty(7), Constraints.NONE);
    Random random = new Random(3);
    List<Placement> told = new ArrayList<>();
    inTime(
        () -> {
          for (int i = 0; i < 55_000; i++) {
            stream.add(undated("line" + i, Line.MATCHES.text(i, random)));
            told.addAll(stream.settled());
          }
          return told;
        });
    assertThat(stream.state().reports()).hasSizeLessThan(50_000);
    told.addAll(stream.news());
    assertThat(told.stream().map(Placement::report).distinct()).hasSize(55_000);
  }

  /** A few dated ones must not keep the others in memory for ever. */
  @Test
  void aStreamInWhichTimeStandsStillForgetsUndatedReports() {
    StoryStream stream = new StoryStream(StreamState.empty(7), Constraints.NONE);
    Optional<Publication> day = Optional.of(new Publication(LocalDate.of(2031, 5, 4)));
    for (int i = 0; i < 10; i++) {
      stream.add(signature("dated" + i, "Item " + i, day));
    }
    Signature same = undated("same", "Nothing new from Hallen");
    for (int i = 0; i < 60_000; i++) {
      stream.add(new Signature("undated" + i, Optional.empty(), same.profile()));
    }
    assertThat(stream.state().reports()).hasSizeLessThan(51_000);
  }

  @Test
  void aVeryLongReportIsGroupedWithOthers() {
    Random random = new Random(4);
    StringBuilder text = new StringBuilder();
    while (text.length() < 5_000_000) {
      text.append(word(100_000, random)).append(random.nextInt(12) == 0 ? ". The " : " ");
    }
    Signature longest =
        inTime(() -> reader.read(Samples.layout("longest", text.append('.').toString())));
    List<Signature> reports =
        new ArrayList<>(many(1_000, i -> undated("line" + i, Line.MANY_WORDS.text(i, random))));
    reports.add(longest);
    assertThat(reports(group(reports))).isEqualTo(1_001);
  }
}
