package org.hearsay.view.html;

/** One section of a story's page. */
interface StoryPart {

  /** Its heading. */
  String name();

  /** Its id within the story, one word. */
  String anchor();

  /** How many things it holds; a part with none is left out. */
  int size(StoryContext story);

  /** How many of them are left without the doubtful statements. */
  default int sureSize(StoryContext story) {
    return size(story);
  }

  /** Writes what stands under the heading. */
  void write(StoryContext story);
}
