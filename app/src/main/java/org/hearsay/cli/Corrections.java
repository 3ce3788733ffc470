package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.story.Constraints;
import org.hearsay.story.Constraints.IdPair;
import org.hearsay.story.Membership;

/**
 * The corrections of a file, one a line: which reports tell the same story and which do not. What
 * of them cannot be followed is named with its line.
 */
final class Corrections {

  private record Numbered(String place, ConstraintLine line) {}

  /** None. */
  static final Corrections NONE = new Corrections(List.of());

  private final List<Numbered> lines;

  private Corrections(List<Numbered> lines) {
    this.lines = lines;
  }

  /**
   * Reads a file in UTF-8. Lines that are no correction are named and left out.
   *
   * @throws IOException if the file cannot be read
   */
  static Corrections read(Path file, Complaints complaints) throws IOException {
    List<Numbered> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(file + ":" + number++, line.replace("\uFEFF", ""), lines, complaints);
      }
    }
    return new Corrections(lines);
  }

  private static void add(String place, String line, List<Numbered> lines, Complaints complaints) {
    if (line.isBlank()) {
      return;
    }
    try {
      lines.add(new Numbered(place, ConstraintLine.parse(line)));
    } catch (IllegalArgumentException e) {
      complaints.add(place, String.valueOf(e.getMessage()));
    }
  }

  /** The same corrections as grouping takes them. */
  Constraints constraints() {
    return new Constraints(pairs(true), pairs(false));
  }

  private List<IdPair> pairs(boolean same) {
    return lines.stream()
        .map(Numbered::line)
        .filter(line -> line.same() == same)
        .map(ConstraintLine::pair)
        .toList();
  }

  /** Names what of the corrections could not be followed in a batch. */
  void mention(List<Membership> memberships, Complaints complaints) {
    Map<String, Long> stories = new HashMap<>();
    memberships.forEach(each -> stories.put(each.report(), (long) each.story()));
    mentionUnknown(stories.keySet(), complaints);
    mentionOverruled(stories, complaints);
  }

  /** Names the ids that are not known: a slip of the pen, or reports that are not here today. */
  void mentionUnknown(Set<String> known, Complaints complaints) {
    for (Numbered numbered : lines) {
      IdPair pair = numbered.line().pair();
      Stream.of(pair.one(), pair.other())
          .filter(id -> !known.contains(id))
          .forEach(id -> complaints.mention(numbered.place(), "no report has the id " + id));
    }
  }

  /** The ids that the corrections are about. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    lines.forEach(
        each -> Collections.addAll(ids, each.line.pair().one(), each.line.pair().other()));
    return ids;
  }

  /**
   * Names the reports that were to be apart, but that other corrections put together.
   *
   * @param stories of reports by their ids
   */
  void mentionOverruled(Map<String, Long> stories, Complaints complaints) {
    for (Numbered numbered : lines) {
      IdPair pair = numbered.line().pair();
      Long one = stories.get(pair.one());
      if (!numbered.line().same() && one != null && one.equals(stories.get(pair.other()))) {
        complaints.mention(
            numbered.place(),
            pair.one() + " and " + pair.other() + " stay together: other lines join them");
      }
    }
  }
}
