package org.hearsay.view.terminal;

/**
 * What a stretch of text is, and how it looks with colours and without. Magenta, red, bold and dim
 * can be read on dark grounds and on light ones.
 */
enum Style {
  PLAIN("", ""),
  /** The story's title and the headings of sections. */
  HEADING("1", ""),
  /** Words that clash or differ. */
  MARK("1;4;35", "*"),
  /** Values drawn on a scale. */
  BAR("35", ""),
  /** A source's name. */
  NAME("1", ""),
  /** Report and sentence. */
  PLACE("2", ""),
  /** Our own words: labels, counts. */
  LABEL("2", ""),
  /** A label that should be seen: a kind of discrepancy, a verdict. */
  ALERT("1;31", "");

  private final String sgr;
  private final String sign;

  Style(String sgr, String sign) {
    this.sgr = sgr;
    this.sign = sign;
  }

  /** Parameters of the terminal's "select graphic rendition" sequence; empty for none. */
  String sgr() {
    return sgr;
  }

  /** What stands before and after the text where there are no colours. */
  String sign() {
    return sign;
  }
}
