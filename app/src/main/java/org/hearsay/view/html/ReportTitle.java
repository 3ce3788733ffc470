package org.hearsay.view.html;

import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.view.ReportDates;
import org.hearsay.view.Titles;

/** A report's date, outlet, title and byline, in one line. */
final class ReportTitle {

  private ReportTitle() {}

  static void write(HtmlWriter html, Reading reading) {
    Report report = reading.report();
    html.element("span", ReportDates.of(reading), "class", "label").text(" ");
    report.outlet().ifPresent(outlet -> html.element("b", outlet).text(" "));
    html.element("span", Titles.of(reading), "class", "said");
    reading.layout().byline().ifPresent(by -> html.text(" ").element("span", by, "class", "label"));
  }
}
