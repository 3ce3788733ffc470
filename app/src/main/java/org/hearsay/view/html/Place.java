package org.hearsay.view.html;

/**
 * A place on the page that shows something about a passage.
 *
 * @param anchor its id
 * @param sign what a link to it shows: {@code D1}
 * @param name what a link to it is called: {@code difference 1}
 */
record Place(String anchor, String sign, String name) {}
