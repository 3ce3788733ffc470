package org.hearsay.view.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.statement.Stance;
import org.hearsay.view.Citation;
import org.hearsay.view.Citations;

/** Citations as lines: where it stands, on whose word, the passage. */
final class CitationLines {

  private static final int MAX_SENTENCE_DIGITS = 3;

  private final Screen screen;
  private final int placeWidth;

  CitationLines(Screen screen, Citations citations) {
    this.screen = screen;
    int longest = citations.labels().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    this.placeWidth = longest + 1 + MAX_SENTENCE_DIGITS;
  }

  /** Columns that the place of a citation takes, with the gap after it. */
  int margin() {
    return placeWidth + 1;
  }

  /** Citations one under the other. */
  List<Line> all(List<Citation> citations, int width) {
    List<Line> lines = new ArrayList<>();
    citations.forEach(c -> lines.addAll(withSource(c, width)));
    return lines;
  }

  /** A citation with its source. */
  List<Line> withSource(Citation citation, int width) {
    StyledText line = source(new StyledText(screen.colour()), citation).add(": ");
    return beside(place(citation), line.cut(citation.text()), width);
  }

  /** A citation under a heading that names its source already. */
  List<Line> withoutSource(Citation citation, int width) {
    StyledText line = new StyledText(screen.colour());
    if (citation.stance() != Stance.ASSERTS) {
      line.add(stance(citation) + ": ", Style.LABEL);
    }
    if (citation.doubtful()) {
      line.add("doubtful: ", Style.LABEL);
    }
    return beside(place(citation), via(line, citation).cut(citation.text()), width);
  }

  private StyledText via(StyledText line, Citation citation) {
    if (!citation.via().isEmpty()) {
      line.add("via ", Style.LABEL).cut(String.join(", ", citation.via()), Style.NAME).add(": ");
    }
    return line;
  }

  /** Names the source, through whom it spoke, and how it stands to what follows. */
  StyledText source(StyledText line, Citation citation) {
    if (citation.source().isEmpty()) {
      line.add("the report itself", Style.LABEL);
    } else {
      line.cut(citation.source().get(), Style.NAME);
    }
    if (!citation.via().isEmpty()) {
      line.add(", via ", Style.LABEL).cut(String.join(", ", citation.via()), Style.NAME);
    }
    if (citation.stance() != Stance.ASSERTS) {
      line.add(" (" + stance(citation) + ")", Style.LABEL);
    }
    if (citation.doubtful()) {
      line.add(" (doubtful)", Style.LABEL);
    }
    return line;
  }

  private static String stance(Citation citation) {
    return citation.stance().name().toLowerCase(Locale.ROOT);
  }

  StyledText place(Citation citation) {
    return new StyledText(screen.colour()).cut(citation.place(), Style.PLACE);
  }

  /** A place, or a label of its width, with text beside it. */
  List<Line> beside(StyledText label, StyledText text, int width) {
    return Column.beside(
        " ", Column.of(placeWidth, label), Column.of(width - placeWidth - 1, text));
  }
}
