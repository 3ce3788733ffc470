/** A comparison as one self-contained page: nothing in it is fetched from elsewhere. */
@NullMarked
package org.hearsay.view.html;

import org.jspecify.annotations.NullMarked;
