package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.view.Confidence;
import org.hearsay.view.CopyEvidence;
import org.hearsay.view.Counts;
import org.hearsay.view.Titles;

/** A story's title, and its reports with the labels that the lines below use. */
final class Head implements Section {

  private static final int FEW = 12;

  private final StoryContext story;
  private final Confidence confidence;

  Head(StoryContext story, Confidence confidence) {
    this.story = story;
    this.confidence = confidence;
  }

  @Override
  public void write(Page page) {
    page.paragraph(0, page.text().cut(Titles.of(story.comparison()), Style.HEADING));
    page.paragraph(0, page.text().add(summary(), Style.LABEL));
    page.blank();
    reports(page);
    doubts(page);
  }

  /** The reports, each original with its copies in a line below it. */
  private void reports(Page page) {
    List<Reading> readings = story.comparison().story().readings();
    List<String> labels = story.citations().labels();
    List<List<Integer>> families = CopyEvidence.folded(story.comparison().story());
    List<Integer> firsts = families.stream().map(family -> family.get(0)).toList();
    List<String> copies = families.stream().map(family -> copies(family, labels)).toList();
    new ReportLines(
            firsts.stream().map(labels::get).toList(), firsts.stream().map(readings::get).toList())
        .write(page, FEW, copies);
  }

  private static String copies(List<Integer> family, List<String> labels) {
    List<String> names = family.stream().skip(1).map(labels::get).toList();
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> "1 copy: " + names.get(0);
      default -> names.size() + " copies: " + String.join(", ", names);
    };
  }

  /** Says how many statements are not shown for their weak attributions, and how to see them. */
  private void doubts(Page page) {
    int held = story.sieve().held();
    if (held > 0) {
      page.blank();
      String why =
          confidence.equals(Confidence.LIKELY)
              ? "whose source is more likely wrong than right"
              : "whose source is less sure than " + confidence.minimum();
      String note = Counts.of(held, "statement") + " left out " + why;
      page.paragraph(0, page.text().add(note + " (--confidence 0 shows all)", Style.LABEL));
    }
  }

  private String summary() {
    int statements = story.comparison().statements().size() - story.sieve().held();
    String dates = story.comparison().from().map(from -> from + to(from) + " · ").orElse("");
    return dates
        + Counts.of(story.comparison().story().readings().size(), "report")
        + " · "
        + Counts.of(statements, "statement")
        + " · "
        + Counts.of(story.weights().speakingSources().size(), "source");
  }

  private String to(String from) {
    return story.comparison().to().filter(to -> !to.equals(from)).map(to -> " to " + to).orElse("");
  }
}
