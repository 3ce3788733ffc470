/** What the views share. Views show what was read and compared; they never write about the news. */
@NullMarked
package org.hearsay.view;

import org.jspecify.annotations.NullMarked;
