package org.hearsay.view.html;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.source.Merge;
import org.hearsay.source.Source;
import org.hearsay.view.OtherNames;
import org.hearsay.view.OtherNames.OtherName;

/** By which other names reports call a source; opened, why they are its names. */
final class OtherNamesNote {

  private OtherNamesNote() {}

  static void write(StoryContext story, Source source) {
    List<OtherName> others = OtherNames.of(source, story.comparison(), story.citations().labels());
    if (others.isEmpty()) {
      return;
    }
    HtmlWriter html = story.html();
    String names = others.stream().map(OtherNamesNote::words).collect(Collectors.joining(", "));
    html.openFold("class", "names").element("summary", "also: " + names);
    html.open("ul", "class", "label");
    for (Merge merge : source.because()) {
      html.element("li", merge.words());
    }
    html.close().close();
  }

  private static String words(OtherName other) {
    return other.name() + " (" + String.join(", ", other.reports()) + ")";
  }
}
