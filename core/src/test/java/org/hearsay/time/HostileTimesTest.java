package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hearsay.report.Layout;
import org.hearsay.report.Part;
import org.hearsay.report.Report;
import org.hearsay.report.Role;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts made of one thing: the work must grow with their length only. */
class HostileTimesTest {

  private static final int REPEATS = 100_000;

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "\"",
        "7",
        "9,",
        "1999",
        "last",
        "that",
        "the",
        "early",
        "full",
        "may",
        "Friday",
        "two",
        "hundred",
        "Friday,",
        "third quarter",
        "the end of",
        "May 5, 6,",
        "10-",
        "2/",
        "a year",
        "every",
        "now",
        "in the third quarter of",
        "two years ago",
      })
  void onePhraseRepeatedTakesSeconds(String phrase) {
    Layout layout = oneSentence((phrase + " ").repeat(REPEATS));
    List<Timex> times = new TimeTagger().tag(layout);
    int length = layout.report().text().length();
    assertThat(times.stream().allMatch(t -> t.span().end() < length)).isTrue();
  }

  /** The whole text as one sentence, its words split at spaces. */
  private static Layout oneSentence(String text) {
    List<Span> words = new ArrayList<>();
    for (int start = 0; start < text.length(); start = words.get(words.size() - 1).end() + 1) {
      words.add(new Span(start, text.indexOf(' ', start)));
    }
    PartOfSpeech[] tags = new PartOfSpeech[words.size()];
    Arrays.fill(tags, PartOfSpeech.X);
    Span all = new Span(0, text.length() - 1);
    TokenizedText tokens =
        new TokenizedText(
            text,
            words.stream().mapToInt(Span::start).toArray(),
            words.stream().mapToInt(Span::end).toArray(),
            words.stream().map(w -> w.of(text)).toArray(String[]::new),
            tags,
            List.of(new Sentence(all, 0, words.size(), 0)));
    return new Layout(
        Report.of("hostile", text),
        List.of(new Part(all, Role.BODY)),
        tokens,
        List.of(Role.BODY),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
