package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class ParallelReadingTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> read = new ArrayList<>();

  /** Reads reports "0" to "{@code count} - 1" with readers of our own. */
  private Complaints readAll(int count, Function<Report, Reading> reader) throws IOException {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Complaints complaints = new Complaints(stream, new Progress(stream, false));
    ReportReading<Reading> reading = new ReportReading<>(() -> reader);
    try (ParallelReading<Reading> parallel =
        new ParallelReading<>(3, reading, r -> read.add(r.id()), complaints)) {
      for (int i = 0; i < count; i++) {
        parallel.add(Report.of(String.valueOf(i), "The quay was flooded, the port said."));
      }
      parallel.finish();
    }
    return complaints;
  }

  private static Reading read(Report report) {
    return new Reader().read(report);
  }

  @Test
  void readingsComeInTheOrderOfTheirReportsHoweverLongEachTakes() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    readAll(
        20,
        report -> {
          for (int i = calls.getAndIncrement() % 4; i < 4; i++) {
            read(report);
          }
          return read(report);
        });
    assertThat(read).hasSize(20);
    assertThat(read.stream().map(Integer::valueOf)).isSorted();
  }

  @Test
  void aFaultInOneReportNamesItAndLeavesTheOthers() throws IOException {
    Complaints complaints =
        readAll(
            5,
            report ->
                switch (report.id()) {
                  case "1" -> throw new IllegalStateException("odd");
                  case "2" -> throw new StackOverflowError();
                  case "3" -> throw new OutOfMemoryError();
                  default -> read(report);
                });
    assertThat(read).containsExactly("0", "4");
    assertThat(complaints.isEmpty()).isFalse();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("hearsay: 1: a fault in Hearsay").contains("odd"),
            two -> assertThat(two).isEqualTo("hearsay: 2: is nested too deeply"),
            three -> assertThat(three).startsWith("hearsay: 3: needs more memory"));
  }
}
