/** What is public as data: tables with their dictionary, and packages of them. */
@NullMarked
package id.paritrana.publication.opendata;

import org.jspecify.annotations.NullMarked;
