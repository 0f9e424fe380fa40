/** What programs read to find published results: the feed, the site map, the rules for robots. */
@NullMarked
package id.paritrana.web.feed;

import org.jspecify.annotations.NullMarked;
