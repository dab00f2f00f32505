/**
 * An attacker that reads a published site, knows how figures add up, and works out what is withheld. It shares no code
 * with the package that withholds: what it knows of sums comes from the data contract, what it knows of values from the
 * site.
 */
package vn.tiendo.disclosure.attack;
