package org.hearsay.lab.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes an invented stream as JSON Lines for {@code hearsay group}, with the number of its story
 * as {@code cluster}.
 *
 * <pre>./lab/run stream-generator REPORTS SEED OUTPUT</pre>
 */
public final class StreamGenerator {

  static final int REPORTS_A_DAY = 5_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private StreamGenerator() {}

  /** Writes so many reports. */
  public static void main(String[] args) throws IOException {
    InventedStream stream = new InventedStream(REPORTS_A_DAY, Long.parseLong(args[1]));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
      for (long left = Long.parseLong(args[0]); left > 0; left--) {
        InventedReport report = stream.next();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", report.id());
        fields.put("cluster", String.valueOf(report.story()));
        fields.put("published", report.day().toString());
        fields.put("text", report.text());
        out.write(JSON.writeValueAsString(fields));
        out.write('\n');
      }
    }
  }
}
