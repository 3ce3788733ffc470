package org.hearsay.mention;

/** Two ways to look at the same words; what two models see differently evens out their errors. */
public enum NameView {
  /** The words themselves, their parts, their neighbours and the short lists. */
  WORDS,
  /** All that, and the {@link WordClusters} and the {@link Gazetteer}, which know more words. */
  CLASSES
}
