package org.hearsay.compare;

import java.util.Arrays;
import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.story.Copy;
import org.hearsay.story.Story;

/** A comparison and the words that its indices stand for. */
record Compared(Comparison comparison) {

  static Compared of(ReadingBuilder... reports) {
    return of(List.of(), reports);
  }

  static Compared of(List<Copy> copies, ReadingBuilder... reports) {
    List<Reading> readings = Arrays.stream(reports).map(ReadingBuilder::build).toList();
    return new Compared(new Comparer().compare(new Story(readings, copies)));
  }

  String text(int statement) {
    Statement said = comparison.statements().get(statement);
    return said.span().of(comparison.story().readings().get(said.reading()).text());
  }

  List<String> texts(List<Integer> statements) {
    return statements.stream().map(this::text).toList();
  }

  List<String> texts() {
    return comparison.statements().stream()
        .map(s -> text(comparison.statements().indexOf(s)))
        .toList();
  }

  String source(int statement) {
    return name(comparison.statements().get(statement).source().orElseThrow());
  }

  String name(int source) {
    return comparison.sources().get(source).name();
  }

  /** The only statement with this text. */
  Statement statement(String text) {
    for (int s = 0; s < comparison.statements().size(); s++) {
      if (text(s).equals(text)) {
        return comparison.statements().get(s);
      }
    }
    throw new AssertionError("no statement says: " + text + ", but " + texts());
  }

  List<Discrepancy> discrepancies(DiscrepancyKind kind) {
    return comparison.discrepancies().stream().filter(d -> d.kind() == kind).toList();
  }
}
