/** People say which dose they miss. */
package org.selamat.vaccine.rest.claim;
