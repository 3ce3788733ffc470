package org.hearsay.view.terminal;

import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.view.Citation;
import org.hearsay.view.Since;
import org.hearsay.view.Weights;

/** The same words of one speaker as different reports give them. */
final class Quotations implements Section {

  private static final int FEW = 6;
  private static final int FEW_VERSIONS = 5;
  private static final int INDENT = 2;
  private static final int WORDING_WIDTH = "paraphrased".length();

  private final StoryContext story;

  Quotations(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    List<Quotation> all = Since.newFirst(story.weights().quotations(), story.news()::of);
    if (all.isEmpty()) {
      return;
    }
    int differing = (int) all.stream().filter(Weights::isReportedDifferently).count();
    page.heading("The same words, reported differently", size(differing, all.size() - differing));
    int shown = page.shown(all.size(), Math.min(differing, FEW));
    all.subList(0, shown).forEach(quotation -> write(page, quotation));
    page.folded(0, all.size() - shown);
  }

  private static String size(int differing, int alike) {
    String size = differing == 0 ? "nothing found" : String.valueOf(differing);
    return alike == 0 ? size : size + ", and " + alike + " word for word the same";
  }

  private void write(Page page, Quotation quotation) {
    String speaker =
        quotation.speaker().isPresent()
            ? story.citations().name(quotation.speaker().getAsInt())
            : "speaker not named";
    StyledText heading = page.text().cut(speaker, Style.NAME);
    Since.word(story.news().of(quotation))
        .ifPresent(word -> heading.add("  ").add(word, Style.HEADING));
    page.paragraph(0, heading);
    List<Integer> order = Weights.versions(quotation);
    int shown = page.shown(order.size(), FEW_VERSIONS);
    order.subList(0, shown).forEach(i -> page.add(INDENT, version(page, quotation, i)));
    page.folded(INDENT + WORDING_WIDTH + 1, order.size() - shown);
    page.blank();
  }

  private List<Line> version(Page page, Quotation quotation, int index) {
    Version version = quotation.versions().get(index);
    Citation citation =
        story.citations().cite(version.statement(), story.marks().of(quotation, index));
    String wording = version.wording().name().toLowerCase(Locale.ROOT);
    int width = page.screen().columns() - INDENT - WORDING_WIDTH - 1;
    return Column.beside(
        " ",
        Column.of(WORDING_WIDTH, page.text().add(wording, Style.LABEL)),
        new Column(
            width,
            story
                .lines()
                .beside(story.lines().place(citation), page.text().cut(citation.text()), width)));
  }
}
