package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.mention.Cast;
import org.hearsay.reading.Reading;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class ManyCopiesTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();
  private static final String[] SYLLABLES = {"ba", "ne", "ri", "to", "lu", "ka", "mo", "si"};

  private final CopyFinder finder = new CopyFinder();

  private static Reading read(String id, String text) {
    return read(id, text, List.of());
  }

  private static Reading read(String id, String text, List<String> links) {
    Report plain = Report.of(id, text);
    Report report =
        new Report(
            id,
            text,
            plain.title(),
            plain.published(),
            plain.outlet(),
            plain.byline(),
            Optional.of("https://" + id + ".example/news/" + id),
            plain.language(),
            links);
    Cast nobody = new Cast(List.of(), List.of());
    return new Reading(LAYOUTS.read(report), nobody, List.of(), List.of(), List.of(), List.of());
  }

  /** Sentences of invented words. */
  private static String text(int words, Random random) {
    StringBuilder text = new StringBuilder("The");
    for (int i = 1; i < words; i++) {
      text.append(i % 12 == 0 ? ". The " : " ");
      text.append(SYLLABLES[random.nextInt(8)]).append(SYLLABLES[random.nextInt(8)]);
      text.append(SYLLABLES[random.nextInt(8)]);
    }
    return text.append(".\n").toString();
  }

  private static void inSeconds(int seconds, Runnable work) {
    long start = System.nanoTime();
    assertThatCode(work::run).doesNotThrowAnyException();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(seconds));
  }

  @Property(tries = 60)
  void anExactCopyIsAlwaysFound(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int words) {
    Random random = new Random(seed);
    String text = text(words, random);
    List<Reading> readings =
        List.of(read("a", text), read("b", text(200, random)), read("c", text));
    assertThat(finder.find(readings))
        .anySatisfy(
            copy -> {
              assertThat(copy.from()).isEqualTo(0);
              assertThat(copy.to()).isEqualTo(2);
              assertThat(copy.share()).isEqualTo(1);
            });
  }

  @Property(tries = 20)
  void theOrderOfReportsChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    String base = text(120, random);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int cut = base.indexOf(". ", random.nextInt(base.length() / 2)) + 2;
      String own = text(30, random);
      readings.add(read("r" + i, i % 3 == 0 ? own : own + base.substring(cut)));
    }
    List<String> first = copiesIn(readings);
    Collections.shuffle(readings, random);
    assertThat(copiesIn(readings)).isEqualTo(first);
  }

  private static List<String> copiesIn(List<Reading> readings) {
    return new StoryGrouper()
        .group(readings).stream()
            .flatMap(
                story ->
                    story.copies().stream()
                        .map(
                            copy ->
                                story.readings().get(copy.from()).id()
                                    + story.readings().get(copy.to()).id()
                                    + copy.passages()))
            .sorted()
            .toList();
  }

  @Test
  void tenThousandIdenticalReportsAreAllFound() {
    Reading one = read("x", text(150, new Random(1)));
    List<Reading> readings =
        IntStream.range(0, 10_000).mapToObj(i -> renamed(one, "r" + i)).toList();
    inSeconds(
        30,
        () -> {
          List<Copy> copies = finder.find(readings);
          assertThat(copies.stream().map(Copy::to).collect(Collectors.toSet())).hasSize(9_999);
          assertThat(copies).hasSizeLessThan(20_000);
        });
  }

  private static Reading renamed(Reading reading, String id) {
    Report report = Report.of(id, reading.text());
    org.hearsay.report.Layout old = reading.layout();
    org.hearsay.report.Layout layout =
        new org.hearsay.report.Layout(
            report,
            old.parts(),
            old.text(),
            old.roles(),
            old.title(),
            old.byline(),
            old.published());
    return new Reading(layout, reading.cast(), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void aVeryLongReportIsComparedInLinearTime() {
    String text = text(100_000, new Random(2));
    assertThat(text.length()).isGreaterThan(700_000);
    List<Reading> readings =
        List.of(read("a", text), read("b", text.substring(text.length() / 2)), read("c", text));
    inSeconds(30, () -> assertThat(finder.find(readings)).hasSize(2));
  }

  @Test
  void manyOneLineReportsAreCompared() {
    Random random = new Random(3);
    Reading line = read("x", "Five boats sank off the coast near Hallen on Monday.");
    Reading other = read("x", text(9, random));
    List<Reading> readings =
        IntStream.range(0, 20_000)
            .mapToObj(i -> renamed(i % 2 == 0 ? line : other, "r" + i))
            .toList();
    inSeconds(30, () -> assertThat(finder.find(readings)).hasSizeGreaterThan(19_990));
  }

  @Test
  void sharedLinksAreEvidence() {
    String text = text(60, new Random(4));
    String source = "https://www.ferry.example/statement/12";
    List<Copy> copies =
        finder.find(
            List.of(
                read("a", text, List.of(source, "https://a.example/about/us")),
                read("b", text, List.of("http://ferry.example/statement/12/#top"))));
    assertThat(copies).hasSize(1);
    assertThat(copies.get(0).links()).containsExactly("http://ferry.example/statement/12/#top");
  }

  @Test
  void whoLinksToTheOtherCopied() {
    String text = text(60, new Random(5));
    List<Copy> copies =
        finder.find(
            List.of(
                read("a", text, List.of("https://b.example/news/b?utm_source=x")),
                read("b", text)));
    assertThat(copies).hasSize(1);
    assertThat(copies.get(0).from()).isEqualTo(1);
    assertThat(copies.get(0).precedence()).isEqualTo(Precedence.LINKED);
  }
}
