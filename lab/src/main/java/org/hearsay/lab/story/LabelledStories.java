package org.hearsay.lab.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.report.Report;

/** Reads sets of reports of which it is known which belong together. */
public final class LabelledStories {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledStories() {}

  /**
   * The stories of a file, by their labels.
   *
   * @param file JSON Lines with {@code id}, {@code text} and {@code cluster}
   */
  public static Map<String, List<Report>> read(Path file) throws IOException {
    Map<String, List<Report>> stories = new TreeMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        Report report = Report.of(node.get("id").asText(), node.get("text").asText());
        stories
            .computeIfAbsent(node.get("cluster").asText(), label -> new ArrayList<>())
            .add(report);
      }
    }
    return stories;
  }
}
