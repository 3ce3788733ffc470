package org.hearsay.view.terminal;

/** Says what is not shown. */
final class Fold {

  private Fold() {}

  static StyledText note(StyledText line, int count) {
    return line.add("… and " + count + " more; --all shows them", Style.LABEL);
  }
}
