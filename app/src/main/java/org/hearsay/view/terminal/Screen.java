package org.hearsay.view.terminal;

/**
 * What the result is shown on.
 *
 * @param columns how wide it is
 * @param colour true if it can show colours
 * @param all true to show everything, false to fold what matters less
 */
public record Screen(int columns, boolean colour, boolean all) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 180;

  /** From this width on, two passages stand side by side. */
  private static final int TWO_COLUMNS = 110;

  public Screen {
    columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  boolean isWide() {
    return columns >= TWO_COLUMNS;
  }
}
