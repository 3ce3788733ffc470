package org.hearsay.view.terminal;

/** One section of a story's comparison; writes nothing where it has nothing to show. */
@FunctionalInterface
interface Section {
  void write(Page page);
}
