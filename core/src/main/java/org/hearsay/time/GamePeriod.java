package org.hearsay.time;

import java.util.Set;

/** Tells quarters and halves of a game from those of a year. */
final class GamePeriod {

  /** How many pieces away the words around still tell. */
  private static final int REACH = 30;

  private static final Set<String> GAME =
      Set.of(
          "yard",
          "yards",
          "touchdown",
          "touchdowns",
          "goal",
          "goals",
          "halftime",
          "coach",
          "quarterback",
          "game",
          "games",
          "scored",
          "interception",
          "kickoff",
          "teammates",
          "match",
          "striker",
          "defender",
          "midfielder",
          "penalty",
          "minutes",
          "rebounds");

  private static final Set<String> BUSINESS =
      Set.of(
          "$",
          "£",
          "€",
          "earnings",
          "revenue",
          "revenues",
          "profit",
          "profits",
          "sales",
          "income",
          "fiscal",
          "economy",
          "growth",
          "gdp",
          "output",
          "company",
          "percent",
          "net",
          "billion");

  private GamePeriod() {}

  /** True if what stands around {@code at} is about a game and not about business. */
  static boolean isPlayed(Atoms atoms, int at) {
    boolean game = false;
    for (int i = at - REACH; i < at + REACH; i++) {
      if (BUSINESS.contains(atoms.word(i))) {
        return false;
      }
      game |= GAME.contains(atoms.word(i));
    }
    return game;
  }
}
