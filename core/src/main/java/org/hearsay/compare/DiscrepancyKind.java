package org.hearsay.compare;

/** What two sides differ in. */
public enum DiscrepancyKind {
  FIGURE,
  DENIAL,
  QUOTATION,
  TIME,
  ATTRIBUTION
}
