package org.hearsay.view.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.Counts;

/** A story's dates and counts, and its reports with the labels that the lines below use. */
final class HeadPart {

  private final StoryContext story;
  private final HtmlWriter html;

  HeadPart(StoryContext story) {
    this.story = story;
    this.html = story.html();
  }

  void write() {
    html.element("p", summary(), "class", "summary");
    html.open("table", "class", "reports").element("caption", "The reports").open("thead");
    html.open("tr");
    for (String column : List.of("Label", "Report")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    List<Reading> readings = story.comparison().story().readings();
    for (int i = 0; i < readings.size(); i++) {
      row(i, readings.get(i));
    }
    html.close().close().newLine();
  }

  private String summary() {
    Comparison comparison = story.comparison();
    String dates = comparison.from().map(from -> from + to(from) + " · ").orElse("");
    return dates
        + Counts.of(comparison.story().readings().size(), "report")
        + " · "
        + Counts.of(comparison.statements().size(), "statement")
        + " · "
        + Counts.of(story.weights().speakingSources().size(), "source");
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
