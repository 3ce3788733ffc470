package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.source.SourceIdentities;
import org.hearsay.source.SourceRoll;
import org.junit.jupiter.api.Test;

/** Where statements start and end, and whose they are. */
class WholeStatementsTest {

  private static final Reader READER = new Reader();

  /** "Source: words" of each statement; no source in the reporter's own voice. */
  private static List<String> statements(String text) {
    List<Reading> readings = List.of(READER.read(Report.of("test", text)));
    SourceRoll roll = new SourceRoll(readings, SourceIdentities.of(readings));
    ReadingWords words = new ReadingWords(readings.get(0).layout().text());
    Releases releases = new Releases(readings, roll);
    return new StatementFinder(0, readings.get(0), words, roll, releases)
        .find().stream()
            .map(
                s ->
                    (s.source().isEmpty() ? "" : roll.name(s.source().getAsInt()))
                        + ": "
                        + s.span().of(text)
                        + " "
                        + s.stance())
            .toList();
  }

  @Test
  void aSentenceThatCreditsNobodyStaysWhole() {
    assertThat(statements("Fresh fires were reported in the valley on Sunday in spite of rain."))
        .containsExactly(
            ": Fresh fires were reported in the valley on Sunday in spite of rain. ASSERTS");
    assertThat(statements("Anger over the dam has spread, prompting calls for a new inquiry."))
        .containsExactly(
            ": Anger over the dam has spread, prompting calls for a new inquiry. ASSERTS");
  }

  @Test
  void aNegativeSubjectStaysWithItsVerb() {
    assertThat(
            statements(
                "No one was hurt in the fire although a dozen people, including two nurses, were"
                    + " inside the clinic, said the fire chief, Anna Holm."))
        .containsExactly(
            "Anna Holm: No one was hurt in the fire ASSERTS",
            "Anna Holm: a dozen people, including two nurses, were inside the clinic ASSERTS");
  }

  @Test
  void anAppositionWithinAClauseBelongsToIt() {
    assertThat(
            statements(
                "A spokesman has denied rumours that the mayor, a former boxer, is leaving the"
                    + " town."))
        .containsExactly("A spokesman: the mayor, a former boxer, is leaving the town DENIES");
  }

  @Test
  void bothHalvesOfWhatWasSaidHaveTheirSource() {
    assertThat(statements("Ann Lee said that the bridge was safe but that the road was closed."))
        .containsExactly(
            "Ann Lee: the bridge was safe ASSERTS", "Ann Lee: the road was closed ASSERTS");
  }

  @Test
  void aTitleAtTheEndOfALineBelongsToTheNameOnTheNext() {
    assertThat(
            statements(
                "The chapel is closed.\n\"We have no idea what caused the fire,\" the Rev.\n"
                    + "Jon Berg said on Sunday."))
        .contains("Jon Berg: We have no idea what caused the fire ASSERTS");
  }

  @Test
  void rumoursCalledUntrueAreDenied() {
    assertThat(statements("Ann Lee told Reuters the rumours of a sale were “amusing”, but untrue."))
        .anyMatch(s -> s.startsWith("Ann Lee: ") && s.endsWith(" DENIES"));
  }

  @Test
  void whatMayNotHaveBeenIsPossible() {
    assertThat(statements("The ministry says the fires may not have been an accident but arson."))
        .anyMatch(s -> s.endsWith(" POSSIBLE"));
  }
}
