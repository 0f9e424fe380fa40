/** How far figures fell from what was declared, when they were verified and after objections. */
@NullMarked
package id.paritrana.indicator.shrinkage;

import org.jspecify.annotations.NullMarked;
