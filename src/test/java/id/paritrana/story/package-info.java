/** One edition from its template to the certificates, by people who only have their browsers. */
package id.paritrana.story;
