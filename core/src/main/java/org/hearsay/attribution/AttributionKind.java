package org.hearsay.attribution;

/** Whose words the content of an attribution is in. */
public enum AttributionKind {
  /** All of it in quotation marks. */
  DIRECT,
  /** None of it. */
  INDIRECT,
  /** Some of it. */
  MIXED
}
