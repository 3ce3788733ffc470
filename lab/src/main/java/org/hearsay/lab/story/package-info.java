/** Makes and measures what groups reports into stories. */
@NullMarked
package org.hearsay.lab.story;

import org.jspecify.annotations.NullMarked;
