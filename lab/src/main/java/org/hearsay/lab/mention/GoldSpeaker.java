package org.hearsay.lab.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who really speaks in one attribution.
 *
 * @param role the role of the span that tells which attribution is meant: "source" or "content"
 * @param start of that span, in code points
 * @param end of that span
 * @param names any of which will do; none where the text does not tell who speaks
 */
record GoldSpeaker(String report, String role, int start, int end, List<String> names) {

  private static final ObjectMapper JSON = new ObjectMapper();

  GoldSpeaker {
    names = List.copyOf(names);
  }

  /** The marked speakers of a file with one on each line. */
  static List<GoldSpeaker> read(Path file) throws IOException {
    List<GoldSpeaker> speakers = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      speakers.add(of(JSON.readTree(line)));
    }
    return speakers;
  }

  private static GoldSpeaker of(JsonNode line) {
    List<String> names = new ArrayList<>();
    line.get("speaker").forEach(name -> names.add(name.asText()));
    return new GoldSpeaker(
        line.get("report").asText(),
        line.get("span").asText(),
        line.get("start").asInt(),
        line.get("end").asInt(),
        names);
  }

  /** What to think of {@code found}, the name of the speaker that was found, if any. */
  SpeakerVerdict judge(Optional<String> found) {
    if (found.isEmpty()) {
      return names.isEmpty() ? SpeakerVerdict.RIGHT : SpeakerVerdict.UNKNOWN;
    }
    SpokenName name = SpokenName.of(found.get());
    boolean right = names.stream().anyMatch(gold -> SpokenName.of(gold).allows(name));
    return right ? SpeakerVerdict.RIGHT : SpeakerVerdict.WRONG;
  }
}
