package org.hearsay.view.html;

import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.view.Confidence;
import org.hearsay.view.Edition;
import org.hearsay.view.ReportLabels;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;

/** Reports that are the only ones of their stories: a line each, which opens to the text. */
final class AlonePart {

  static final String ANCHOR = "alone";
  static final String NAME = "Reports on their own";

  private AlonePart() {}

  /**
   * Writes them, if there are any.
   *
   * @param firstNumber number of the first of these stories
   */
  static void write(HtmlWriter html, Edition edition, int firstNumber, Confidence confidence) {
    List<Reading> reports = edition.reportsAlone();
    if (reports.isEmpty()) {
      return;
    }
    html.open("section", "class", "alone", "id", ANCHOR, "aria-labelledby", ANCHOR + "-h");
    html.element("h2", NAME, "id", ANCHOR + "-h");
    html.element("p", "Each is the only report of its story.", "class", "summary");
    List<String> labels = ReportLabels.of(reports.stream().map(Reading::id).toList());
    for (int i = 0; i < reports.size(); i++) {
      write(
          html, Sieve.lenient(edition.alone().get(i), confidence), firstNumber + i, labels.get(i));
    }
    html.close().newLine();
  }

  private static void write(HtmlWriter html, Sieve sieve, int number, String label) {
    Reading reading = sieve.whole().story().readings().get(0);
    html.openFold("id", "s" + number).open("summary");
    html.element("span", label, "class", "sign").text(" ");
    ReportTitle.write(html, reading);
    html.close();
    html.open("div", "class", "text", "lang", reading.report().language());
    new ReportText(StoryContext.of(sieve, Since.EVER, number, html, 2), 0).write();
    html.close().close().newLine();
  }
}
