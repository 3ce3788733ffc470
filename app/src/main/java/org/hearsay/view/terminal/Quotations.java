package org.hearsay.view.terminal;

import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.view.Citation;
import org.hearsay.view.Citations;
import org.hearsay.view.ClashMarks;

/** The same words of one speaker as different reports give them. */
final class Quotations implements Section {

  private static final int FEW = 6;
  private static final int INDENT = 2;
  private static final int WORDING_WIDTH = "paraphrased".length();

  private final Comparison comparison;
  private final Citations citations;
  private final CitationLines lines;
  private final ClashMarks marks;

  Quotations(Comparison comparison, Citations citations, CitationLines lines) {
    this.comparison = comparison;
    this.citations = citations;
    this.lines = lines;
    this.marks = new ClashMarks(comparison);
  }

  @Override
  public void write(Page page) {
    List<Quotation> all = comparison.quotations();
    if (all.isEmpty()) {
      return;
    }
    page.heading("The same words, reported differently", String.valueOf(all.size()));
    int shown = page.shown(all.size(), FEW);
    all.subList(0, shown).forEach(quotation -> write(page, quotation));
    page.folded(0, all.size() - shown);
  }

  private void write(Page page, Quotation quotation) {
    String speaker =
        quotation.speaker().isPresent()
            ? citations.name(quotation.speaker().getAsInt())
            : "speaker not named";
    page.paragraph(0, page.text().cut(speaker, Style.NAME));
    for (int i = 0; i < quotation.versions().size(); i++) {
      page.add(INDENT, version(page, quotation, i));
    }
    page.blank();
  }

  private List<Line> version(Page page, Quotation quotation, int index) {
    Version version = quotation.versions().get(index);
    Citation citation = citations.cite(version.statement(), marks.of(quotation, index));
    String wording = version.wording().name().toLowerCase(Locale.ROOT);
    int width = page.screen().columns() - INDENT - WORDING_WIDTH - 1;
    return Column.beside(
        " ",
        Column.of(WORDING_WIDTH, page.text().add(wording, Style.LABEL)),
        new Column(
            width, lines.beside(lines.place(citation), page.text().cut(citation.text()), width)));
  }
}
