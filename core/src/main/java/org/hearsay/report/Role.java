package org.hearsay.report;

/** What a part of a report is for. */
public enum Role {
  TITLE,
  BYLINE,
  DATELINE,
  CAPTION,
  BODY,
  TAGS,
  BOILERPLATE;

  /** True where statements and figures are read. */
  public boolean isProse() {
    return this == TITLE || this == CAPTION || this == BODY;
  }
}
