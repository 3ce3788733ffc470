package org.hearsay.lab.credits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A report of PolNeAR, with the agency that its table says it comes from.
 *
 * @param wire an agency; empty where the table has none, or does not know
 */
record WiredReport(String id, String text, Optional<String> wire) {

  private static final int COMPARTMENT = 0;
  private static final int FILE = 1;
  private static final int WIRE = 11;

  /** The reports of {@code metadata.tsv} in a folder. */
  static List<WiredReport> read(Path folder) throws IOException {
    List<WiredReport> reports = new ArrayList<>();
    List<String> rows = Files.readAllLines(folder.resolve("metadata.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      Path file = folder.resolve(cells[COMPARTMENT]).resolve("text").resolve(cells[FILE] + ".txt");
      Optional<String> wire = Optional.of(cells[WIRE]).filter(w -> !w.matches("None|NA"));
      reports.add(new WiredReport(cells[FILE], Files.readString(file), wire));
    }
    return reports;
  }

  /** True if the text itself names the agency as one does in a credit, by a check of its own. */
  boolean showsCredit() {
    String names = wire.map(WiredReport::names).orElse("(?!)");
    return Pattern.compile("\\((?:" + names + ")\\)").matcher(text).find()
        || Pattern.compile("\\b(?:" + names + ")(?:’s|'s)? (?:article|story|writer|reporter)")
            .matcher(text)
            .find();
  }

  private static String names(String wire) {
    return switch (wire) {
      case "AP" -> "AP|Associated Press";
      case "AFP" -> "AFP|Agence France-Presse";
      case "UPI" -> "UPI|United Press International";
      default -> "Reuters|REUTERS";
    };
  }
}
