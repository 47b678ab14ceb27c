/**
 * Other names of a person, such as one before marriage: declared by the person, counted once an officer has seen a document.
 */
package org.selamat.identity.namelink.domain;
