package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.reading.Reader;
import org.junit.jupiter.api.Test;

/** Chains of statements, from the text of a report to its sources and relays by name. */
class RelaysTest {

  private static final Reader READER = new Reader();

  private static List<String> wrong(String file) throws IOException {
    List<RelayExample> examples = RelayExample.in(file);
    List<String> wrong =
        examples.stream()
            .filter(e -> !e.found(READER).isEmpty())
            .map(e -> e.text() + " -> " + e.found(READER))
            .toList();
    System.out.printf(
        Locale.ROOT, "%s: %d of %d right%n", file, examples.size() - wrong.size(), examples.size());
    return wrong;
  }

  @Test
  void relaysThatTheRulesWereMendedWithAreKept() throws IOException {
    assertThat(wrong("relays.txt")).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void relaysThatWereWrittenLaterAreFound() throws IOException {
    assertThat(wrong("relays-later.txt")).hasSizeLessThanOrEqualTo(4);
  }
}
