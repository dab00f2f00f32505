/**
 * An attacker who reads a published site, knows how figures hang together, and works out what is withheld. He shares
 * nothing with the program: what he knows of sums comes from the data contract, what he knows of values from the site.
 */
package vn.tiendo.disclosure.attack;
