/** Keys of local days, and the pseudonyms that mean nothing once the key of their day is destroyed. */
package org.selamat.checkin.seal.domain;
