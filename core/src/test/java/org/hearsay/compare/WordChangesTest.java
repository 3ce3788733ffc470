package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {

  private static Quote quote(String words) {
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split(" "));
    List<Integer> tokens = IntStream.range(0, all.size()).boxed().toList();
    return new Quote(0, tokens, all, Set.copyOf(all), Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "we walk towards the harbour, we walk toward the harbour",
    "they hold the front line, they hold the frontline",
    "there is not a scene or frame, there is not a scene or a frame",
    "we lost 12 boats in the storm, we lost twelve boats in the storm",
    "our deepest condolences to them, our deppest condolences to them",
    "the dyke at Kobani will hold, the dyke at Kobane will hold"
  })
  void whatEveryNewsroomChangesDoesNotMatter(String fullest, String changed) {
    assertThat(WordChanges.matter(quote(fullest), quote(changed))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "we will rebuild the dyke, we can rebuild the dyke",
    "we shall pay for it, we shall not pay for it",
    "the citizens were warned, the tenants were warned",
    "we lost 12 boats, we lost 21 boats",
    "we lost nine boats, we lost five boats",
    "we were ready to talk and we are ready now, we were ready to talk and we still are"
  })
  void whatChangesTheSenseMatters(String fullest, String changed) {
    assertThat(WordChanges.matter(quote(fullest), quote(changed))).isTrue();
  }

  @Test
  void manySmallWordsMakeAnotherSentence() {
    assertThat(
            WordChanges.matter(
                quote("this is the hardest choice that I had to make"),
                quote("it was the hardest choice I have ever had to make")))
        .isTrue();
  }
}
