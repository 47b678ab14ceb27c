/** Stores the boarding copy, passenger codes, questions and answers. */
package org.selamat.status.boarding.persistence;
