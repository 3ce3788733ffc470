package org.hearsay.compare;

import java.util.Set;

/**
 * What a statement speaks of and how, as far as others may contradict it. Not compared by value.
 *
 * @param sentence index of its sentence in its report
 * @param own terms of its matter, without the words that deny; words of one matter are one term
 * @param before the terms of what others say just before it
 * @param around the terms of the sentences next to it
 * @param events those of its own terms that say what is denied
 * @param arguments the rest of its own terms
 * @param names those of its own terms that are names
 * @param nothing those of its own terms that come after "no"
 * @param rank how plainly it is against something; 0 if not at all
 */
record Standpoint(
    int sentence,
    Set<Integer> own,
    Set<Integer> before,
    Set<Integer> around,
    Set<Integer> events,
    Set<Integer> arguments,
    Set<Integer> names,
    Set<Integer> nothing,
    Polarity polarity,
    Set<Trait> traits,
    boolean verbless,
    int rank) {

  /** The rank of a source's denial. */
  static final int DENIAL = 4;

  /** The lowest rank of what says in words that something is not so. */
  static final int NEGATION = 2;

  /** True if a source denies something, or calls it a lie. */
  boolean isDenial() {
    return rank == DENIAL;
  }

  /** Without a word of its own to say what is denied, or with one. */
  boolean isBare() {
    return own.size() <= 1;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
