package org.hearsay.attribution;

import org.hearsay.text.TokenRange;

/**
 * Words set into a report of speech that say where it comes from: "Kyodo<em>, citing military
 * sources,</em> reported that X".
 *
 * @param range all of it, with the commas that belong to it
 * @param cue the words that link: "citing", "quoted by"
 * @param who the phrase after them, or all of a clause about the source
 */
record Insertion(TokenRange range, TokenRange cue, TokenRange who, Kind kind) {

  /** What an insertion says of who is named in it. */
  enum Kind {
    /** "Citing S": who is named is the source, whoever cites is the relay. */
    CITES,
    /** "Quoted by R": who is named is the relay. */
    RELAYED,
    /** "Who asked not to be named": more about the source. */
    ABOUT,
    /** "Which first reported the arrest": more about an outlet that is named, and no report. */
    ASIDE
  }
}
