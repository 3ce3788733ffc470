package org.hearsay.view.json;

import org.hearsay.compare.Comparison;

/**
 * The ids of what one story holds. They count on from story to story, unique in the whole output.
 *
 * @param story number of the story, from 1
 * @param firstSource number of its first source
 * @param firstStatement number of its first statement
 * @param firstClaim number of its first claim
 * @param firstFigure number of its first figure
 */
record StoryIds(int story, int firstSource, int firstStatement, int firstClaim, int firstFigure) {

  static final StoryIds FIRST = new StoryIds(1, 1, 1, 1, 1);

  String id() {
    return id(story);
  }

  static String id(long story) {
    return "s" + story;
  }

  String source(int index) {
    return "p" + (firstSource + index);
  }

  String statement(int index) {
    return "t" + (firstStatement + index);
  }

  String claim(int index) {
    return "c" + (firstClaim + index);
  }

  String figure(int index) {
    return "f" + (firstFigure + index);
  }

  /** The ids of the story after {@code comparison}, whose own these are. */
  StoryIds after(Comparison comparison) {
    return new StoryIds(
        story + 1,
        firstSource + comparison.sources().size(),
        firstStatement + comparison.statements().size(),
        firstClaim + comparison.claims().size(),
        firstFigure + comparison.figures().size());
  }
}
