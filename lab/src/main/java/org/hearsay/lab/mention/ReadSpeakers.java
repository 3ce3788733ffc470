package org.hearsay.lab.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The speakers in what {@code hearsay read --format jsonl} printed. */
final class ReadSpeakers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonNode> reports = new HashMap<>();

  private ReadSpeakers() {}

  /** The speakers of the reports in {@code files}. */
  static ReadSpeakers in(List<Path> files) throws IOException {
    ReadSpeakers speakers = new ReadSpeakers();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode report = JSON.readTree(line);
        speakers.reports.put(report.get("id").asText(), report);
      }
    }
    return speakers;
  }

  /** The attribution that {@code gold} speaks of, if it was found. */
  Optional<JsonNode> attribution(GoldSpeaker gold) {
    JsonNode report = reports.get(gold.report());
    if (report == null) {
      return Optional.empty();
    }
    for (JsonNode attribution : report.get("attributions")) {
      JsonNode spans = attribution.get("spans").get(gold.role());
      if (!spans.isEmpty() && isAt(gold, spans)) {
        return Optional.of(attribution);
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(GoldSpeaker gold, JsonNode spans) {
    int end = spans.get(spans.size() - 1).get(1).asInt();
    return spans.get(0).get(0).asInt() == gold.start() && end == gold.end();
  }

  /** The name of who speaks in an attribution that {@link #attribution} gave. */
  Optional<String> name(GoldSpeaker gold, JsonNode attribution) {
    String speaker = attribution.path("speaker").asText("");
    JsonNode report = reports.get(gold.report());
    if (report == null) {
      return Optional.empty();
    }
    for (JsonNode entity : report.get("entities")) {
      if (entity.get("id").asText().equals(speaker)) {
        return Optional.of(entity.get("name").asText());
      }
    }
    return Optional.empty();
  }
}
