package org.hearsay.view.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.reading.Reading;

/** The reports themselves, with their passages marked. */
final class ReportsPart implements StoryPart {

  /** Of more reports, each is folded. */
  private static final int FEW = 10;

  @Override
  public String name() {
    return "The reports";
  }

  @Override
  public String anchor() {
    return "reports";
  }

  @Override
  public int size(StoryContext story) {
    return story.comparison().story().readings().size();
  }

  @Override
  public void write(StoryContext story) {
    List<Reading> readings = story.comparison().story().readings();
    for (int i = 0; i < readings.size(); i++) {
      write(story, i, readings.get(i));
    }
  }

  private static void write(StoryContext story, int index, Reading reading) {
    HtmlWriter html = story.html();
    html.open("article", "class", "report", "id", story.places().report(index));
    boolean many = story.comparison().story().readings().size() > FEW;
    (many ? html.openFold() : html.open("details", "open", "")).open("summary");
    html.open(story.subheading());
    html.element("span", story.citations().labels().get(index), "class", "sign").text(" ");
    ReportTitle.write(html, reading);
    html.close().close();
    address(reading)
        .ifPresent(
            url ->
                html.open("p")
                    .element(
                        "a", url, "class", "address", "href", url, "rel", "noreferrer noopener")
                    .close());
    html.open("div", "class", "text", "lang", reading.report().language());
    new ReportText(story, index).write();
    html.close().close().close().newLine();
  }

  /** Where the report was found, if it can be a link: anything but the web could be a trap. */
  private static Optional<String> address(Reading reading) {
    return reading.report().url().filter(url -> url.matches("https?://\\S{1,2000}"));
  }
}
