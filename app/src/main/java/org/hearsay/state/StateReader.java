package org.hearsay.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.report.Publication;
import org.hearsay.story.Signature;
import org.hearsay.story.SignatureReader;
import org.hearsay.story.SignatureReader.Counted;
import org.hearsay.story.StreamState;
import org.hearsay.story.Tracked;

/** Reads what {@link StateWriter} wrote, and nothing else. */
final class StateReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedReader lines;
  private final SignatureReader signatures = new SignatureReader();

  StateReader(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * Reads all.
   *
   * @throws BadStateException if it is something else
   * @throws IllegalArgumentException if it is damaged
   */
  StreamState read() throws IOException {
    JsonNode head = line();
    if (!head.path("kind").asText().equals(StateWriter.KIND)) {
      throw new BadStateException("not a state that Hearsay saved");
    }
    if (head.path("version").asInt() != StateWriter.VERSION) {
      throw new BadStateException(
          "saved by another version of Hearsay (format "
              + head.path("version").asText()
              + "; this one reads "
              + StateWriter.VERSION
              + ")");
    }
    List<Tracked> reports = new ArrayList<>();
    for (long left = number(head, "reports"); left > 0; left--) {
      reports.add(report(line()));
    }
    if (lines.readLine() != null) {
      throw new BadStateException("damaged: more reports than it should have");
    }
    return new StreamState((int) number(head, "window"), number(head, "arrived"), reports);
  }

  private JsonNode line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new BadStateException("damaged: it breaks off");
    }
    return JSON.readTree(line);
  }

  private Tracked report(JsonNode line) {
    try {
      Optional<Long> day = text(line, "day").map(LocalDate::parse).map(LocalDate::toEpochDay);
      OptionalLong story =
          line.has("story") ? OptionalLong.of(number(line, "story")) : OptionalLong.empty();
      return new Tracked(
          signature(line), number(line, "number"), day, story, line.path("settled").asBoolean());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a date that is none", e);
    }
  }

  private Signature signature(JsonNode line) {
    List<Counted> words = new ArrayList<>();
    for (JsonNode word : line.path("words")) {
      words.add(
          new Counted(
              word.path(0).asText(),
              word.path(1).asInt(),
              word.path(2).asInt(),
              word.path(3).asInt() == 1));
    }
    String id = text(line, "id").orElseThrow(() -> new IllegalArgumentException("no id"));
    return signatures.restore(id, text(line, "published").map(StateReader::publication), words);
  }

  private static Publication publication(String written) {
    if (written.indexOf('T') < 0) {
      return new Publication(LocalDate.parse(written));
    }
    LocalDateTime time = LocalDateTime.parse(written);
    return new Publication(time.toLocalDate(), Optional.of(time.toLocalTime()));
  }

  private static Optional<String> text(JsonNode line, String field) {
    return Optional.ofNullable(line.get(field)).map(JsonNode::asText);
  }

  private static long number(JsonNode line, String field) {
    JsonNode number = line.path(field);
    if (!number.canConvertToLong() || !number.isIntegralNumber()) {
      throw new IllegalArgumentException("no number: " + field);
    }
    return number.asLong();
  }
}
