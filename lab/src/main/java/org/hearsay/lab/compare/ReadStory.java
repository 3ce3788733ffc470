package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.FigurePairs;
import org.hearsay.compare.StatementPairs;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.statement.Statement;
import org.hearsay.story.CopyFinder;
import org.hearsay.story.Story;
import org.hearsay.text.Span;

/** The reports of one story as they were read, and the statements found in them. */
final class ReadStory {

  /** How many times as long the one of two that stand for each other may be. */
  private static final int ALIKE = 3;

  private final List<Reading> readings;
  private final StatementPairs pairs;
  private final FigurePairs figures;

  private ReadStory(List<Reading> readings) {
    this.readings = readings;
    Story story = new Story(readings, new CopyFinder().find(readings));
    this.pairs = new StatementPairs(story);
    this.figures = pairs.figures();
  }

  static ReadStory of(List<Report> reports) {
    Reader reader = new Reader();
    List<Reading> readings = new ArrayList<>();
    reports.stream()
        .sorted(Comparator.comparing(Report::id))
        .forEach(report -> readings.add(reader.read(report)));
    return new ReadStory(readings);
  }

  FigurePairs figures() {
    return figures;
  }

  /** True if a stretch of a report in code points holds a figure's number. */
  boolean holds(JsonNode place, int figure) {
    Reading reading = readings.get(figures.statement(figure).reading());
    Span span = figures.quantity(figure).span();
    int start = reading.text().codePointCount(0, span.start());
    int end = reading.text().codePointCount(0, span.end());
    return start < place.get("end").asInt() && place.get("start").asInt() < end;
  }

  StatementPairs pairs() {
    return pairs;
  }

  /**
   * The statements found that stand for a stretch: they share at least half of the shorter, and
   * neither is more than three times as long as the other.
   *
   * @param place with {@code report}, {@code start} and {@code end} in code points
   */
  Set<Integer> at(JsonNode place) {
    return found(place, ALIKE);
  }

  /** The statements found that may stand for a stretch or a part of it, however long. */
  Set<Integer> within(JsonNode place) {
    return found(place, Integer.MAX_VALUE);
  }

  private Set<Integer> found(JsonNode place, int mostTimes) {
    String report = base(place.get("report").asText());
    Set<Integer> found = new TreeSet<>();
    List<Statement> statements = pairs.statements();
    for (int s = 0; s < statements.size(); s++) {
      Reading reading = readings.get(statements.get(s).reading());
      if (base(reading.id()).equals(report)) {
        String text = reading.text();
        int start = text.codePointCount(0, statements.get(s).span().start());
        int end = text.codePointCount(0, statements.get(s).span().end());
        int goldStart = place.get("start").asInt();
        int goldEnd = place.get("end").asInt();
        int shorter = Math.min(end - start, goldEnd - goldStart);
        int longer = Math.max(end - start, goldEnd - goldStart);
        int shared = Math.min(end, goldEnd) - Math.max(start, goldStart);
        if (2 * shared >= shorter && longer <= (long) mostTimes * shorter) {
          found.add(s);
        }
      }
    }
    return found;
  }

  private static String base(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
