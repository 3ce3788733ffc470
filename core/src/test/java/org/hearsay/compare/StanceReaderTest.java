package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import org.hearsay.statement.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceReaderTest {

  @ParameterizedTest
  @CsvSource({
    "ASSERTS, the pumps failed on Monday",
    "ASSERTS, the precise cause that they may name remains unclear",
    "ASSERTS, the pumps would be repaired by Monday",
    "POSSIBLE, the pumps may have failed on Monday",
    "POSSIBLE, it is possible that the pumps failed",
    "POSSIBLE, the engines believed to be older could fail next",
    "POSSIBLE, the number of pumps affected could rise",
    "DENIES, there was no sign of a broken pump",
    "DENIES, the story of the broken pump was untrue",
    "DOUBTS, the claims about the pump could not be verified"
  })
  void readsHowASourceStandsToItsWords(Stance stance, String words) {
    Compared compared =
        Compared.of(
            report("a", "The engineer said that " + words + ".")
                .says("The engineer", "said that", words));

    assertThat(compared.statement(words).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource({"denied", "rejected", "dismissed", "disputed", "ruled out"})
  void aVerbOfDenialMakesADenial(String cue) {
    Compared compared =
        Compared.of(
            report("a", "The engineer " + cue + " the failure of the pumps.")
                .says("The engineer", cue, "the failure of the pumps"));

    assertThat(compared.statement("the failure of the pumps").stance()).isEqualTo(Stance.DENIES);
  }
}
