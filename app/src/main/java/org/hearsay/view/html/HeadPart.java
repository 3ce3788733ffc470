package org.hearsay.view.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.Counts;
import org.hearsay.view.Weights;

/** A story's dates and counts, and its reports with the labels that the lines below use. */
final class HeadPart {

  private static final int FEW = 12;

  private final StoryContext story;
  private final HtmlWriter html;

  HeadPart(StoryContext story) {
    this.story = story;
    this.html = story.html();
  }

  void write() {
    summary();
    int size = story.comparison().story().readings().size();
    int shown = size > FEW + FEW / 2 ? FEW : size;
    table(0, shown);
    if (shown < size) {
      html.open("details").element("summary", (size - shown) + " more reports");
      table(shown, size);
      html.close();
    }
  }

  private void table(int from, int to) {
    html.open("table", "class", "reports").element("caption", "The reports").open("thead");
    html.open("tr");
    for (String column : List.of("Label", "Report")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    List<Reading> readings = story.comparison().story().readings();
    for (int i = from; i < to; i++) {
      row(i, readings.get(i));
    }
    html.close().close().newLine();
  }

  private void summary() {
    Comparison comparison = story.comparison();
    html.open("p", "class", "summary");
    html.text(comparison.from().map(from -> from + to(from) + " · ").orElse(""));
    html.text(Counts.of(comparison.story().readings().size(), "report") + " · ");
    int all = comparison.statements().size();
    int sources = story.weights().speakingSources().size();
    int held = story.sieve().held();
    if (held > 0) {
      html.open("span", "class", Doubts.INSTEAD);
      counts(all - held, new Weights(comparison, story.sieve()).speakingSources().size());
      html.close();
    }
    html.open("span", "class", StoryContext.doubtful("counts", held > 0));
    counts(all, sources);
    html.close().close().newLine();
  }

  private void counts(int statements, int sources) {
    html.text(Counts.of(statements, "statement") + " · " + Counts.of(sources, "source"));
  }

  private String to(String from) {
    Optional<String> to = story.comparison().to().filter(day -> !day.equals(from));
    return to.map(day -> " to " + day).orElse("");
  }

  private void row(int index, Reading reading) {
    String label = story.citations().labels().get(index);
    html.open("tr").open("th", "scope", "row");
    html.element("a", label, "href", "#" + story.places().report(index)).close();
    html.open("td");
    ReportTitle.write(html, reading);
    html.close().close();
  }
}
