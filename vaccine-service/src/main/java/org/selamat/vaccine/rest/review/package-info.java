/** Officers decide about certificates of other countries, two for each. */
package org.selamat.vaccine.rest.review;
