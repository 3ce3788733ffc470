package org.hearsay.view.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Comparison;
import org.hearsay.view.CopyEvidence;
import org.hearsay.view.Counts;
import org.hearsay.view.Weights;

/** A story's dates and counts, and its reports with the labels that the lines below use. */
final class HeadPart {

  private static final int FEW = 12;

  private final StoryContext story;
  private final HtmlWriter html;
  private final List<List<Integer>> families;

  HeadPart(StoryContext story) {
    this.story = story;
    this.html = story.html();
    this.families = CopyEvidence.folded(story.comparison().story());
  }

  void write() {
    summary();
    int size = families.size();
    int shown = size > FEW + FEW / 2 ? FEW : size;
    table(0, shown);
    if (shown < size) {
      html.openFold().element("summary", (size - shown) + " more reports");
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
    for (List<Integer> family : families.subList(from, to)) {
      row(family);
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

  /** A report, with those that were taken from it folded under it. */
  private void row(List<Integer> family) {
    html.open("tr").open("th", "scope", "row");
    label(family.get(0));
    html.close().open("td");
    title(family.get(0));
    List<Integer> copies = family.subList(1, family.size());
    if (!copies.isEmpty()) {
      String count = copies.size() == 1 ? "1 copy" : copies.size() + " copies";
      html.openFold().element("summary", count);
      copies.forEach(this::copy);
      html.close();
    }
    html.close().close();
  }

  private void copy(int report) {
    html.open("div");
    label(report);
    html.text(" ");
    title(report);
    html.close();
  }

  private void label(int report) {
    String label = story.citations().labels().get(report);
    html.element("a", label, "href", "#" + story.places().report(report));
  }

  private void title(int report) {
    ReportTitle.write(html, story.comparison().story().readings().get(report));
  }
}
